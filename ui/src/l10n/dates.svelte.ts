// Dates that stand alone, in the chosen language.
import { locale } from "./l10n.svelte";
import { writeDate } from "./values";

/** The day of `seconds` since 1970, in the language's own calendar and digits. */
export function dateIn(seconds: number): string {
  return format(seconds, {});
}

/** The same day in the Gregorian calendar; null where that is the language's own. */
export function gregorianIn(seconds: number): string | null {
  const own = new Intl.DateTimeFormat(locale()).resolvedOptions().calendar;
  return own === "gregory" ? null : format(seconds, { calendar: "gregory" });
}

/** Midnight UTC of a day written `2026-11-23`, in seconds since 1970. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

function format(seconds: number, options: Intl.DateTimeFormatOptions): string {
  return writeDate(locale(), seconds, { dateStyle: "long", ...options });
}
