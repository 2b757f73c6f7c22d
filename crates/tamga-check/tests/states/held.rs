//! The list of certificates has each certificate once, with what is known of its key.

use tamga_check::held;
use tamga_x509::ValidityState;

use crate::case::Case;

/// Token's serial number, days left, and whether the key is there, for each.
#[track_caller]
fn check(inventory: &str, expected: &[(&str, i64, Option<bool>)]) {
    let case = Case::new(inventory, "");
    let list = held(case.inventory(), case.now());
    let found: Vec<_> = list
        .iter()
        .map(|held| (&*held.token_serial, held.days_left, held.has_key))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn lists_every_certificate_with_its_days() {
    check("good-stamp", &[("0001", 548, Some(true))]);
    check(
        "two-tokens",
        &[("0001", 548, Some(true)), ("0002", 548, Some(true))],
    );
    check(
        "expired-and-renewed",
        &[("0001", -30, Some(true)), ("0001", 548, Some(true))],
    );
    check("file-open", &[("0001", 548, Some(true))]);
    check("damaged-certificate", &[]);
    check("nothing-plugged-in", &[]);
}

#[test]
fn a_token_seen_by_two_modules_is_listed_once_as_the_better_one_sees_it() {
    check("one-token-in-two-modules", &[("0001", 548, Some(true))]);
}

#[test]
fn an_unseen_key_is_unknown_and_not_missing() {
    check("keys-hidden", &[("0001", 548, None)]);
    check("key-elsewhere", &[("0001", 548, Some(false))]);
    check("file-without-key", &[("0001", 548, Some(false))]);
}

#[test]
fn the_state_follows_the_clock() {
    #[track_caller]
    fn check(at: &'static str, state: ValidityState) {
        let case = Case::new("good-stamp", at);
        let states: Vec<_> = held(case.inventory(), case.now())
            .iter()
            .map(|h| h.state)
            .collect();
        assert_eq!(states, [state]);
    }
    check("at=2026-05-31", ValidityState::NotYet);
    check("at=2026-06-01", ValidityState::Valid);
    check("at=2028-06-02", ValidityState::Expired);
}
