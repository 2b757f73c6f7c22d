// Where a step comes from, and whether that is long ago.
import type { Confidence, Guide, Source, Step } from "../ipc/types";
import { dayStart } from "../l10n/dates.svelte";

const YEAR = 365 * 86_400;

/** What a step rests on: its own source, or the guide's first. */
export interface Ground {
  source: Source;
  /** Seconds since 1970. */
  checkedOn: number;
  confidence: Confidence;
}

/** What `step` rests on; null when its guide names nothing. */
export function groundOf(guide: Guide, step: Step): Ground | null {
  const source = guide.sources.find(({ id }) => id === step.source) ?? guide.sources[0];
  if (source === undefined) return null;
  return {
    source,
    checkedOn: dayStart(step.checkedOn ?? source.checkedOn),
    confidence: step.confidence ?? source.confidence,
  };
}

/** Whether nobody has compared the step with the world for over a year. */
export function isOld(ground: Ground, now: number): boolean {
  return now - ground.checkedOn > YEAR;
}
