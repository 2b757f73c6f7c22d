//! A certificate or its public key, in the form a portal wants.

use serde::{Deserialize, Serialize};
use tamga_x509::spellings;

/// The form of an exported file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum ExportForm {
    /// The certificate in DER, `.cer`.
    Der,
    /// The certificate in PEM (RFC 7468 §5), `.pem`.
    Pem,
    /// The certificate in base64 (RFC 4648 §4) in one line, `.txt`.
    Base64,
    /// Its public key in PEM (RFC 7468 §13), `.txt` as Moadian's page takes it.
    PublicKey,
}

impl ExportForm {
    /// The name a file is offered with: it tells what is in it, and ends as portals expect.
    pub(crate) fn name(self, serial: &str) -> String {
        match self {
            Self::Der => format!("certificate-{serial}.cer"),
            Self::Pem => format!("certificate-{serial}.pem"),
            Self::Base64 => format!("certificate-{serial}.txt"),
            Self::PublicKey => format!("public-key-{serial}.txt"),
        }
    }

    /// The bytes of the file, of a certificate (DER).
    ///
    /// # Errors
    ///
    /// Why the bytes are no certificate.
    pub(crate) fn bytes(self, der: &[u8]) -> tamga_x509::Result<Vec<u8>> {
        let spellings = spellings(der)?;
        Ok(match self {
            Self::Der => der.to_vec(),
            Self::Pem => spellings.pem.into_bytes(),
            Self::Base64 => spellings.base64.into_bytes(),
            Self::PublicKey => spellings.key_pem.into_bytes(),
        })
    }
}
