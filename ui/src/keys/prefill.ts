// What is known of a subscriber already, so that nobody types it twice.
import { valueOf } from "../case/case.svelte";
import type { CaseView, RequestProfile, SubscriberPiece } from "../ipc/types";

/** Under which names guides ask the same thing, the best first. */
const FIELDS: Partial<Record<SubscriberPiece, string[]>> = {
  name: ["organisation-name", "holder-name"],
  "latin-name": ["latin-name"],
  organization: ["organisation-name"],
  "holder-number": ["holder-number"],
  "organization-number": ["organisation-number"],
  "given-name": ["holder-name"],
  surname: ["holder-surname", "holder-parent-name"],
  title: ["holder-position", "employee-position"],
  unit: ["organisation-department"],
  province: ["address-aimag"],
  city: ["address-district"],
  email: ["email", "employee-email"],
};

/** What a piece is known to be; empty when it is not known. */
export function known(view: CaseView | null, piece: SubscriberPiece): string {
  if (view === null) return "";
  const values = (FIELDS[piece] ?? []).map((field) => valueOf(view, field));
  return values.find((value) => value !== "") ?? "";
}

/** Whether the certificate will sign as a seal or as a person, as was answered on the way. */
function roleOf({ guide, answers }: CaseView): string | null {
  const chosen = answers.map(({ step, choice }) =>
    guide.steps.find(({ id }) => id === step)?.ask.find(({ id }) => id === choice),
  );
  return chosen.findLast((one) => one?.role)?.role ?? null;
}

/** The profiles that fit a case, the likeliest first; all of them where there is no case. */
export function fitting(view: CaseView | null, all: RequestProfile[]): RequestProfile[] {
  if (view === null) return all;
  const role = roleOf(view);
  const ofCountry = all.filter(({ country }) => country === view.guide.country);
  const other = ofCountry.filter((one) => role !== null && one.role !== role);
  return [...ofCountry.filter((one) => !other.includes(one)), ...other];
}

/** The pieces that a profile asks for, each once, and how many characters fit. */
export function wanted({ attributes }: RequestProfile) {
  const pieces = new Map<SubscriberPiece, { room: number; required: boolean }>();
  for (const { piece, limit, prefix, suffix, required } of attributes) {
    const before = pieces.get(piece ?? "name");
    if (piece === null) continue;
    const room = limit - [...prefix].length - [...suffix].length;
    pieces.set(piece, {
      room: Math.min(room, before?.room ?? room),
      required: required || (before?.required ?? false),
    });
  }
  return [...pieces].map(([piece, rest]) => ({ piece, ...rest }));
}
