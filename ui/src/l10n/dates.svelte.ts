// Dates that stand alone, in the chosen language.
import { locale, type Locale } from "./l10n.svelte";
import { writeDate } from "./values";

const DAY = 86_400;

/** The day of `seconds` since 1970, in the language's own calendar and digits. */
export function dateIn(seconds: number): string {
  return format(seconds, {});
}

/** The same day in the Gregorian calendar; null where that is the language's own. */
export function gregorianIn(seconds: number): string | null {
  const own = new Intl.DateTimeFormat(locale()).resolvedOptions().calendar;
  return own === "gregory" ? null : format(seconds, { calendar: "gregory" });
}

/** The hour and minute of `seconds` since 1970, in the language's digits. */
export function timeIn(seconds: number): string {
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(seconds * 1000);
}

/** Midnight UTC of a day written `2026-11-23`, in seconds since 1970. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** A day written `2026-11-23` in the calendar of Iran, as its forms write it: `1405/09/02`. */
export function jalaliOf(day: string): string {
  const digits = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" } as const;
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", digits);
  const parts = format.formatToParts(dayStart(day) * 1000);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return [part("year"), part("month"), part("day")].join("/");
}

/** Where a month begins, `day` days after some moment. */
export interface MonthStart {
  day: number;
  name: string;
}

/** The months that begin in the `days` after `from`, by their short names. */
export function monthStarts(from: number, days: number): MonthStart[] {
  const monthAt = monthNames();
  const starts: MonthStart[] = [];
  let before = monthAt(from);
  for (let day = 1; day <= days; day++) {
    const name = monthAt(from + day * DAY);
    if (name !== before) starts.push({ day, name });
    before = name;
  }
  return starts;
}

/** How a month is written where it has a number only; Chromium has no names in Mongolian. */
const NUMBERED: Partial<Record<Locale, (month: number) => string>> = {
  vi: (month) => `T${month}`,
  mn: (month) => `${month} сар`,
};

/** Names the month of a moment, in the language's calendar, as shortly as can be. */
function monthNames(): (seconds: number) => string {
  const numbered = NUMBERED[locale()];
  if (numbered) return (seconds) => numbered(new Date(seconds * 1000).getMonth() + 1);
  const short = new Intl.DateTimeFormat(locale(), { month: "short" });
  return (seconds) => short.format(seconds * 1000);
}

function format(seconds: number, options: Intl.DateTimeFormatOptions): string {
  return writeDate(locale(), seconds, { dateStyle: "long", ...options });
}
