// The bar says in words how long a certificate is still valid.
import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Held } from "../ipc/types";
import { heldOf } from "../../tests/double/hardware";
import ValidityBar from "./ValidityBar.svelte";

const held = heldOf("good")[0]!;

/** The words without Fluent's isolation marks. */
function words(rest: Partial<Held>): string {
  const { container } = render(ValidityBar, { held: { ...held, ...rest } });
  return container.textContent.replace(/[\u2068\u2069]/g, "").trim();
}

test.each<[Partial<Held>, string]>([
  [{ daysLeft: 412 }, "412 days left"],
  [{ daysLeft: 1 }, "1 day left"],
  [{ daysLeft: 0 }, "Today is the last day"],
  [{ daysLeft: -1, state: "expired" }, "Expired 1 day ago"],
  [{ daysLeft: -8, state: "expired" }, "Expired 8 days ago"],
  [{ daysLeft: 800, state: "not-yet" }, "Not valid yet"],
])("with %o says %s", (rest, expected) => {
  expect(words(rest)).toBe(expected);
});

test("draws nothing left of an expired certificate", () => {
  const { container } = render(ValidityBar, { held: { ...held, daysLeft: -8, state: "expired" } });
  expect(container.querySelector("rect")?.getAttribute("width")).toBe("0");
});
