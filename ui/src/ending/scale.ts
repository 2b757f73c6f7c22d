// Where a day lies on the line of the next twelve months.
import { lines } from "../l10n/l10n.svelte";

/** How many days the line shows. */
export const SPAN = 365;

/** A part of the line, in percent from the left edge. */
export interface Stretch {
  x: number;
  width: number;
}

/** From today, where reading begins, to so many days later. */
export function stretchTo(days: number): Stretch {
  const width = shareOf(days);
  return { x: lines() === "rtl" ? 100 - width : 0, width };
}

/** The place of one day, in percent from the left edge. */
export function placeOf(days: number): number {
  return lines() === "rtl" ? 100 - shareOf(days) : shareOf(days);
}

const shareOf = (days: number) => (Math.max(0, Math.min(SPAN, days)) / SPAN) * 100;
