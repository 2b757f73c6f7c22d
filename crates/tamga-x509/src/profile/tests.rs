//! Every profile is sound: a request can be written by it, and an issuer can read it.

use std::collections::BTreeSet;

use strum::VariantArray as _;

use super::*;
use crate::name;

/// The upper bounds of RFC 5280 appendix A; givenName and SN (32768 there) as CN.
const BOUNDS: &[(&str, u32)] = &[
    ("CN", 64),
    ("SN", 64),
    ("serialNumber", 64),
    ("C", 2),
    ("L", 128),
    ("ST", 128),
    ("O", 64),
    ("OU", 64),
    ("T", 64),
    ("givenName", 64),
    ("UID", 256),
    ("E", 255),
];

#[track_caller]
fn check(profile: &Profile) {
    assert!(!profile.keys.is_empty(), "no key is accepted");
    let source = profile.source.starts_with("https://");
    assert!(source && profile.checked_on.len() == 10);
    let holder = (Piece::HolderNumber, true);
    assert!(profile.wanted().any(|wanted| wanted == holder));
    let pieces: BTreeSet<Piece> = profile.wanted().map(|(piece, _)| piece).collect();
    assert_eq!(pieces.len(), profile.wanted().count(), "asked twice");
    let country: &str = profile.id.word();
    let code = profile.attributes.iter().find(|a| a.kind == "C");
    let code = code.and_then(|a| a.value.as_deref()).expect("a country");
    assert!(country.starts_with(&code.to_lowercase()));
    profile.attributes.iter().for_each(check_attribute);
}

#[track_caller]
fn check_attribute(attribute: &ProfileAttribute) {
    let kind = attribute.kind.as_str();
    assert!(name::oid(kind).is_some(), "{kind} is unknown");
    let bound = BOUNDS.iter().find(|(known, _)| *known == kind);
    assert!(bound.is_some_and(|(_, bound)| attribute.limit <= *bound));
    assert!(attribute.value.is_some() != attribute.piece.is_some());
    assert!(attribute.piece.is_none() || attribute.room() >= 14);
    // RFC 5280 appendix A: what these may be written as.
    let string = match kind {
        "C" | "serialNumber" => StringType::Printable,
        "E" => StringType::Ia5,
        _ => StringType::Utf8,
    };
    assert_eq!(attribute.string, string, "{kind}");
}

#[test]
fn every_profile_is_sound() {
    Profile::all().iter().for_each(check);
}

#[test]
fn every_name_has_one_profile() {
    let ids: Vec<ProfileId> = Profile::all().iter().map(|profile| profile.id).collect();
    assert_eq!(ids, ProfileId::VARIANTS);
    for id in ids {
        assert_eq!(Profile::find(id).id, id);
    }
}

#[test]
fn a_key_is_accepted_by_its_kind() {
    #[track_caller]
    fn check(id: ProfileId, key: &KeyKind, expected: Option<KeyChoice>) {
        assert_eq!(Profile::find(id).accepts(key), expected);
    }
    let rsa = |bits| KeyKind::Rsa { bits };
    let ec = |curve: &str| KeyKind::Ec {
        curve: curve.into(),
    };
    check(ProfileId::IrPerson, &rsa(2048), Some(KeyChoice::Rsa2048));
    check(ProfileId::IrPerson, &rsa(2047), None);
    check(ProfileId::IrPerson, &rsa(4096), None);
    check(ProfileId::IrPerson, &ec("P-256"), None);
    check(ProfileId::VnPerson, &ec("P-256"), Some(KeyChoice::P256));
    check(ProfileId::VnPerson, &ec("P-521"), None);
    check(ProfileId::VnPerson, &rsa(3072), Some(KeyChoice::Rsa3072));
}
