// What lines come to that are paid together: whole units, never fractions of them.
import type { Cost, Currency } from "../ipc/types";

/** The sum of lines in one currency. */
export interface Total {
  currency: Currency;
  /** Before tax. */
  subtotal: number;
  /** By rate, in the order of the lines. */
  taxes: { percent: number; amount: number }[];
  /** What is paid. */
  total: number;
}

/** The sums of `costs`, one for each currency. */
export function totalsOf(costs: Cost[]): Total[] {
  const currencies = [...new Set(costs.map(({ currency }) => currency))];
  return currencies.map((currency) =>
    totalIn(
      currency,
      costs.filter((cost) => cost.currency === currency),
    ),
  );
}

function totalIn(currency: Currency, costs: Cost[]): Total {
  const rates = [...new Set(costs.map(({ taxPercent }) => taxPercent))].filter((rate) => rate > 0);
  const taxes = rates.map((percent) => {
    const taxed = sum(costs.filter(({ taxPercent }) => taxPercent === percent));
    return { percent, amount: percentOf(taxed, percent) };
  });
  const subtotal = sum(costs);
  const total = taxes.reduce((so, { amount }) => so + amount, subtotal);
  return { currency, subtotal, taxes, total };
}

const sum = (costs: Cost[]) => costs.reduce((so, { amount }) => so + amount, 0);

/** Rounded half up, in whole numbers: `Math.round(x * 0.1)` is one off for some. */
function percentOf(amount: number, percent: number): number {
  const hundredfold = amount * percent + 50;
  return (hundredfold - (hundredfold % 100)) / 100;
}
