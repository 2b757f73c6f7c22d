// Rules of thumb in place of Rust's rules.
import { guideTitle, stepTitle } from "../../src/case/words";
import type {
  FieldVerdict,
  Found,
  FoundGuide,
  Guide,
  GuidePart,
  Step,
  SubscriberSummary,
} from "../../src/ipc/types";

/** Enough digits or not; a day in either calendar is 2026-11-25. */
export function verdict(kind: string, value: string): FieldVerdict {
  const ascii = value.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  if (kind === "date") return verdictOfDay(ascii);
  const short = kind !== "text" && /^\d{1,6}$/.test(ascii);
  return {
    canonical: ascii,
    fault: short ? { code: "wrong-length", found: ascii.length } : null,
    warning: null,
  };
}

function verdictOfDay(typed: string): FieldVerdict {
  const known = ["1405/09/04", "2026-11-25"].includes(typed);
  return known
    ? { canonical: "2026-11-25", fault: null, warning: null }
    : { canonical: typed, fault: { code: "no-such-day" }, warning: null };
}

const titled = (guide: string, step: string | null): FoundGuide => {
  const message = step === null ? guideTitle(guide) : stepTitle(guide, step);
  return { guide, step, part: step === null ? "guide-title" : "step-title", said: { message } };
};

const written = (guide: string, step: string, part: GuidePart, text: string): FoundGuide => ({
  guide,
  step,
  part,
  said: { text },
});

/** What a step says beside its words: numbers to call, words on the portal's page, cautions. */
function besides(guide: string, step: Step, wanted: string): FoundGuide[] {
  const { id, help, labels, caution } = step;
  const values = help.flatMap(({ value }) => (value?.includes(wanted) ? [value] : []));
  const words = labels.flatMap(({ path }) => path).filter((word) => word.includes(wanted));
  const cautions = caution.filter((one) => one.includes(wanted));
  return [
    ...values.map((value) => written(guide, id, "help", value)),
    ...words.map((word) => written(guide, id, "label", word)),
    ...cautions.map((one) => {
      const message = `${stepTitle(guide, id)}-caution-${one}`;
      return { guide, step: id, part: "caution", said: { message } } satisfies FoundGuide;
    }),
  ];
}

/** Guides and steps with `text` in their ids or beside, subscribers with it in their names or numbers. */
export function find(text: string, guides: Guide[], subscribers: SubscriberSummary[]): Found {
  const wanted = text.toLowerCase();
  return {
    guides: guides.flatMap(({ id, steps }) => {
      const found = steps.filter((step) => step.id.includes(wanted));
      const itself = id.includes(wanted) ? [titled(id, null)] : [];
      return [
        ...itself,
        ...found.map((step) => titled(id, step.id)),
        ...steps.flatMap((step) => besides(id, step, wanted)),
      ];
    }),
    subscribers: subscribers.filter(({ name, number }) =>
      `${name} ${number}`.toLowerCase().includes(wanted),
    ),
  };
}
