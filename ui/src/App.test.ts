// The window as a person meets it, with the double in Rust's place.
import { emit } from "@tauri-apps/api/event";
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { inventoryOf } from "../tests/double/hardware";
import { heading, open, press, show } from "../tests/open";

const HARDWARE = "ir-moadian-register-hardware";

test("at the first start the person picks a language, and it is kept", async () => {
  const asked = await open({ locale: null });
  await press("فارسی");
  await heading(/چه کاری/);
  expect(document.documentElement.dir).toBe("rtl");
  expect(asked).toContainEqual({ command: "choose_locale", args: { locale: "fa" } });
});

test("the language changes while the window is open", async () => {
  await open({});
  await press("Settings");
  await userEvent.click(screen.getByRole("radio", { name: "Tiếng Việt" }));
  await heading(/Cài đặt/);
  expect(document.documentElement.lang).toBe("vi");
});

test("a guide starts at its first step, and a question must be answered", async () => {
  const asked = await open({});
  await press(/^Start: Register a hardware/);
  await heading(/Step .1. of .\d+.*: ?Whose/);
  const go = () => screen.getByRole<HTMLButtonElement>("button", { name: "Continue" });
  expect(go().disabled).toBe(true);
  await userEvent.click(screen.getByRole("radio", { name: /organi[sz]ation/i }));
  expect(go().disabled).toBe(false);
  await userEvent.click(go());
  await heading(/organi[sz]ation/i);
  const answer = { step: "holder", choice: "organisation", fields: {} };
  expect(asked).toContainEqual({ command: "answer", args: { case: 0, answer } });
});

test("a required blank keeps the person at the step, and what was typed is kept", async () => {
  const asked = await open({ cases: [{ guide: HARDWARE, step: "organisation-number" }] });
  await press(/^Continue: /);
  await press("Continue");
  const [number] = screen.getAllByRole("textbox");
  expect(number?.getAttribute("aria-invalid")).toBe("true");
  expect(asked.some(({ command }) => command === "answer")).toBe(false);
  await userEvent.type(number!, "14003778990");
  await waitFor(() => expect(number?.getAttribute("aria-invalid")).toBe("false"));
  await press("Continue");
  await waitFor(() => expect(asked.at(-1)?.command).toBe("answer"));
  const { fields } = asked.at(-1)?.args.answer as { fields: Record<string, string> };
  expect(fields["holder-number"]).toBe("14003778990");
});

test("in a rehearsal the checks tick themselves when the practice token is plugged in", async () => {
  await open({ scene: "none", cases: [{ guide: HARDWARE, step: "plug-in", practice: true }] });
  await press(/^Continue: /);
  expect((await screen.findAllByRole("alert")).length).toBeGreaterThan(0);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Continue" }).disabled).toBe(true);
  await press("Plug in the practice token");
  await screen.findByText(/3.* of .*3.* checks passed/);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Continue" }).disabled).toBe(false);
});

test("a failing check offers the way round it", async () => {
  const asked = await open({ scene: "none", cases: [{ guide: HARDWARE, step: "certificate" }] });
  await press(/^Continue: /);
  await screen.findByText("If that does not help:");
  const detour = screen.getByText("If that does not help:").parentElement?.querySelector("button");
  await userEvent.click(detour!);
  const { answer } = asked.at(-1)?.args as { answer: { choice: string } };
  expect(answer.choice).toBe("otherwise");
});

test("a case is removed only when the person says so twice", async () => {
  const asked = await open({ cases: [{ guide: HARDWARE, step: "plug-in" }] });
  await press(/^Remove: /);
  expect(asked.some(({ command }) => command === "remove_case")).toBe(false);
  await press("Remove");
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull());
  expect(asked).toContainEqual({ command: "remove_case", args: { case: 0 } });
});

test("the home page follows the hardware", async () => {
  await open({ scene: "none" });
  await screen.findByText(/No token is plugged in/);
  await emit("inventory", inventoryOf("good"));
  await screen.findByText("ePass3003Auto");
});

test("certificates are listed with their numbers left to right", async () => {
  await open({});
  await press("Certificates");
  const [number] = await screen.findAllByText("14003778990");
  expect(number?.getAttribute("dir")).toBe("ltr");
});

test("a finished case shows its end, and the way back to every step", async () => {
  await open({ cases: [{ guide: HARDWARE, step: "key", finished: true }] });
  await press(/^Look back: /);
  await heading(/Everything is done/);
  expect(screen.getByRole("button", { name: /Whose token is it/ })).toBeTruthy();
});

test("a start that fails is said, and the window is not empty", async () => {
  const { mockIPC } = await import("@tauri-apps/api/mocks");
  const begin = await show();
  mockIPC(() => Promise.reject(new Error("no such command")));
  await begin();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Close the program and open it again");
});
