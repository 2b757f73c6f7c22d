// A problem is shown with what happened and the one thing to do.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { fixOf } from "./fix";
import ProblemNote from "./ProblemNote.svelte";

const PATH = "/home/karbar/moadian.p12";

test("says what happened and lets the window do the one thing", async () => {
  const onaction = vi.fn();
  render(ProblemNote, {
    problem: { area: "card", code: "file-password-wrong", path: PATH },
    onaction,
  });
  expect(screen.getByRole("alert").textContent).toContain(PATH);
  await userEvent.click(screen.getByRole("button", { name: "Enter the password again" }));
  expect(onaction).toHaveBeenCalledOnce();
});

test("offers no button for what only hands can do", () => {
  render(ProblemNote, { problem: { area: "card", code: "card-removed" } });
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("alert").textContent).toContain("Insert the card again");
});

test.each([
  ["card", "file-missing", "open-software-token"],
  ["card", "module-not-a-library", "add-module"],
  ["card", "card-removed", null],
])("knows the window's own remedy for %s %s", (area, code, fix) => {
  expect(fixOf({ area, code })).toBe(fix);
});
