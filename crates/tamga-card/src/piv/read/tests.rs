//! A card is read in few commands, and one bad certificate spoils no other.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

use super::*;
use crate::piv::{
    Counted,
    recorded::{PULLED, Recorded, SELECT, TRIES},
};

/// GET DATA of each slot's certificate, in the order of the slots.
const ASKED: [&str; 4] = [
    "00cb3fff0000055c035fc1050000",
    "00cb3fff0000055c035fc10a0000",
    "00cb3fff0000055c035fc10b0000",
    "00cb3fff0000055c035fc1010000",
];
const NOTHING: &str = "6a82";

/// An answer with a certificate in the form that this information tells.
fn with_certificate(kept: &[u8], info: u8) -> String {
    let certificate = tlv::object(CERTIFICATE, &[kept]);
    let content = [certificate, tlv::object(CERTIFICATE_INFO, &[&[info]])].concat();
    format!("{}9000", hex::encode(tlv::object(OBJECT, &[&content])))
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(vec![], Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// What is read when the first slot's object is answered so, and the commands it took.
fn reading(first: &str) -> (Result<PivToken, Error>, u32) {
    let mut exchanges = vec![SELECT, TRIES, (ASKED[0], first)];
    exchanges.extend(ASKED[1..].iter().map(|asked| (*asked, NOTHING)));
    let mut card = Recorded::new(&exchanges);
    let mut counted = Counted::new(&mut card);
    let token = read(&mut counted);
    (token, counted.commands())
}

#[track_caller]
fn check(first: &str, expected: &[SlotCertificate]) {
    let (token, commands) = reading(first);
    let token = token.unwrap();
    assert_eq!(token.pin, PinTries::Left(3));
    assert_eq!(token.certificates, expected);
    assert_eq!(commands, 6);
}

#[track_caller]
fn check_fault(first: &str, compressed: bool, fault: Error) {
    check(
        first,
        &[SlotCertificate {
            slot: Slot::Authentication,
            der: None,
            compressed,
            fault: Some(fault),
        }],
    );
}

fn is_malformed() -> Error {
    Error::CertificateMalformed { slot: "9A".into() }
}

#[test]
fn reads_a_certificate_in_six_commands() {
    let certificate = |compressed| SlotCertificate {
        slot: Slot::Authentication,
        der: Some(vec![7; 900]),
        compressed,
        fault: None,
    };
    check(&with_certificate(&[7; 900], 0), &[certificate(false)]);
    let kept = compressed(&[7; 900]);
    check(&with_certificate(&kept, 1), &[certificate(true)]);
}

#[test]
fn an_empty_object_is_no_certificate() {
    check("53009000", &[]);
    check(NOTHING, &[]);
}

#[test]
fn one_bad_certificate_is_a_fault_of_its_slot() {
    check_fault(&with_certificate(&[], 0), false, is_malformed());
    check_fault("530271009000", false, is_malformed());
    check_fault("530370ff079000", false, is_malformed());
    let refused = Error::CardRefused {
        command: "GET DATA".into(),
        status: "6982".into(),
    };
    check_fault("6982", false, refused);
    for lying in [
        "53059000",
        "53820100709000",
        "7e009000",
        "53",
        "5300009000",
        "9000",
    ] {
        let answer = format!("{}9000", lying.trim_end_matches("9000"));
        check_fault(&answer, false, malformed(Instruction::GetData));
    }
}

#[test]
fn what_is_badly_compressed_is_a_fault_too() {
    let kept = compressed(&[7; 900]);
    check_fault(&with_certificate(b"no gzip", 1), true, is_malformed());
    let cut_off = &kept[..kept.len() - 9];
    check_fault(&with_certificate(cut_off, 1), true, is_malformed());
    let bomb = compressed(&vec![0; 1 << 20]);
    check_fault(&with_certificate(&bomb, 1), true, is_malformed());
}

#[test]
fn an_object_cut_off_anywhere_is_a_fault_of_its_slot() {
    let whole = with_certificate(&compressed(&[7; 900]), 1);
    let whole = whole.strip_suffix("9000").unwrap();
    for bytes in 0..whole.len() / 2 {
        let cut_off = format!("{}9000", &whole[..2 * bytes]);
        check_fault(&cut_off, false, malformed(Instruction::GetData));
    }
}

#[test]
fn a_card_that_is_pulled_is_an_error() {
    for gone in [PULLED, ""] {
        let exchanges = [SELECT, TRIES, (ASKED[0], NOTHING), (ASKED[1], gone)];
        let mut card = Recorded::new(&exchanges);
        assert_eq!(read(&mut card), Err(Error::CardRemoved));
        card.end();
    }
}
