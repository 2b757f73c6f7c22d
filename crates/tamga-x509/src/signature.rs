//! Signatures of certificate requests: which algorithms there are, and how ECDSA's are spelled.

use der::asn1::{Any, ObjectIdentifier, UintRef};
use der::{Encode as _, Sequence};
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::vocabulary::vocabulary;
use crate::{Digest, Error, KeyChoice, Result};

vocabulary! {
    /// An algorithm that signs requests (RFC 4055 §5, RFC 5758 §3.2).
    SignatureAlgorithm as "SignatureAlgorithm" {
        /// sha256WithRSAEncryption; PKCS#11's `CKM_SHA256_RSA_PKCS`.
        #[serde(rename = "rsa-sha-256")]
        #[strum(serialize = "rsa-sha-256")]
        RsaSha256,
        /// sha384WithRSAEncryption; PKCS#11's `CKM_SHA384_RSA_PKCS`.
        #[serde(rename = "rsa-sha-384")]
        #[strum(serialize = "rsa-sha-384")]
        RsaSha384,
        /// ecdsa-with-SHA256; PKCS#11's `CKM_ECDSA_SHA256`.
        #[serde(rename = "ecdsa-sha-256")]
        #[strum(serialize = "ecdsa-sha-256")]
        EcdsaSha256,
        /// ecdsa-with-SHA384; PKCS#11's `CKM_ECDSA_SHA384`.
        #[serde(rename = "ecdsa-sha-384")]
        #[strum(serialize = "ecdsa-sha-384")]
        EcdsaSha384,
    }
}

/// ECDSA-Sig-Value (RFC 3279 §2.2.3).
#[derive(Sequence)]
struct EcdsaValue<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

impl SignatureAlgorithm {
    /// The algorithm for a key and a hash.
    pub fn of(key: KeyChoice, digest: Digest) -> Self {
        match (coordinate(key), digest) {
            (None, Digest::Sha256) => Self::RsaSha256,
            (None, Digest::Sha384) => Self::RsaSha384,
            (Some(_), Digest::Sha256) => Self::EcdsaSha256,
            (Some(_), Digest::Sha384) => Self::EcdsaSha384,
        }
    }

    /// With NULL parameters for RSA (RFC 4055 §5), with none for ECDSA (RFC 5758 §3.2).
    pub(crate) fn identifier(self) -> AlgorithmIdentifierOwned {
        let (oid, parameters) = match self {
            Self::RsaSha256 => ("1.2.840.113549.1.1.11", Some(Any::null())),
            Self::RsaSha384 => ("1.2.840.113549.1.1.12", Some(Any::null())),
            Self::EcdsaSha256 => ("1.2.840.10045.4.3.2", None),
            Self::EcdsaSha384 => ("1.2.840.10045.4.3.3", None),
        };
        let oid = ObjectIdentifier::new_unwrap(oid);
        AlgorithmIdentifierOwned { oid, parameters }
    }
}

/// `signature` as certificates and requests hold it: ECDSA's r and s in a row become DER; what
/// is DER already, and RSA's, stays.
///
/// Told apart by length: exactly two coordinates are r and s, because a DER value of just this
/// length comes once in 2^48 signatures.
pub(crate) fn in_der(signature: &[u8], key: KeyChoice) -> Result<Vec<u8>> {
    match coordinate(key) {
        Some(length) if signature.len() == 2 * length => ecdsa_der(signature),
        _ => Ok(signature.to_vec()),
    }
}

/// An ECDSA signature as a token gives it, r and s of equal length in a row (PKCS#11 §6.3.1), as
/// DER (RFC 3279 §2.2.3).
///
/// # Errors
///
/// [`Error::SignatureWrong`] if it has no two halves.
pub fn ecdsa_der(raw: &[u8]) -> Result<Vec<u8>> {
    if raw.is_empty() || !raw.len().is_multiple_of(2) {
        return Err(Error::SignatureWrong);
    }
    let (r, s) = raw.split_at(raw.len() / 2);
    let value = UintRef::new(r).and_then(|r| UintRef::new(s).map(|s| EcdsaValue { r, s }));
    let der = value.and_then(|value| value.to_der());
    der.map_err(|_| Error::SignatureWrong)
}

/// The length of one coordinate of an elliptic curve, in bytes; RSA has none.
fn coordinate(key: KeyChoice) -> Option<usize> {
    match key {
        KeyChoice::P256 => Some(32),
        KeyChoice::P384 => Some(48),
        KeyChoice::Rsa2048 | KeyChoice::Rsa3072 | KeyChoice::Rsa4096 => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_in_a_row_become_der() {
        #[track_caller]
        fn check(raw: &str, der: &str) {
            let raw = hex::decode(raw).expect("hexadecimal");
            assert_eq!(ecdsa_der(&raw).map(hex::encode), Ok(der.to_owned()));
        }
        check("0102", "3006020101020102");
        check("00010080", "300702010102020080");
        check("ff7f", "3007020200ff02017f");
        check("0000", "3006020100020100");
    }

    #[test]
    fn what_has_no_two_halves_is_no_signature() {
        assert_eq!(ecdsa_der(b""), Err(Error::SignatureWrong));
        assert_eq!(ecdsa_der(b"\x01\x02\x03"), Err(Error::SignatureWrong));
    }

    #[test]
    fn der_and_rsa_stay_as_they_are() {
        #[track_caller]
        fn check(length: usize, key: KeyChoice, stays: bool) {
            let signature = vec![1; length];
            assert_eq!(in_der(&signature, key) == Ok(signature), stays);
        }
        check(64, KeyChoice::P256, false);
        check(71, KeyChoice::P256, true);
        check(64, KeyChoice::P384, true);
        check(96, KeyChoice::P384, false);
        check(64, KeyChoice::Rsa2048, true);
        check(256, KeyChoice::Rsa2048, true);
    }
}
