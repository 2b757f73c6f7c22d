// Steps that come again are shown once, and only what was told counts as done.
import { expect, test } from "vitest";
import type { MoadianStep } from "../ipc/types";
import { statesOf } from "./progress";

const words = (told: MoadianStep[], end: "running" | "passed" | "failed") =>
  statesOf(told, end).map(({ state }) => state);

test("before anything is told, every step waits", () => {
  expect(new Set(words([], "running"))).toEqual(new Set(["waiting"]));
});

test("the second nonce runs while the steps before it have passed", () => {
  const told: MoadianStep[] = ["reach", "clock", "nonce", "sign", "server", "nonce"];
  const now = ["passed", "passed", "running", "passed", "passed", "waiting", "waiting"];
  expect(words(told, "running")).toEqual(now);
});

test("what failed is the step that was told last, and what came after it waits", () => {
  expect(words(["reach", "clock"], "failed").slice(0, 3)).toEqual(["passed", "failed", "waiting"]);
});
