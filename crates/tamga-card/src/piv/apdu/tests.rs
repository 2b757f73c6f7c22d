//! Commands are cut to what the card carries, and a hostile card is found out.

use super::*;
use crate::piv::recorded::{PULLED, Recorded, SELECT};

/// GET DATA of the certificate for authentication.
const COMMAND: Command<'_> = Command {
    instruction: Instruction::GetData,
    p1: 0x3f,
    p2: 0xff,
    data: b"\x5c\x03\x5f\xc1\x05",
};
const SHORT_FORM: &str = "00cb3fff055c035fc10500";
const EXTENDED_FORM: &str = "00cb3fff0000055c035fc1050000";

fn told(mut card: Recorded) -> Result<(Status, String), Error> {
    let mut application = Application::select(&mut card)?;
    let answer = application.ask_harmless(COMMAND)?;
    let told = (answer.status(), hex::encode(&answer.data));
    card.end();
    Ok(told)
}

#[track_caller]
fn check(card: Recorded, expected: &str) {
    assert_eq!(told(card), Ok((Status::Done, expected.to_owned())));
}

#[track_caller]
fn check_refused(answers: &[(&str, &str)], expected: Error) {
    let card = Recorded::short(&[&[SELECT], answers].concat());
    assert_eq!(told(card), Err(expected));
}

fn is_malformed() -> Error {
    malformed(Instruction::GetData)
}

#[test]
fn says_that_a_card_is_no_piv_card() {
    for word in ["6a82", "6d00", "6e00"] {
        let mut card = Recorded::new(&[(SELECT.0, word)]);
        let error = Application::select(&mut card).err();
        assert_eq!(error, Some(Error::CardNotPiv));
    }
}

#[test]
fn asks_at_extended_length_where_it_can() {
    check(
        Recorded::new(&[SELECT, (EXTENDED_FORM, "53019000")]),
        "5301",
    );
}

#[test]
fn falls_back_to_short_length() {
    for refused in ["6700", "6f00", "6d00", PULLED, ""] {
        let card = Recorded::new(&[SELECT, (EXTENDED_FORM, refused), (SHORT_FORM, "53019000")]);
        check(card, "5301");
    }
}

#[test]
fn fetches_the_rest_of_an_answer() {
    let card = Recorded::short(&[
        SELECT,
        (SHORT_FORM, "536102"),
        ("00c0000002", "01026101"),
        ("00c0000001", "039000"),
    ]);
    check(card, "53010203");
}

#[test]
fn asks_again_for_the_exact_length() {
    let card = Recorded::short(&[
        SELECT,
        (SHORT_FORM, "6c02"),
        ("00cb3fff055c035fc10502", "53009000"),
    ]);
    check(card, "5300");
}

#[test]
fn has_no_room_for_a_length_over_the_old_protocol() {
    let select = SELECT.0.strip_suffix("00").unwrap();
    let card = Recorded::old(&[
        (select, "9000"),
        ("00cb3fff055c035fc105", "6102"),
        ("00c0000002", "53009000"),
    ]);
    check(card, "5300");
}

#[test]
fn chains_what_is_too_long() {
    let mut card = Recorded::short(&[
        SELECT,
        (&format!("10db3fffff{}", "07".repeat(255)), "9000"),
        (&format!("00db3fff2d{}", "07".repeat(45)), "9000"),
    ]);
    let mut application = Application::select(&mut card).unwrap();
    let command = Command {
        instruction: Instruction::PutData,
        data: &[7; 300],
        ..COMMAND
    };
    assert_eq!(application.ask(command).unwrap().status(), Status::Done);
    card.end();
}

#[test]
fn ends_a_chain_that_the_card_refuses() {
    let link = format!("10db3fffff{}", "07".repeat(255));
    let mut card = Recorded::short(&[SELECT, (&link, "6a84")]);
    let mut application = Application::select(&mut card).unwrap();
    let command = Command {
        instruction: Instruction::PutData,
        data: &[7; 300],
        ..COMMAND
    };
    let answer = application.ask(command).unwrap();
    assert_eq!(answer.done(), Err(Error::TokenFull));
    card.end();
}

#[test]
fn finds_out_an_answer_without_end() {
    check_refused(
        &[(SHORT_FORM, "6100"), ("00c0000000", "6100")],
        is_malformed(),
    );
    let endless = format!("{}6100", "00".repeat(256));
    let mut answers = vec![(SHORT_FORM, &endless[..])];
    answers.resize(65, ("00c0000000", &endless[..]));
    check_refused(&answers, is_malformed());
}

#[test]
fn takes_silence_for_the_end_of_the_card() {
    check_refused(&[(SHORT_FORM, "")], Error::CardRemoved);
    check_refused(&[(SHORT_FORM, PULLED)], Error::CardRemoved);
    check_refused(&[(SHORT_FORM, "90")], is_malformed());
}

#[test]
fn says_what_the_card_refused() {
    let refused = Error::CardRefused {
        command: "GET DATA".into(),
        status: "6F12".into(),
    };
    let mut card = Recorded::short(&[SELECT, (SHORT_FORM, "6f12")]);
    let answer = Application::select(&mut card).unwrap().ask(COMMAND);
    assert_eq!(answer.unwrap().done(), Err(refused));
}
