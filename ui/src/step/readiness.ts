// What holds for a step, taken together with its guide and its checks.
import { isLast } from "../case/case.svelte";
import type { CaseView, Guide, Help, Step } from "../ipc/types";
import { has } from "../l10n/l10n.svelte";

/** Ids of the messages of every caution that holds at `step`: the guide's at its first step. */
export function cautionsOf(guide: Guide, step: Step): string[] {
  const own = step.caution.map((id) => `guide-${guide.id}-${step.id}-caution-${id}`);
  const general = guide.caution.map((id) => `guide-${guide.id}-caution-${id}`);
  const first = guide.steps[0]?.id === step.id;
  return [...own, ...(first ? general : [])].filter(has);
}

/** Whom to turn to: the step's own people, or the guide's. */
export function helpsOf(guide: Guide, step: Step): Help[] {
  return step.help.length > 0 ? step.help : guide.help;
}

/** Whether the person can go on: every check passed, and a question is answered. */
export function isReady(view: CaseView, step: Step, choice: string | null): boolean {
  const passed = view.checks.every(({ state }) => state === "passed");
  return passed && (step.ask.length === 0 || step.ask.some(({ id }) => id === choice));
}

/** Whether the ledger belongs on the page: where the step asks for it, and at the end of the way. */
export function showsLedger(view: CaseView, step: Step): boolean {
  return step.action === "open-ledger" || (isLast(view) && view.ledger.length > 0);
}
