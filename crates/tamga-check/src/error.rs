//! Every state that is normal and still not what the step needs, from reader to certificate.

use serde::{Deserialize, Serialize};
use tamga_x509::{NumberKind, UnixTime};

/// A condition does not hold.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `check-<code>` in `locales/<locale>/check.ftl`. `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CheckError", export, export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    // Reader and card.
    /// The service sees no reader; a USB token is a reader too.
    #[error("no reader")]
    NoReader,

    /// There are readers, and no card in any.
    #[error("no card in {readers} readers")]
    NoCard {
        /// How many readers there are.
        readers: u32,
    },

    /// The only card is an identity card or licence, which does not sign.
    #[error("{product} is no signing card")]
    IdentityCardInserted {
        /// The maker's name for the card.
        product: String,
    },

    // Driver.
    /// The card is known, and none of its modules is installed.
    #[error("no driver for {product}")]
    DriverMissing {
        /// The maker's name for the card.
        product: String,
        /// File name of its module on this system; `None` when none is known.
        module: Option<String>,
    },

    /// The card is not known, and no installed module recognizes it.
    #[error("unknown card {atr}")]
    CardUnknown {
        /// Answer to reset, in lower-case hex.
        atr: String,
    },

    /// A module claims the card and cannot read it, so it seems empty.
    #[error("{module} claims {product}")]
    WrongDriver {
        /// File name of the module that claims the card.
        module: String,
        /// The maker's name for the card.
        product: String,
    },

    // Token.
    /// Modules work, and none sees a token.
    #[error("no token")]
    NoToken,

    /// The modules are being read just now.
    #[error("still reading")]
    StillReading,

    /// The token was never initialized.
    #[error("token {label} is not initialized")]
    TokenNotInitialized {
        /// Label of the token.
        label: String,
    },

    /// The token has no user PIN yet.
    #[error("token {label} has no PIN")]
    PinNotSet {
        /// Label of the token.
        label: String,
    },

    /// The PIN is still the one set by the issuer.
    #[error("the PIN of {label} must be changed")]
    PinToBeChanged {
        /// Label of the token.
        label: String,
    },

    /// The next wrong PIN locks the token.
    #[error("the PIN of {label} has one try left")]
    PinFinalTry {
        /// Label of the token.
        label: String,
    },

    /// The token is locked.
    #[error("the PIN of {label} is locked")]
    PinLocked {
        /// Label of the token.
        label: String,
    },

    // Software token.
    /// No file was chosen yet.
    #[error("no software token")]
    NoSoftwareToken,

    /// A file was chosen and not opened with its password.
    #[error("{path} is closed")]
    SoftwareTokenClosed {
        /// Absolute path.
        path: String,
    },

    /// Only a practice token is there, and this is no rehearsal.
    #[error("only a practice token")]
    PracticeOnly,

    // Certificate.
    /// The token holds no certificate.
    #[error("no certificate on {label}")]
    NoCertificate {
        /// Label of the token.
        label: String,
    },

    /// The token holds issuers' certificates, and none of a holder.
    #[error("only issuer certificates on {label}")]
    OnlyIssuerCertificates {
        /// Label of the token.
        label: String,
    },

    /// The computer's clock is before this program was made.
    #[error("the clock says {now:?}")]
    ClockBehind {
        /// What the clock says.
        now: UnixTime,
    },

    /// The certificate becomes valid later.
    #[error("not valid before {not_before:?}")]
    CertificateNotYetValid {
        /// First second of its validity.
        not_before: UnixTime,
        /// What the clock says.
        now: UnixTime,
    },

    /// The certificate is over.
    #[error("not valid after {not_after:?}")]
    CertificateExpired {
        /// Last second of its validity.
        not_after: UnixTime,
        /// Whole days since, 0 on the first.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        days: i64,
    },

    /// The step compares with a number that was not given yet.
    #[error("no number was given")]
    NumberNotGiven,

    /// The certificate carries no number of its holder.
    #[error("no holder's number in the certificate")]
    HolderWithoutNumber {
        /// The number it should carry.
        expected: String,
    },

    /// The certificate is somebody else's.
    #[error("the certificate belongs to another number")]
    HolderDiffers {
        /// The number in the certificate.
        found: String,
        /// What kind of number that is.
        kind: NumberKind,
        /// The number it should carry.
        expected: String,
    },

    /// A person's certificate where the organisation's seal is needed.
    #[error("a personal certificate instead of a seal")]
    PersonalInsteadOfStamp {
        /// Name in the certificate.
        name: String,
    },

    /// The organisation's seal where a person's certificate is needed.
    #[error("a seal instead of a personal certificate")]
    StampInsteadOfPersonal {
        /// Name in the certificate.
        name: String,
    },

    /// The certificate says neither seal nor signature.
    #[error("neither seal nor signature")]
    RoleUnknown {
        /// Name in the certificate.
        name: String,
    },

    /// The certificate ends before what was paid for: its issuer's own term cut it short.
    #[error("ends before the contract")]
    TermCutShort {
        /// Last second of its validity.
        not_after: UnixTime,
        /// The contract's last day, as typed.
        contract_end: String,
    },

    // Key.
    /// The key is of a kind the portal does not take.
    #[error("a key of kind {kind}")]
    KeyKindWrong {
        /// `EC` with its curve, or an object identifier.
        kind: String,
    },

    /// The key is too short.
    #[error("a key of {bits} bits")]
    KeyTooShort {
        /// Its length.
        bits: u32,
        /// The shortest that is taken.
        needed: u32,
    },

    /// The certificate is not for signing.
    #[error("the certificate is not for signing")]
    NotForSigning,

    /// The key of the certificate is not on its token.
    #[error("the key of the certificate is not on {label}")]
    KeyElsewhere {
        /// Label of the token.
        label: String,
    },

    /// The token shows no key without its PIN, so whether it is there is unknown.
    #[error("{label} shows no key without its PIN")]
    KeyNotSeen {
        /// Label of the token.
        label: String,
    },
}
