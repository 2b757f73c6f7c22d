// How near an end is, by the days on which a person is reminded of it.

/** From "not for long" to "over". */
export type Urgency = "far" | "sixty" | "thirty" | "fourteen" | "seven" | "last" | "over";

/** The days from which each holds, the nearest first. */
const FROM: [number, Urgency][] = [
  [-1, "over"],
  [1, "last"],
  [7, "seven"],
  [14, "fourteen"],
  [30, "thirty"],
  [60, "sixty"],
];

/** How near an end is that is so many whole days away; negative days are over. */
export function urgencyOf(daysLeft: number): Urgency {
  return FROM.find(([days]) => daysLeft <= days)?.[1] ?? "far";
}
