// What a search found, put together as it is shown.
import type { FoundGuide, GuidePart } from "../ipc/types";

/** The most steps of one guide that are shown: more would hide the other guides. */
const MOST = 3;

/** What everybody sees of a guide or step without being told that the word stands there. */
const PLAIN: GuidePart[] = ["guide-title", "step-title", "body"];

/** A guide, and its steps in which the words stand. */
export interface FoundInGuide {
  guide: string;
  /** Where they stand in the guide as a whole, if they do. */
  whole: FoundGuide | null;
  /** The best of each step. */
  steps: FoundStep[];
}

/** A step in which the words stand. */
export type FoundStep = FoundGuide & { step: string };

/** Each guide once, in the order of the best of it. */
export function byGuide(found: FoundGuide[]): FoundInGuide[] {
  const guides = [...new Set(found.map(({ guide }) => guide))];
  return guides.map((guide) => {
    const places = found.filter((one) => one.guide === guide);
    const whole = places.find(({ step }) => step === null) ?? null;
    const steps = new Map<string, FoundStep>();
    for (const place of places.filter(isOfStep)) {
      if (!steps.has(place.step)) steps.set(place.step, place);
    }
    return { guide, whole, steps: [...steps.values()].slice(0, MOST) };
  });
}

const isOfStep = (place: FoundGuide): place is FoundStep => place.step !== null;

/** Whether the place of the words must be said. */
export const mustBeSaid = ({ part }: FoundGuide) => !PLAIN.includes(part);
