// How a PIN stands, in one word.
import type { KeyToken } from "../ipc/types";

/** Message `app-keys-pin-<word>`. */
export type PinWord = "file" | "locked" | "unset" | "last" | "initial" | "low" | "good";

/** How the PIN of a token stands, the gravest first; what the token does not tell is not guessed. */
export function pinStateOf({ place, pin }: KeyToken): PinWord {
  if (place.kind === "file") return "file";
  if (pin.locked) return "locked";
  if (!pin.initialized) return "unset";
  if (pin.finalTry) return "last";
  if (pin.toBeChanged) return "initial";
  return pin.countLow ? "low" : "good";
}
