//! What breaks a link and belongs to no other area, and what is wrong with a report or a code.

use serde::{Deserialize, Serialize};
use tamga_card::Sandbox;
use tamga_x509::UnixTime;
use tamga_x509::chain::LinkFault;

/// A broken link that only several facts together explain; or a report or a call code that
/// cannot be read.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `diagnosis-<code>` in `locales/<locale>/diagnosis.ftl`. Renaming a variant is a breaking
/// change. `Display` is English, for logs only, and names nobody.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "DiagnosisError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    // The computer.
    /// A phone has no readers, and the guide wants a token that is plugged in.
    #[error("a phone has no readers")]
    PhoneWithoutReaders,

    /// The person sits at another computer than the one this program runs on, and the token is
    /// plugged in there.
    #[error("the session is remote")]
    RemoteSession,

    // From the plug to the reader.
    /// A token or reader is plugged in, and this user may not open it (udev).
    #[error("the USB device {device} may not be opened")]
    ReaderNotAllowed {
        /// `idVendor:idProduct`, as `096e:0807`.
        device: String,
    },

    /// A reader of the smart card class is plugged in, and the driver for that class (CCID) is
    /// not installed.
    #[error("no CCID driver for {device}")]
    ReaderDriverMissing {
        /// `idVendor:idProduct`, as `096e:0807`.
        device: String,
    },

    /// The kernel gave the reader to a driver of its own, so that the card service cannot have
    /// it.
    #[error("the kernel's {driver} has {device}")]
    ReaderClaimed {
        /// `idVendor:idProduct`, as `096e:0807`.
        device: String,
        /// Name of the kernel's driver, as `pn533_usb`.
        driver: String,
    },

    /// A token is plugged in that is no reader of the smart card class: only its maker's driver
    /// can talk to it.
    #[error("{device} is of no class")]
    ReaderWithoutDriver {
        /// `idVendor:idProduct`, as `096e:0807`.
        device: String,
    },

    /// A reader is plugged in, everything it needs is there, and the card service does not list
    /// it.
    #[error("the card service does not list {device}")]
    ReaderNotListed {
        /// `idVendor:idProduct`, as `096e:0807`.
        device: String,
    },

    /// Another program holds the card for itself alone, and only these talk to the card service.
    #[error("the card in {reader} is held by {program}")]
    CardHeldBy {
        /// Name of the reader.
        reader: String,
        /// Names of the programs that may hold it, with commas between them.
        program: String,
    },

    // Driver.
    /// The modules of the computer are out of this program's reach in its sandbox.
    #[error("{sandbox:?} hides the modules")]
    DriversHidden {
        /// What hides them.
        sandbox: Sandbox,
    },

    /// Two modules serve the same token: harmless here, and a browser may ask for the PIN twice
    /// or take the wrong one.
    #[error("two modules for one token: {first}, {second}")]
    TwoDrivers {
        /// Path of the one that reads more of it.
        first: String,
        /// Path of the other.
        second: String,
    },

    // Token.
    /// A software token is open, and this portal takes plugged-in tokens only.
    #[error("a software token where hardware is wanted")]
    SoftwareTokenNotTaken,

    /// A token is plugged in, and this way is for software tokens only.
    #[error("hardware where a software token is wanted")]
    HardwareTokenNotTaken,

    /// Some of what is on the token could not be read.
    #[error("{count} objects of {label} were left out")]
    ObjectsLeftOut {
        /// Label of the token.
        label: String,
        /// How many.
        count: u32,
    },

    // Certificate.
    /// The issuer revoked the certificate for ever.
    #[error("revoked {since:?}")]
    CertificateRevoked {
        /// When.
        since: UnixTime,
    },

    /// The issuer suspended the certificate; it may come back (`certificateHold`).
    #[error("suspended {since:?}")]
    CertificateSuspended {
        /// When.
        since: UnixTime,
    },

    /// Several certificates are valid, for different holders, and nothing tells which one the
    /// portal wants.
    #[error("{count} certificates could be meant")]
    CertificatesOfSeveral {
        /// How many.
        count: u32,
    },

    /// An expired certificate lies beside the valid one, and portals may offer it first.
    #[error("an old certificate is beside the valid one")]
    OldCertificateBeside {
        /// Last second of the old one.
        not_after: UnixTime,
    },

    // Issuer.
    /// The certificate leads to a root that nobody knows, as anybody can make one.
    #[error("the chain ends at an unknown root")]
    IssuerUnknown,

    /// The certificate bears an issuer's name and not its signature.
    #[error("not signed by {name:?}")]
    IssuerSignatureWrong {
        /// The issuer's common name, where it has one.
        name: Option<String>,
    },

    /// The certificate of the issuer is not at hand, so that nothing is proven.
    #[error("the certificate of {name:?} is not at hand")]
    IssuerNotAtHand {
        /// The issuer's common name, where it has one.
        name: Option<String>,
    },

    /// The issuer signs in a way that cannot be checked here.
    #[error("signed with {oid}")]
    IssuerSignatureUnread {
        /// The algorithm, as a dotted OID.
        oid: String,
    },

    /// The issuer's own certificate is over.
    #[error("the issuer ended {not_after:?}")]
    IssuerExpired {
        /// Its last second.
        not_after: UnixTime,
    },

    /// The issuer's own certificate begins later: usually the clock is behind.
    #[error("the issuer begins {not_before:?}")]
    IssuerNotYetValid {
        /// Its first second.
        not_before: UnixTime,
    },

    /// A certificate in between was not made to issue others.
    #[error("an issuer has the fault {fault:?}")]
    IssuerMayNotIssue {
        /// What it lacks.
        fault: LinkFault,
    },

    /// The chain of issuers has no end: a ring, or longer than any honest one.
    #[error("the chain of issuers has no end")]
    IssuersWithoutEnd,

    /// The root issues nothing any more; what it signed counts until its end.
    #[error("the root {root} is retired")]
    RootRetired {
        /// Its stable name.
        root: String,
    },

    /// The certificate leads to the root of another country than the guide's.
    #[error("the root {root} is of another country")]
    RootOfOtherCountry {
        /// Its stable name.
        root: String,
    },

    // Portal.
    /// No host at all could be reached.
    #[error("no network")]
    NoNetwork,

    /// The portal wants Java, and there is none.
    #[error("no Java")]
    JavaMissing,

    /// The portal wants Java, and this one is too old.
    #[error("Java {version}")]
    JavaTooOld {
        /// Its version as it says it.
        version: String,
        /// The oldest feature release that works.
        needed: u32,
    },

    /// The portal wants an applet or Web Start, which this Java no longer has.
    #[error("Java {version}")]
    JavaTooNew {
        /// Its version as it says it.
        version: String,
        /// The newest feature release that works.
        needed: u32,
    },

    /// The Java was built for another processor than the modules of this computer.
    #[error("Java for another processor")]
    JavaOtherProcessor {
        /// Its version as it says it.
        version: String,
    },

    /// A Java is there, and no command starts it, so that programs do not find it.
    #[error("Java {version} is not on the path")]
    JavaNotFoundByPrograms {
        /// Its version as it says it.
        version: String,
    },

    // Reports.
    /// More bytes than any report has; not read at all.
    #[error("{bytes} bytes; a report has at most {limit}")]
    ReportTooLarge {
        /// Size of the input, in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        bytes: u64,
        /// The most that is read, in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        limit: u64,
    },

    /// The text is no report.
    #[error("no report")]
    NotAReport,

    /// A report made by a newer version of the program.
    #[error("a report of version {version}")]
    ReportNewer {
        /// Its version.
        version: u32,
    },

    /// A report with a word or a number that no report has: altered, or cut off.
    #[error("the report is damaged in line {line:?}")]
    ReportDamaged {
        /// The line where it stands, from 1; `None` when no line is to blame.
        line: Option<u32>,
    },

    // Call codes.
    /// A code has eight characters.
    #[error("a code of {length} characters")]
    CodeLength {
        /// How many there are.
        length: u32,
    },

    /// A character that no code has.
    #[error("no code has {character}")]
    CodeCharacter {
        /// The first such character.
        character: String,
    },

    /// The check character does not fit: one character was misheard, or two changed places.
    #[error("the check character does not fit")]
    CodeMisheard,

    /// The code was made by a newer app, which packs it in another way.
    #[error("a code of a newer app")]
    CodeNewer {
        /// Id of the guide, where it is known here.
        guide: Option<String>,
        /// Id of the step, where it is known here.
        step: Option<String>,
        /// The cause, as `card-pin-locked`, where it is known here.
        cause: Option<String>,
    },
}

impl From<Error> for crate::Problem {
    fn from(error: Error) -> Self {
        Self::Diagnosis(error)
    }
}
