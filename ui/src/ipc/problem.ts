// What can go wrong, as the window sees it: every problem of Rust's, and Rust's silence.
import type { MoadianFinding, Problem as Told } from "./types";

/** A problem to be shown: message `<area>-<code>`, its facts the message's arguments. */
export type Problem =
  | Told
  | { area: "app"; code: "no-answer" }
  // What the tax system finds although it takes the certificate.
  | { area: "moadian"; code: MoadianFinding };

/** What was rejected, as a problem; a rejection of Tauri's own is a fault of the app. */
export function asProblem(rejection: unknown): Problem {
  const told = typeof rejection === "object" && rejection !== null && "area" in rejection;
  return told ? (rejection as Told) : { area: "app", code: "no-answer" };
}
