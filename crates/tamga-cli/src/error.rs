//! Wrong use of the command line.

use serde::{Deserialize, Serialize};

/// Why a command came to no report.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stop {
    /// The command line could not be followed.
    Misuse(Error),
    /// The desk could not be read.
    Desk(tamga_desk::Error),
    /// The token or the file did not do what was asked.
    Keys(Box<tamga_keys::Error>),
    /// What was given is no report, or no code.
    Diagnosis(Box<tamga_diagnosis::Error>),
}

impl From<tamga_diagnosis::Error> for Stop {
    fn from(error: tamga_diagnosis::Error) -> Self {
        Self::Diagnosis(Box::new(error))
    }
}

impl From<tamga_keys::Error> for Stop {
    fn from(error: tamga_keys::Error) -> Self {
        Self::Keys(Box::new(error))
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Misuse(error)
    }
}

impl From<tamga_desk::Error> for Stop {
    fn from(error: tamga_desk::Error) -> Self {
        Self::Desk(error)
    }
}

/// Why a command line could not be followed.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `cli-<code>` in `locales/<locale>/cli.ftl`. `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    /// No command was given.
    #[error("no command")]
    NoCommand,

    /// The first word is no command.
    #[error("no command is called {command}")]
    CommandUnknown {
        /// As typed.
        command: String,
    },

    /// An option nobody knows, or one that takes no value and got one.
    #[error("no option is called {option}")]
    OptionUnknown {
        /// As typed, with its hyphens.
        option: String,
    },

    /// An option without the value it needs.
    #[error("{option} needs a value")]
    ValueMissing {
        /// With its hyphens.
        option: String,
    },

    /// A word too many.
    #[error("{argument} is too much")]
    ArgumentUnexpected {
        /// As typed.
        argument: String,
    },

    /// `check` without a name.
    #[error("no check is named")]
    NoCheckNamed,

    /// No check has this name.
    #[error("no check is called {check}")]
    CheckUnknown {
        /// As typed.
        check: String,
    },

    /// `guide show` without an id.
    #[error("no guide is named")]
    NoGuideNamed,

    /// No guide has this id.
    #[error("no guide is called {guide}")]
    GuideUnknown {
        /// As typed.
        guide: String,
    },

    /// No step of the guide has this id.
    #[error("no step is called {step}")]
    StepUnknown {
        /// As typed.
        step: String,
    },

    /// A guide's file that cannot be read.
    #[error("cannot read {path}")]
    GuideUnreadable {
        /// As typed.
        path: String,
    },

    /// There is no desk: the window was never opened, or its folder is elsewhere.
    #[error("there is no desk")]
    NoDesk,

    /// `case show` or `case next` with something else than a number.
    #[error("{case} is no number of a case")]
    CaseMalformed {
        /// As typed.
        case: String,
    },

    /// `case show`, `case next` or `calendar` without a number.
    #[error("no case is named")]
    NoCaseNamed,

    /// `fields check` without a kind or a value.
    #[error("no kind and value are given")]
    NoValueGiven,

    /// No kind of field has this name.
    #[error("no kind of field is called {kind}")]
    KindUnknown {
        /// As typed.
        kind: String,
    },

    /// `ledger` without a number.
    #[error("no subscriber is named")]
    NoSubscriberNamed,

    /// Nobody on the desk has this number.
    #[error("no subscriber has the number {number}")]
    SubscriberUnknown {
        /// As typed.
        number: String,
    },

    /// `sheet` without a file.
    #[error("no workbook is named")]
    NoWorkbookNamed,

    /// `sheet` without the form to compare with.
    #[error("no form is named")]
    NoFormNamed,

    /// A workbook's file that cannot be read.
    #[error("cannot read {path}")]
    WorkbookUnreadable {
        /// As typed.
        path: String,
    },

    /// `install` or `verify` without a file.
    #[error("no certificate file is named")]
    NoCertificateFileNamed,

    /// A file that cannot be read.
    #[error("cannot read {path}")]
    FileUnreadable {
        /// As typed.
        path: String,
    },

    /// `prove moadian` without the id of a tax memory.
    #[error("no tax memory is named")]
    NoMemoryNamed,

    /// `request` without a profile.
    #[error("no profile is named")]
    NoProfileNamed,

    /// No profile has this name.
    #[error("no profile is called {profile}")]
    ProfileUnknown {
        /// As typed.
        profile: String,
    },

    /// No kind of key has this name.
    #[error("no kind of key is called {key}")]
    KeyKindUnknown {
        /// As typed.
        key: String,
    },

    /// No piece of a subscriber has this name.
    #[error("no piece is called {piece}")]
    PieceUnknown {
        /// As typed.
        piece: String,
    },

    /// The same new PIN or password was not typed twice.
    #[error("the two entries differ")]
    EntriesDiffer,

    /// `code read` without a code.
    #[error("no code is given")]
    NoCodeGiven,

    /// `products match` without an ATR.
    #[error("no ATR is given")]
    NoAtrGiven,

    /// `products match` with something else than the bytes of an ATR.
    #[error("{atr} is no ATR")]
    AtrMalformed {
        /// As typed.
        atr: String,
    },

    /// A language not spoken here.
    #[error("no language is called {locale}")]
    LocaleUnknown {
        /// As typed.
        locale: String,
    },

    /// `--field` without `=`.
    #[error("{field} is not ID=VALUE")]
    FieldMalformed {
        /// As typed.
        field: String,
    },

    /// `--password-fd` with something else than a small number.
    #[error("{descriptor} is no file descriptor")]
    DescriptorMalformed {
        /// As typed.
        descriptor: String,
    },

    /// Nothing could be read from the file descriptor.
    #[error("cannot read a password from file descriptor {descriptor}")]
    PasswordUnreadable {
        /// Its number.
        descriptor: u32,
    },

    /// A password is needed and there is no terminal to ask on.
    #[error("no terminal to ask for the password of {path}")]
    NoTerminal {
        /// The software token to be opened.
        path: String,
    },
}
