// Rust's part in what is known of one certificate. No issuer here ever was.
import type {
  CertificateSpellings,
  ChainLink,
  Comparable,
  Comparison,
  Held,
  RevocationStatus,
  Sending,
  Verification,
} from "../../src/ipc/types";
import { NOW } from "./hardware";

/** What an issuer says when it is asked. */
export type IssuersAnswer = "good" | "revoked" | "silent";

const DAY = 86_400;

/** Every form of a certificate. */
export function spellings({ certificate }: Held): CertificateSpellings {
  const line = "MIIFdzCCBF+gAwIBAgIKLwqcRBfS5rhVMTANBgkqhkiG9w0BAQsFADBoMQswCQYD".repeat(20);
  const pem = (word: string) => `-----BEGIN ${word}-----\n${line}\n-----END ${word}-----\n`;
  return {
    pem: pem("CERTIFICATE"),
    base64: line,
    keyPem: pem("PUBLIC KEY"),
    keyBase64: line.slice(0, 392),
    sha256: certificate.sha256,
    sha1: "8a5e0c93b1f7d2e64410c9aa6b3f21d07c55e9b2",
    serial: certificate.serial,
    serialColons: certificate.serial.replace(/..(?=.)/g, "$&:"),
    serialDecimal: "222173519260847011255601",
  };
}

function link({ certificate }: Held, name: string, years: number): ChainLink {
  const end = NOW + years * 365 * DAY;
  const validity = { notBefore: end - 3650 * DAY, notAfter: end };
  const holder = { ...certificate.holder, name, numbers: [], role: null };
  const subject = { rdns: [], commonName: name };
  const own = { subject, holder, validity, isCa: true, sha256: name, serial: "01A4" };
  return { certificate: { ...certificate, ...own }, state: "valid", faults: [] };
}

const ANSWERS: Record<IssuersAnswer, RevocationStatus> = {
  good: { status: "good" },
  revoked: { status: "revoked", since: NOW - 3 * DAY, reason: "key-compromise" },
  silent: {
    status: "unknown",
    because: { code: "timed-out", host: "ocsp.example.ir:81", seconds: 15, onlyFrom: null },
  },
};

const STANDINGS = { good: "good", revoked: "bad", silent: "unknown" } as const;

/** What is known of a certificate; with an answer, after its issuer was asked. */
export function verification(held: Held, answer: IssuersAnswer | null): Verification {
  const expired = held.state === "expired";
  const leaf: ChainLink = { certificate: held.certificate, state: held.state, faults: [] };
  const issuers = [
    link(held, "Example Private Intermediate Silver CA - G3", 4),
    link(held, "مرکز صدور گواهی الکترونیکی ریشهٔ نمونه", 9),
  ];
  return {
    verified: {
      chain: { links: [leaf, ...issuers], end: { code: "pinned", root: "ir-example" } },
      status: answer === null ? null : ANSWERS[answer],
    },
    standing: expired ? "bad" : answer === null ? "unknown" : STANDINGS[answer],
    clipped: held.daysLeft === 17,
    asked: answer !== null,
    wouldTell: [
      { host: "ocsp.example.ir:81", path: "/", what: ["serial-number"] },
      { host: "crl.example.ir", path: "/silver-g3.crl", what: ["nothing"] },
    ],
  };
}

const OLD_SERIAL = "2F0A9C4417D2E6B80017";

/** What a certificate can be compared with: one that lasts long, with two others. */
export function comparableTo(held: Held): Comparable[] {
  const old = { serial: OLD_SERIAL, until: NOW + 12 * DAY, seen: true };
  if (held.daysLeft < 0) return [];
  return [old, { ...old, serial: "19", until: NOW - 700 * DAY, seen: false }];
}

/** A certificate beside an older one. */
export function comparison({ certificate }: Held, other: string): Comparison {
  const { validity, serial } = certificate;
  const issuer = certificate.issuer.commonName;
  const until = NOW + 12 * DAY;
  const from = until - 730 * DAY;
  const seen = other === OLD_SERIAL;
  return {
    old: { serial: other, from: seen ? from : null, until, issuer, seen },
    new: { serial, from: validity.notBefore, until: validity.notAfter, issuer, seen: true },
    differences: [
      { code: "serial", old: other, new: serial },
      { code: "key-changed" },
      { code: "validity", old: { notBefore: from, notAfter: until }, new: validity },
      { code: "subject-changed", attribute: "OU", old: "شرکت نمونه", new: certificate.holder.name },
      { code: "subject-added", attribute: "emailAddress", value: "info@example.ir" },
    ],
    subscriber: 1,
  };
}

/** What the live proof tells this host of the tax system's. */
export function sendings(host: string): Sending[] {
  const base = "/requestsmanager/api/v2/";
  const signed = ["certificate", "memory-id", "signature"] as const;
  const to = (path: string, what: Sending["what"]): Sending => ({
    host: `${host}.tax.gov.ir`,
    path: base + path,
    what,
  });
  const paths = ["server-information", "fiscal-information", "taxpayer"];
  return paths.flatMap((path) => [
    to("nonce", ["nothing"]),
    to(path, path === "taxpayer" ? [...signed, "economic-code"] : [...signed]),
  ]);
}
