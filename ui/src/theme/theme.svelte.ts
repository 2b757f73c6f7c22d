// Light or dark, as the person or their system wishes.
import type { Theme } from "../ipc/types";

/** Where the last choice is remembered, so that the first paint has the right colours. */
const REMEMBERED = "tamga-theme";

let chosen = $state.raw<Theme>("system");

/** The choice now. */
export function theme(): Theme {
  return chosen;
}

/** Shows the window in these colours. */
export function showTheme(wanted: Theme): void {
  chosen = wanted;
  localStorage.setItem(REMEMBERED, wanted);
  document.documentElement.dataset.theme = wanted;
}

/** Shows the colours of the last time. */
export function showRememberedTheme(): void {
  const last = localStorage.getItem(REMEMBERED);
  showTheme(last === "light" || last === "dark" ? last : "system");
}
