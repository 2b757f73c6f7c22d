//! A PIV card that is pulled at every single command of a request, an installation and a renewal: what
//! was on it stays, what was begun can be done again, and a certificate is there or not.

use std::fs;
use std::path::{Path, PathBuf};

use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::pcscd::Pcscd;
use tempfile::TempDir;

use crate::place::{COMPANY, Place};
use crate::program::GOOD;

/// More commands than any of them needs.
const MOST: usize = 99;

/// What may be said of a card that is gone; which of them depends on the command it goes at.
const GONE: [&str; 4] = [
    "write-interrupted",
    "card-removed",
    "card-mute",
    "card-answer-malformed",
];

/// Pulls the card at each command of `tamga` with these words, beginning with the same memory, and looks
/// at what is left each time.
#[track_caller]
fn check(place: &Place, memory: &Path, words: &[&str], look: impl Fn(usize)) {
    for number in 1..MOST {
        let kept = copy(memory);
        let pcscd = place.card.as_ref().unwrap();
        let mut card = Card::insert_dying_at(Kind::Piv, pcscd, kept.path(), number);
        let said = place.says_any(words, &[place.secret]);
        let died = !card.is_alive();
        card.pull();
        if !died {
            assert!(number > 10, "only {number} commands");
            return;
        }
        let code = said["code"].as_str().unwrap_or_default();
        assert!(GONE.contains(&code), "at {number}: {said}");
        let card = Card::insert_kept(Kind::Piv, pcscd, kept.path());
        look(number);
        // What was begun is done now.
        let again = place.says(GOOD, words, &[place.secret]);
        assert!(again["code"].is_null(), "after {number}: {again}");
        card.pull();
    }
    panic!("it needs more than {MOST} commands");
}

/// So many keys of the card have certificates, and all of them sign.
#[track_caller]
fn expect_certified(place: &Place, number: usize, expected: &[usize]) {
    let tested = place.says_any(&["sign-test"], &[place.secret]);
    let keys = tested["keys"].as_array().cloned().unwrap_or_default();
    assert!(keys.iter().all(|key| key["problem"].is_null()), "{tested}");
    assert!(
        tested["code"].is_null() || tested["code"] == "no-key",
        "{tested}"
    );
    assert!(expected.contains(&keys.len()), "at {number}: {tested}");
}

/// A card with so many certificates, and its memory.
fn prepared(certificates: usize) -> (Place, TempDir) {
    let (pcscd, memory) = (Pcscd::start(), TempDir::new().unwrap());
    let card = Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let place = Place::on_a_card(pcscd);
    for number in 0..certificates {
        place.install(&Authority::new().grant(&request(&place, &number.to_string())));
    }
    card.pull();
    (place, memory)
}

fn request(place: &Place, name: &str) -> PathBuf {
    place.request(name, "p256", &[place.secret])
}

/// Lets the card make a key, and gives the file of the certificate that belongs to it.
fn requested(place: &Place, memory: &Path) -> String {
    let pcscd = place.card.as_ref().unwrap();
    let card = Card::insert_kept(Kind::Piv, pcscd, memory);
    let issued = Authority::new().grant(&request(place, "new"));
    card.pull();
    issued.der.display().to_string()
}

/// The words that ask for a new key.
fn asking() -> Vec<&'static str> {
    [&["request", "ir-organisation", "--key=p256"], &COMPANY[..]].concat()
}

#[test]
fn a_request_leaves_a_card_that_takes_another() {
    let (place, memory) = prepared(0);
    check(&place, memory.path(), &asking(), |number| {
        expect_certified(&place, number, &[0]);
    });
}

#[test]
fn an_installed_certificate_is_there_or_not() {
    let (place, memory) = prepared(0);
    let file = requested(&place, memory.path());
    check(&place, memory.path(), &["install", &file], |number| {
        expect_certified(&place, number, &[0, 1]);
    });
}

#[test]
fn a_renewal_leaves_the_old_certificate_and_its_key() {
    let (place, memory) = prepared(1);
    let file = requested(&place, memory.path());
    check(&place, memory.path(), &["install", &file], |number| {
        expect_certified(&place, number, &[1, 2]);
    });
}

/// The card's memory, on which a card may die.
fn copy(memory: &Path) -> TempDir {
    let copied = TempDir::new().unwrap();
    for file in fs::read_dir(memory).unwrap() {
        let path = file.unwrap().path();
        fs::copy(&path, copied.path().join(path.file_name().unwrap())).unwrap();
    }
    copied
}
