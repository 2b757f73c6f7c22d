// Lines that are paid together come to what the bank is told, to the last unit.
import { render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { EXAMPLE } from "../../tests/double/example";
import type { Cost, Currency } from "../ipc/types";
import Costs from "./Costs.svelte";
import { totalsOf } from "./total";

const cost = (amount: number, taxPercent: number, currency: Currency = "mnt"): Cost => ({
  id: `${amount}-${taxPercent}-${currency}`,
  amount,
  currency,
  taxPercent,
  checkedOn: "2017-12-31",
});

test.each<[string, Cost[], number, number[], number]>([
  ["two lines with the same tax", [cost(40_000, 10), cost(40_000, 10)], 80_000, [8_000], 88_000],
  ["a line without tax", [cost(40_000, 10), cost(500, 0)], 40_500, [4_000], 44_500],
  ["two rates", [cost(1_000, 10), cost(1_000, 8)], 2_000, [100, 80], 2_180],
  ["half a unit is rounded up", [cost(1_005, 10)], 1_005, [101], 1_106],
  ["less than half a unit is dropped", [cost(1_004, 10)], 1_004, [100], 1_104],
  [
    "what no fraction can hold",
    [cost(90_000_000_000_001, 10)],
    90_000_000_000_001,
    [9_000_000_000_000],
    99_000_000_000_001,
  ],
])("%s", (_, costs, subtotal, taxes, total) => {
  const [only] = totalsOf(costs);
  expect(only?.subtotal).toBe(subtotal);
  expect(only?.taxes.map(({ amount }) => amount)).toEqual(taxes);
  expect(only?.total).toBe(total);
});

test("each currency comes to its own total", () => {
  const totals = totalsOf([cost(100, 0), cost(200, 0, "irr"), cost(300, 0)]);
  expect(totals.map(({ currency, total }) => [currency, total])).toEqual([
    ["mnt", 400],
    ["irr", 200],
  ]);
});

test("the page shows lines, tax, total and the day of the price", () => {
  const step = EXAMPLE.steps.find(({ total }) => total)!;
  const { container } = render(Costs, { guide: EXAMPLE, step });
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  const said = rows.map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, "").trim()),
  );
  expect(said.slice(2)).toEqual([
    ["Before tax", "80,000 Mongolian tögrög"],
    ["Tax, 10%", "8,000 Mongolian tögrög"],
    ["Total", "88,000 Mongolian tögrög"],
  ]);
  expect(container.textContent).toContain("December 31, 2017");
});
