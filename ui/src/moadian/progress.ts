// How far the live proof has come: each step once, though nonce and signature come again.
import type { MoadianStep } from "../ipc/types";

/** Message `moadian-step-<step>`, in order. */
export const STEPS: MoadianStep[] = [
  "reach",
  "clock",
  "nonce",
  "sign",
  "server",
  "fiscal",
  "taxpayer",
];

/** How a step stands; message `app-checked-<state>`. */
export type StepState = "passed" | "failed" | "waiting" | "running";

/** How each step stands after these were told; the last of them runs, or ended as `end` says. */
export function statesOf(
  told: MoadianStep[],
  end: "running" | "passed" | "failed",
): { step: MoadianStep; state: StepState }[] {
  const last = told.at(-1);
  const state = (step: MoadianStep): StepState => {
    if (step === last) return end;
    return told.includes(step) ? "passed" : "waiting";
  };
  return STEPS.map((step) => ({ step, state: state(step) }));
}
