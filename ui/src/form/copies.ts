// What was prepared at earlier steps, as it is copied into the portal's form.
import { valueOf } from "../case/case.svelte";
import type { CaseView, Field, GuideCountry, Step } from "../ipc/types";
import { jalaliOf } from "../l10n/dates.svelte";

const LANGUAGES = { ir: "fa", vn: "vi", mn: "mn" } as const;

/** The language a country's forms are in. */
export function languageOf(country: GuideCountry | null): string | undefined {
  return country === null ? undefined : LANGUAGES[country];
}

/** A form that was prepared at one step. */
export interface Prepared {
  step: string;
  lines: Line[];
}

/** One blank of it. */
export interface Line {
  field: Field;
  /** As the portal takes it; empty when nothing was typed. */
  text: string;
}

/** Whether this line was copied at this step; a value that changed since is to be copied again. */
export const isCopied = (view: CaseView, step: string, { field, text }: Line) =>
  view.copied.some((one) => one.step === step && one.field === field.id && one.text === text);

/** The forms that `step` copies, as far as the way came by them. */
export function preparedFor(view: CaseView, step: Step): Prepared[] {
  const onTheWay = step.copies.filter((id) => view.walk.path.includes(id));
  const steps = onTheWay.flatMap((id) => view.guide.steps.filter((one) => one.id === id));
  return steps.map(({ id, fields }) => ({
    step: id,
    lines: fields.map((field) => ({
      field,
      text: asFormsWrite(field, valueOf(view, field.id), view.guide.country),
    })),
  }));
}

/** A value in ASCII digits, a day as the country's forms write it. */
export function asFormsWrite(field: Field, value: string, country: GuideCountry | null): string {
  const text = inAsciiDigits(value).trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (field.kind !== "date" || year === undefined) return text;
  if (country === "ir") return jalaliOf(text);
  return country === "vn" ? `${day}/${month}/${year}` : text;
}

/** Persian and Arabic digits as the portals take them. */
function inAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
