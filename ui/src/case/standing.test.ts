// Cases stand apart by what the person can do about them now.
import { expect, test } from "vitest";
import type { CaseSummary } from "../ipc/types";
import { alike, standingOf } from "./standing";

const NOW = 1_000;

function one(id: number, rest: Partial<CaseSummary>): CaseSummary {
  const stands = { step: "a", stepNumber: 1, stepCount: 2, changed: NOW };
  const fresh = { guide: "g", practice: false, finished: false, waitingUntil: null };
  return { id, subscriber: null, ...fresh, ...stands, ...rest };
}

const ids = (cases: CaseSummary[]) => cases.map(({ id }) => id);

test("a case is ready, parked or done, and a wait that is over parks nothing", () => {
  const { ready, waiting, finished } = standingOf(
    [
      one(1, {}),
      one(2, { waitingUntil: NOW + 50 }),
      one(3, { finished: true, waitingUntil: NOW + 50 }),
      one(4, { waitingUntil: NOW }),
      one(5, { waitingUntil: NOW + 10 }),
    ],
    NOW,
  );
  expect(ids(ready)).toEqual([1, 4]);
  expect(ids(waiting)).toEqual([5, 2]);
  expect(ids(finished)).toEqual([3]);
});

test("another guide is gone on with for the same subscriber only, and never across rehearsal", () => {
  const cases = [
    one(1, { subscriber: "1" }),
    one(2, { subscriber: "2" }),
    one(3, { subscriber: "1", finished: true }),
    one(4, { subscriber: "1", practice: true }),
    one(5, {}),
  ];
  expect(ids(alike(cases, "1", false))).toEqual([1]);
  expect(ids(alike(cases, "", false))).toEqual([5]);
  expect(ids(alike(cases, "1", true))).toEqual([4]);
});
