// A step says where it comes from, and when that is long ago.
import { expect, test } from "vitest";
import { GUIDES } from "../../tests/double/guides";
import { dayStart } from "../l10n/dates.svelte";
import { groundOf, isOld } from "./source";

const guide = GUIDES[0]!;
const step = { ...guide.steps[0]!, source: null, checkedOn: null, confidence: null };
const DAY = 86_400;

test("a step that names nothing rests on the guide's first source", () => {
  expect(groundOf(guide, step)?.source).toBe(guide.sources[0]);
  expect(groundOf(guide, step)?.confidence).toBe(guide.sources[0]?.confidence);
});

test("a step's own date and confidence win", () => {
  const own = groundOf(guide, { ...step, checkedOn: "2024-01-02", confidence: "low" });
  expect(own?.checkedOn).toBe(Date.UTC(2024, 0, 2) / 1000);
  expect(own?.confidence).toBe("low");
});

test.each([
  [365, false],
  [366, true],
])("%d days later it is old: %s", (days, old) => {
  const ground = groundOf(guide, { ...step, checkedOn: "2025-01-01" })!;
  expect(isOld(ground, dayStart("2025-01-01") + days * DAY)).toBe(old);
});
