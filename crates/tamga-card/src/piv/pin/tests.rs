//! No try is spent unasked, and every answer of a card is understood.

use super::*;
use crate::piv::recorded::{Recorded, SELECT, TRIES, pin};

const VERIFY: &str = "0020008008313233343536ffff";
const CHANGE: &str = "0024008010313233343536ffff3837363534333231";
const UNBLOCK: &str = "002c0080103132333435363738313233343536ffff";

fn secret(typed: &str) -> SecretString {
    SecretString::from(typed)
}

#[track_caller]
fn check_verify(exchanges: &[(&str, &str)], typed: &Pin, expected: Result<(), Error>) {
    let mut card = Recorded::new(exchanges);
    assert_eq!(verify_pin(&mut card, typed), expected);
    card.end();
}

#[track_caller]
fn check_change(exchanges: &[(&str, &str)], expected: Result<(), Error>) {
    let mut card = Recorded::new(exchanges);
    let outcome = change_pin(&mut card, &pin("123456"), &secret("87654321"));
    assert_eq!(outcome, expected);
    card.end();
}

#[track_caller]
fn check_unblock(answer: &str, expected: Result<(), Error>) {
    let mut card = Recorded::new(&[SELECT, (UNBLOCK, answer)]);
    let outcome = unblock(&mut card, &secret("12345678"), &secret("123456"));
    assert_eq!(outcome, expected);
    card.end();
}

fn incorrect(tries_left: Option<u8>) -> Result<(), Error> {
    Err(Error::PinIncorrect { tries_left })
}

#[test]
fn a_wrong_pin_costs_one_try() {
    let typed = pin("123456");
    check_verify(&[SELECT, TRIES, (VERIFY, "9000")], &typed, Ok(()));
    check_verify(
        &[SELECT, TRIES, (VERIFY, "63c2")],
        &typed,
        incorrect(Some(2)),
    );
    check_verify(&[SELECT, TRIES, (VERIFY, "6300")], &typed, incorrect(None));
    for locked in ["63c0", "6983"] {
        check_verify(
            &[SELECT, TRIES, (VERIFY, locked)],
            &typed,
            Err(Error::PinLocked),
        );
    }
}

#[test]
fn the_last_try_wants_consent() {
    let last = (TRIES.0, "63c1");
    check_verify(
        &[SELECT, last],
        &pin("123456"),
        Err(Error::LastTryNotAgreed),
    );
    let agreed = Pin {
        last_try: LastTry::Allowed,
        ..pin("123456")
    };
    check_verify(&[SELECT, last, (VERIFY, "9000")], &agreed, Ok(()));
}

#[test]
fn a_locked_pin_is_not_sent() {
    for locked in ["6983", "63c0"] {
        let exchanges = [SELECT, (TRIES.0, locked)];
        check_verify(&exchanges, &pin("123456"), Err(Error::PinLocked));
    }
}

#[test]
fn what_can_never_be_right_reaches_no_card() {
    for typed in ["", "12345", "123456789", "12345\n", "۱۲۳۴۵۶"] {
        check_verify(&[], &pin(typed), Err(Error::PinMalformed));
        let mut card = Recorded::new(&[]);
        let outcome = change_pin(&mut card, &pin("123456"), &secret(typed));
        assert_eq!(outcome, Err(Error::PinMalformed));
        let outcome = unblock(&mut card, &secret("12345678"), &secret(typed));
        assert_eq!(outcome, Err(Error::PinMalformed));
        let outcome = change_puk(&mut card, &secret("12345678"), &secret(typed));
        assert_eq!(outcome, Err(Error::PukMalformed));
    }
    let mut card = Recorded::new(&[]);
    let outcome = change_pin(&mut card, &pin("123456"), &secret("abcdef"));
    assert_eq!(outcome, Err(Error::PinMalformed));
}

#[test]
fn changes_the_pin_or_says_how_many_tries_are_left() {
    check_change(&[SELECT, TRIES, (CHANGE, "9000")], Ok(()));
    check_change(&[SELECT, TRIES, (CHANGE, "63c2")], incorrect(Some(2)));
    let left = (TRIES.0, "63c2");
    check_change(&[SELECT, TRIES, (CHANGE, "6300"), left], incorrect(Some(2)));
    let locked = (TRIES.0, "63c0");
    check_change(
        &[SELECT, TRIES, (CHANGE, "6300"), locked],
        Err(Error::PinLocked),
    );
}

#[test]
fn unlocks_the_pin_with_the_puk() {
    check_unblock("9000", Ok(()));
    let tries_left = Some(4);
    check_unblock("63c4", Err(Error::PukIncorrect { tries_left }));
    check_unblock("6300", Err(Error::PukIncorrect { tries_left: None }));
    check_unblock("6983", Err(Error::PukLocked));
    check_unblock("63c0", Err(Error::PukLocked));
}

#[test]
fn changes_the_puk() {
    let change = "002400811031323334353637383837363534333231";
    let mut card = Recorded::new(&[SELECT, (change, "9000")]);
    let outcome = change_puk(&mut card, &secret("12345678"), &secret("87654321"));
    assert_eq!(outcome, Ok(()));
    card.end();
}
