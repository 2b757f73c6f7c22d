// The PIN window gives what was typed to one command, and keeps nothing.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { stage } from "../../tests/stage";
import PinWindow from "./PinWindow.svelte";
import { pinRequest } from "./request";

const request = { ...pinRequest(), name: "moadian.p12" };
const password = () => screen.getByLabelText("Password of the file");

test("gives the password on Enter and empties the field", async () => {
  const asked = stage();
  render(PinWindow, { request });
  await userEvent.type(password(), "12345678{Enter}");
  expect(asked).toEqual([{ command: "enter_pin", args: { pin: "12345678" } }]);
  expect((password() as HTMLInputElement).value).toBe("");
});

test.each(["Cancel", "{Escape}"])("gives nothing on %s", async (way) => {
  const asked = stage();
  render(PinWindow, { request });
  await userEvent.type(password(), "1234");
  if (way === "Cancel") await userEvent.click(screen.getByRole("button", { name: way }));
  else await userEvent.keyboard(way);
  expect(asked).toEqual([{ command: "enter_pin", args: { pin: null } }]);
});

test("never gives an empty password", async () => {
  const asked = stage();
  render(PinWindow, { request });
  await userEvent.type(password(), "{Enter}");
  expect(asked).toEqual([]);
});

test.each([
  ["سلام", "keyboard seems not to be set"],
  ["пинкод", "keyboard seems not to be set"],
  ["mật", "keyboard seems not to be set"],
  ["secret", ""],
])("for %s hints: %s", async (typed, hint) => {
  render(PinWindow, { request });
  await userEvent.type(password(), typed);
  expect(screen.getByRole("status").textContent).toContain(hint);
});

test("says that the last password was wrong", () => {
  render(PinWindow, { request: { ...request, again: true } });
  expect(screen.getByRole("status").textContent).toContain("was not right");
});

test("shows the password only while asked to", async () => {
  render(PinWindow, { request });
  expect(password().getAttribute("type")).toBe("password");
  await userEvent.click(screen.getByRole("button", { name: "Show the password" }));
  expect(password().getAttribute("type")).toBe("text");
});
