// What is the same and what is different is read from what Rust says, and unknown is said as that.
import { expect, test } from "vitest";
import { comparison } from "../../tests/double/certificates";
import { heldOf } from "../../tests/double/hardware";
import { rowsOf } from "./rows";

const [held] = heldOf("good");
const remembered = comparison(held!, "19");
const changed = (of: typeof remembered) =>
  rowsOf(of).flatMap(({ name, changed }) => (changed ? Object.values(name) : []));

test("marks what differs and nothing else", () => {
  const same = ["app-certificate-serial", "app-compare-key", "app-certificate-until"];
  expect(changed(remembered)).toEqual([...same, "OU", "emailAddress"]);
});

test("a key that stayed is one line, and not marked", () => {
  const kept = { ...remembered, differences: [{ code: "key-kept" as const }] };
  const key = rowsOf(kept).filter(({ name }) => "message" in name && /key/.test(name.message));
  expect(key.map(({ changed }) => changed)).toEqual([false]);
});

test("what the desk does not remember is called unknown, and no key is guessed", () => {
  const nothing = { ...remembered, differences: [] };
  const rows = rowsOf(nothing);
  expect(rows.find(({ name }) => "message" in name && name.message === "app-compare-key")).toBe(
    undefined,
  );
  const from = rows.find(({ name }) => "message" in name && /from/.test(name.message));
  expect(from?.old).toEqual({ kind: "message", text: "app-compare-unknown" });
  expect(from?.changed).toBeNull();
});
