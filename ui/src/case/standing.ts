// How cases stand: to be gone on with, parked, or done.
import type { CaseSummary } from "../ipc/types";

/** The cases, apart by how they stand; the order within is kept. */
export interface Standing {
  ready: CaseSummary[];
  /** The first to be over first. */
  waiting: CaseSummary[];
  finished: CaseSummary[];
}

/** How the cases stand `now`, in seconds since 1970: a wait that is over keeps nobody. */
export function standingOf(cases: CaseSummary[], now: number): Standing {
  const until = ({ waitingUntil }: CaseSummary) => waitingUntil ?? 0;
  const waits = (one: CaseSummary) => !one.finished && until(one) > now;
  return {
    ready: cases.filter((one) => !one.finished && !waits(one)),
    waiting: cases.filter(waits).sort((one, other) => until(one) - until(other)),
    finished: cases.filter(({ finished }) => finished),
  };
}

/** The cases of the same subscriber that can be gone on with, in earnest or as a rehearsal. */
export function alike(cases: CaseSummary[], subscriber: string, practice: boolean): CaseSummary[] {
  return cases.filter(
    (one) => !one.finished && one.practice === practice && (one.subscriber ?? "") === subscriber,
  );
}
