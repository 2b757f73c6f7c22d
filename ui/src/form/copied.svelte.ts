// What was copied already, so that one sees what is left after coming back from the browser.
import { SvelteSet } from "svelte/reactivity";
import type { Line } from "./copies";

const marks = new SvelteSet<string>();

/** A value that changed since is to be copied again. */
const markOf = (id: number, step: string, { field, text }: Line) =>
  JSON.stringify([id, step, field.id, text]);

/** Whether this line of the case was copied at this step. */
export const isCopied = (id: number, step: string, line: Line) => marks.has(markOf(id, step, line));

/** Marks the line as copied. */
export const markCopied = (id: number, step: string, line: Line) => {
  marks.add(markOf(id, step, line));
};
