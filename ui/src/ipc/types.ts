// What goes over the wire between Rust and the window.

export type ServiceState = "running" | "stopped" | "not-installed";
export type ModuleOrigin = "product" | "folder" | "p11-kit" | "given" | "practice";
export type TokenKind = "hardware" | "software" | "practice";

export type CardError = { code: string; [fact: string]: unknown };

export type Card = { atr: string; products: Array<string>; inUse: boolean };
export type Reader = {
  name: string;
  card: Card | null;
  practice: boolean;
  fault: CardError | null;
};
export type PinState = {
  initialized: boolean;
  countLow: boolean;
  finalTry: boolean;
  locked: boolean;
  toBeChanged: boolean;
};
export type CertificateObject = { id: string; label: string; der: string };
export type PublicKeyObject = {
  id: string;
  label: string;
  spki: string;
  privateHere: boolean | null;
};
export type Token = {
  label: string;
  serial: string;
  manufacturer: string;
  model: string;
  kind: TokenKind;
  initialized: boolean;
  loginRequired: boolean;
  protectedPath: boolean;
  pin: PinState;
  certificates: Array<CertificateObject>;
  publicKeys: Array<PublicKeyObject>;
  skipped: number;
};
export type Slot = {
  id: number;
  description: string;
  token: Token | null;
  fault: CardError | null;
};
export type Module = {
  path: string;
  origin: ModuleOrigin;
  description: string;
  manufacturer: string;
  version: string;
  slots: Array<Slot>;
  fault: CardError | null;
};
export type SoftwareToken = { path: string; token: Token | null; fault: CardError | null };
export type Inventory = {
  service: ServiceState;
  readers: Array<Reader>;
  modules: Array<Module>;
  softwareTokens: Array<SoftwareToken>;
};

export type Problem = { area: string; code: string; [fact: string]: unknown };

export type Country = "ir" | "vn" | "mn";
export type GuideKind = "obtain" | "renew" | "register" | "answer";
export type Confidence = "high" | "medium" | "low";
export type GuideToken = "hardware" | "software";
export type GuideRole = "stamp" | "sign";
export type Actor =
  | "holder"
  | "director"
  | "accountant"
  | "agent"
  | "registration-authority"
  | "issuer"
  | "notary"
  | "administrator"
  | "company";
export type Place =
  | "computer"
  | "home"
  | "office"
  | "portal"
  | "registration-office"
  | "notary"
  | "bank"
  | "phone";
export type CheckName =
  | "service-running"
  | "reader-present"
  | "card-present"
  | "driver-present"
  | "token-present"
  | "token-initialized"
  | "pin-usable"
  | "software-token-open"
  | "certificate-present"
  | "certificate-valid"
  | "certificate-holder"
  | "certificate-role"
  | "key-kind"
  | "key-usage"
  | "key-on-token"
  | "term-complete";
export type Action =
  | "open-portal"
  | "open-software-token"
  | "create-request"
  | "import-certificate"
  | "export-certificate"
  | "export-public-key"
  | "test-signature"
  | "verify-registration"
  | "print-sheet";
export type FieldKind =
  | "ir-national-code"
  | "ir-legal-id"
  | "ir-taxpayer-number"
  | "ir-economic-code"
  | "ir-memory-id"
  | "ir-invoice-number"
  | "ir-postal-code"
  | "vn-tax-code"
  | "vn-citizen-id"
  | "mn-register"
  | "mn-company-register"
  | "phone"
  | "email"
  | "money"
  | "date"
  | "text";
export type HelpKind = "phone" | "office" | "web";
export type WaitUnit = "minute" | "hour" | "day" | "working-day";
export type Currency = "irr" | "vnd" | "mnt";
export type Date = string;

export type Source = {
  id: string;
  title: string;
  lang: string;
  url: string | null;
  checkedOn: Date;
  confidence: Confidence;
};
export type Help = { id: string; kind: HelpKind; value: string | null };
export type Choice = { id: string; next: string; role: GuideRole | null };
export type Label = {
  lang: string;
  path: Array<string>;
  variant: string | null;
  source: string | null;
};
export type Field = { id: string; kind: FieldKind; required: boolean; label: string | null };
export type Document = {
  id: string;
  copies: number;
  original: boolean;
  notarised: boolean;
  signs: Actor | null;
  stamps: Actor | null;
};
export type Wait = { least: number | null; most: number; unit: WaitUnit };
export type Cost = {
  id: string;
  amount: number;
  currency: Currency;
  taxPercent: number;
  checkedOn: Date;
};
export type Step = {
  id: string;
  actor: Actor | null;
  place: Place | null;
  ask: Array<Choice>;
  next: string | null;
  otherwise: string | null;
  checks: Array<CheckName>;
  action: Action | null;
  portal: string | null;
  labels: Array<Label>;
  fields: Array<Field>;
  documents: Array<Document>;
  wait: Wait | null;
  cost: Array<Cost>;
  caution: Array<string>;
  help: Array<Help>;
  source: string | null;
  checkedOn: Date | null;
  confidence: Confidence | null;
};
export type Guide = {
  id: string;
  country: Country | null;
  kind: GuideKind;
  token: GuideToken | null;
  issuer: string | null;
  portal: string | null;
  caution: Array<string>;
  help: Array<Help>;
  sources: Array<Source>;
  steps: Array<Step>;
};
export type Answer = { step: string; choice: string | null; fields: { [field: string]: string } };
export type Walk = { path: Array<string>; at: string; ahead: Array<string>; finished: boolean };

export type FieldFault = { code: string; [fact: string]: unknown };
export type FieldWarning = { code: string; [fact: string]: unknown };
export type FieldVerdict = {
  canonical: string;
  fault: FieldFault | null;
  warning: FieldWarning | null;
};

export type Part = "computer" | "service" | "reader" | "driver" | "token" | "certificate";
export type LinkState = "good" | "broken" | "waiting";
export type Link = { part: Part; state: LinkState; problem: Problem | null };

export type UnixTime = number;
export type NameAttribute = { oid: string; short: string | null; value: string };
export type Name = { rdns: Array<NameAttribute>; commonName: string | null };
export type Validity = { notBefore: UnixTime; notAfter: UnixTime };
export type NumberKind =
  | "ir-national-code"
  | "ir-legal-id"
  | "vn-tax-code"
  | "vn-citizen-id"
  | "vn-identity-card"
  | "vn-budget-unit"
  | "mn-register"
  | "mn-company-register"
  | "unknown";
export type HolderNumber = { kind: NumberKind; value: string };
export type Role = "stamp" | "sign";
export type Holder = {
  country: Country | null;
  name: string;
  numbers: Array<HolderNumber>;
  role: Role | null;
};
export type KeyKind =
  | { algorithm: "rsa"; bits: number }
  | { algorithm: "ec"; curve: string }
  | { algorithm: "other"; oid: string };
export type CertificateKey = { kind: KeyKind; spki: string };
export type KeyUsage =
  | "digital-signature"
  | "non-repudiation"
  | "key-encipherment"
  | "data-encipherment"
  | "key-agreement"
  | "key-cert-sign"
  | "crl-sign"
  | "encipher-only"
  | "decipher-only";
export type Certificate = {
  subject: Name;
  issuer: Name;
  serial: string;
  validity: Validity;
  key: CertificateKey;
  keyUsage: Array<KeyUsage>;
  extendedKeyUsage: Array<string>;
  policies: Array<string>;
  crl: Array<string>;
  ocsp: Array<string>;
  caIssuers: Array<string>;
  isCa: boolean;
  selfSigned: boolean;
  sha256: string;
  sha1: string;
  holder: Holder;
  practice: boolean;
};
export type ValidityState = "not-yet" | "valid" | "expired";
export type Held = {
  certificate: Certificate;
  tokenLabel: string;
  tokenSerial: string;
  tokenKind: TokenKind;
  id: string;
  hasKey: boolean | null;
  daysLeft: number;
  state: ValidityState;
};

export type GuideSummary = { id: string; country: Country | null; kind: GuideKind };
export type CaseSummary = {
  id: number;
  guide: string;
  practice: boolean;
  step: string;
  stepNumber: number;
  stepCount: number;
  finished: boolean;
  changed: number;
};
export type Start = {
  locale: string | null;
  theme: string;
  guides: Array<GuideSummary>;
  cases: Array<CaseSummary>;
  notices: Array<Problem>;
  now: number;
};
export type TaskState = "done" | "current" | "ahead";
export type Task = { step: string; state: TaskState };
export type CheckState = "passed" | "failed" | "waiting";
export type CheckReport = { check: CheckName; state: CheckState; problem: Problem | null };
export type CaseView = {
  id: number;
  guide: Guide;
  practice: boolean;
  walk: Walk;
  tasks: Array<Task>;
  stepNumber: number;
  stepCount: number;
  checks: Array<CheckReport>;
  answers: Array<Answer>;
  practiceToken: boolean;
};
export type ExportForm = "der" | "pem" | "public-key";
