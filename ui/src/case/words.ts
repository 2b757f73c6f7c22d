// The ids of the messages that a guide's own ids derive.

/** Title of a guide. */
export const guideTitle = (guide: string) => `guide-${guide}`;

/** Title of a step; `.body` is what to do. */
export const stepTitle = (guide: string, step: string) => `guide-${guide}-${step}`;

/** A thing of a step: its choice, or with a kind its caution, field, cost, variant. */
export const ofStep = (guide: string, step: string, ...rest: string[]) =>
  ["guide", guide, step, ...rest].join("-");
