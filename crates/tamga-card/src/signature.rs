//! Signatures made on a token, and checked by an implementation that did not make them.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
    VerificationAlgorithm,
};
use der::{Decode as _, Encode as _, Sequence, asn1::UintRef};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256, Sha384};
use spki::SubjectPublicKeyInfoRef;

use crate::public_key::{EC, P256, P384, RSA};

/// How a key signs: national certificates know these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2).
    RsaSha256,
    /// ECDSA on P-256 with SHA-256 (RFC 5758 §3.2).
    EcdsaSha256,
    /// ECDSA on P-384 with SHA-384 (RFC 5758 §3.2).
    EcdsaSha384,
}

/// `DigestInfo` of SHA-256 without the digest (RFC 8017 §9.2, note 1).
pub(crate) const SHA256_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

/// `Ecdsa-Sig-Value` (RFC 3279 §2.2.3).
#[derive(Sequence)]
struct EcdsaSignature<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

impl Scheme {
    /// The scheme of a key (SubjectPublicKeyInfo in DER); `None` for a kind that no national
    /// certificate has.
    pub fn of(spki: &[u8]) -> Option<Scheme> {
        let info = SubjectPublicKeyInfoRef::from_der(spki).ok()?;
        let curve = || info.algorithm.parameters_oid().ok();
        match info.algorithm.oid {
            RSA => Some(Scheme::RsaSha256),
            EC if curve() == Some(P256) => Some(Scheme::EcdsaSha256),
            EC if curve() == Some(P384) => Some(Scheme::EcdsaSha384),
            _ => None,
        }
    }

    /// What a token signs for this message: hashed here, because every token takes that
    /// (`CKM_RSA_PKCS`, `CKM_ECDSA`).
    pub(crate) fn hashed(self, message: &[u8]) -> Vec<u8> {
        match self {
            Scheme::RsaSha256 => [&SHA256_INFO[..], &Sha256::digest(message)].concat(),
            Scheme::EcdsaSha256 => Sha256::digest(message).to_vec(),
            Scheme::EcdsaSha384 => Sha384::digest(message).to_vec(),
        }
    }

    fn verification(self) -> &'static dyn VerificationAlgorithm {
        match self {
            Scheme::RsaSha256 => &RSA_PKCS1_2048_8192_SHA256,
            Scheme::EcdsaSha256 => &ECDSA_P256_SHA256_ASN1,
            Scheme::EcdsaSha384 => &ECDSA_P384_SHA384_ASN1,
        }
    }
}

/// Whether `signature` was made over `message` by the private key of `spki`.
///
/// ECDSA signatures are `Ecdsa-Sig-Value` in DER, as certificates carry them.
pub fn verifies(spki: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let Some(scheme) = Scheme::of(spki) else {
        return false;
    };
    let info = SubjectPublicKeyInfoRef::from_der(spki).ok();
    let Some(key) = info.and_then(|info| info.subject_public_key.as_bytes()) else {
        return false;
    };
    let key = UnparsedPublicKey::new(scheme.verification(), key);
    key.verify(message, signature).is_ok()
}

/// `r` and `s` side by side, as PKCS#11 gives them, in DER; `None` for an odd or empty one.
pub(crate) fn ecdsa_in_der(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.is_empty() || !raw.len().is_multiple_of(2) {
        return None;
    }
    let (r, s) = raw.split_at(raw.len() / 2);
    let value = EcdsaSignature {
        r: UintRef::new(r).ok()?,
        s: UintRef::new(s).ok()?,
    };
    value.to_der().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: Option<&str>) {
        let made = ecdsa_in_der(&hex::decode(raw).unwrap());
        assert_eq!(made.map(hex::encode).as_deref(), expected);
    }

    #[test]
    fn an_ecdsa_signature_is_put_into_der() {
        check(
            "00018002",
            Some("3008020101020300 8002".replace(' ', "").as_str()),
        );
        check("0102", Some("3006020101020102"));
        check("010203", None);
        check("", None);
    }

    #[test]
    fn nonsense_verifies_nothing() {
        assert!(!verifies(b"", b"message", b"signature"));
        assert_eq!(Scheme::of(b"\x30\x00"), None);
    }
}
