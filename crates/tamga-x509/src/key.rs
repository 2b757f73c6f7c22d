//! Public keys, and whether one belongs to a certificate.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use x509_parser::asn1_rs::{FromDer as _, Tag};
use x509_parser::public_key::PublicKey as ParsedKey;
use x509_parser::x509::SubjectPublicKeyInfo;

use crate::read::dotted;
use crate::{Certificate, DamagedPart, Error, Result};

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CertificateKey", export_to = "types.ts")
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

impl PublicKey {
    /// Reads a SubjectPublicKeyInfo (DER).
    ///
    /// # Errors
    ///
    /// [`DamagedPart::Key`] if the bytes are no key, or more than one.
    pub fn parse(spki: &[u8]) -> Result<Self> {
        match SubjectPublicKeyInfo::from_der(spki) {
            Ok(([], parsed)) => read(&parsed),
            _ => Err(damaged()),
        }
    }

    /// SHA-256 of the SubjectPublicKeyInfo, lower-case hexadecimal; the same for every certificate of
    /// this key.
    #[must_use]
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(&self.spki))
    }
}

/// The algorithm of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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

/// What may differ between two encodings of one key, taken out.
#[derive(PartialEq)]
struct Essence<'a> {
    algorithm: &'a [u8],
    parameters: Option<&'a [u8]>,
    key: [&'a [u8]; 2],
}

/// Whether the key `spki` (SubjectPublicKeyInfo, DER) is the certificate's own.
///
/// Compares algorithm and key, not encodings: an RSA key with and without the NULL parameters
/// is the same key. Bytes that are no key belong to nothing.
pub fn key_belongs(certificate: &Certificate, spki: &[u8]) -> bool {
    let own = SubjectPublicKeyInfo::from_der(&certificate.key.spki);
    let other = SubjectPublicKeyInfo::from_der(spki);
    match (own, other) {
        (Ok((_, own)), Ok((_, other))) => essence(&own) == essence(&other),
        _ => false,
    }
}

/// Which of several keys (SubjectPublicKeyInfo, DER) is the certificate's own; the first, if a
/// key stands there twice.
pub fn own_key<S: AsRef<[u8]>>(certificate: &Certificate, spkis: &[S]) -> Option<usize> {
    spkis
        .iter()
        .position(|spki| key_belongs(certificate, spki.as_ref()))
}

fn essence<'a>(spki: &'a SubjectPublicKeyInfo<'a>) -> Essence<'a> {
    let parameters = spki.algorithm.parameters.as_ref();
    let parameters = parameters.filter(|any| any.tag() != Tag::Null);
    let bits = spki.subject_public_key.data.as_ref();
    let key = match spki.parsed() {
        Ok(ParsedKey::RSA(rsa)) => [significant(rsa.modulus), significant(rsa.exponent)],
        _ => [bits, &[]],
    };
    Essence {
        algorithm: spki.algorithm.algorithm.as_bytes(),
        parameters: parameters.map(|any| any.data),
        key,
    }
}

/// An unsigned integer without its leading zero bytes.
fn significant(integer: &[u8]) -> &[u8] {
    let zeros = integer.iter().take_while(|byte| **byte == 0).count();
    &integer[zeros..]
}

/// The key of a certificate.
pub(crate) fn read(spki: &SubjectPublicKeyInfo<'_>) -> Result<PublicKey> {
    let kind = match spki.parsed() {
        Ok(ParsedKey::RSA(rsa)) => KeyKind::Rsa {
            bits: bits(significant(rsa.modulus)),
        },
        Ok(ParsedKey::EC(_)) => elliptic(spki)?,
        Ok(_) => other(spki)?,
        Err(_) => return Err(damaged()),
    };
    let spki = spki.raw.to_vec();
    Ok(PublicKey { kind, spki })
}

fn bits(modulus: &[u8]) -> u32 {
    let leading = modulus.first().map_or(0, |byte| byte.leading_zeros());
    u32::try_from(modulus.len() * 8).map_or(u32::MAX, |bits| bits - leading)
}

/// A curve is named by its OID; explicit parameters (RFC 5480 forbids them) have no name.
fn elliptic(spki: &SubjectPublicKeyInfo<'_>) -> Result<KeyKind> {
    let parameters = spki.algorithm.parameters.as_ref();
    let Some(curve) = parameters.and_then(|any| any.as_oid().ok()) else {
        return other(spki);
    };
    let oid = dotted(&curve).ok_or_else(damaged)?;
    let known = CURVES.iter().find(|(known, _)| *known == oid);
    let curve = known.map_or(oid, |(_, name)| (*name).to_owned());
    Ok(KeyKind::Ec { curve })
}

fn other(spki: &SubjectPublicKeyInfo<'_>) -> Result<KeyKind> {
    let oid = dotted(&spki.algorithm.algorithm).ok_or_else(damaged)?;
    Ok(KeyKind::Other { oid })
}

fn damaged() -> Error {
    Error::Damaged {
        part: DamagedPart::Key,
    }
}

/// Named curves (FIPS 186-4, SEC 2, RFC 5639).
const CURVES: &[(&str, &str)] = &[
    ("1.2.840.10045.3.1.1", "P-192"),
    ("1.3.132.0.33", "P-224"),
    ("1.2.840.10045.3.1.7", "P-256"),
    ("1.3.132.0.34", "P-384"),
    ("1.3.132.0.35", "P-521"),
    ("1.3.132.0.10", "secp256k1"),
    ("1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1"),
    ("1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1"),
    ("1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1"),
];
