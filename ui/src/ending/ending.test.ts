// What runs out is near, nearer, or over, and lies at its place on the line of the year.
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterAll, expect, test, vi } from "vitest";
import { ENDING } from "../../tests/double/desk";
import { NOW } from "../../tests/double/hardware";
import { showLocale } from "../l10n/l10n.svelte";
import { placeOf, stretchTo } from "./scale";
import Timeline from "./Timeline.svelte";
import { urgencyOf, type Urgency } from "./urgency";

afterAll(() => showLocale("en"));

test.each<[number, Urgency]>([
  [61, "far"],
  [60, "sixty"],
  [31, "sixty"],
  [30, "thirty"],
  [15, "thirty"],
  [14, "fourteen"],
  [8, "fourteen"],
  [7, "seven"],
  [2, "seven"],
  [1, "last"],
  [0, "last"],
  [-1, "over"],
])("with %d days left it is %s", (days, urgency) => {
  expect(urgencyOf(days)).toBe(urgency);
});

test("the line begins where reading begins", async () => {
  await showLocale("fa");
  expect(placeOf(0)).toBe(100);
  expect(stretchTo(73)).toEqual({ x: 80, width: 20 });
  await showLocale("en");
  expect(placeOf(0)).toBe(0);
  expect(stretchTo(73)).toEqual({ x: 0, width: 20 });
});

test.each([
  [-8, 0],
  [700, 100],
])("%d days from now the bar is %d percent long", (days, width) => {
  expect(stretchTo(days).width).toBe(width);
});

function show() {
  const told = { onsilence: vi.fn(), onremove: vi.fn() };
  render(Timeline, { endings: ENDING, now: NOW, ...told });
  return told;
}

const rows = () =>
  within(screen.getByRole("list"))
    .getAllByRole("listitem")
    .map((row) => row.textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " "));

test("every end is told in words, what was replaced behind the rest", async () => {
  show();
  expect(rows()[0]).toContain("Expired 8 days ago");
  expect(rows()[1]).toContain("1 day left");
  await userEvent.click(screen.getByRole("button", { name: /Show .*2.* more/ }));
  expect(rows()).toHaveLength(ENDING.length);
  expect(rows().at(-1)).toContain("Replaced");
  expect(screen.queryByRole("button", { name: /more$/ })).toBeNull();
});

test("reminders are stopped and taken up again, and nothing is removed by one press", async () => {
  const { onsilence, onremove } = show();
  await userEvent.click(screen.getByRole("button", { name: /^More: Туршилтын/ }));
  await userEvent.click(screen.getByRole("button", { name: /^Stop reminding me: Туршилтын/ }));
  expect(onsilence).toHaveBeenCalledWith(1, true);
  await userEvent.click(screen.getByRole("button", { name: /^Remove: Туршилтын/ }));
  expect(onremove).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(onremove).toHaveBeenCalledWith(1);
});
