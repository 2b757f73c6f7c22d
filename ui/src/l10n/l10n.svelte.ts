// The chosen language, and every word in it. Switching is live: what shows words shows the new ones.
import { FluentBundle, FluentResource, type FluentFunction } from "@fluent/bundle";
import { direction, isLocale, type Direction, type Locale } from "./locale";
import { DATETIME, NUMBER, fluentArgs, type Args } from "./values";

export { LOCALES, NATIVE_NAMES, direction, isLocale, type Direction, type Locale } from "./locale";
export { type Args } from "./values";

const WORDS: Record<Locale, () => Promise<{ default: Record<string, string> }>> = {
  fa: () => import("./words/fa"),
  vi: () => import("./words/vi"),
  mn: () => import("./words/mn"),
  en: () => import("./words/en"),
};

/** Where the last language is remembered, so that the first paint needs no answer from Rust. */
const REMEMBERED = "tamga-locale";

let bundle = $state.raw<FluentBundle | null>(null);
let chosen = $state.raw<Locale>("en");

/** The language of the window now. */
export function locale(): Locale {
  return chosen;
}

/** Which way its lines run. */
export function lines(): Direction {
  return direction(chosen);
}

/** The language of the last time, if any. */
export function rememberedLocale(): Locale | null {
  const tag = localStorage.getItem(REMEMBERED);
  return isLocale(tag) ? tag : null;
}

/** Shows the window in `wanted`, once its words are there. */
export async function showLocale(wanted: Locale): Promise<void> {
  const words = await WORDS[wanted]();
  bundle = newBundle(wanted, Object.values(words.default));
  chosen = wanted;
  localStorage.setItem(REMEMBERED, wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = direction(wanted);
}

function newBundle(tag: Locale, sources: string[]): FluentBundle {
  const functions = { DATETIME, NUMBER } as Record<string, FluentFunction>;
  const made = new FluentBundle(tag, { functions });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

/** Speaks one language, whatever the window speaks. */
export interface Speaker {
  locale: Locale;
  t: (id: string, args?: Args) => string;
  has: (id: string) => boolean;
}

/** Speaks as the window does now, and changes with it. */
export const here: Speaker = {
  get locale() {
    return chosen;
  },
  t,
  has,
};

/** Speaks another language beside that of the window, once its words are there. */
export async function speakerOf(tag: Locale): Promise<Speaker> {
  const words = await WORDS[tag]();
  const other = newBundle(tag, Object.values(words.default));
  return {
    locale: tag,
    t: (id, args = {}) => say(other, id, args),
    has: (id) => patternOf(other, id) !== null,
  };
}

/** Whether there is a message `id`, or `id.attribute`. */
export function has(id: string): boolean {
  return patternOf(bundle, id) !== null;
}

/**
 * The words of message `id`, or of `id.attribute`, with these arguments.
 *
 * A message that is missing shows its id: the tests over all languages keep that from happening.
 */
export function t(id: string, args: Args = {}): string {
  return say(bundle, id, args);
}

function say(words: FluentBundle | null, id: string, args: Args): string {
  const pattern = patternOf(words, id);
  if (words === null || pattern === null) return words === null ? "" : id;
  return words.formatPattern(pattern, fluentArgs(args), []);
}

function patternOf(words: FluentBundle | null, id: string) {
  const [name = "", attribute] = id.split(".");
  const message = words?.getMessage(name);
  return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null;
}

/** A number in the language's digits. */
export function number(value: number): string {
  return new Intl.NumberFormat(chosen).format(value);
}
