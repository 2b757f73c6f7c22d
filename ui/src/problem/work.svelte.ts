// One piece of work: whether it runs, and what kept it from being done.
import type { Problem } from "../ipc/problem";

/** Something that can be begun by a press, and by another press again. Nothing is tried twice. */
export class Work {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);

  /** What the wish comes to; null when it failed, and then the problem says why. */
  async run<Reply>(wish: () => Promise<Reply>): Promise<Reply | null> {
    this.busy = true;
    this.problem = null;
    try {
      return await wish();
    } catch (said) {
      this.problem = said as Problem;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
