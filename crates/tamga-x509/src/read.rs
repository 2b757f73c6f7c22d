//! From DER to plain data, through `x509-parser`.

use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use x509_parser::asn1_rs::{FromDer as _, Oid};
use x509_parser::certificate::X509Certificate;
use x509_parser::error::X509Error;
use x509_parser::x509::X509Name;

mod extensions;

use crate::der::{self, Shape};
use crate::{
    Attribute, Certificate, DamagedPart, Error, Holder, Name, Result, SIZE_LIMIT, UnixTime,
    Validity, key, text,
};

/// The issuer's organization in every certificate that the practice token makes.
const PRACTICE_ORGANIZATION: &str = "Tamga Practice";

/// More attributes than this in one name are an attack, not a name.
const ATTRIBUTE_LIMIT: usize = 128;

/// RFC 5280 §4.1.2.2 allows 20 bytes; some issuers need more, nobody needs this many.
const SERIAL_LIMIT: usize = 64;

/// Longer object identifiers than this do not exist.
const OID_LIMIT: usize = 64;

/// Reads one certificate (DER). Bytes after its end are not looked at: some tokens pad.
///
/// # Errors
///
/// What the bytes are instead of a certificate, or which part of it is damaged.
pub fn parse(bytes: &[u8]) -> Result<Certificate> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() >= SIZE_LIMIT {
        return Err(Error::too_large(bytes.len()));
    }
    match der::shape(bytes)? {
        Shape::Signed => {}
        Shape::PrivateKey => return Err(Error::KeyInsteadOfCertificate),
        Shape::PublicKey => return Err(Error::PublicKeyInsteadOfCertificate),
        Shape::SignedData | Shape::Pkcs12 | Shape::Unknown => return Err(Error::NotACertificate),
    }
    match X509Certificate::from_der(bytes) {
        Ok((_, parsed)) => certificate(&parsed),
        Err(error) => {
            Err(
                der::signed_but_no_certificate(bytes).unwrap_or_else(|| Error::Damaged {
                    part: part(&X509Error::from(error)),
                }),
            )
        }
    }
}

fn certificate(parsed: &X509Certificate<'_>) -> Result<Certificate> {
    let subject = name(parsed.subject())?;
    let issuer = name(parsed.issuer())?;
    let addresses = extensions::addresses(parsed);
    Ok(Certificate {
        serial: serial(parsed.raw_serial())?,
        validity: Validity {
            not_before: UnixTime(parsed.validity().not_before.timestamp()),
            not_after: UnixTime(parsed.validity().not_after.timestamp()),
        },
        key: key::read(parsed.public_key())?,
        key_usage: extensions::key_usage(parsed)?,
        extended_key_usage: extensions::extended_key_usage(parsed)?,
        policies: extensions::policies(parsed),
        crl: addresses.crl,
        ocsp: addresses.ocsp,
        ca_issuers: addresses.ca_issuers,
        is_ca: extensions::is_ca(parsed)?,
        self_signed: parsed.subject().as_raw() == parsed.issuer().as_raw(),
        sha256: hex::encode(Sha256::digest(parsed.as_raw())),
        sha1: hex::encode(Sha1::digest(parsed.as_raw())),
        holder: Holder::read(&subject, &issuer),
        practice: is_practice(&issuer),
        subject,
        issuer,
    })
}

fn is_practice(issuer: &Name) -> bool {
    issuer.values("O").any(|o| o == PRACTICE_ORGANIZATION)
}

/// A name, attribute by attribute.
pub(crate) fn name(parsed: &X509Name<'_>) -> Result<Name> {
    let damaged = Error::Damaged {
        part: DamagedPart::Name,
    };
    if !is_whole(parsed) {
        return Err(damaged);
    }
    let attributes = parsed.iter_attributes().map(|attribute| {
        let oid = dotted(attribute.attr_type())?;
        Some(Attribute::new(
            oid,
            text::of_attribute(attribute.attr_value()),
        ))
    });
    let attributes: Option<Vec<_>> = attributes.collect();
    attributes.map(Name::new).ok_or(damaged)
}

/// Whether every part of the name was read: x509-parser leaves out what it cannot read, and a
/// name with a part missing is somebody else's.
fn is_whole(parsed: &X509Name<'_>) -> bool {
    let written = der::members(parsed.as_raw(), 1).ok();
    let written = written.as_deref().and_then(<[_]>::first);
    let Some(sets) = written.and_then(|name| der::members(name.data, ATTRIBUTE_LIMIT + 1).ok())
    else {
        return false;
    };
    let mut pairs = sets.iter().zip(parsed.iter_rdn());
    sets.len() == parsed.iter_rdn().count()
        && sets.len() <= ATTRIBUTE_LIMIT
        && parsed.iter_attributes().count() <= ATTRIBUTE_LIMIT
        && pairs.all(|(set, rdn)| {
            let written = der::members(set.data, ATTRIBUTE_LIMIT + 1);
            written.is_ok_and(|written| written.len() == rdn.iter().count())
        })
}

/// Without the zero byte that only says "positive", as `openssl` and the portals spell it.
fn serial(bytes: &[u8]) -> Result<String> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[zeros.min(bytes.len().saturating_sub(1))..];
    if bytes.is_empty() || bytes.len() > SERIAL_LIMIT {
        let part = DamagedPart::SerialNumber;
        return Err(Error::Damaged { part });
    }
    Ok(hex::encode_upper(bytes))
}

/// The usual spelling of an object identifier; `None` if it is absurdly long, because its
/// decimal form takes quadratic time.
pub(crate) fn dotted(oid: &Oid<'_>) -> Option<String> {
    (oid.as_bytes().len() <= OID_LIMIT).then(|| oid.to_id_string())
}

/// The only place that knows x509-parser's errors.
fn part(error: &X509Error) -> DamagedPart {
    match error {
        X509Error::InvalidSerial => DamagedPart::SerialNumber,
        X509Error::InvalidX509Name | X509Error::InvalidAttributes => DamagedPart::Name,
        X509Error::InvalidDate => DamagedPart::Validity,
        X509Error::InvalidSPKI => DamagedPart::Key,
        X509Error::InvalidExtensions | X509Error::DuplicateExtensions => DamagedPart::Extension,
        _ => DamagedPart::Structure,
    }
}
