//! Every state that is normal and still not what the step needs, from reader to certificate.

use serde::{Deserialize, Serialize};
use tamga_x509::{Country, NumberKind, UnixTime};

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
    ts(rename = "CheckError", export_to = "types.ts")
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

    /// The only card is a bank's.
    #[error("{product} is a bank card")]
    BankCardInserted {
        /// The maker's name for the card.
        product: String,
    },

    /// The only card is a telephone's.
    #[error("{product} is a telephone card")]
    SimCardInserted {
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
    /// A card is there and modules work, and none shows it as a token.
    #[error("no module shows a token: {module:?}")]
    TokenNotSeen {
        /// Path of the module that should; `None` when it is not known which.
        module: Option<String>,
    },

    /// More than one token is there, and nothing says which one is meant.
    #[error("{count} tokens")]
    SeveralTokens {
        /// How many.
        count: u32,
    },

    /// The modules are being read just now.
    #[error("still reading")]
    StillReading,

    /// The token was never initialized.
    #[error("token {label} is not initialized")]
    TokenNotInitialized {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The token has no user PIN yet.
    #[error("token {label} has no PIN")]
    PinNotSet {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The PIN is still the one set by the issuer.
    #[error("the PIN of {label} must be changed")]
    PinToBeChanged {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// A wrong PIN was typed since the last right one.
    #[error("the PIN of {label} has few tries left")]
    PinCountLow {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The next wrong PIN locks the token.
    #[error("the PIN of {label} has one try left")]
    PinFinalTry {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The token is locked.
    #[error("the PIN of {label} is locked")]
    PinLocked {
        /// Label of the token, or its model where it has none.
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
    /// The token holds neither certificate nor key.
    #[error("nothing on {label}")]
    TokenEmpty {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The token holds a key, and its certificate was not put on it yet.
    #[error("no certificate on {label}")]
    NoCertificate {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The token holds issuers' certificates, and none of a holder.
    #[error("only issuer certificates on {label}")]
    OnlyIssuerCertificates {
        /// Label of the token, or its model where it has none.
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

    /// The certificate is valid, and not for long.
    #[error("not valid after {not_after:?}")]
    CertificateEndsSoon {
        /// Last second of its validity.
        not_after: UnixTime,
        /// Whole days left, 0 on the last.
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

    /// The certificate was issued for another country.
    #[error("a certificate of {found:?} instead of {expected:?}")]
    CountryDiffers {
        /// The certificate's.
        found: Country,
        /// The guide's.
        expected: tamga_guide::Country,
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

    /// The step compares with the contract's last day, which was not given yet.
    #[error("no last day of the contract was given")]
    ContractEndNotGiven,

    /// The certificate ends before what was paid for, with its issuer's own certificate: the
    /// issuer owes the rest («cấp bù»).
    #[error("cut short by its issuer, {days} days before the contract's end")]
    TermCutShort {
        /// Last second of its validity.
        not_after: UnixTime,
        /// The contract's last day, `YYYY-MM-DD`.
        contract_end: String,
        /// Days that are missing.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        days: i64,
    },

    /// The certificate ends before what was paid for, and nothing says why.
    #[error("ends {days} days before the contract")]
    TermShort {
        /// Last second of its validity.
        not_after: UnixTime,
        /// The contract's last day, `YYYY-MM-DD`.
        contract_end: String,
        /// Days that are missing.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        days: i64,
    },

    /// The certificate lasts as long as was paid for: nothing is owed.
    #[error("not cut short, ends {not_after:?}")]
    TermNotClipped {
        /// Last second of its validity.
        not_after: UnixTime,
    },

    /// The certificate comes from another issuer than the guide is about.
    #[error("issued by {found:?}, not {expected}")]
    IssuerDiffers {
        /// Name of its issuer; `None` when it has none.
        found: Option<String>,
        /// Name of the guide's issuer.
        expected: String,
    },

    /// The certificate to be renewed was not noted while it was there.
    #[error("the old certificate was not noted")]
    OldCertificateNotNoted,

    /// The token still holds the old certificate only.
    #[error("still certificate {serial}")]
    NotRenewedYet {
        /// Its serial number, upper-case hex.
        serial: String,
        /// Last second of its validity.
        not_after: UnixTime,
    },

    /// There is another certificate, and it ends no later than the old one.
    #[error("the other certificate ends {not_after:?}")]
    RenewedNotLonger {
        /// Last second of its validity.
        not_after: UnixTime,
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
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The key that goes by the certificate's id is not the certificate's.
    #[error("another key on {label} has the certificate's id")]
    KeyDiffers {
        /// Label of the token, or its model where it has none.
        label: String,
    },

    /// The token shows no key without its PIN, so whether it is there is unknown.
    #[error("{label} shows no key without its PIN")]
    KeyNotSeen {
        /// Label of the token, or its model where it has none.
        label: String,
    },
}
