// What a message is given to speak about: the facts of the wire as Fluent's values.
// The same rules as `tamga-words`: null is "unknown", a list counts, time is in seconds.
import { FluentDateTime, FluentNone, FluentNumber, type FluentVariable } from "@fluent/bundle";

/** The arguments of one message, by name, as they come over the wire. */
export type Args = Record<string, unknown>;

/** The word for a fact not known, because Fluent cannot test for an absent argument. */
export const UNKNOWN = "unknown";

const DATETIME_OPTIONS = ["calendar", "dateStyle", "timeStyle"];

const NUMBER_OPTIONS = [
  "currency", "maximumFractionDigits", "minimumFractionDigits", "style", "useGrouping",
]; // prettier-ignore

/** Currencies of which nobody counts the hundredths. */
const WHOLE_CURRENCIES = ["IRR", "MNT", "VND"];

const MONGOLIAN_MONTHS = [
  "нэгдүгээр", "хоёрдугаар", "гуравдугаар", "дөрөвдүгээр", "тавдугаар", "зургаадугаар",
  "долоодугаар", "наймдугаар", "есдүгээр", "аравдугаар", "арван нэгдүгээр", "арван хоёрдугаар",
]; // prettier-ignore

/** The arguments as Fluent's values; an object inside is left out. */
export function fluentArgs(args: Args): Record<string, FluentVariable> {
  const values: Record<string, FluentVariable> = {};
  for (const [name, fact] of Object.entries(args)) {
    const value = fluentValue(fact);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function fluentValue(fact: unknown): FluentVariable | undefined {
  if (fact === null || fact === undefined) return UNKNOWN;
  if (Array.isArray(fact)) return fact.length;
  if (typeof fact === "boolean") return String(fact);
  if (typeof fact === "string" || typeof fact === "number") return fact;
  return fact instanceof FluentNumber || fact instanceof FluentDateTime ? fact : undefined;
}

/**
 * A date as `Intl` writes it; Chromium, and so Windows, has no Mongolian, so that is written here.
 *
 * Source: CLDR 48, `ca-gregorian` of `mn`.
 */
export function writeDate(tag: string, seconds: number, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(seconds * 1000);
  const format = new Intl.DateTimeFormat(tag, style);
  if (tag !== "mn" || format.resolvedOptions().locale.startsWith("mn")) return format.format(date);
  const digits = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const [year, month = 1, day] = date.toLocaleDateString("sv", digits).split("-").map(Number);
  return `${year} оны ${MONGOLIAN_MONTHS[month - 1]} сарын ${day}`;
}

/** A moment that is written as `writeDate` does. */
class Moment extends FluentDateTime {
  override toString(scope?: Parameters<FluentDateTime["toString"]>[0]): string {
    const tag = scope?.bundle.locales[0];
    if (tag !== "mn" || this.opts.timeStyle !== undefined) return super.toString(scope);
    return writeDate(tag, this.toNumber() / 1000, this.opts);
  }
}

type Builtin = (args: unknown[], options: Record<string, { valueOf(): unknown }>) => unknown;

/**
 * DATETIME as Fluent has it, but numbers are seconds since 1970, as on the wire, and the calendar
 * can be chosen. The word "unknown" stays as it is.
 */
export const DATETIME: Builtin = ([moment], options) => {
  const style: Intl.DateTimeFormatOptions = chosen(options, DATETIME_OPTIONS);
  if (moment instanceof FluentDateTime) return new Moment(moment, style);
  if (moment instanceof FluentNumber) return new Moment(moment.valueOf() * 1000, style);
  return typeof moment === "string" ? moment : new FluentNone("DATETIME()");
};

/**
 * NUMBER as Fluent has it, but the style and the currency can be chosen, and nobody counts the
 * hundredths of some currencies. The word "unknown" stays as it is.
 */
export const NUMBER: Builtin = ([value], options) => {
  if (!(value instanceof FluentNumber)) {
    return typeof value === "string" ? value : new FluentNone("NUMBER()");
  }
  const style: Record<string, unknown> = { ...value.opts, ...chosen(options, NUMBER_OPTIONS) };
  if (style.useGrouping === "false") style.useGrouping = false;
  if (WHOLE_CURRENCIES.includes(String(style.currency))) {
    style.maximumFractionDigits ??= style.minimumFractionDigits ?? 0;
  }
  return new FluentNumber(value.valueOf(), style);
};

function chosen(options: Record<string, { valueOf(): unknown }>, known: string[]) {
  const named = Object.entries(options).filter(([name]) => known.includes(name));
  return Object.fromEntries(named.map(([name, value]) => [name, value.valueOf()]));
}
