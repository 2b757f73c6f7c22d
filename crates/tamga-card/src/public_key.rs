//! Public keys as DER SubjectPublicKeyInfo, from the parts that tokens and files keep.

use der::{
    Any, Decode as _, Encode as _, Sequence, Tagged as _,
    asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef, UintRef},
};
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

/// `rsaEncryption`, [RFC 8017 §A.1](https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1).
pub(crate) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// `id-ecPublicKey`, [RFC 5480 §2.1.1](https://www.rfc-editor.org/rfc/rfc5480#section-2.1.1).
pub(crate) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// `secp256r1`, [RFC 5480 §2.1.1.1](https://www.rfc-editor.org/rfc/rfc5480#section-2.1.1.1).
pub(crate) const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");

/// `secp384r1`, from the same section.
pub(crate) const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// `namedCurve`s with the bytes of one coordinate.
const CURVES: [(ObjectIdentifier, usize); 4] = [
    (P256, 32),
    (P384, 48),
    (ObjectIdentifier::new_unwrap("1.3.132.0.35"), 66),
    (ObjectIdentifier::new_unwrap("1.3.132.0.10"), 32),
];

/// `RSAPublicKey`, [RFC 8017 §A.1.1](https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.1).
#[derive(Sequence)]
struct RsaPublicKey<'a> {
    modulus: UintRef<'a>,
    public_exponent: UintRef<'a>,
}

/// From `CKA_MODULUS` and `CKA_PUBLIC_EXPONENT`, both big-endian.
///
/// `None` when a part is missing.
pub(crate) fn rsa(modulus: &[u8], public_exponent: &[u8]) -> Option<Vec<u8>> {
    if modulus.is_empty() || public_exponent.is_empty() {
        return None;
    }
    let key = RsaPublicKey {
        modulus: UintRef::new(modulus).ok()?,
        public_exponent: UintRef::new(public_exponent).ok()?,
    };
    subject_public_key_info(RSA, AnyRef::NULL, &key.to_der().ok()?)
}

/// From `CKA_EC_PARAMS` and `CKA_EC_POINT`.
///
/// The standard wants a DER OCTET STRING around the point; some modules give it bare.
/// `None` when a part is missing or is not what it should be.
pub(crate) fn ec(params: &[u8], point: &[u8]) -> Option<Vec<u8>> {
    let params = Any::from_der(params).ok()?;
    let point = bare_point(&params, point)?;
    subject_public_key_info(EC, AnyRef::from(&params), point)
}

/// The modulus of an `RSAPublicKey` in DER, big-endian, without a leading zero.
pub(crate) fn modulus(key: &[u8]) -> Option<&[u8]> {
    RsaPublicKey::from_der(key)
        .ok()
        .map(|key| key.modulus.as_bytes())
}

/// SubjectPublicKeyInfo in DER out of a certificate in DER.
///
/// `None` when it is no certificate as far as there
/// ([RFC 5280 §4.1](https://www.rfc-editor.org/rfc/rfc5280#section-4.1)).
pub(crate) fn of_certificate(der: &[u8]) -> Option<Vec<u8>> {
    /// Serial number, signature, issuer, validity, subject.
    const BEFORE_THE_KEY: usize = 5;
    let certificate = Vec::<AnyRef<'_>>::from_der(der).ok()?;
    let signed = certificate.first()?.to_der().ok()?;
    let fields = Vec::<AnyRef<'_>>::from_der(&signed).ok()?;
    let has_version = fields.first()?.tag().is_context_specific();
    let key = fields
        .get(BEFORE_THE_KEY + usize::from(has_version))?
        .to_der()
        .ok()?;
    SubjectPublicKeyInfoRef::from_der(&key)
        .is_ok()
        .then_some(key)
}

fn bare_point<'a>(params: &Any, point: &'a [u8]) -> Option<&'a [u8]> {
    // Both forms begin with the byte 4, so the length decides, where the curve tells it.
    let curve = params.decode_as::<ObjectIdentifier>().ok();
    let known = CURVES.iter().find(|(named, _)| Some(*named) == curve);
    if known.is_some_and(|(_, bytes)| point.len() == 1 + 2 * bytes) {
        return Some(point);
    }
    match <&OctetStringRef>::from_der(point) {
        Ok(wrapped) => Some(wrapped.as_bytes()),
        Err(_) => (!point.is_empty()).then_some(point),
    }
}

/// [RFC 5280 §4.1](https://www.rfc-editor.org/rfc/rfc5280#section-4.1).
fn subject_public_key_info(
    oid: ObjectIdentifier,
    parameters: AnyRef<'_>,
    key: &[u8],
) -> Option<Vec<u8>> {
    let info = SubjectPublicKeyInfoRef {
        algorithm: AlgorithmIdentifierRef {
            oid,
            parameters: Some(parameters),
        },
        subject_public_key: BitStringRef::from_bytes(key).ok()?,
    };
    info.to_der().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `openssl ecparam -name prime256v1 -outform DER`.
    const PARAMS: &str = "06082a8648ce3d030107";

    #[track_caller]
    fn check(made: Option<Vec<u8>>, expected: Option<&str>) {
        assert_eq!(made.map(hex::encode).as_deref(), expected);
    }

    fn bytes(hex: &str) -> Vec<u8> {
        hex::decode(hex).unwrap()
    }

    #[test]
    fn joins_an_rsa_key() {
        let expected = "301e300d06092a864886f70d0101010500030d00300a020500c000000102010\
                        3";
        let expected = expected.replace(' ', "");
        check(rsa(&bytes("c0000001"), &bytes("03")), Some(&expected));
        check(rsa(&bytes("00c0000001"), &bytes("0003")), Some(&expected));
        check(rsa(&[], &bytes("03")), None);
        check(rsa(&bytes("c0000001"), &[]), None);
    }

    #[test]
    fn accepts_a_point_bare_or_wrapped() {
        // The bare point looks like a wrapped one: 04 3f, then 63 bytes.
        let bare = format!("043f04{}", "11".repeat(62));
        let expected = format!("3059301306072a8648ce3d0201{PARAMS}034200{bare}");
        check(ec(&bytes(PARAMS), &bytes(&bare)), Some(&expected));
        let wrapped = format!("0441{bare}");
        check(ec(&bytes(PARAMS), &bytes(&wrapped)), Some(&expected));
    }

    #[test]
    fn refuses_what_is_no_key() {
        check(ec(&[], &bytes("0400")), None);
        check(ec(&bytes(PARAMS), &[]), None);
        check(ec(b"\x06\xff", &bytes("0400")), None);
    }
}
