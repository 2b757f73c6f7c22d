//! What the window is told when something cannot be done: one fault of one part.

use serde::Serialize;

/// A fault of any part, with the area that has its words.
///
/// On the wire: `{"area":"card","code":"module-hung","path":"…","seconds":40}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(tag = "area", rename_all = "kebab-case")]
pub enum Problem {
    /// Readers, cards, modules, tokens.
    Card(tamga_card::Error),
    /// Certificates and their files.
    X509(tamga_x509::Error),
    /// Keys and certificates that do not fit each other.
    Keys(tamga_keys::Mismatch),
    /// The way to an authority or a portal.
    Net(tamga_net::Error),
    /// Iran's tax system refused.
    Moadian(tamga_net::moadian::Refusal),
    /// A condition of a step.
    Check(tamga_check::Error),
    /// What only several facts explain; a call code that is none.
    Diagnosis(tamga_diagnosis::Error),
    /// A workbook that cannot be compared with its form.
    Workbook(tamga_check::WorkbookError),
    /// What the person keeps.
    Desk(tamga_desk::Error),
    /// The window itself.
    Window(Error),
}

/// A fault of the window itself; message `window-<code>` in `window.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "WindowError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    /// The system has no browser that takes the address.
    #[error("no browser opened {url}")]
    BrowserNotOpened {
        /// The address.
        url: String,
    },

    /// A file could not be written where the person wanted it.
    #[error("cannot write {path}")]
    FileNotSaved {
        /// Absolute path.
        path: String,
    },

    /// A file that was chosen cannot be read.
    #[error("cannot read {path}")]
    FileNotRead {
        /// Absolute path.
        path: String,
    },

    /// There is no room for the file.
    #[error("no room for {path}")]
    DiskFull {
        /// Absolute path.
        path: String,
    },

    /// The certificate is no longer on any token.
    #[error("the certificate is gone")]
    CertificateGone,

    /// A case was started with a guide that this version does not have.
    #[error("there is no guide {guide}")]
    GuideGone {
        /// Id of the guide.
        guide: String,
    },

    /// A case that waits for nothing, and whose certificate was never seen.
    #[error("nothing to remember")]
    NothingToRemember,
    /// The system opened no print dialog.
    #[error("no print dialog")]
    NotPrinted,
    /// In a rehearsal nobody is asked over the network.
    #[error("a rehearsal sends nothing")]
    RehearsalSendsNothing,
    /// The window that asks for the PIN could not be opened, or one is open already.
    #[error("the PIN window did not open")]
    PinWindowNotOpened,
}

impl From<tamga_card::Error> for Problem {
    fn from(error: tamga_card::Error) -> Self {
        Self::Card(error)
    }
}

impl From<tamga_x509::Error> for Problem {
    fn from(error: tamga_x509::Error) -> Self {
        Self::X509(error)
    }
}

impl From<tamga_keys::Error> for Problem {
    fn from(error: tamga_keys::Error) -> Self {
        match error {
            tamga_keys::Error::Card(error) => Self::Card(error),
            tamga_keys::Error::X509(error) => Self::X509(error),
            tamga_keys::Error::Net(error) => Self::Net(error),
            tamga_keys::Error::Moadian(refusal) => Self::Moadian(refusal),
            tamga_keys::Error::Keys(error) => Self::Keys(error),
        }
    }
}

impl From<tamga_keys::Mismatch> for Problem {
    fn from(error: tamga_keys::Mismatch) -> Self {
        Self::Keys(error)
    }
}

impl From<tamga_diagnosis::Error> for Problem {
    fn from(error: tamga_diagnosis::Error) -> Self {
        Self::Diagnosis(error)
    }
}

impl From<tamga_check::WorkbookError> for Problem {
    fn from(error: tamga_check::WorkbookError) -> Self {
        Self::Workbook(error)
    }
}

impl From<tamga_desk::Error> for Problem {
    fn from(error: tamga_desk::Error) -> Self {
        Self::Desk(error)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Window(error)
    }
}

impl From<tamga_check::Problem> for Problem {
    fn from(problem: tamga_check::Problem) -> Self {
        match problem {
            tamga_check::Problem::Card(error) => Self::Card(error),
            tamga_check::Problem::X509(error) => Self::X509(error),
            tamga_check::Problem::Check(error) => Self::Check(error),
            tamga_check::Problem::Workbook(error) => Self::Workbook(error),
        }
    }
}
