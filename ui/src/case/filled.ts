// What stands in the blanks of a step when the person wants to go on.
import { checkField } from "../ipc/commands";
import type { Field, Step } from "../ipc/types";

/** The blanks of a step, looked at. */
export interface Filled {
  /** By field id, as portals take it; what cannot be right stays as it was typed. */
  fields: Record<string, string>;
  /** Whether required ones are filled in, and everything that stands there can be right. */
  sound: boolean;
}

/** Looks at every blank of `step`; `valueOf` says what stands in one. */
export async function filledIn(step: Step, valueOf: (field: string) => string): Promise<Filled> {
  const looked = await Promise.all(step.fields.map((field) => look(field, valueOf(field.id))));
  return {
    fields: Object.fromEntries(looked.map(({ id, value }) => [id, value])),
    sound: looked.every(({ sound }) => sound),
  };
}

async function look({ id, kind, required }: Field, typed: string) {
  if (typed.trim() === "") return { id, value: "", sound: !required };
  const { canonical, fault } = await checkField(kind, typed);
  return { id, value: fault === null ? canonical : typed, sound: fault === null };
}
