// What the PIN window is opened for. Rust says it before the page's first line runs.
import type { NewSecret, PinRequest } from "../ipc/types";

declare global {
  interface Window {
    __PIN_REQUEST__?: PinRequest;
  }
}

const EMPTY: PinRequest = {
  locale: "en",
  theme: "system",
  purpose: "open-software-token",
  kind: "password",
  name: "",
  serial: null,
  tries: "uncounted",
  protectedPath: false,
  new: null,
  practice: null,
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

/** Whether a new secret can be one, as Rust will look at it before the token is asked. */
export function fits(typed: string, { least, most }: NewSecret): boolean {
  const isPlain = /^[\x21-\x7e]*$/.test(typed);
  return isPlain && typed.length >= least && typed.length <= most;
}

/** Whether `typed` is the word of consent, however the keyboard writes its marks and blanks. */
export function agrees(typed: string, word: string): boolean {
  return plain(typed) === plain(word);
}

function plain(text: string): string {
  const letters = text.normalize("NFD").toLowerCase().replaceAll("đ", "d");
  return letters.replace(/[\p{Mark}\p{Cf}\s]/gu, "");
}
