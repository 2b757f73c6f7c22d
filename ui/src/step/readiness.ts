// What holds for a step, taken together with its guide and its checks.
import { valueOf } from "../case/case.svelte";
import { checkField } from "../ipc/commands";
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

/** Whether no blank of `step` has a fault: required ones are filled in, and what is typed can be. */
export async function areSound(view: CaseView, step: Step): Promise<boolean> {
  const sound = step.fields.map(async ({ id, kind, required }) => {
    const value = valueOf(view, id);
    if (value.trim() === "") return !required;
    return (await checkField(kind, value)).fault === null;
  });
  return (await Promise.all(sound)).every(Boolean);
}
