// The open case: where it stands, and what the person has typed but not yet answered.
import { SvelteMap } from "svelte/reactivity";
import * as commands from "../ipc/commands";
import { onCase } from "../ipc/events";
import type { Problem } from "../ipc/problem";
import type { Answer, CaseView, Step } from "../ipc/types";

let view = $state.raw<CaseView | null>(null);
let failed = $state.raw<Problem | null>(null);
let busy = $state.raw(false);

/** What was typed, by field id: the same id in two steps is the same value. */
const typed = new SvelteMap<string, string>();

/** The choice that stands for a step's `otherwise`. */
const OTHERWISE = "otherwise";

/** The open case, for reading. */
export const openCase = {
  get view() {
    return view;
  },
  get busy() {
    return busy;
  },
  get problem() {
    return failed;
  },
};

/** Listens to how changes of the hardware change the open case. */
export async function watchCase(): Promise<void> {
  await onCase((now) => {
    if (now.id === view?.id) view = now;
  });
}

/** The step the case stands at. */
export function currentStep(of: CaseView): Step | null {
  return of.guide.steps.find((step) => step.id === of.walk.at) ?? null;
}

/** Whether the page shows the last step there is. */
export function isLast(of: CaseView): boolean {
  return of.tasks.at(-1)?.state === "current";
}

/** The step before the one on the page; null at the first. */
export function stepBefore(of: CaseView): string | null {
  const at = of.tasks.findIndex(({ state }) => state === "current");
  return of.tasks[at - 1]?.step ?? null;
}

/** What was answered at a step before, if anything. */
export function answered(of: CaseView, step: string): Answer | null {
  return of.answers.find((answer) => answer.step === step) ?? null;
}

/** What stands in a field: typed now, or answered before at any step. */
export function valueOf(of: CaseView, field: string): string {
  const before = of.answers.findLast((answer) => field in answer.fields);
  return typed.get(field) ?? before?.fields[field] ?? "";
}

/** Keeps what is being typed. */
export function type(field: string, value: string): void {
  typed.set(field, value);
}

/** Starts a case; true when it is open. */
export const begin = (guide: string, practice: boolean) =>
  attempt(() => commands.startCase(guide, practice), true);

/** Goes on with a case; true when it is open. */
export const resume = (id: number) => attempt(() => commands.openCase(id), true);

/** Leaves the case; it stays as it is. */
export async function leave(): Promise<void> {
  view = null;
  await commands.closeCase();
}

/** Answers the step the case stands at. */
export function respond(of: CaseView, step: Step, choice: string | null = null) {
  const fields = Object.fromEntries(step.fields.map(({ id }) => [id, valueOf(of, id)]));
  return attempt(() => commands.answer(of.id, { step: step.id, choice, fields }));
}

/** Takes the detour of a step whose check keeps failing. */
export const detour = (of: CaseView, step: Step) => respond(of, step, OTHERWISE);

/** Goes back to a step. */
export const revisit = (of: CaseView, step: string) => attempt(() => commands.revisit(of.id, step));

/** Plugs the practice token in or pulls it out; the case event tells what that changed. */
export const plug = (plugged: boolean) => note(commands.practiceToken(plugged));

/** Removes a case; true when it is gone. */
export const remove = (id: number) => note(commands.removeCase(id));

/** Whether a wish was met; if not, what kept it from that is shown. */
async function note(wish: Promise<void>): Promise<boolean> {
  try {
    await wish;
    failed = null;
    return true;
  } catch (problem) {
    failed = problem as Problem;
    return false;
  }
}

async function attempt(wish: () => Promise<CaseView>, fresh = false): Promise<boolean> {
  busy = true;
  try {
    view = await wish();
    failed = null;
    if (fresh) typed.clear();
    return true;
  } catch (problem) {
    failed = problem as Problem;
    return false;
  } finally {
    busy = false;
  }
}
