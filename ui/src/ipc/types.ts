// What goes over the wire between Rust and the window.

/**
 * Who does a step; message `actor-<word>`.
 */
export type Actor = "holder" | "director" | "accountant" | "agent" | "registration-authority" | "issuer" | "notary" | "administrator" | "company";

/**
 * A step that was done, and what was said there.
 */
export type Answer = { 
/**
 * Stable id of the step.
 */
step: string, 
/**
 * The choice taken, where the step asks; [`OTHERWISE`](crate::OTHERWISE) for its detour.
 */
choice: string | null, 
/**
 * Field id to canonical value.
 */
fields: { [key in string]: string }, };

/**
 * A card as PC/SC sees it.
 */
export type Card = { 
/**
 * Answer to reset (ISO 7816-3), at most 33 bytes, in lower-case hex.
 */
atr: string, 
/**
 * Ids from `products.toml` whose ATR pattern matches, most specific first.
 */
products: Array<string>, 
/**
 * Whether a program holds the card for itself alone (`SCARD_STATE_EXCLUSIVE`).
 */
inUse: boolean, };

/**
 * A failed card operation.
 *
 * The variant, in kebab-case, is the stable code; the fields are the arguments of the
 * message `card-<code>` in `locales/<locale>/card.ftl`. Renaming a variant is a breaking
 * change. `Display` is English, for logs only.
 */
export type CardError = { "code": "service-not-installed" } | { "code": "service-not-running" } | { "code": "service-refused" } | { "code": "service-fault", 
/**
 * Its return code by name, such as `SCARD_F_INTERNAL_ERROR`.
 */
returned: string, } | { "code": "reader-gone", 
/**
 * Name of the reader.
 */
reader: string, } | { "code": "reader-name-unreadable", 
/**
 * Name of the reader, with the unreadable bytes replaced.
 */
reader: string, } | { "code": "card-mute", 
/**
 * Name of the reader.
 */
reader: string, } | { "code": "card-unsupported", 
/**
 * Name of the reader.
 */
reader: string, } | { "code": "card-removed" } | { "code": "card-in-use", 
/**
 * Name of the reader.
 */
reader: string, } | { "code": "module-missing", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "module-unreadable", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "module-not-a-library", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "module-wrong-machine", 
/**
 * Absolute path of the module.
 */
path: string, 
/**
 * What it was built for, such as `Windows x86`.
 */
machine: string, 
/**
 * What this program could load, such as `Linux x86-64`.
 */
needed: string, } | { "code": "module-not-loaded", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "module-without-entry", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "module-refused", 
/**
 * Absolute path of the module.
 */
path: string, 
/**
 * The PKCS#11 function, such as `C_Initialize`.
 */
function: string, 
/**
 * Its return value by name, such as `CKR_GENERAL_ERROR`.
 */
returned: string, } | { "code": "module-crashed", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "module-hung", 
/**
 * Absolute path of the module.
 */
path: string, 
/**
 * The deadline, in seconds.
 */
seconds: number, } | { "code": "worker-not-started", 
/**
 * Absolute path of the module.
 */
path: string, } | { "code": "token-removed" } | { "code": "token-not-recognized" } | { "code": "too-many-objects", 
/**
 * Objects on the token, or as many as were counted.
 */
count: number, 
/**
 * The most that are read.
 */
limit: number, } | { "code": "token-fault", 
/**
 * The PKCS#11 function, such as `C_OpenSession`.
 */
function: string, 
/**
 * Its return value by name, such as `CKR_DEVICE_ERROR`.
 */
returned: string, } | { "code": "file-missing", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-unreadable", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-too-large", 
/**
 * Absolute path of the file.
 */
path: string, 
/**
 * Its size, in bytes.
 */
bytes: number, 
/**
 * The most that is read, in bytes.
 */
limit: number, } | { "code": "file-not-pkcs12", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-password-wrong", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-damaged", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-unsupported", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-without-certificate", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "file-not-written", 
/**
 * Absolute path of the file.
 */
path: string, } | { "code": "disk-full", 
/**
 * Absolute path of the file.
 */
path: string, };

/**
 * What one certificate says (RFC 5280 §4).
 */
export type Certificate = { 
/**
 * Whom it is for.
 */
subject: Name, 
/**
 * Who issued it.
 */
issuer: Name, 
/**
 * Upper-case hexadecimal without separators or sign, as the bytes stand in the
 * certificate; other spellings: [`serial_colons`], [`serial_decimal`].
 */
serial: string, 
/**
 * When it is valid.
 */
validity: Validity, 
/**
 * The key it is about.
 */
key: CertificateKey, 
/**
 * What the key may be used for; empty if the certificate does not say (RFC 5280 §4.2.1.3).
 */
keyUsage: Array<KeyUsage>, 
/**
 * Names of RFC 5280 §4.2.1.12 where there is one, as `clientAuth`; otherwise dotted OIDs.
 */
extendedKeyUsage: Array<string>, 
/**
 * Policies, as dotted OIDs (RFC 5280 §4.2.1.4).
 */
policies: Array<string>, 
/**
 * Addresses of revocation lists (RFC 5280 §4.2.1.13).
 */
crl: Array<string>, 
/**
 * Addresses of OCSP responders (RFC 5280 §4.2.2.1).
 */
ocsp: Array<string>, 
/**
 * Addresses of the issuer's certificate (RFC 5280 §4.2.2.1).
 */
caIssuers: Array<string>, 
/**
 * Whether it may issue certificates itself (RFC 5280 §4.2.1.9).
 */
isCa: boolean, 
/**
 * Whether subject and issuer are the same name; the signature is not looked at.
 */
selfSigned: boolean, 
/**
 * SHA-256 of the whole certificate, lower-case hexadecimal; its name throughout Tamga.
 */
sha256: string, 
/**
 * SHA-1 of the whole certificate, lower-case hexadecimal; what Windows calls thumbprint.
 */
sha1: string, 
/**
 * The subject, read by the national profile.
 */
holder: Holder, 
/**
 * Issued by Tamga's practice issuer: for rehearsal only, worth nothing.
 */
practice: boolean, };

/**
 * A public key.
 */
export type CertificateKey = { 
/**
 * Which algorithm, and how strong.
 */
kind: KeyKind, 
/**
 * SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), DER; base64 on the wire.
 */
spki: string, };

/**
 * A certificate on a token.
 */
export type CertificateObject = { 
/**
 * `CKA_ID` in lower-case hex; shared with its key. May be empty.
 */
id: string, 
/**
 * `CKA_LABEL`.
 */
label: string, 
/**
 * `CKA_VALUE`: the certificate in DER, as base64 on the wire.
 */
der: string, };

/**
 * A condition does not hold.
 *
 * The variant, in kebab-case, is the stable code; the fields are the arguments of the message
 * `check-<code>` in `locales/<locale>/check.ftl`. `Display` is English, for logs only.
 */
export type CheckError = { "code": "no-reader" } | { "code": "no-card", 
/**
 * How many readers there are.
 */
readers: number, } | { "code": "identity-card-inserted", 
/**
 * The maker's name for the card.
 */
product: string, } | { "code": "driver-missing", 
/**
 * The maker's name for the card.
 */
product: string, 
/**
 * File name of its module on this system; `None` when none is known.
 */
module: string | null, } | { "code": "card-unknown", 
/**
 * Answer to reset, in lower-case hex.
 */
atr: string, } | { "code": "wrong-driver", 
/**
 * File name of the module that claims the card.
 */
module: string, 
/**
 * The maker's name for the card.
 */
product: string, } | { "code": "token-not-seen", 
/**
 * Path of the module that should; `None` when it is not known which.
 */
module: string | null, } | { "code": "several-tokens", 
/**
 * How many.
 */
count: number, } | { "code": "still-reading" } | { "code": "token-not-initialized", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "pin-not-set", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "pin-to-be-changed", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "pin-count-low", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "pin-final-try", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "pin-locked", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "no-software-token" } | { "code": "software-token-closed", 
/**
 * Absolute path.
 */
path: string, } | { "code": "practice-only" } | { "code": "token-empty", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "no-certificate", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "only-issuer-certificates", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "clock-behind", 
/**
 * What the clock says.
 */
now: UnixTime, } | { "code": "certificate-not-yet-valid", 
/**
 * First second of its validity.
 */
notBefore: UnixTime, 
/**
 * What the clock says.
 */
now: UnixTime, } | { "code": "certificate-expired", 
/**
 * Last second of its validity.
 */
notAfter: UnixTime, 
/**
 * Whole days since, 0 on the first.
 */
days: number, } | { "code": "certificate-ends-soon", 
/**
 * Last second of its validity.
 */
notAfter: UnixTime, 
/**
 * Whole days left, 0 on the last.
 */
days: number, } | { "code": "number-not-given" } | { "code": "holder-without-number", 
/**
 * The number it should carry.
 */
expected: string, } | { "code": "holder-differs", 
/**
 * The number in the certificate.
 */
found: string, 
/**
 * What kind of number that is.
 */
kind: NumberKind, 
/**
 * The number it should carry.
 */
expected: string, } | { "code": "country-differs", 
/**
 * The certificate's.
 */
found: Country, 
/**
 * The guide's.
 */
expected: GuideCountry, } | { "code": "personal-instead-of-stamp", 
/**
 * Name in the certificate.
 */
name: string, } | { "code": "stamp-instead-of-personal", 
/**
 * Name in the certificate.
 */
name: string, } | { "code": "role-unknown", 
/**
 * Name in the certificate.
 */
name: string, } | { "code": "contract-end-not-given" } | { "code": "term-cut-short", 
/**
 * Last second of its validity.
 */
notAfter: UnixTime, 
/**
 * The contract's last day, `YYYY-MM-DD`.
 */
contractEnd: string, 
/**
 * Days that are missing.
 */
days: number, } | { "code": "term-short", 
/**
 * Last second of its validity.
 */
notAfter: UnixTime, 
/**
 * The contract's last day, `YYYY-MM-DD`.
 */
contractEnd: string, 
/**
 * Days that are missing.
 */
days: number, } | { "code": "key-kind-wrong", 
/**
 * `EC` with its curve, or an object identifier.
 */
kind: string, } | { "code": "key-too-short", 
/**
 * Its length.
 */
bits: number, 
/**
 * The shortest that is taken.
 */
needed: number, } | { "code": "not-for-signing" } | { "code": "key-elsewhere", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "key-differs", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, } | { "code": "key-not-seen", 
/**
 * Label of the token, or its model where it has none.
 */
label: string, };

/**
 * A condition that is looked at on the real token. `tamga-check` holds the rules.
 */
export type CheckName = "service-running" | "reader-present" | "card-present" | "driver-present" | "token-present" | "token-initialized" | "pin-usable" | "software-token-open" | "certificate-present" | "certificate-valid" | "certificate-holder" | "certificate-role" | "key-kind" | "key-usage" | "key-on-token" | "term-complete";

/**
 * Why a check failed, with the area that has its words.
 *
 * On the wire: `{"area":"check","code":"no-reader"}`.
 */
export type CheckProblem = { "area": "card" } & CardError | { "area": "x509" } & X509Error | { "area": "check" } & CheckError;

/**
 * One answer to a step's question; message `guide-<guide>-<step>-<id>`.
 */
export type Choice = { 
/**
 * Unique in its step.
 */
id: string, 
/**
 * The step it leads to.
 */
next: string, 
/**
 * Which certificate this choice makes the right one, where it decides that.
 */
role: GuideRole | null, };

/**
 * How sure we are; message `app-confidence-<word>`.
 */
export type Confidence = "high" | "medium" | "low";

/**
 * An amount to pay; message `guide-<guide>-<step>-cost-<id>`.
 */
export type Cost = { 
/**
 * Unique in its step.
 */
id: string, 
/**
 * In whole units of the currency, before tax.
 */
amount: number, 
/**
 * ISO 4217.
 */
currency: Currency, 
/**
 * Tax that is added, in percent.
 */
taxPercent: number, 
/**
 * When the price was last looked at; prices age faster than steps.
 */
checkedOn: string, };

/**
 * A country whose profile is known.
 */
export type Country = "ir" | "vn" | "mn";

/**
 * Money, as ISO 4217 in lower case; all three are written without decimals.
 */
export type Currency = "irr" | "vnd" | "mnt";

/**
 * The part of a certificate that cannot be read.
 */
export type DamagedPart = "text" | "structure" | "serial-number" | "name" | "validity" | "key" | "extension";

/**
 * One blank of a form; message `guide-<guide>-<step>-field-<id>`.
 */
export type Field = { 
/**
 * The same id in two steps is the same value, even where a company's step and a person's
 * ask it with different kinds. Two ids have a meaning for checks:
 * [`HOLDER_NUMBER`] and [`CONTRACT_END`].
 */
id: string, 
/**
 * What it must look like.
 */
kind: FieldKind, 
/**
 * Whether the form refuses to go on without it.
 */
required: boolean, 
/**
 * The form's own word for it, never translated.
 */
label: string | null, };

/**
 * Why a value cannot be right; message `field-<code>`.
 */
export type FieldFault = { "code": "empty" } | { "code": "wrong-length", 
/**
 * How many there are.
 */
found: number, } | { "code": "wrong-character", 
/**
 * The first of them.
 */
character: string, } | { "code": "check-digit-wrong" } | { "code": "never-given" } | { "code": "no-such-day" } | { "code": "not-an-address" };

/**
 * What a value must look like; message `field-kind-<word>`, with the shape in `.hint`.
 */
export type FieldKind = "ir-national-code" | "ir-legal-id" | "ir-taxpayer-number" | "ir-economic-code" | "ir-memory-id" | "ir-invoice-number" | "ir-postal-code" | "vn-tax-code" | "vn-citizen-id" | "mn-register" | "mn-company-register" | "phone" | "email" | "money" | "date" | "text";

/**
 * What can be said about a typed value without asking anybody.
 */
export type FieldVerdict = { 
/**
 * The value as portals take it: ASCII digits, no spaces, letters of one script.
 */
canonical: string, 
/**
 * Why it cannot be right; the person mends it first.
 */
fault: FieldFault | null, 
/**
 * Why it may be wrong; the person decides.
 */
warning: FieldWarning | null, };

/**
 * Why a value may be wrong; message `field-<code>`.
 */
export type FieldWarning = { "code": "check-digit-differs" } | { "code": "zeros-added", 
/**
 * How many.
 */
added: number, } | { "code": "birthday-unlikely" } | { "code": "letters-replaced" } | { "code": "unusual" };

/**
 * One procedure, from its first step to its last.
 *
 * The first step in the file is where a case begins; the last is where it ends.
 */
export type Guide = { 
/**
 * The file's name without `.toml`; message `guide-<id>`.
 */
id: string, 
/**
 * Whose law and portals it follows; `None` when it serves everywhere.
 */
country: GuideCountry | null, 
/**
 * What the person comes for.
 */
kind: GuideKind, 
/**
 * Which tokens the checks look at; `None` for any.
 */
token: GuideToken | null, 
/**
 * Who issues the certificate, a name that is never translated.
 */
issuer: string | null, 
/**
 * Id in `portals.toml` of the site the steps are done on.
 */
portal: string | null, 
/**
 * Warnings that hold for every step; messages `guide-<guide>-caution-<id>`.
 */
caution: Array<string>, 
/**
 * The human exit of every step that names none of its own.
 */
help: Array<Help>, 
/**
 * Where the guide comes from; the first is the source of every step that names none.
 */
sources: Array<Source>, 
/**
 * In the order of the file.
 */
steps: Array<Step>, };

/**
 * What the window does for the person at a step; message `app-action-<word>`.
 */
export type GuideAction = "open-portal" | "open-software-token" | "create-request" | "import-certificate" | "export-certificate" | "export-public-key" | "test-signature" | "verify-registration" | "print-sheet";

/**
 * A country whose procedures we know, as ISO 3166 in lower case.
 */
export type GuideCountry = "ir" | "vn" | "mn";

/**
 * A paper; message `document-<id>`.
 */
export type GuideDocument = { 
/**
 * Shared by all guides, so that a national card is the same words everywhere.
 */
id: string, 
/**
 * How many copies, besides the original.
 */
copies: number, 
/**
 * Whether the original must be shown.
 */
original: boolean, 
/**
 * Whether a notary must have certified it.
 */
notarised: boolean, 
/**
 * Who signs it.
 */
signs: Actor | null, 
/**
 * Whose stamp it carries.
 */
stamps: Actor | null, };

/**
 * What the person comes for.
 */
export type GuideKind = "obtain" | "renew" | "register" | "answer";

/**
 * Where a step is done; message `place-<word>`.
 */
export type GuidePlace = "computer" | "home" | "office" | "portal" | "registration-office" | "notary" | "bank" | "phone";

/**
 * Whether a certificate signs for an organisation or for a person.
 */
export type GuideRole = "stamp" | "sign";

/**
 * Which tokens the checks of a guide look at.
 */
export type GuideToken = "hardware" | "software";

/**
 * A certificate, and the token that holds it.
 */
export type Held = { 
/**
 * What it says.
 */
certificate: Certificate, 
/**
 * Label of its token.
 */
tokenLabel: string, 
/**
 * Serial number of its token.
 */
tokenSerial: string, 
/**
 * What its token is made of.
 */
tokenKind: TokenKind, 
/**
 * `CKA_ID` in lower-case hex; may be empty.
 */
id: string, 
/**
 * Whether its key is on the same token; `None` when the token does not tell.
 */
hasKey: boolean | null, 
/**
 * Whole days from now until its last second; negative once it is over.
 */
daysLeft: number, 
/**
 * Whether now is within its validity.
 */
state: ValidityState, };

/**
 * A person to turn to; message `help-<id>` says who answers.
 */
export type Help = { 
/**
 * Shared by all guides.
 */
id: string, 
/**
 * How they are reached.
 */
kind: HelpKind, 
/**
 * The number in ASCII digits, or the address; an office may have none.
 */
value: string | null, };

/**
 * How a person is reached; message `app-help-<word>`.
 */
export type HelpKind = "phone" | "office" | "web";

/**
 * The subject of a certificate as its country writes it.
 */
export type Holder = { 
/**
 * Whose profile was used; `None` if neither country attribute nor number form tells.
 */
country: Country | null, 
/**
 * The common name without its role mark; empty if the subject has no name at all.
 */
name: string, 
/**
 * Every number found, in the subject's order.
 */
numbers: Array<HolderNumber>, 
/**
 * Seal of an organization or signature of a person, where the certificate says so.
 */
role: Role | null, };

/**
 * A number that names the holder.
 */
export type HolderNumber = { 
/**
 * Which register it comes from.
 */
kind: NumberKind, 
/**
 * Without prefix, in ASCII digits, lost leading zeros put back.
 */
value: string, };

/**
 * The hardware, the modules and the software tokens, as last read.
 */
export type Inventory = { 
/**
 * The PC/SC resource manager.
 */
service: ServiceState, 
/**
 * Readers in the order the service lists them.
 */
readers: Array<Reader>, 
/**
 * PKCS#11 modules found, also those that could not be loaded.
 */
modules: Array<Module>, 
/**
 * PKCS#12 files the person chose.
 */
softwareTokens: Array<SoftwareToken>, };

/**
 * The algorithm of a key.
 */
export type KeyKind = { "algorithm": "rsa", 
/**
 * Length of the modulus in bits.
 */
bits: number, } | { "algorithm": "ec", 
/**
 * NIST's or the standard's name, as `P-256`; the dotted OID where we know no name.
 */
curve: string, } | { "algorithm": "other", 
/**
 * The algorithm, dotted.
 */
oid: string, };

/**
 * One permitted use of a key (RFC 5280 §4.2.1.3).
 */
export type KeyUsage = "digital-signature" | "non-repudiation" | "key-encipherment" | "data-encipherment" | "key-agreement" | "key-cert-sign" | "crl-sign" | "encipher-only" | "decipher-only";

/**
 * A path of menu words as the site prints them, to be read aloud one by one.
 */
export type Label = { 
/**
 * Language of the words, BCP 47.
 */
lang: string, 
/**
 * From the outermost menu to the button.
 */
path: Array<string>, 
/**
 * A differing report of the same menu; message `guide-<guide>-<step>-variant-<variant>`.
 * `None` is the main way.
 */
variant: string | null, 
/**
 * Id of the source of a variant.
 */
source: string | null, };

/**
 * One link of the chain, and whether it holds.
 */
export type Link = { 
/**
 * Which part.
 */
part: Part, 
/**
 * Whether it holds.
 */
state: LinkState, 
/**
 * Why it is broken.
 */
problem: CheckProblem | null, };

/**
 * Whether a link holds.
 */
export type LinkState = "good" | "broken" | "waiting";

/**
 * A vendor's PKCS#11 module.
 */
export type Module = { 
/**
 * Absolute path; bytes that are not Unicode are replaced.
 */
path: string, 
/**
 * How it was found.
 */
origin: ModuleOrigin, 
/**
 * `libraryDescription` of `C_GetInfo`; empty until it was loaded.
 */
description: string, 
/**
 * `manufacturerID` of `C_GetInfo`; empty until it was loaded.
 */
manufacturer: string, 
/**
 * `libraryVersion` of `C_GetInfo`, as `major.minor`; empty until it was loaded.
 */
version: string, 
/**
 * Every slot, with and without a token.
 */
slots: Array<Slot>, 
/**
 * Why the module gives nothing.
 */
fault: CardError | null, };

/**
 * How a module was found.
 */
export type ModuleOrigin = "product" | "folder" | "p11-kit" | "given" | "practice";

/**
 * A distinguished name, attribute by attribute, in the certificate's own order.
 */
export type Name = { 
/**
 * Every attribute of every RDN; the same kind may stand several times.
 */
rdns: Array<NameAttribute>, 
/**
 * The last common name, which is the most specific one.
 */
commonName: string | null, };

/**
 * One attribute of a name.
 */
export type NameAttribute = { 
/**
 * Dotted, as `2.5.4.3`.
 */
oid: string, 
/**
 * The usual short name, as `CN`; `None` where there is no usual one.
 */
short: string | null, 
/**
 * Safe to show: see [`text`](crate::text).
 */
value: string, };

/**
 * The register a number comes from.
 */
export type NumberKind = "ir-national-code" | "ir-legal-id" | "vn-tax-code" | "vn-citizen-id" | "vn-identity-card" | "vn-budget-unit" | "mn-register" | "mn-company-register" | "unknown";

/**
 * A part of the chain, from the computer outwards.
 */
export type Part = "computer" | "service" | "reader" | "driver" | "token" | "certificate";

/**
 * State of the user PIN, from the flags of `C_GetTokenInfo`.
 */
export type PinState = { 
/**
 * `CKF_USER_PIN_INITIALIZED`.
 */
initialized: boolean, 
/**
 * `CKF_USER_PIN_COUNT_LOW`: a wrong PIN was entered since the last right one.
 */
countLow: boolean, 
/**
 * `CKF_USER_PIN_FINAL_TRY`: the next wrong PIN locks it.
 */
finalTry: boolean, 
/**
 * `CKF_USER_PIN_LOCKED`.
 */
locked: boolean, 
/**
 * `CKF_USER_PIN_TO_BE_CHANGED`: it is still the one set at the factory.
 */
toBeChanged: boolean, };

/**
 * A site that guides lead to; message `portal-<id>`.
 */
export type Portal = { 
/**
 * Unique in `portals.toml`.
 */
id: string, 
/**
 * Always `https`.
 */
url: string, 
/**
 * Language of the site, BCP 47.
 */
lang: string, };

/**
 * What was seen when a check passed: plain data, worth keeping.
 */
export type Proof = { 
/**
 * Serial number of the token that was looked at.
 */
tokenSerial: string | null, 
/**
 * SHA-256 of the certificate that was looked at, in hex.
 */
certificateSha256: string | null, 
/**
 * What the person should know although the check passed, such as a certificate that ends
 * soon.
 */
notice: CheckProblem | null, };

/**
 * A public key on a token.
 */
export type PublicKeyObject = { 
/**
 * `CKA_ID` in lower-case hex; shared with its certificate. May be empty.
 */
id: string, 
/**
 * `CKA_LABEL`.
 */
label: string, 
/**
 * SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) in DER, as base64 on the wire.
 */
spki: string, 
/**
 * Whether its private key is on the token; `None` when that cannot be seen without login.
 */
privateHere: boolean | null, };

/**
 * A reader as PC/SC sees it. A USB token is a reader with a card that cannot be taken out.
 */
export type Reader = { 
/**
 * Name given by the service, for showing; bytes that are not UTF-8 are replaced.
 */
name: string, 
/**
 * The card in it, if there is one that answers.
 */
card: Card | null, 
/**
 * Whether it belongs to the practice token and is no hardware.
 */
practice: boolean, 
/**
 * Why the reader or the card in it cannot be used.
 */
fault: CardError | null, };

/**
 * What a certificate signs for, where the profile says so.
 */
export type Role = "stamp" | "sign";

/**
 * State of the PC/SC resource manager: `pcscd` on Linux and macOS, `SCardSvr` on Windows.
 */
export type ServiceState = "running" | "stopped" | "not-installed" | "refused";

/**
 * A slot as PKCS#11 sees it.
 */
export type Slot = { 
/**
 * `CK_SLOT_ID`; only valid until the module is loaded again.
 */
id: number, 
/**
 * `slotDescription`, often the reader's name.
 */
description: string, 
/**
 * The token in it, if the module recognizes one.
 */
token: Token | null, 
/**
 * Why the slot could not be read.
 */
fault: CardError | null, };

/**
 * A PKCS#12 file the person chose.
 */
export type SoftwareToken = { 
/**
 * Absolute path; bytes that are not Unicode are replaced.
 */
path: string, 
/**
 * What is in it; `None` until it was opened with its password.
 */
token: Token | null, 
/**
 * Why it could not be read.
 */
fault: CardError | null, };

/**
 * A document that guides are built from.
 */
export type Source = { 
/**
 * Unique in its guide.
 */
id: string, 
/**
 * Title in its own language, never translated.
 */
title: string, 
/**
 * Language of the title, BCP 47.
 */
lang: string, 
/**
 * Public address.
 */
url: string | null, 
/**
 * The day somebody last compared the guide with it.
 */
checkedOn: string, 
/**
 * How far it can be trusted.
 */
confidence: Confidence, };

/**
 * One thing to do. Everything but the id is optional.
 */
export type Step = { 
/**
 * Stable for ever: saved cases refer to it. Messages `guide-<guide>-<id>` and `.body`.
 */
id: string, 
/**
 * Who does it; message `actor-<actor>`.
 */
actor: Actor | null, 
/**
 * Where it is done; message `place-<place>`.
 */
place: GuidePlace | null, 
/**
 * A question with its choices, each leading to a step.
 */
ask: Array<Choice>, 
/**
 * The following step; `None` is the next in the file, and the end after the last.
 */
next: string | null, 
/**
 * The detour offered while a check keeps failing; it leads back here.
 */
otherwise: string | null, 
/**
 * Done when all of these pass; run in this order, again at every change of the hardware.
 */
checks: Array<CheckName>, 
/**
 * What the window does for the person; `do` in the file.
 */
action: GuideAction | null, 
/**
 * Id in `portals.toml`, where it is not the guide's.
 */
portal: string | null, 
/**
 * The site's or program's own menu words, never translated.
 */
labels: Array<Label>, 
/**
 * What a form asks, prepared and checked off-line.
 */
fields: Array<Field>, 
/**
 * Papers to bring or print.
 */
documents: Array<GuideDocument>, 
/**
 * How long until the next step can work; message `guide-<guide>-<step>-wait` says what then.
 */
wait: Wait | null, 
/**
 * What it costs.
 */
cost: Array<Cost>, 
/**
 * What cannot be undone, loses money, or marks a fraud; messages
 * `guide-<guide>-<step>-caution-<id>`.
 */
caution: Array<string>, 
/**
 * The human exit, before the guide's.
 */
help: Array<Help>, 
/**
 * Id of one of the guide's sources; `None` is the first.
 */
source: string | null, 
/**
 * When this step was last compared with the world; `None` is the source's date.
 */
checkedOn: string | null, 
/**
 * How sure we are of this step; `None` is as sure as of its source.
 */
confidence: Confidence | null, };

/**
 * A card as PKCS#11 sees it, or an opened software token.
 */
export type Token = { 
/**
 * Label chosen at initialization, at most 32 bytes of UTF-8. Never a key: some tokens
 * take it from the certificate.
 */
label: string, 
/**
 * Serial number, at most 16 characters; the stable name of a token.
 */
serial: string, 
/**
 * Who made the chip, at most 32 bytes of UTF-8; says nothing about the issuer.
 */
manufacturer: string, 
/**
 * Model, at most 16 bytes of UTF-8.
 */
model: string, 
/**
 * What it is made of.
 */
kind: TokenKind, 
/**
 * `CKF_TOKEN_INITIALIZED`.
 */
initialized: boolean, 
/**
 * `CKF_LOGIN_REQUIRED`.
 */
loginRequired: boolean, 
/**
 * `CKF_PROTECTED_AUTHENTICATION_PATH`: the PIN is typed on the reader.
 */
protectedPath: boolean, 
/**
 * State of the user PIN.
 */
pin: PinState, 
/**
 * Certificates that can be read without login.
 */
certificates: Array<CertificateObject>, 
/**
 * Public keys that can be read without login.
 */
publicKeys: Array<PublicKeyObject>, 
/**
 * Objects that could not be read and were left out.
 */
skipped: number, };

/**
 * What a token is made of.
 */
export type TokenKind = "hardware" | "software" | "practice";

/**
 * Seconds since 1970-01-01 00:00:00 UTC, negative before it.
 */
export type UnixTime = number;

/**
 * When a certificate is valid, both ends included (RFC 5280 §4.1.2.5).
 */
export type Validity = { 
/**
 * The first valid second.
 */
notBefore: UnixTime, 
/**
 * The last valid second.
 */
notAfter: UnixTime, };

/**
 * Where a moment lies in a [`Validity`].
 */
export type ValidityState = "not-yet" | "valid" | "expired";

/**
 * How long the next step cannot work yet.
 */
export type Wait = { 
/**
 * Shortest, in units.
 */
least: number | null, 
/**
 * Longest, in units.
 */
most: number, 
/**
 * What `least` and `most` count.
 */
unit: WaitUnit, };

/**
 * What a waiting time counts; message `app-wait-<word>`.
 */
export type WaitUnit = "minute" | "hour" | "day" | "working-day";

/**
 * Where a case stands.
 */
export type Walk = { 
/**
 * Steps done, in order.
 */
path: Array<string>, 
/**
 * The step to do now; the last step once all are done.
 */
at: string, 
/**
 * Best guess of the steps after `at`, in order.
 */
ahead: Array<string>, 
/**
 * Whether the last step was answered too.
 */
finished: boolean, };

/**
 * Bytes that could not be read as certificates.
 *
 * The variant, in kebab-case, is the stable code; the fields are the arguments of the message
 * `x509-<code>` in `locales/<locale>/x509.ftl`. Renaming a variant is a breaking change.
 * `Display` is English, for logs only.
 */
export type X509Error = { "code": "empty" } | { "code": "too-large", 
/**
 * Size of the input in bytes.
 */
bytes: number, 
/**
 * The size from which on nothing is read, in bytes.
 */
limit: number, } | { "code": "too-many", 
/**
 * The most that is read from one file.
 */
limit: number, } | { "code": "not-a-certificate" } | { "code": "truncated" } | { "code": "damaged", 
/**
 * The first part that cannot be read.
 */
part: DamagedPart, } | { "code": "no-certificate-inside" } | { "code": "key-instead-of-certificate" } | { "code": "public-key-instead-of-certificate" } | { "code": "request-instead-of-certificate" } | { "code": "revocation-list-instead-of-certificate" } | { "code": "web-page-instead-of-certificate" } | { "code": "archive-instead-of-certificate" } | { "code": "document-instead-of-certificate" } | { "code": "picture-instead-of-certificate" } | { "code": "java-key-store-instead-of-certificate" };

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
export type DeskError =
  | { code: "not-opened"; path: string }
  | { code: "newer-version"; path: string; found: number; known: number }
  | { code: "damaged-set-aside"; path: string }
  | { code: "damaged" }
  | { code: "disk-full" }
  | { code: "read-only" }
  | { code: "in-use" }
  | { code: "not-written"; extended: number | null }
  | { code: "case-gone"; case: number };
export type WindowError =
  | { code: "browser-not-opened"; url: string }
  | { code: "file-not-saved"; path: string }
  | { code: "disk-full"; path: string }
  | { code: "certificate-gone" }
  | { code: "guide-gone"; guide: string }
  | { code: "pin-window-not-opened" };
export type Problem =
  | ({ area: "card" } & CardError)
  | ({ area: "x509" } & X509Error)
  | ({ area: "check" } & CheckError)
  | ({ area: "desk" } & DeskError)
  | ({ area: "window" } & WindowError);
