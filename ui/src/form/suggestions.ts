// What may be meant by the beginning of a number.

/** The most that is offered: a longer list helps nobody. */
const MOST = 12;

/** The numbers of `known` that begin with what was typed, but are not it. */
export function suggested(known: string[], typed: string): string[] {
  const begun = typed.trim();
  const fitting = known.filter((number) => number.startsWith(begun) && number !== begun);
  return fitting.slice(0, MOST);
}
