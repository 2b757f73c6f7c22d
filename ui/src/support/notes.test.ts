// Notes for a ticket say what the code says, in plain text.
import { expect, test } from "vitest";
import { GUIDES } from "../../tests/double/guides";
import { CODE, supportOf } from "../../tests/double/diagnosis";
import { here, speakerOf } from "../l10n/l10n.svelte";
import { languageOf } from "./language";
import { notesOf } from "./notes";

const GUIDE = GUIDES.find(({ id }) => id === "ir-moadian-register-hardware")!;
const AT_FAULT = supportOf(GUIDE, null, "driver");

test("a ticket has code, step, fault with its stable name, question and facts, each on a line", () => {
  const lines = notesOf(CODE, AT_FAULT, here).split("\n");
  expect(lines[0]).toContain(CODE);
  expect(lines.filter((line) => line.includes("(check-driver-missing)"))).toHaveLength(1);
  expect(lines).toContain(`Ask next: ${here.t(AT_FAULT.ask)}`);
  expect(lines).toContain("Readers and cards: One card");
});

test.each(["fa", "vi", "mn"] as const)("in %s no mark of direction is left", async (locale) => {
  const speaker = await speakerOf(locale);
  const text = notesOf(CODE, AT_FAULT, speaker);
  expect(text).toContain(speaker.t("app-support-seen-system"));
  expect(text).not.toMatch(/[\u2066-\u2069]/);
});

test("where nothing is wrong, that is said", () => {
  const [ahead] = AT_FAULT.ahead;
  const notes = notesOf(CODE, supportOf(GUIDE, ahead!, "driver"), here);
  expect(notes).toContain(here.t("app-support-no-fault"));
});

test.each([
  ["ir-a", "fa"],
  ["mn-a", "mn"],
  ["any", "en"],
  [null, "en"],
] as const)("who stands in %s most likely speaks %s", (guide, expected) => {
  const known = [
    { id: "ir-a", country: "ir" as const, kind: "obtain" as const },
    { id: "mn-a", country: "mn" as const, kind: "obtain" as const },
    { id: "any", country: null, kind: "answer" as const },
  ];
  expect(languageOf(guide, known, "en")).toBe(expected);
});
