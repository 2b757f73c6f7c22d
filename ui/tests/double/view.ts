// How a played case looks on the wire.
import type { CaseSummary, CaseView, CheckReport, Guide } from "../../src/ipc/types";
import { wayTo } from "./guides";
import { NOW, problemOf, type Scene } from "./hardware";

/** A case, and where it stands. */
export interface PlayedCase {
  guide: string;
  step: string;
  practice: boolean;
  finished: boolean;
  waitingUntil: number | null;
  subscriber: string | null;
}

const PLUGGABLE = ["reader-present", "card-present", "driver-present", "token-present"];

/** The case with everything its page shows. */
export function viewOf(id: number, guide: Guide, played: PlayedCase, scene: Scene): CaseView {
  const { step, practice, finished, waitingUntil } = played;
  const way = wayTo(guide, step);
  const ahead = finished ? [] : way.ahead;
  const task = (state: "done" | "current" | "ahead") => (of: string) => ({ step: of, state });
  const since = NOW - 3600;
  const parked = { case: id, step: way.path.at(-1) ?? step, since, certain: false };
  return {
    id,
    guide,
    practice,
    walk: { path: way.path, at: step, ahead, finished },
    tasks: [...way.path.map(task("done")), task("current")(step), ...ahead.map(task("ahead"))],
    stepNumber: way.path.length + 1,
    stepCount: way.path.length + 1 + ahead.length,
    checks: reports(guide.steps.find((one) => one.id === step)?.checks ?? [], scene),
    answers: [],
    copied: [],
    practiceToken: scene === "practice",
    details: {},
    known: [],
    noted: null,
    waiting: waitingUntil === null ? null : { ...parked, until: waitingUntil },
    ledger: [],
  };
}

/** The same case, for going on with it. */
export function summaryOf(view: CaseView, played: PlayedCase): CaseSummary {
  const { id, guide, practice, stepNumber, stepCount, walk } = view;
  const { at: step, finished } = walk;
  const { waitingUntil, subscriber } = played;
  const stands = { step, stepNumber, stepCount, finished, changed: NOW };
  return { id, guide: guide.id, practice, ...stands, waitingUntil, subscriber };
}

function reports(names: CheckReport["check"][], scene: Scene): CheckReport[] {
  const problem = problemOf(scene);
  let failed = false;
  return names.map((check) => {
    const fails = problem !== null && !failed && !(check === "service-running");
    const late = scene === "no-driver" && PLUGGABLE.indexOf(check) < 2;
    if (failed) return { check, state: "waiting", problem: null };
    if (!fails || (late && PLUGGABLE.includes(check)))
      return { check, state: "passed", problem: null };
    failed = true;
    return { check, state: "failed", problem };
  });
}
