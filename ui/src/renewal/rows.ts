// Two certificates, line by line: what each says, and whether that is the same.
import type { CertificateDifference, ComparedSide, Comparison } from "../ipc/types";

/** What one side of a line says: an identifier, a moment, a word of ours, or plain text. */
export type Cell =
  { kind: "identifier" | "text" | "message"; text: string } | { kind: "moment"; at: number };

/** One line. */
export interface Row {
  /** A message, or the name of an attribute of the subject as it stands in certificates. */
  name: { message: string } | { attribute: string };
  old: Cell;
  new: Cell;
  /** Null where one of them is not known. */
  changed: boolean | null;
}

const UNKNOWN: Cell = { kind: "message", text: "app-compare-unknown" };
const MISSING: Cell = { kind: "message", text: "app-compare-missing" };

const text = (said: string | null): Cell =>
  said === null ? UNKNOWN : { kind: "text", text: said };
const moment = (at: number | null): Cell => (at === null ? UNKNOWN : { kind: "moment", at });

/** Every line of a comparison: what always differs or should not, then the subject's attributes. */
export function rowsOf({ old, new: now, differences }: Comparison): Row[] {
  const codes = new Set(differences.map(({ code }) => code));
  const row = (name: string, cell: (side: ComparedSide) => Cell, changed: boolean | null): Row => ({
    name: { message: name },
    old: cell(old),
    new: cell(now),
    changed,
  });
  const identifier = ({ serial }: ComparedSide): Cell => ({ kind: "identifier", text: serial });
  return [
    row("app-certificate-serial", identifier, codes.has("serial")),
    ...keyRow(codes),
    row("app-certificate-from", ({ from }) => moment(from), differ(old.from, now.from)),
    row("app-certificate-until", ({ until }) => moment(until), old.until !== now.until),
    row("app-certificate-issuer", ({ issuer }) => text(issuer), codes.has("issuer")),
    ...differences.flatMap(subjectRow),
  ];
}

/** Whether two moments differ; null where one is not known. */
const differ = (old: number | null, now: number | null) =>
  old === null || now === null ? null : old !== now;

/** Whether the key is the same; nothing where the old key is not known. */
function keyRow(codes: Set<CertificateDifference["code"]>): Row[] {
  const changed = codes.has("key-changed");
  if (!changed && !codes.has("key-kept")) return [];
  const word = (which: string): Cell => ({ kind: "message", text: `app-compare-${which}` });
  const now = word(changed ? "key-changed" : "key-kept");
  return [{ name: { message: "app-compare-key" }, old: word("key-old"), new: now, changed }];
}

function subjectRow(difference: CertificateDifference): Row[] {
  switch (difference.code) {
    case "subject-added":
      return [ofSubject(difference.attribute, MISSING, text(difference.value))];
    case "subject-removed":
      return [ofSubject(difference.attribute, text(difference.value), MISSING)];
    case "subject-changed":
      return [ofSubject(difference.attribute, text(difference.old), text(difference.new))];
    default:
      return [];
  }
}

const ofSubject = (attribute: string, old: Cell, now: Cell): Row => ({
  name: { attribute },
  old,
  new: now,
  changed: true,
});
