// Notes of a call for a ticket: plain text, of which nothing is about a person.
import { guideTitle, stepTitle } from "../case/words";
import type { Support } from "../ipc/types";
import type { Speaker } from "../l10n/l10n.svelte";
import { factsOf } from "./seen";

/** Marks of direction that a page needs and a ticket shows as boxes. */
const MARKS = /[\u2066-\u2069]/g;

/** The notes in the language of `speaker`, one fact a line. */
export function notesOf(code: string, support: Support, { t }: Speaker): string {
  const { guide, step, problem } = support;
  const place = guide === null ? [] : [t(guideTitle(guide))];
  if (guide !== null && step !== null) place.push(t(stepTitle(guide, step)));
  const fault = problem === null ? [t("app-support-no-fault")] : told(problem, t);
  const facts = factsOf(support.seen).map(({ name, value }) => `${t(name)}: ${t(value)}`);
  const asked = `${t("app-support-ask")}: ${t(support.ask)}`;
  const lines = [`${t("app-support-code")}: ${code}`, ...place, ...fault, asked, ...facts];
  return lines.join("\n").replace(MARKS, "");
}

function told({ area, code, ...args }: NonNullable<Support["problem"]>, t: Speaker["t"]) {
  const id = `${area}-${code}`;
  return [t(id, args), `${t(`${id}.action`, args)} (${id})`];
}
