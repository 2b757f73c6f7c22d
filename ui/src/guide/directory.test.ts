// A person finds the guides of their own country first, by what they come for.
import { expect, test } from "vitest";
import type { GuideSummary } from "../ipc/types";
import type { Locale } from "../l10n/l10n.svelte";
import { shelvesFor } from "./directory";

const GUIDES: GuideSummary[] = [
  { id: "a", country: "ir", kind: "register" },
  { id: "b", country: "vn", kind: "renew" },
  { id: "c", country: "ir", kind: "obtain" },
  { id: "d", country: "mn", kind: "answer" },
  { id: "e", country: "ir", kind: "register" },
];

test.each<[Locale, string[]]>([
  ["fa", ["ir", "vn", "mn"]],
  ["vi", ["vn", "ir", "mn"]],
  ["mn", ["mn", "ir", "vn"]],
  ["en", ["ir", "vn", "mn"]],
])("for readers of %s the countries come as %s", (locale, countries) => {
  expect(shelvesFor(locale, GUIDES).map(({ country }) => country)).toEqual(countries);
});

test("on a shelf the guides stand by what they are for, and none is lost", () => {
  const [iran] = shelvesFor("fa", GUIDES);
  expect(iran?.kinds).toEqual([
    { kind: "obtain", guides: ["c"] },
    { kind: "register", guides: ["a", "e"] },
  ]);
});
