//! Parts of a certificate as they stand in it: what a token keeps beside the certificate.

use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certificate::X509Certificate;

use crate::{DamagedPart, Error, Result, parse};

/// Tag of an INTEGER (X.690 §8.3).
const INTEGER: u8 = 0x02;

/// Parts of a certificate in DER (RFC 5280 §4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawParts {
    /// The subject, a Name.
    pub subject: Vec<u8>,
    /// The issuer, a Name.
    pub issuer: Vec<u8>,
    /// The serial number, an INTEGER.
    pub serial: Vec<u8>,
    /// The SubjectPublicKeyInfo.
    pub spki: Vec<u8>,
}

/// The parts of one certificate (DER).
///
/// # Errors
///
/// The same as [`parse`].
pub fn raw_parts(der: &[u8]) -> Result<RawParts> {
    // It knows the limits.
    let spki = parse(der)?.key.spki;
    let structure = |_| Error::Damaged {
        part: DamagedPart::Structure,
    };
    let (_, parsed) = X509Certificate::from_der(der).map_err(structure)?;
    let serial = parsed.raw_serial();
    let length = u8::try_from(serial.len()).expect("parse refuses a long one");
    Ok(RawParts {
        subject: parsed.subject().as_raw().to_vec(),
        issuer: parsed.issuer().as_raw().to_vec(),
        serial: [&[INTEGER, length], serial].concat(),
        spki,
    })
}
