//! What a DER thing is, seen from outside: the first members of its outermost SEQUENCE.

use x509_parser::asn1_rs::{Any, Class, FromBer as _, FromDer as _, Tag};
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::nom::Err as NomError;
use x509_parser::revocation_list::CertificateRevocationList;

use crate::{DamagedPart, Error, Result};

/// OID 1.2.840.113549.1.7: PKCS#7's content types.
const PKCS7: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];

/// OID 1.2.840.113549.1.7.2: PKCS#7's SignedData.
pub(crate) const SIGNED_DATA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];

/// What the outermost members promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A certificate, a certificate request or a revocation list.
    Signed,
    /// PKCS#7 SignedData (RFC 2315 §9.1).
    SignedData,
    /// PKCS#12 (RFC 7292 §4).
    Pkcs12,
    /// PKCS#8, encrypted or not, PKCS#1, or SEC 1.
    PrivateKey,
    /// SubjectPublicKeyInfo, or PKCS#1.
    PublicKey,
    /// None of these.
    Unknown,
}

/// Whether `bytes` begin as a long SEQUENCE, or are a short one; all we know are either. Text
/// may begin with the same first byte, `0`.
pub(crate) fn looks_like_der(bytes: &[u8]) -> bool {
    match bytes {
        [0x30] | [0x30, 0x80..=0x84, ..] => true,
        [0x30, length @ ..=0x7F, content @ ..] => usize::from(*length) == content.len(),
        _ => false,
    }
}

/// The first value of `bytes`, without what follows it.
pub(crate) fn first(bytes: &[u8]) -> &[u8] {
    match Any::from_ber(bytes) {
        Ok((rest, _)) => &bytes[..bytes.len() - rest.len()],
        Err(_) => bytes,
    }
}

/// # Errors
///
/// [`Error::NotACertificate`] without an outermost SEQUENCE, [`Error::Truncated`] if it is
/// longer than `bytes`, and [`DamagedPart::Structure`] if its members cannot be told apart.
pub(crate) fn shape(bytes: &[u8]) -> Result<Shape> {
    let outer = match Any::from_ber(bytes) {
        Ok((_, any)) if is_universal(&any, Tag::Sequence) => any,
        Err(NomError::Incomplete(_)) if looks_like_der(bytes) => return Err(Error::Truncated),
        _ => return Err(Error::NotACertificate),
    };
    Ok(shape_of(&members(outer.data, 3)?))
}

fn shape_of(members: &[Any<'_>]) -> Shape {
    let tags: Vec<Tag> = members.iter().map(universal_tag).collect();
    match tags.as_slice() {
        [Tag::Oid, ..] if members[0].data == SIGNED_DATA => Shape::SignedData,
        [Tag::Sequence, Tag::Sequence, Tag::BitString] => Shape::Signed,
        [Tag::Integer, Tag::Sequence, Tag::OctetString]
        | [Tag::Integer, Tag::Integer, Tag::Integer]
        | [Tag::Integer, Tag::OctetString, ..]
        | [Tag::Sequence, Tag::OctetString, ..] => Shape::PrivateKey,
        [Tag::Integer, Tag::Sequence, ..] if is_pkcs7(&members[1]) => Shape::Pkcs12,
        [Tag::Integer, Tag::Integer] | [Tag::Sequence, Tag::BitString] => Shape::PublicKey,
        _ => Shape::Unknown,
    }
}

fn is_pkcs7(content: &Any<'_>) -> bool {
    let first = members(content.data, 1).unwrap_or_default();
    first.first().is_some_and(|any| any.data.starts_with(PKCS7))
}

/// The first `limit` members of a constructed value.
pub(crate) fn members(mut data: &[u8], limit: usize) -> Result<Vec<Any<'_>>> {
    let mut members = Vec::new();
    while !data.is_empty() && members.len() < limit {
        let (rest, any) = Any::from_ber(data).map_err(|_| Error::Damaged {
            part: DamagedPart::Structure,
        })?;
        members.push(any);
        data = rest;
    }
    Ok(members)
}

fn universal_tag(any: &Any<'_>) -> Tag {
    match any.class() {
        Class::Universal => any.tag(),
        _ => Tag::EndOfContent,
    }
}

pub(crate) fn is_universal(any: &Any<'_>, tag: Tag) -> bool {
    universal_tag(any) == tag
}

/// What a signed structure is that is no certificate; `None` if it cannot be told.
pub(crate) fn signed_but_no_certificate(bytes: &[u8]) -> Option<Error> {
    if X509CertificationRequest::from_der(bytes).is_ok() {
        return Some(Error::RequestInsteadOfCertificate);
    }
    let list = CertificateRevocationList::from_der(bytes);
    list.is_ok()
        .then_some(Error::RevocationListInsteadOfCertificate)
}
