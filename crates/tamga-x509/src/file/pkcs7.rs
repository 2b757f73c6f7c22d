//! PKCS#7 SignedData as a bag of certificates (RFC 2315 §9.1, RFC 5652 §5.1): `.p7b`, and many
//! a `.cer`.
//!
//! Read here because the issuers' files are BER, often of indefinite length, which DER readers
//! refuse; and because a certificate must leave with exactly the bytes it was signed with.

use x509_parser::asn1_rs::{Any, Class, FromBer as _, Tag};

use crate::der::{is_universal, members};
use crate::{DamagedPart, Error, Result};

/// More members than SignedData has before its certificates.
const MEMBER_LIMIT: usize = 8;

/// Every certificate, as DER, in the file's order.
pub(super) fn certificates(bytes: &[u8]) -> Result<Vec<&[u8]>> {
    let (_, content_info) = Any::from_ber(bytes).map_err(|_| damaged())?;
    let content = members(content_info.data, 2)?;
    let explicit = content.get(1).ok_or_else(damaged)?;
    let signed_data = members(explicit.data, 1)?;
    let signed_data = signed_data.first().ok_or_else(damaged)?;
    let fields = members(signed_data.data, MEMBER_LIMIT)?;
    let certificates = fields
        .iter()
        .find(|any| any.class() == Class::ContextSpecific && any.tag() == Tag(0));
    certificates.map_or_else(|| Ok(Vec::new()), |set| each(set.data))
}

/// The certificates of the set; other choices than Certificate (RFC 5652 §10.2.2) are tagged.
fn each(mut data: &[u8]) -> Result<Vec<&[u8]>> {
    let mut certificates = Vec::new();
    while !data.is_empty() {
        let (rest, any) = Any::from_ber(data).map_err(|_| damaged())?;
        if is_universal(&any, Tag::Sequence) {
            certificates.push(&data[..data.len() - rest.len()]);
        }
        data = rest;
    }
    Ok(certificates)
}

fn damaged() -> Error {
    Error::Damaged {
        part: DamagedPart::Structure,
    }
}
