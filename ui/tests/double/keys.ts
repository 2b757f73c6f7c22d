// Rust's part in work with keys: the profiles as they are, and answers of an issuer who never was.
import type { Matching, RequestMade, RequestProfile } from "../../src/ipc/types";
import { heldOf, tokensOf } from "./hardware";

const BASE = {
  digest: "sha-256",
  confidence: "high",
  source: "https://example.org/",
  checkedOn: "2026-11-25",
} as const;

const attribute = (
  kind: string,
  piece: RequestProfile["attributes"][number]["piece"],
  rest = {},
) => ({
  kind,
  value: null,
  piece,
  prefix: "",
  suffix: "",
  string: "utf8" as const,
  limit: 64,
  required: false,
  ...rest,
});

/** One profile for each country, and a second for Iran. */
export const PROFILES: RequestProfile[] = [
  {
    ...BASE,
    id: "ir-person",
    country: "ir",
    role: "sign",
    keys: ["rsa-2048"],
    attributes: [attribute("CN", "latin-name", { required: true, suffix: " [Sign]" })],
  },
  {
    ...BASE,
    id: "ir-organisation",
    country: "ir",
    role: "stamp",
    keys: ["rsa-2048", "rsa-4096"],
    attributes: [
      attribute("CN", "latin-name", { required: true, suffix: " [Stamp]" }),
      attribute("serialNumber", "holder-number", { required: true, limit: 11 }),
      attribute("OU", "organization"),
      attribute("emailAddress", "email"),
    ],
  },
  {
    ...BASE,
    id: "vn-organisation",
    country: "vn",
    role: "stamp",
    keys: ["rsa-2048"],
    attributes: [attribute("CN", "name", { required: true })],
  },
];

/** A request that was made. */
export const MADE: RequestMade = {
  request: { der: "MIIC" },
  requested: {
    subject: {
      rdns: [
        { oid: "2.5.4.3", short: "CN", value: "Sherkat Nemooneh [Stamp]" },
        { oid: "2.5.4.5", short: "serialNumber", value: "14003778990" },
        { oid: "2.5.4.11", short: "OU", value: "شرکت نمونهٔ آزمایشی" },
        { oid: "2.5.4.6", short: "C", value: "IR" },
      ],
      commonName: "Sherkat Nemooneh [Stamp]",
    },
    key: { kind: { algorithm: "rsa", bits: 2048 }, spki: "MIIBIjAN" },
  },
  pem: `-----BEGIN CERTIFICATE REQUEST-----
${"MIICvDCCAaQCAQAwdzELMAkGA1UEBhMCSVIxFzAVBgNVBAoMDk5vbi1Hb3Zlcm5t\n".repeat(4)}-----END CERTIFICATE REQUEST-----
`,
};

/** A certificate that came, and the token with its key. */
export function matching(): Matching {
  return {
    path: "/home/karbar/Downloads/gavahi.cer",
    certificate: heldOf("good")[0]!.certificate,
    token: tokensOf("good")[0]!,
  };
}
