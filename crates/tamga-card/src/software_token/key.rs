//! The public half of a private key in a file.

use aws_lc_rs::{
    agreement::{Algorithm, ECDH_P256, ECDH_P384, ECDH_P521, PrivateKey},
    encoding::{AsDer as _, PublicKeyX509Der},
};
use der::{Decode as _, Sequence, asn1::UintRef};
use pkcs8::PrivateKeyInfoRef;

use crate::public_key;

/// `RSAPrivateKey`, [RFC 8017 §A.1.2](https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2).
#[derive(Sequence)]
struct RsaPrivateKey<'a> {
    version: u8,
    modulus: UintRef<'a>,
    public_exponent: UintRef<'a>,
    private_exponent: UintRef<'a>,
    prime1: UintRef<'a>,
    prime2: UintRef<'a>,
    exponent1: UintRef<'a>,
    exponent2: UintRef<'a>,
    coefficient: UintRef<'a>,
}

/// SubjectPublicKeyInfo of a PKCS#8 private key; `None` for kinds that no national certificate
/// has: all but RSA and the NIST curves.
pub(super) fn public_half(private: &[u8]) -> Option<Vec<u8>> {
    let key = PrivateKeyInfoRef::try_from(private).ok()?;
    match key.algorithm.oid {
        public_key::RSA => {
            let rsa = RsaPrivateKey::from_der(key.private_key.as_bytes()).ok()?;
            public_key::rsa(rsa.modulus.as_bytes(), rsa.public_exponent.as_bytes())
        }
        // Java's files hold no public half, so the curve's arithmetic is needed.
        public_key::EC => [&ECDH_P256, &ECDH_P384, &ECDH_P521]
            .into_iter()
            .find_map(|curve| multiply(curve, private)),
        _ => None,
    }
}

fn multiply(curve: &'static Algorithm, private: &[u8]) -> Option<Vec<u8>> {
    let private = PrivateKey::from_private_key_der(curve, private).ok()?;
    let public = private.compute_public_key().ok()?;
    let der: PublicKeyX509Der<'_> = public.as_der().ok()?;
    Some(der.as_ref().to_vec())
}
