//! One function for each check a guide can name.

mod certificate;
mod driver;
mod holder;
pub(crate) mod key;
mod reader;
mod renewal;
mod token;

use serde::{Deserialize, Serialize};
use tamga_card::Token;
use tamga_guide::CheckName;

pub use certificate::MADE;
pub use renewal::goes_by;

use crate::candidate::Candidate;
use crate::{Facts, Problem};

/// What was seen when a check passed: plain data, worth keeping.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Proof {
    /// Serial number of the token that was looked at.
    pub token_serial: Option<String>,
    /// SHA-256 of the certificate that was looked at, in hex.
    pub certificate_sha256: Option<String>,
    /// What the person should know although the check passed, such as a certificate that ends
    /// soon.
    pub notice: Option<Problem>,
}

impl Proof {
    fn of(token: &Token) -> Self {
        Self {
            token_serial: Some(token.serial.clone()),
            ..Self::default()
        }
    }

    fn of_certificate(candidate: &Candidate<'_>) -> Self {
        Self {
            certificate_sha256: Some(candidate.certificate.sha256.clone()),
            ..Self::of(candidate.token)
        }
    }
}

/// Looks whether the condition holds.
///
/// # Errors
///
/// The first fault found on the way from the service to the certificate.
pub fn run(check: CheckName, facts: &Facts<'_>) -> Result<Proof, Problem> {
    match check {
        CheckName::ServiceRunning => reader::service_running(facts),
        CheckName::ReaderPresent => reader::reader_present(facts),
        CheckName::CardPresent => reader::card_present(facts),
        CheckName::DriverPresent => driver::driver_present(facts),
        CheckName::TokenPresent => token::token_present(facts),
        CheckName::TokenInitialized => token::token_initialized(facts),
        CheckName::PinUsable => token::pin_usable(facts),
        CheckName::SoftwareTokenOpen => token::software_token_open(facts),
        CheckName::CertificatePresent => certificate::certificate_present(facts),
        CheckName::CertificateValid => certificate::certificate_valid(facts),
        CheckName::CertificateHolder => holder::certificate_holder(facts),
        CheckName::CertificateRole => holder::certificate_role(facts),
        CheckName::TermComplete => certificate::term_complete(facts),
        CheckName::CertificateIssuer => renewal::certificate_issuer(facts),
        CheckName::TermClipped => renewal::term_clipped(facts),
        CheckName::CertificateRenewed => renewal::certificate_renewed(facts),
        CheckName::KeyKind => key::key_kind(facts),
        CheckName::KeyUsage => key::key_usage(facts),
        CheckName::KeyOnToken => key::key_on_token(facts),
    }
}
