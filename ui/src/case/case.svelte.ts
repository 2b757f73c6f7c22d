// The open case: where it stands, and what the person has typed but not yet answered.
import { SvelteMap } from "svelte/reactivity";
import * as commands from "../ipc/commands";
import { onCase } from "../ipc/events";
import type { Problem } from "../ipc/problem";
import type { Answer, CaseView, Copied, Step } from "../ipc/types";
import { filledIn } from "./filled";

let view = $state.raw<CaseView | null>(null);
let failed = $state.raw<Problem | null>(null);
let busy = $state.raw(false);

/** What was typed, by field id: the same id in two steps is the same value. */
const typed = new SvelteMap<string, string>();

/** The choice that stands for a step's `otherwise`. */
const OTHERWISE = "otherwise";

/** The field whose value is the number of the case's subscriber. */
export const HOLDER_NUMBER = "holder-number";

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

/** What stands in a field: typed now, answered before at any step, or known from other cases. */
export function valueOf(of: CaseView, field: string): string {
  const before = of.answers.findLast((answer) => field in answer.fields);
  return typed.get(field) ?? before?.fields[field] ?? of.details[field] ?? "";
}

/** Keeps what is being typed. */
export function type(field: string, value: string): void {
  typed.set(field, value);
}

/** Starts a case for the subscriber with this number, if it is known; true when it is open. */
export async function begin(guide: string, practice: boolean, subscriber = ""): Promise<boolean> {
  const number = subscriber === "" ? null : subscriber;
  const open = await attempt(() => commands.startCase(guide, practice, number));
  if (open) typed.clear();
  // A rehearsal is for nobody on the desk, so its number is only typed already.
  if (open && practice && number !== null) typed.set(HOLDER_NUMBER, number);
  return open;
}

/** Goes on with a case; true when it is open. */
export async function resume(id: number): Promise<boolean> {
  const open = await attempt(() => commands.openCase(id));
  if (open) typed.clear();
  return open;
}

/** The same, looking at a step that it came by; where it stands if it did not. */
export async function resumeAt(id: number, step: string): Promise<boolean> {
  const open = await resume(id);
  return open && view !== null ? revisit(view, step) : open;
}

/** Leaves the case; it stays as it is. */
export async function leave(): Promise<void> {
  view = null;
  await commands.closeCase();
}

/** Answers the step the case stands at; while a blank has a fault, the page stays. */
export const respond = (of: CaseView, step: Step, choice: string | null) =>
  give(of, step, choice, (sound) => sound);

/** Answers it though something is wrong: the person may know better. */
export const respondAnyway = (of: CaseView, step: Step, choice: string | null) =>
  give(of, step, choice, () => true);

/** Takes the detour of a step whose check keeps failing. */
export const detour = (of: CaseView, step: Step) => respondAnyway(of, step, OTHERWISE);

async function give(
  of: CaseView,
  step: Step,
  choice: string | null,
  willDo: (sound: boolean) => boolean,
): Promise<void> {
  await attempt(async () => {
    const { fields, sound } = await filledIn(step, (field) => valueOf(of, field));
    if (!willDo(sound)) return null;
    const next = await commands.answer(of.id, { step: step.id, choice, fields });
    for (const field of Object.keys(fields)) typed.delete(field);
    return next;
  });
}

/** Goes back to a step. */
export const revisit = (of: CaseView, step: string) => attempt(() => commands.revisit(of.id, step));

/** Notes that a line of a form was copied. */
export const markCopied = (of: CaseView, copied: Copied) =>
  attempt(() => commands.markCopied(of.id, copied));

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

/** Shows what the wish comes to; null leaves the page as it is. */
async function attempt(wish: () => Promise<CaseView | null>): Promise<boolean> {
  busy = true;
  try {
    view = (await wish()) ?? view;
    failed = null;
    return true;
  } catch (problem) {
    failed = problem as Problem;
    return false;
  } finally {
    busy = false;
  }
}
