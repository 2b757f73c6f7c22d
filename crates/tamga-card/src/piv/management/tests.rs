//! The management key answers a challenge, whatever its kind.

use super::*;
use crate::piv::recorded::{Recorded, SELECT};

/// GET METADATA of the management key.
const METADATA: &str = "00f7009b00";

#[track_caller]
fn check(exchanges: &[(&str, &str)], key: &ManagementKey, expected: Result<(), Error>) {
    let mut card = Recorded::short(&[&[SELECT], exchanges].concat());
    let mut application = Application::select(&mut card).unwrap();
    assert_eq!(open(&mut application, key), expected);
    card.end();
}

fn given(bytes: &[u8]) -> ManagementKey {
    ManagementKey::Given(bytes.to_vec().into())
}

#[track_caller]
fn check_typed(typed: &str, expected: Result<&[u8], u32>) {
    let read = ManagementKey::from_hex(&typed.into());
    let read = read.as_ref().map(ManagementKey::bytes);
    let expected = expected.map_err(|bytes| Error::ManagementKeyMalformed { bytes });
    assert_eq!(read, expected.as_ref().copied());
}

#[test]
fn a_typed_key_is_read_as_it_is_written_anywhere() {
    check_typed(&"01".repeat(16), Ok(&[1; 16]));
    check_typed(&"aB:".repeat(24), Ok(&[0xab; 24]));
    check_typed(&"0 c ".repeat(32), Ok(&[12; 32]));
    check_typed("", Err(0));
    check_typed("0102", Err(2));
    check_typed(&"0".repeat(47), Err(23));
    check_typed("0102x", Err(2));
    check_typed(&"01".repeat(40), Err(33));
}

#[test]
fn answers_with_triple_des() {
    // `openssl enc -des-ede3 -nopad -K 0102…08 -in zeros`.
    let exchanges = [
        (METADATA, "6d00"),
        ("0087039b047c02810000", "7c0a810800000000000000009000"),
        ("0087039b0c7c0a8208b073dc3fb209536d00", "9000"),
    ];
    check(&exchanges, &ManagementKey::Default, Ok(()));
}

#[test]
fn answers_with_aes_as_the_card_tells_or_takes_it() {
    // `openssl enc -aes-192-ecb -nopad -K 0102…08 -in zeros`.
    let challenge = format!("7c128110{}9000", "00".repeat(16));
    let response = "00870a9b147c128210RESPONSE00".replace("RESPONSE", AES192);
    let ask = ("00870a9b047c02810000", &challenge[..]);
    let told = [(METADATA, "01010a9000"), ask, (&response, "9000")];
    check(&told, &ManagementKey::Default, Ok(()));
    let refused = ("0087039b047c02810000", "6a86");
    let tried = [(METADATA, "6d00"), refused, ask, (&response, "9000")];
    check(&tried, &ManagementKey::Default, Ok(()));
}

/// Sixteen zeros, encrypted with AES-192 and the key of the makers.
const AES192: &str = "5c8153e77589b223422406bf22908e22";

/// FIPS 197 appendix C, examples C.1 and C.3.
#[test]
fn answers_as_the_standard_of_aes_does() {
    let key: Vec<u8> = (0..32).collect();
    let block: Vec<u8> = (0..16).map(|byte| byte * 0x11).collect();
    let encrypted = |algorithm: Algorithm, key| algorithm.encrypt(key, &block).map(hex::encode);
    let short = encrypted(Algorithm::Aes128, &key[..16]);
    assert_eq!(short.as_deref(), Some("69c4e0d86a7b0430d8cdb78070b4c55a"));
    let long = encrypted(Algorithm::Aes256, &key);
    assert_eq!(long.as_deref(), Some("8ea2b7ca516745bfeafc49904b496089"));
}

#[test]
fn a_wrong_key_is_not_tried_again() {
    for word in ["6982", "6a80", "6300", "63c2"] {
        let challenge = format!("7c128110{}9000", "00".repeat(16));
        let response = "0087089b147c12821066e94bd4ef8a2c3b884cfa59ca342b2e00";
        let exchanges = [("0087089b047c02810000", &challenge[..]), (response, word)];
        check(
            &exchanges,
            &given(&[0; 16]),
            Err(Error::ManagementKeyIncorrect),
        );
    }
}

#[test]
fn a_key_of_another_kind_is_incorrect() {
    let exchanges = [("00870c9b047c02810000", "6a86")];
    check(
        &exchanges,
        &given(&[0; 32]),
        Err(Error::ManagementKeyIncorrect),
    );
    let exchanges = [(METADATA, "0101089000")];
    check(
        &exchanges,
        &ManagementKey::Default,
        Err(Error::ManagementKeyIncorrect),
    );
}

#[test]
fn a_key_of_no_known_length_is_not_sent() {
    let expected = Err(Error::ManagementKeyMalformed { bytes: 8 });
    check(&[], &given(&[0; 8]), expected);
}

#[test]
fn a_challenge_of_the_wrong_length_is_malformed() {
    let malformed = || Err(malformed(Instruction::GeneralAuthenticate));
    for answer in ["7c0481020000", "7c028100", "7c00", "81020000", "7c0a8110"] {
        let exchanges = [("0087089b047c02810000", &*format!("{answer}9000"))];
        check(&exchanges, &given(&[0; 16]), malformed());
    }
}
