// What the whole window knows: which view is open, and what Rust said at the start.
import * as commands from "./ipc/commands";
import type { Problem } from "./ipc/problem";
import type { Start } from "./ipc/types";
import { leave, openCase, watchCase } from "./case/case.svelte";
import { watchHardware } from "./hardware/hardware.svelte";
import { isLocale, rememberedLocale, showLocale, type Locale } from "./l10n/l10n.svelte";
import { showTheme, type Theme } from "./theme/theme.svelte";

/** The views a person can be in. */
export type View = "home" | "guide" | "certificates" | "settings";

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
    await Promise.all([watchCase(), watchHardware()]);
  } catch (problem) {
    if (rememberedLocale() === null) await showLocale("en");
    failed = problem as Problem;
  }
}

/** Opens a view; a case that is left stays as it is. */
export async function go(to: View): Promise<void> {
  const left = view === "guide" && to !== "guide" && openCase.view !== null;
  view = to;
  if (left) {
    await leave();
    await refresh();
  }
}

/** Speaks `locale` from now on, and next time. */
export async function speak(locale: Locale): Promise<void> {
  await showLocale(locale);
  speaks = true;
  await keep(commands.chooseLocale(locale));
}

/** Shows these colours from now on, and next time. */
export async function paint(theme: Theme): Promise<void> {
  showTheme(theme);
  await keep(commands.chooseTheme(theme));
}

/** Waits until a choice is kept; when it cannot be, that is said, and the choice holds till the end. */
async function keep(choice: Promise<void>): Promise<void> {
  try {
    await choice;
    failed = null;
  } catch (problem) {
    failed = problem as Problem;
  }
}

/** Reads the first facts again: the cases change as they are worked on. */
export async function refresh(): Promise<void> {
  started = await commands.start();
}
