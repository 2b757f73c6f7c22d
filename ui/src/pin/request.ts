// What the PIN window is opened for. Rust says it before the page's first line runs.
import type { Theme } from "../theme/theme.svelte";

/** What is asked, and for what. */
export interface PinRequest {
  /** Language of the window, BCP 47. */
  locale: string;
  theme: Theme;
  /** Message `app-pin-for-<purpose>`. */
  purpose: "open-software-token";
  /** The file or token that is opened. */
  name: string;
  practice: boolean;
  /** The last answer was not the right one. */
  again: boolean;
}

declare global {
  interface Window {
    __PIN_REQUEST__?: PinRequest;
  }
}

const EMPTY: PinRequest = {
  locale: "en",
  theme: "system",
  purpose: "open-software-token",
  name: "",
  practice: false,
  again: false,
};

/** The request this window was opened with. */
export function pinRequest(): PinRequest {
  return window.__PIN_REQUEST__ ?? EMPTY;
}

/** Letters a password rarely holds: the keyboard is probably not in Latin. */
export function isOtherScript(typed: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(typed);
}

/** Vietnamese marks, which an input method puts on plain letters by itself. */
export function hasMarks(typed: string): boolean {
  return /[\u0300-\u036f]|đ/iu.test(typed.normalize("NFD"));
}
