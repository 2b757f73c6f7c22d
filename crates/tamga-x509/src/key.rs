//! Public keys, and whether one belongs to a certificate.

use serde::{Deserialize, Serialize};

use crate::Certificate;

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CertificateKey", export, export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct PublicKey {
    /// Which algorithm, and how strong.
    pub kind: KeyKind,
    /// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), DER; base64 on the wire.
    #[serde(with = "crate::base64_text")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub spki: Vec<u8>,
}

/// The algorithm of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(
    tag = "algorithm",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum KeyKind {
    /// RSA (RFC 8017).
    Rsa {
        /// Length of the modulus in bits.
        bits: u32,
    },
    /// Elliptic curve (RFC 5480).
    Ec {
        /// NIST's or the standard's name, as `P-256`; the dotted OID where we know no name.
        curve: String,
    },
    /// Any other.
    Other {
        /// The algorithm, dotted.
        oid: String,
    },
}

/// Whether the key `spki` (SubjectPublicKeyInfo, DER) is the certificate's own.
///
/// Compares algorithm and key, not encodings: an RSA key with and without the NULL parameters
/// is the same key. Bytes that are no key belong to nothing.
pub fn key_belongs(certificate: &Certificate, spki: &[u8]) -> bool {
    certificate.key.spki == spki
}
