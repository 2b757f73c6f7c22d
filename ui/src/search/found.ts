// What a search found, put together as it is shown.
import type { FoundGuide } from "../ipc/types";

/** The most steps of one guide that are shown: more would hide the other guides. */
const MOST = 3;

/** A guide, and its steps in which the words stand. */
export interface FoundInGuide {
  guide: string;
  steps: string[];
}

/** Each guide once, in the order of the best of it. */
export function byGuide(found: FoundGuide[]): FoundInGuide[] {
  const guides = [...new Set(found.map(({ guide }) => guide))];
  return guides.map((guide) => {
    const steps = found.filter((one) => one.guide === guide).flatMap(({ step }) => step ?? []);
    return { guide, steps: [...new Set(steps)].slice(0, MOST) };
  });
}
