//! One certificate in every form that a portal may ask for.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use crate::{Result, der, parse, pem, serial_colons, serial_decimal};

/// The forms of one certificate and of what is in it; each is ready to be copied as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CertificateSpellings", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Spellings {
    /// The certificate, PEM (RFC 7468 §5).
    pub pem: String,
    /// The certificate, DER in base64 (RFC 4648 §4) in one line.
    pub base64: String,
    /// Its public key, SubjectPublicKeyInfo in PEM (RFC 7468 §13).
    pub key_pem: String,
    /// Its public key, SubjectPublicKeyInfo in base64 in one line.
    pub key_base64: String,
    /// SHA-256 of the certificate, lower-case hexadecimal.
    pub sha256: String,
    /// SHA-1 of the certificate, lower-case hexadecimal: what Windows calls thumbprint.
    pub sha1: String,
    /// Serial number, upper-case hexadecimal.
    pub serial: String,
    /// Serial number in pairs, as `01:AB`.
    pub serial_colons: String,
    /// Serial number in decimal.
    pub serial_decimal: String,
}

/// Every form of a certificate (DER); bytes after its end are left out.
///
/// # Errors
///
/// Why the bytes are no certificate, as [`parse`].
pub fn spellings(bytes: &[u8]) -> Result<Spellings> {
    let certificate = parse(bytes)?;
    let der = der::first(bytes);
    let spki = &certificate.key.spki;
    Ok(Spellings {
        pem: pem::encode("CERTIFICATE", der),
        base64: STANDARD.encode(der),
        key_pem: pem::encode("PUBLIC KEY", spki),
        key_base64: STANDARD.encode(spki),
        serial_colons: serial_colons(&certificate.serial),
        serial_decimal: serial_decimal(&certificate.serial),
        sha256: certificate.sha256,
        sha1: certificate.sha1,
        serial: certificate.serial,
    })
}
