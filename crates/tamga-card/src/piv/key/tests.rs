//! Keys are made only in free slots, and what the card gives back is looked at.

use super::*;
use crate::piv::recorded::{PULLED, Recorded, SELECT};

const FREE: [(&str, &str); 3] = [
    SELECT,
    ("00cb3fff055c035fc10500", "6a82"),
    ("00f7009a00", "6d00"),
];

/// The management key's challenge and response, eight zeros encrypted with the makers' key.
const OPEN: [(&str, &str); 3] = [
    ("00f7009b00", "6d00"),
    ("0087039b047c02810000", "7c0a810800000000000000009000"),
    ("0087039b0c7c0a8208b073dc3fb209536d00", "9000"),
];

const GENERATE_P256: &str = "0047009a05ac0380011100";

#[track_caller]
fn check(exchanges: &[&[(&str, &str)]], replace: Replace, expected: Result<String, Error>) {
    let mut card = Recorded::short(&exchanges.concat());
    let key = ManagementKey::Default;
    let slot = Slot::Authentication;
    let made = generate(&mut card, slot, KeyKind::P256, &key, replace);
    assert_eq!(made.map(hex::encode), expected);
    card.end();
}

#[track_caller]
fn check_answer(answer: &str, expected: Result<String, Error>) {
    let generate = [(GENERATE_P256, answer)];
    check(&[&FREE, &OPEN, &generate], Replace::Refused, expected);
}

fn interrupted() -> Error {
    Error::WriteInterrupted { slot: "9A".into() }
}

#[test]
fn makes_a_key_in_a_free_slot() {
    let point = format!("04{}", "11".repeat(64));
    let expected = format!("3059301306072a8648ce3d020106082a8648ce3d030107034200{point}");
    check_answer(&format!("7f49438641{point}9000"), Ok(expected));
}

#[test]
fn leaves_a_slot_alone_that_is_in_use() {
    let in_use = || Err(Error::SlotInUse { slot: "9A".into() });
    let certificate = (FREE[1].0, "530470020000710100fe009000");
    check(
        &[&[SELECT, certificate, FREE[2]]],
        Replace::Refused,
        in_use(),
    );
    let key = (FREE[2].0, "0101119000");
    check(&[&[SELECT, FREE[1], key]], Replace::Refused, in_use());
}

#[test]
fn replaces_when_it_may() {
    let refused = [(GENERATE_P256, "6a80")];
    let expected = Err(Error::KeyKindUnsupported);
    check(&[&[SELECT], &OPEN, &refused], Replace::Allowed, expected);
}

#[test]
fn a_card_that_goes_meanwhile_may_have_made_the_key() {
    for gone in [PULLED, "", "90"] {
        check_answer(gone, Err(interrupted()));
    }
}

#[test]
fn refuses_what_is_no_key() {
    let short = format!("7f494286400{}9000", "4".repeat(127));
    let compressed = format!("7f49438641{}9000", "02".repeat(65));
    for answer in ["9000", "7f49009000", "7f49ff9000", &short, &compressed] {
        check_answer(answer, Err(malformed(Instruction::Generate)));
    }
}

#[test]
fn names_the_kinds_of_keys() {
    let modulus = [&[0x81, 0x82, 0x01, 0x00][..], &[0xc1; 256], b"\x82\x01\x03"].concat();
    let rsa = public_half(KeyKind::Rsa2048, &modulus).unwrap();
    assert_eq!(KeyKind::of(&rsa), Some(KeyKind::Rsa2048));
    for kind in [KeyKind::P256, KeyKind::P384] {
        let point = [&[4][..], &vec![7; 2 * kind.bytes()]].concat();
        let spki = public_half(kind, &tlv::object(POINT, &[&point])).unwrap();
        assert_eq!(KeyKind::of(&spki), Some(kind));
    }
    assert_eq!(KeyKind::of(b""), None);
    assert_eq!(public_half(KeyKind::Rsa2048, &modulus[..100]), None);
}
