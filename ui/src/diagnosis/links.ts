// What a chain of links says by itself.
import type { Problem } from "../ipc/problem";
import type { Link, Part } from "../ipc/types";

/** The broken link with its problem; null when none is. */
export function faultOf(links: Link<Problem>[]): { part: Part; problem: Problem } | null {
  const broken = links.find(({ state }) => state === "broken");
  if (!broken || broken.problem === null) return null;
  return { part: broken.part, problem: broken.problem };
}

/** The parts that were looked at and hold. */
export const inOrder = (links: Link<Problem>[]): Part[] =>
  links.filter(({ state }) => state === "good").map(({ part }) => part);
