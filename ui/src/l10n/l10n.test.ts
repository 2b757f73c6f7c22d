// Words follow the facts and the language.
import { afterAll, expect, test } from "vitest";
import { dateIn, gregorianIn, jalaliOf, monthStarts, timeIn } from "./dates.svelte";
import { LOCALES, showLocale, t, type Locale } from "./l10n.svelte";
import { DATETIME, writeDate } from "./values";
import { FluentBundle, FluentResource, type FluentFunction } from "@fluent/bundle";

/** 2026-11-23 09:00 UTC. */
const DAY = 1_795_424_400;

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

afterAll(() => showLocale("en"));

test.each([
  [null, "Takes up to 3 hours."],
  [2, "Takes 2 to 3 hours."],
])("a fact not known is the word unknown: %s", async (least, words) => {
  await showLocale("en");
  expect(plain(t("app-wait-hour", { least, most: 3 }))).toBe(words);
});

test("a message that is missing shows its id", () => {
  expect(t("app-nothing")).toBe("app-nothing");
});

test.each<[Locale, string, string, string]>([
  ["fa", "rtl", "گام ۳ از ۸", "۲ آذر ۱۴۰۵"],
  ["vi", "ltr", "Bước 3 trên 8", "23 tháng 11, 2026"],
  ["mn", "ltr", "3-р алхам (нийт 8)", "2026 оны арван нэгдүгээр сарын 23"],
  ["en", "ltr", "Step 3 of 8", "November 23, 2026"],
])("in %s the page turns round and speaks", async (locale, dir, step, day) => {
  await showLocale(locale);
  expect(document.documentElement.lang).toBe(locale);
  expect(document.documentElement.dir).toBe(dir);
  expect(plain(t("app-step", { at: 3, of: 8 }))).toBe(step);
  expect(dateIn(DAY)).toBe(day);
});

test.each(LOCALES)(
  "in %s the Gregorian day stands beside another calendar only",
  async (locale) => {
    await showLocale(locale);
    expect(gregorianIn(DAY)).toBe(locale === "fa" ? "۲۳ نوامبر ۲۰۲۶" : null);
  },
);

test("a date in a message is counted in seconds", () => {
  const bundle = new FluentBundle("mn", { functions: { DATETIME: DATETIME as FluentFunction } });
  bundle.addResource(new FluentResource('day = { DATETIME($at, dateStyle: "long") }'));
  const pattern = bundle.getMessage("day")?.value ?? "";
  expect(bundle.formatPattern(pattern, { at: DAY })).toBe("2026 оны арван нэгдүгээр сарын 23");
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  "Mongolian dates of month %d are the same where the system does not know Mongolian",
  (month) => {
    const at = Date.UTC(2026, month, 3) / 1000;
    const known = writeDate("mn", at, { dateStyle: "long" });
    const own = Intl.DateTimeFormat;
    const english = function (_: string, style: Intl.DateTimeFormatOptions) {
      return new own("en", style);
    };
    Intl.DateTimeFormat = english as unknown as typeof Intl.DateTimeFormat;
    try {
      expect(writeDate("mn", at, { dateStyle: "long" })).toBe(known);
    } finally {
      Intl.DateTimeFormat = own;
    }
  },
);

test.each([
  ["2026-11-25", "1405/09/04"],
  ["2026-03-20", "1404/12/29"],
  ["2026-03-21", "1405/01/01"],
  ["2025-03-20", "1403/12/30"],
])("%s is written in Iran as %s", (day, jalali) => {
  expect(jalaliOf(day)).toBe(jalali);
});

test.each<[Locale, number, string]>([
  ["fa", 29, "دی"],
  ["vi", 8, "T12"],
  ["mn", 8, "12 сар"],
  ["en", 8, "Dec"],
])("in %s the next month begins in %d days and is %s", async (locale, day, name) => {
  await showLocale(locale);
  const starts = monthStarts(DAY, 365);
  expect(starts[0]).toEqual({ day, name });
  expect(starts).toHaveLength(12);
});

test.each<[Locale, string]>([
  ["fa", "۰۹:۰۰"],
  ["en", "09:00"],
])("in %s the hour is %s", async (locale, time) => {
  await showLocale(locale);
  expect(timeIn(DAY)).toBe(time);
});
