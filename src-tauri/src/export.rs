//! A certificate or its public key, in the form a portal wants.

use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tamga_card::Inventory;
use tamga_x509::{Certificate, pem};

use crate::Error;

/// The form of an exported file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum ExportForm {
    /// The certificate in DER, `.cer`.
    Der,
    /// The certificate in PEM (RFC 7468 §5), `.pem`.
    Pem,
    /// Its public key in PEM (RFC 7468 §13), `.txt` as Moadian's page takes it.
    PublicKey,
}

impl ExportForm {
    /// The ending that portals expect.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Der => "cer",
            Self::Pem => "pem",
            Self::PublicKey => "txt",
        }
    }
}

/// The certificate with this fingerprint, as DER and as what it says.
pub(crate) fn find(inventory: &Inventory, sha256: &str) -> Option<(Vec<u8>, Certificate)> {
    inventory
        .tokens()
        .flat_map(|token| &token.certificates)
        .filter_map(|object| Some((object.der.clone(), tamga_x509::parse(&object.der).ok()?)))
        .find(|(_, certificate)| certificate.sha256 == sha256)
}

/// The bytes of the file.
pub(crate) fn bytes(der: &[u8], certificate: &Certificate, form: ExportForm) -> Vec<u8> {
    match form {
        ExportForm::Der => der.to_vec(),
        ExportForm::Pem => pem::encode("CERTIFICATE", der).into_bytes(),
        ExportForm::PublicKey => pem::encode("PUBLIC KEY", &certificate.key.spki).into_bytes(),
    }
}

/// Writes the file where the person said.
///
/// # Errors
///
/// [`Error::DiskFull`] or [`Error::FileNotSaved`].
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let shown = path.display().to_string();
    std::fs::write(path, bytes).map_err(|error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull { path: shown },
        _ => Error::FileNotSaved { path: shown },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_that_a_folder_cannot_be_written() {
        let path = Path::new("/nowhere/at/all/certificate.cer");
        let expected = Error::FileNotSaved {
            path: path.display().to_string(),
        };
        assert_eq!(save(path, b"x"), Err(expected));
    }
}
