// Light or dark, as the person or their system wishes.

/** Whose colours: the system's, or always the same. */
export type Theme = "system" | "light" | "dark";

/** Where the last choice is remembered, so that the first paint has the right colours. */
const REMEMBERED = "tamga-theme";

let chosen = $state.raw<Theme>("system");

/** The choice now. */
export function theme(): Theme {
  return chosen;
}

/** Shows the window in these colours; the system's, when there are none of that name. */
export function showTheme(wanted: string | null): void {
  chosen = wanted === "light" || wanted === "dark" ? wanted : "system";
  localStorage.setItem(REMEMBERED, chosen);
  document.documentElement.dataset.theme = chosen;
}

/** Shows the colours of the last time. */
export function showRememberedTheme(): void {
  showTheme(localStorage.getItem(REMEMBERED));
}
