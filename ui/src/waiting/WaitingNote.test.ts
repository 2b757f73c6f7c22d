// A parked case says after what and until when, and can be put into a calendar.
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { EXAMPLE } from "../../tests/double/example";
import { NOW } from "../../tests/double/hardware";
import { viewOf } from "../../tests/double/view";
import { waitWords } from "./words";
import WaitingNote from "./WaitingNote.svelte";

afterEach(() => clearMocks());

const played = { guide: "example", step: "note", practice: false, finished: false };
const view = viewOf(7, EXAMPLE, { ...played, waitingUntil: null, subscriber: null }, "good");
const HOUR = 3600;

function show(hours: number, certain: boolean, now = NOW): string {
  const waiting = { case: 7, step: "papers", since: NOW, until: NOW + hours * HOUR, certain };
  const { container } = render(WaitingNote, { view, waiting, now });
  return container.textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");
}

test.each([
  [24, true, "Waits until: November 24, 2026 09:00", false],
  [24, false, "Waits until: November 24, 2026 09:00", true],
  [240, true, "Waits until: December 3, 2026", false],
])("%d hours, certain %s: %s", (hours, certain, words, guess) => {
  const said = show(hours, certain);
  expect(said).toContain("guide-example-papers");
  expect(said).toContain(words);
  expect(said.includes("Our sources do not say")).toBe(guess);
});

test("the hour is left out where it does not matter", () => {
  expect(show(240, true)).not.toContain("09:00");
});

test("a wait that is over says so, and needs no calendar", () => {
  expect(show(24, true, NOW + 24 * HOUR)).toContain("The waiting time is over");
  expect(screen.queryByRole("button")).toBeNull();
});

test("the calendar file of this case is saved, and its place is told", async () => {
  const asked: unknown[] = [];
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    return "/home/karbar/tamga.ics";
  });
  show(24, true);
  await userEvent.click(screen.getByRole("button", { name: "Save to calendar" }));
  expect(await screen.findByText("/home/karbar/tamga.ics")).toBeTruthy();
  expect(asked).toEqual([["save_calendar", { case: 7 }]]);
});

test("where nobody says how long it takes, the guide's own words are enough", () => {
  const wait = { least: null, most: null, unit: "day" } as const;
  expect(waitWords(wait, "app-wait-unknown.none")).toBe("Nobody says how long this takes.");
  expect(waitWords(wait, "app-back")).toBe("Back");
});

test.each([
  [{ least: 1, most: 3, unit: "day" }, "Takes 1 to 3 days."],
  [{ least: 2, most: 2, unit: "hour" }, "Takes up to 2 hours."],
  [{ least: null, most: null, unit: "day" }, "Nobody says how long this takes."],
] as const)("%o is said as %s", (wait, words) => {
  expect(waitWords(wait, "no-such-message").replace(/[\u2068\u2069]/g, "")).toBe(words);
});
