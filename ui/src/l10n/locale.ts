// The languages the window speaks.

/** A language the app speaks in full, by its BCP 47 tag. */
export type Locale = "fa" | "vi" | "mn" | "en";

/** Which way its lines run. */
export type Direction = "ltr" | "rtl";

/** Every language, in the order it is offered. */
export const LOCALES: readonly Locale[] = ["fa", "vi", "mn", "en"];

/** A language's name for itself: the one word that is never translated. */
export const NATIVE_NAMES: Record<Locale, string> = {
  fa: "فارسی",
  vi: "Tiếng Việt",
  mn: "Монгол",
  en: "English",
};

/** Whether `tag` is one of ours. */
export function isLocale(tag: unknown): tag is Locale {
  return LOCALES.includes(tag as Locale);
}

/** Which way the lines of `locale` run. */
export function direction(locale: Locale): Direction {
  return locale === "fa" ? "rtl" : "ltr";
}
