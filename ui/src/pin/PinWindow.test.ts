// The PIN window gives what was typed to one command, and keeps nothing.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { stage } from "../../tests/stage";
import type { PinAnswer } from "../ipc/types";
import PinWindow from "./PinWindow.svelte";
import { agrees, pinRequest } from "./request";

// Sealed nowhere here; `seal.test.ts` is about that.
vi.mock("./seal", () => ({ seal: (answer: PinAnswer) => Promise.resolve(answer) }));

const request = { ...pinRequest(), name: "moadian.p12" };
const password = () => screen.getByLabelText("Password of the file");

test("gives the password on Enter and empties the field", async () => {
  const asked = stage();
  render(PinWindow, { request });
  await userEvent.type(password(), "12345678{Enter}");
  const answer = { secret: "12345678", newSecret: null, lastTryAgreed: false };
  expect(asked).toEqual([{ command: "enter_pin", args: { answer } }]);
  expect((password() as HTMLInputElement).value).toBe("");
});

test.each(["Cancel", "{Escape}"])("gives nothing on %s", async (way) => {
  const asked = stage();
  render(PinWindow, { request });
  await userEvent.type(password(), "1234");
  if (way === "Cancel") await userEvent.click(screen.getByRole("button", { name: way }));
  else await userEvent.keyboard(way);
  expect(asked).toEqual([{ command: "enter_pin", args: { answer: null } }]);
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

test("shows the password only while asked to", async () => {
  render(PinWindow, { request });
  expect(password().getAttribute("type")).toBe("password");
  await userEvent.click(
    screen.getByRole("button", { name: "Show what is typed: Password of the file" }),
  );
  expect(password().getAttribute("type")).toBe("text");
});

const pin = {
  ...request,
  purpose: "make-request",
  kind: "pin",
  serial: "5A2C",
  tries: "unknown",
} as const;
// Names stand between marks of direction.
const OLD = /^\W?PIN\W? of the token/;
const NEW = /^New \W?PIN/;
const AGAIN = /^The new \W?PIN\W? once more/;
const use = (name: RegExp) => screen.getByRole("button", { name });
const given = (asked: { args: Record<string, unknown> }[]) => asked.map(({ args }) => args.answer);

test("says what is known of the tries, and that a wrong PIN costs one", async () => {
  const asked = stage();
  render(PinWindow, { request: pin });
  expect(screen.getByText(/does not say how many tries/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText(OLD), "1357");
  await userEvent.click(use(/a wrong one costs a try/));
  expect(given(asked)).toEqual([{ secret: "1357", newSecret: null, lastTryAgreed: false }]);
});

test("spends the last try only with the word of consent", async () => {
  const asked = stage();
  render(PinWindow, { request: { ...pin, tries: "last" } });
  await userEvent.type(screen.getByLabelText(OLD), "1357{Enter}");
  expect((use(/costs a try/) as HTMLButtonElement).disabled).toBe(true);
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByLabelText(/To spend the last try/), " i AGREE");
  await userEvent.click(use(/costs a try/));
  expect(given(asked)).toEqual([{ secret: "1357", newSecret: null, lastTryAgreed: true }]);
});

test("types nothing where the reader has keys of its own", async () => {
  const asked = stage();
  render(PinWindow, { request: { ...pin, protectedPath: true } });
  expect(screen.queryByLabelText(OLD)).toBeNull();
  await userEvent.click(use(/Type on the reader/));
  expect(given(asked)).toEqual([{ secret: null, newSecret: null, lastTryAgreed: false }]);
});

test("takes a new PIN that fits, when it was typed twice", async () => {
  const asked = stage();
  const rule = { least: 4, most: 8 };
  render(PinWindow, { request: { ...pin, purpose: "change-pin", new: rule } });
  await userEvent.type(screen.getByLabelText(OLD), "1357");
  await userEvent.type(screen.getByLabelText(NEW), "246");
  await userEvent.type(screen.getByLabelText(AGAIN), "246{Enter}");
  await userEvent.type(screen.getByLabelText(NEW), "8");
  await userEvent.type(screen.getByLabelText(AGAIN), "9{Enter}");
  expect(screen.getByText("The two entries are not the same.")).toBeTruthy();
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByLabelText(AGAIN), "{Backspace}8{Enter}");
  expect(given(asked)).toEqual([{ secret: "1357", newSecret: "2468", lastTryAgreed: false }]);
});

test("asks a new file's password alone, and not one with marks", async () => {
  const asked = stage();
  const rule = { least: 8, most: 64 };
  render(PinWindow, { request: { ...request, purpose: "new-software-token", new: rule } });
  expect(screen.queryByLabelText("Password of the file")).toBeNull();
  await userEvent.type(screen.getByLabelText("New password"), "mật khẩu dài");
  expect((use(/Make the file/) as HTMLButtonElement).disabled).toBe(true);
  expect(asked).toEqual([]);
});

test.each([
  ["Dong y", "đồng ý", true],
  ["موافقم", "موافقم", true],
  ["nhầm", "đồng ý", false],
  ["", "I agree", false],
])("«%s» for «%s» is consent: %s", (typed, word, expected) => {
  expect(agrees(typed, word)).toBe(expected);
});
