//! Every way a PIN can go, on two tokens that count: what only looks spends no try, what is refused
//! before the token is asked spends none, and a wrong PIN spends exactly one.

use std::process::Command;

use serde_json::Value;
use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::kryoptic::{self, TRIES};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::token::Token;

use crate::place::{COMPANY, Place};
use crate::program::{GOOD, PROBLEM, run};

/// A PIN, and PUK, that opens no token of the tests.
const WRONG: &str = "00000000";

/// A certificate's file for the token's key, and what is asked with a PIN and without.
struct Ways {
    certificate: String,
}

impl Ways {
    /// What lists, checks, diagnoses, or cannot be done for another reason than the PIN: the words, and
    /// the lines that are typed all the same.
    fn free(&self) -> Vec<(Vec<&str>, Vec<&'static str>)> {
        let unwritable = vec!["request", "ir-organisation", "--field=latin-name=X"];
        vec![
            (vec!["inventory"], vec![]),
            (vec!["certificates"], vec![]),
            (
                vec![
                    "check",
                    "token-present",
                    "pin-usable",
                    "certificate-present",
                ],
                vec![],
            ),
            (vec!["pin", "status"], vec![]),
            (vec!["export"], vec![]),
            (vec!["verify"], vec![]),
            (vec!["verify", &self.certificate], vec![]),
            (vec!["prove", "moadian", "--field=memory-id=A1B2C3"], vec![]),
            (unwritable, vec![WRONG]),
            (vec!["install", "/nowhere.cer"], vec![WRONG]),
            (vec!["pin", "change"], vec![WRONG, "11223344", "11223345"]),
            (vec!["pin", "unblock"], vec![WRONG, "11223344", "11223345"]),
        ]
    }

    /// What asks the token once, beginning with its PIN.
    fn asking(&self) -> Vec<Vec<&str>> {
        vec![
            [&["request", "ir-organisation"], &COMPANY[..]].concat(),
            vec!["install", &self.certificate],
            vec!["sign-test"],
            vec!["pin", "change"],
        ]
    }
}

/// Makes a key on the token, and its certificate's file.
fn ways(place: &Place) -> Ways {
    let authority = Authority::new();
    let issued = authority.grant(&place.request("r.pem", "rsa-2048", &[place.secret]));
    let certificate = place.path("issued.cer");
    std::fs::copy(&issued.der, &certificate).unwrap();
    Ways {
        certificate: certificate.display().to_string(),
    }
}

/// Types a wrong PIN, and a new one where one is asked.
#[track_caller]
fn mistype(place: &Place, words: &[&str]) {
    let said = place.says(PROBLEM, words, &[WRONG, "11223344", "11223344"]);
    assert_eq!(said["code"], "pin-incorrect", "{words:?}: {said}");
}

/// kryoptic shows the last two tries: with two left, one that is spent unasked is seen at once.
#[test]
fn kryoptic_counts_what_was_pressed_and_nothing_else() {
    let token = kryoptic::token();
    let leave_two = |token: &Token| {
        for _ in 0..TRIES - 2 {
            assert!(!token.enter_wrong_pin().success());
        }
    };
    let place = Place::on(token);
    let ways = ways(&place);
    let token = place.token();
    leave_two(token);
    for (words, lines) in ways.free() {
        place.says_any(&words, &lines);
        expect_last(&place, false, &words);
    }
    place.says(
        PROBLEM,
        &["pin", "unblock"],
        &[WRONG, "11223344", "11223344"],
    );
    expect_last(&place, false, &["pin", "unblock"]);
    let prove = vec!["prove", "moadian", "--field=memory-id=A1B2C3", "--online"];
    place.says(GOOD, &["install", &ways.certificate], &[place.secret]);
    for words in ways.asking().into_iter().chain([prove]) {
        // The right one brings all tries back.
        place.says(GOOD, &["sign-test", "--last-try"], &[place.secret]);
        leave_two(token);
        mistype(&place, &words);
        expect_last(&place, true, &words);
    }
}

#[track_caller]
fn expect_last(place: &Place, last: bool, after: &[&str]) {
    let status = place.says_any(&["pin", "status"], &[]);
    let state = &status["pin"]["state"];
    assert_eq!(state["finalTry"], Value::Bool(last), "{after:?}: {status}");
    assert_eq!(state["locked"], Value::Bool(false), "{after:?}: {status}");
}

#[test]
fn a_piv_card_counts_what_was_pressed_and_nothing_else() {
    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Piv, &pcscd);
    let place = Place::on_a_card(pcscd);
    let ways = ways(&place);
    for (words, lines) in ways.free() {
        place.says_any(&words, &lines);
        assert_eq!(left(&place), "Left(3)", "{words:?}");
    }
    place.says(
        PROBLEM,
        &["pin", "unblock"],
        &[WRONG, "11223344", "11223344"],
    );
    assert_eq!(left(&place), "Left(3)");
    for words in ways.asking() {
        mistype(&place, &words);
        assert_eq!(left(&place), "Left(2)", "{words:?}");
        // The right one brings all tries back.
        place.says_any(&["sign-test"], &[place.secret]);
        assert_eq!(left(&place), "Left(3)");
    }
}

/// The tries that the card itself tells, asked by another program.
fn left(place: &Place) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piv"));
    let pcscd = place.card.as_ref().unwrap();
    let output = run(pcscd.lead(command.arg("read")), "");
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    read["done"]["pin"].as_str().unwrap().to_owned()
}
