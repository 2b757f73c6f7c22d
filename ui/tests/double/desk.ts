// A desk that was worked at for a while: whom it is for, what ends, and what portals know.
// Nobody real is named here.
import type { CaseView, Ending, Guide, LedgerEntry, SubscriberSummary } from "../../src/ipc/types";
import { NOW } from "./hardware";

const DAY = 86_400;

function ending(id: number, daysLeft: number, rest: Partial<Ending>): Ending {
  return {
    id,
    kind: "certificate",
    name: "CÔNG TY TNHH THỬ NGHIỆM",
    number: "0123456789",
    serial: "540101010F3C6A9E",
    issuer: "Example CA",
    scopes: "",
    ends: NOW + daysLeft * DAY,
    daysLeft,
    replaced: false,
    silenced: false,
    ...rest,
  };
}

/** What ends, the first first. */
export const ENDING: Ending[] = [
  ending(1, -8, { name: "Туршилтын ХХК", number: "5012345", serial: "1A2B3C4D5E" }),
  ending(2, 1, { name: "شرکت نمونهٔ آزمایشی", number: "14003778990", serial: "2F0A9C4417D2E6B8" }),
  ending(3, 6, {}),
  ending(4, 13, { replaced: true, serial: "5401010100AA01FF" }),
  ending(5, 28, {
    kind: "document",
    name: null,
    number: "14003778990",
    serial: "1402/117",
    scopes: "آزمون مصالح ساختمانی، آزمون بتن",
    issuer: null,
  }),
  ending(6, 55, { name: "Tiệm bánh Thử Nghiệm", number: "8012345678", silenced: true }),
  ending(7, 240, { name: "Дорж Туршилт", number: "УУ90010112" }),
  ending(8, 700, { name: "شرکت نمونهٔ دوم", number: "10861677542" }),
];

/** Whom the desk is for. */
export const SUBSCRIBERS: SubscriberSummary[] = [
  {
    id: 1,
    number: "0123456789",
    name: "CÔNG TY TNHH THỬ NGHIỆM",
    cases: 2,
    nextEnd: NOW + 6 * DAY,
  },
  { id: 2, number: "14003778990", name: "شرکت نمونهٔ آزمایشی", cases: 1, nextEnd: NOW + DAY },
  { id: 3, number: "5012345", name: null, cases: 0, nextEnd: null },
];

const NEW = "540101010F3C6A9E";
const OLD = "5401010100AA01FF";

/** What portals know of a certificate that was renewed. */
export const LEDGER: LedgerEntry[] = [
  entry("vn-etax-declaration", "tax-declaration-sign", {
    state: "known",
    serial: NEW,
    since: NOW - 2 * DAY,
    signIn: "password",
  }),
  entry("vn-etax-payment", "tax-payment-sign", {
    state: "outdated",
    serial: OLD,
    since: NOW - 700 * DAY,
    signIn: "password",
  }),
  entry("vn-customs", "customs-certificate", {
    state: "outdated",
    serial: OLD,
    since: NOW - 690 * DAY,
    signIn: "old-token",
    wait: { least: null, most: 24, unit: "hour" },
  }),
  entry("vn-public-service", "public-account", {
    signIn: "new-token",
    wait: { least: null, most: null, unit: "day" },
  }),
];

function entry(portal: string, step: string, rest: Partial<LedgerEntry>): LedgerEntry {
  return {
    portal,
    guide: "vn-reregister",
    step,
    wait: null,
    signIn: null,
    state: "unknown",
    serial: null,
    since: null,
    ...rest,
  };
}

/** What was told about a subscriber. */
export const DETAILS = {
  "organisation-name": "CÔNG TY TNHH THỬ NGHIỆM",
  "director-name": "Nguyễn Văn Thử",
  email: "lienhe@example.vn",
  phone: "0281234567",
  "postal-code": "700000",
};

/** What the desk adds to a case of `guide`. */
export function deskOf(guide: Guide): Pick<CaseView, "details" | "known" | "ledger"> {
  const registers = guide.steps.some((step) => step.registers !== null);
  return {
    details: DETAILS,
    known: SUBSCRIBERS.map(({ number }) => number),
    ledger: registers ? LEDGER : [],
  };
}
