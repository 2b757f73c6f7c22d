// What the whole window knows: which view is open, and what Rust said at the start.
import * as commands from "./ipc/commands";
import { onStart } from "./ipc/events";
import type { Problem } from "./ipc/problem";
import type { Start } from "./ipc/types";
import { leave, openCase, watchCase } from "./case/case.svelte";
import { lookAt } from "./certificate/shown.svelte";
import { lookAgain, watchHardware } from "./hardware/hardware.svelte";
import { isLocale, rememberedLocale, showLocale, type Locale } from "./l10n/l10n.svelte";
import { look } from "./subscriber/subscriber.svelte";
import { showTheme, type Theme } from "./theme/theme.svelte";

/** The views a person can be in. */
export type View =
  | "home"
  | "guide"
  | "sheet"
  | "subscriber"
  | "certificates"
  | "certificate"
  | "settings"
  | "diagnosis"
  | "support"
  | "causes";

/** The views of the open case: going from one to the other does not leave it. */
const OF_CASE: View[] = ["guide", "sheet", "diagnosis"];

let view = $state.raw<View>("home");
let started = $state.raw<Start | null>(null);
let failed = $state.raw<Problem | null>(null);
let speaks = $state.raw(false);

/** What the window knows, for reading. */
export const app = {
  get view() {
    return view;
  },
  /** Null until Rust has answered. */
  get start() {
    return started;
  },
  /** What kept the last wish from being met. */
  get problem() {
    return failed;
  },
  /** Whether a language was ever chosen. */
  get speaks() {
    return speaks;
  },
};

/** Asks Rust for the first facts; called after the first paint. */
export async function begin(): Promise<void> {
  try {
    const facts = await commands.start();
    showTheme(facts.theme);
    if (isLocale(facts.locale)) {
      await showLocale(facts.locale);
      speaks = true;
    }
    started = facts;
    await Promise.all([watchCase(), watchHardware(), onStart(() => void attempt(refresh))]);
  } catch (problem) {
    if (rememberedLocale() === null) await showLocale("en");
    failed = problem as Problem;
  }
}

/** Opens a view; a case that is left stays as it is. */
export async function go(to: View): Promise<void> {
  const left = OF_CASE.includes(view) && !OF_CASE.includes(to) && openCase.view !== null;
  view = to;
  if (left) {
    await leave();
    // Outside of a rehearsal other certificates can be seen.
    await attempt(lookAgain);
    await refresh();
  }
}

/** Shows the case that is being opened, once it is. */
export async function enter(opened: Promise<boolean>): Promise<void> {
  if (!(await opened)) return;
  view = "guide";
  // In a rehearsal other certificates can be seen.
  await attempt(async () => {
    await lookAgain();
    await refresh();
  });
}

/** Shows everything about the certificate with this fingerprint. */
export async function inspect(sha256: string): Promise<void> {
  lookAt(sha256);
  await go("certificate");
}

/** Shows everything kept about a subscriber. */
export async function visit(subscriber: number): Promise<void> {
  await attempt(async () => {
    if (await look(subscriber)) await go("subscriber");
    else await refresh();
  });
}

/** Does something about what is watched, and shows what has become of it. */
export async function change(wish: Promise<void>): Promise<void> {
  await attempt(async () => {
    await wish;
    await refresh();
  });
}

/** Speaks `locale` from now on, and next time. */
export async function speak(locale: Locale): Promise<void> {
  await showLocale(locale);
  speaks = true;
  await attempt(() => commands.chooseLocale(locale));
}

/** Shows these colours from now on, and next time. */
export async function paint(theme: Theme): Promise<void> {
  showTheme(theme);
  await attempt(() => commands.chooseTheme(theme));
}

/** Does what may fail; then that is said, and what was chosen holds till the end. */
async function attempt(wish: () => Promise<void>): Promise<void> {
  try {
    await wish();
    failed = null;
  } catch (problem) {
    failed = problem as Problem;
  }
}

/** Reads the first facts again: the cases change as they are worked on. */
export async function refresh(): Promise<void> {
  started = await commands.start();
}
