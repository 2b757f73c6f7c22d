//! A PIV card that is pulled at any command of a request, an installation and a renewal: what
//! was on it stays, what was begun can be done again, and a certificate is there or not.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::pcscd::Pcscd;
use tempfile::TempDir;

use crate::place::Place;
use crate::program::GOOD;

/// The words that ask for a key and a request; a P-256 key is made in a moment.
const ASKING: [&str; 5] = [
    "request",
    "vn-person",
    "--key=p256",
    "--field=name=Nguyễn Văn Thử",
    "--field=holder-number=001090012345",
];

/// More commands than any of them needs.
const MOST: usize = 99;

/// What may be said of a card that is gone; which of them depends on the command it goes at.
const GONE: [&str; 4] = [
    "write-interrupted",
    "card-removed",
    "card-mute",
    "card-answer-malformed",
];

/// Pulls the card at commands of `tamga` with these words, beginning with the same memory, and looks
/// at what is left each time.
#[track_caller]
fn check(mut place: Place, memory: &Path, words: &[&str], certified: &[usize]) {
    for number in (1..MOST).step_by(step()) {
        let kept = copy(memory);
        // A reader that lost its card in the middle of a command does not always see the next one.
        let pcscd = place.card.as_mut().unwrap();
        pcscd.restart();
        let card = Card::insert_dying_at(Kind::Piv, pcscd, kept.path(), number);
        let said = place.says_any(words, &[place.secret]);
        drop(card);
        if said["code"].is_null() {
            assert!(number > 10, "only {number} commands: {said}");
            return;
        }
        let code = said["code"].as_str().unwrap_or_default();
        assert!(GONE.contains(&code), "at {number}: {said}");
        let pcscd = place.card.as_mut().unwrap();
        pcscd.restart();
        let _card = Card::insert_kept(Kind::Piv, pcscd, kept.path());
        expect_certified(&place, number, certified);
        // What was begun is done now.
        let again = place.says(GOOD, words, &[place.secret]);
        assert!(again["code"].is_null(), "after {number}: {again}");
    }
    panic!("it needs more than {MOST} commands");
}

/// Every third command, which takes half a minute; every one with `TAMGA_EVERY_COMMAND`.
fn step() -> usize {
    match env::var_os("TAMGA_EVERY_COMMAND") {
        Some(_) => 1,
        None => 3,
    }
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
        let authority = Authority::new();
        place.install(&authority.grant(&request(&place, &number.to_string())));
    }
    card.pull();
    (place, memory)
}

fn request(place: &Place, name: &str) -> PathBuf {
    let path = place.path(name);
    let output = format!("--output={}", path.display());
    let words = [&ASKING[..], &[output.as_str()]].concat();
    place.says(GOOD, &words, &[place.secret]);
    path
}

/// Lets the card make a key, and gives the file of the certificate that belongs to it.
fn requested(place: &Place, memory: &Path) -> String {
    let pcscd = place.card.as_ref().unwrap();
    let card = Card::insert_kept(Kind::Piv, pcscd, memory);
    let authority = Authority::new();
    let issued = authority.grant(&request(place, "new"));
    card.pull();
    let file = place.path("new.cer");
    fs::copy(&issued.der, &file).unwrap();
    file.display().to_string()
}

#[test]
fn a_request_leaves_a_card_that_takes_another() {
    let (place, memory) = prepared(0);
    check(place, memory.path(), &ASKING, &[0]);
}

#[test]
fn an_installed_certificate_is_there_or_not() {
    let (place, memory) = prepared(0);
    let file = requested(&place, memory.path());
    check(place, memory.path(), &["install", &file], &[0, 1]);
}

#[test]
fn a_renewal_leaves_the_old_certificate_and_its_key() {
    let (place, memory) = prepared(1);
    let file = requested(&place, memory.path());
    check(place, memory.path(), &["install", &file], &[1, 2]);
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
