//! What a check ends in when it fails: one fault of one area.

use serde::{Deserialize, Serialize};

use crate::{Error, WorkbookError};

/// Why a check failed, with the area that has its words.
///
/// On the wire: `{"area":"check","code":"no-reader"}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CheckProblem", export_to = "types.ts")
)]
#[serde(tag = "area", rename_all = "kebab-case")]
pub enum Problem {
    /// A fault of the service, a reader, a card, a module or a token.
    Card(tamga_card::Error),
    /// A certificate that cannot be read.
    X509(tamga_x509::Error),
    /// A normal state that is not the wanted one.
    Check(Error),
    /// A workbook that cannot be compared with its form.
    Workbook(WorkbookError),
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

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Check(error)
    }
}

impl From<WorkbookError> for Problem {
    fn from(error: WorkbookError) -> Self {
        Self::Workbook(error)
    }
}
