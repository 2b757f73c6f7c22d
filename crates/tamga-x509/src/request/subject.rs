//! The subject of a request, attribute by attribute, as its profile says.

use std::collections::BTreeMap;

use der::Tag;
use der::asn1::{Any, ObjectIdentifier};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

use crate::profile::{ProfileAttribute, StringType};
use crate::{Error, Piece, Profile, Result, name, text};

/// The name that `pieces` make; attributes whose piece is not there are left out.
///
/// # Errors
///
/// The first attribute that cannot be written.
pub(super) fn write(profile: &Profile, pieces: &BTreeMap<Piece, String>) -> Result<Name> {
    let mut subject = RdnSequence::default();
    for attribute in &profile.attributes {
        if let Some(value) = value(attribute, pieces)? {
            subject.push(rdn(attribute, &value));
        }
    }
    Ok(Name::hazmat_from_rdn_sequence(subject))
}

fn value(attribute: &ProfileAttribute, pieces: &BTreeMap<Piece, String>) -> Result<Option<String>> {
    let Some(piece) = attribute.piece else {
        return Ok(attribute.value.clone());
    };
    let said = pieces.get(&piece).map(|said| said.trim());
    match said.filter(|said| !said.is_empty()) {
        Some(said) => {
            check(attribute, piece, said)?;
            let ProfileAttribute { prefix, suffix, .. } = attribute;
            Ok(Some(format!("{prefix}{said}{suffix}")))
        }
        None if attribute.required => Err(Error::PieceMissing { piece }),
        None => Ok(None),
    }
}

fn check(attribute: &ProfileAttribute, piece: Piece, said: &str) -> Result<()> {
    if let Some(c) = said.chars().find(|c| !may_hold(attribute, piece, *c)) {
        let character = visible(c);
        return Err(Error::PieceNotAllowed { piece, character });
    }
    let length = u32::try_from(said.chars().count()).unwrap_or(u32::MAX);
    let limit = attribute.room();
    if length > limit {
        return Err(Error::PieceTooLong {
            piece,
            length,
            limit,
        });
    }
    Ok(())
}

fn may_hold(attribute: &ProfileAttribute, piece: Piece, c: char) -> bool {
    let fits = match attribute.string {
        StringType::Printable => c.is_ascii_alphanumeric() || " '()+,-./:=?".contains(c),
        StringType::Ia5 => c.is_ascii(),
        StringType::Utf8 => piece != Piece::LatinName || c.is_ascii(),
    };
    fits && !text::is_unwanted(c)
}

/// The character itself, or its code point if nothing would be seen.
fn visible(c: char) -> String {
    if text::is_unwanted(c) || c.is_whitespace() {
        format!("U+{:04X}", u32::from(c))
    } else {
        c.to_string()
    }
}

fn rdn(attribute: &ProfileAttribute, value: &str) -> RelativeDistinguishedName {
    let tag = match attribute.string {
        StringType::Printable => Tag::PrintableString,
        StringType::Utf8 => Tag::Utf8String,
        StringType::Ia5 => Tag::Ia5String,
    };
    let oid = name::oid(&attribute.kind).expect("a test proves every kind of the profiles known");
    let pair = AttributeTypeAndValue {
        oid: ObjectIdentifier::new_unwrap(oid),
        value: Any::new(tag, value.as_bytes()).expect("far shorter than DER's longest"),
    };
    RelativeDistinguishedName::try_from(vec![pair]).expect("one pair needs no order")
}
