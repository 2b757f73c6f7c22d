// Rules of thumb in place of Rust's rules.
import { guideTitle, stepTitle } from "../../src/case/words";
import type {
  FieldVerdict,
  Found,
  FoundGuide,
  Guide,
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

const helped = (guide: string, step: string, text: string): FoundGuide => ({
  guide,
  step,
  part: "help",
  said: { text },
});

/** Guides and steps with `text` in their ids or numbers, subscribers with it in their names or numbers. */
export function find(text: string, guides: Guide[], subscribers: SubscriberSummary[]): Found {
  const wanted = text.toLowerCase();
  return {
    guides: guides.flatMap(({ id, steps }) => {
      const found = steps.filter((step) => step.id.includes(wanted));
      const itself = id.includes(wanted) ? [titled(id, null)] : [];
      const helps = steps.filter((step) => step.help.some(({ value }) => value?.includes(wanted)));
      return [
        ...itself,
        ...found.map((step) => titled(id, step.id)),
        ...helps.map((step) => helped(id, step.id, wanted)),
      ];
    }),
    subscribers: subscribers.filter(({ name, number }) =>
      `${name} ${number}`.toLowerCase().includes(wanted),
    ),
  };
}
