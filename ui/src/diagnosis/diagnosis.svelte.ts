// The last diagnosis: made when it is asked for, made again at every change of the hardware.
import * as commands from "../ipc/commands";
import type { Problem } from "../ipc/problem";
import type { Diagnosis } from "../ipc/types";

let shown = $state.raw<Diagnosis | null>(null);
let failed = $state.raw<Problem | null>(null);
let pending = $state.raw(0);
let asked = 0;

/** The diagnosis, for reading. */
export const diagnosis = {
  /** Null until the first one is there. */
  get shown() {
    return shown;
  },
  get busy() {
    return pending > 0;
  },
  /** What kept it from being made. */
  get problem() {
    return failed;
  },
};

/** Looks at everything on this computer, and forgets what was shown before. */
export function look(): Promise<void> {
  shown = null;
  return attempt(commands.diagnose);
}

/** Looks once more, and shows the old until the new is there. */
export const lookOnceMore = () => attempt(commands.diagnose);

/** Looks again at what a change of the hardware changes. */
export const lookAgain = () => attempt(commands.diagnoseAgain);

/** Asks the portal: the person agreed. */
export const askPortal = () => attempt(commands.askPortal);

/** An answer that comes after that to a later question is dropped. */
async function attempt(wish: () => Promise<Diagnosis>): Promise<void> {
  const question = ++asked;
  pending += 1;
  try {
    const answer = await wish();
    if (question !== asked) return;
    shown = answer;
    failed = null;
  } catch (problem) {
    if (question === asked) failed = problem as Problem;
  } finally {
    pending -= 1;
  }
}
