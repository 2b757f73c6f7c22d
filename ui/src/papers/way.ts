// The steps of a case's way, as far as it is known, and what its sheet has of them.
import type { CaseView, Help, Step } from "../ipc/types";

/** The steps done, the one on the page, and those ahead, in order. */
export function wayOf(view: CaseView): Step[] {
  const known = new Map(view.guide.steps.map((step) => [step.id, step]));
  return view.tasks.flatMap(({ step }) => known.get(step) ?? []);
}

/** Whether anything must be brought along the way. */
export function needsPapers(view: CaseView): boolean {
  return wayOf(view).some(({ documents }) => documents.length > 0);
}

/** Everybody there is to turn to on the way, each once. */
export function helpsAlong(view: CaseView): Help[] {
  const all = [...wayOf(view).flatMap(({ help }) => help), ...view.guide.help];
  return [...new Map(all.map((help) => [help.id, help])).values()];
}
