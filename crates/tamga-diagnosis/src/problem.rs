//! What a link breaks with: one fault of one area.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Error;

/// Why a link is broken, with the area that has its words.
///
/// On the wire: `{"area":"card","code":"pin-locked"}`. `Debug` gives the code alone, because the
/// facts may name a person's files and token.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "DiagnosisProblem", export_to = "types.ts")
)]
#[serde(tag = "area", rename_all = "kebab-case")]
pub enum Problem {
    /// The service, a reader, a card, a module, a token or its PIN.
    Card(tamga_card::Error),
    /// A certificate that cannot be read.
    X509(tamga_x509::Error),
    /// A normal state that is not the wanted one.
    Check(tamga_check::Error),
    /// The way to a portal, to an authority, or to a program on this computer.
    Net(tamga_net::Error),
    /// What only several facts together explain.
    Diagnosis(Error),
}

impl Problem {
    /// The stable name of the cause, as `card-pin-locked`.
    #[must_use]
    pub fn cause(&self) -> String {
        let wire = serde_json::to_value(self).unwrap_or_default();
        let word = |key: &str| wire[key].as_str().unwrap_or_default().to_owned();
        format!("{}-{}", word("area"), word("code"))
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cause())
    }
}

impl From<tamga_card::Error> for Problem {
    fn from(error: tamga_card::Error) -> Self {
        Self::Card(error)
    }
}

impl From<tamga_check::Error> for Problem {
    fn from(error: tamga_check::Error) -> Self {
        Self::Check(error)
    }
}

impl From<tamga_net::Error> for Problem {
    fn from(error: tamga_net::Error) -> Self {
        Self::Net(error)
    }
}

/// No check of a guide ends in a fault of a workbook; such a file is no link of the chain.
impl TryFrom<tamga_check::Problem> for Problem {
    type Error = tamga_check::WorkbookError;

    fn try_from(problem: tamga_check::Problem) -> Result<Self, Self::Error> {
        match problem {
            tamga_check::Problem::Card(error) => Ok(Self::Card(error)),
            tamga_check::Problem::X509(error) => Ok(Self::X509(error)),
            tamga_check::Problem::Check(error) => Ok(Self::Check(error)),
            tamga_check::Problem::Workbook(error) => Err(error),
        }
    }
}
