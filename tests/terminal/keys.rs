//! A key's whole life in the terminal: made on the token, requested, issued by openssl, installed,
//! tested, renewed; and its PIN, try by try.

use std::fs;
#[cfg(feature = "cards")]
use std::process::Command;

use serde_json::Value;
use tamga_tests::authority::Authority;
#[cfg(feature = "cards")]
use tamga_tests::pcscd::Pcscd;
use tamga_tests::softhsm;
use tamga_tests::token::{PIN, SO_PIN};

#[cfg(feature = "cards")]
use crate::place::COMPANY;
use crate::place::Place;
#[cfg(feature = "cards")]
use crate::program::text;
use crate::program::{GOOD, PROBLEM};

/// Request, issue, install, test, then the same with a new key: both certificates stay.
#[track_caller]
fn check_life(place: &Place, key: &str, first: &[&str]) {
    let authority = Authority::new();
    let issued = authority.grant(&place.request("first.pem", key, first));
    place.install(&issued);
    let tested = place.says(GOOD, &["sign-test"], &[place.secret]);
    assert_eq!(tested["keys"].as_array().unwrap().len(), 1);
    let renewed = authority.grant(&place.request("second.pem", key, &[place.secret]));
    place.install(&renewed);
    assert_eq!(place.certificates(), 2);
    let again = renewed.der.display().to_string();
    let problem = place.says(PROBLEM, &["install", &again], &[place.secret]);
    assert_eq!(problem["code"], "certificate-already-there");
    // An issuer who sends the chain in one file is as good.
    let chain = place.path("chain.pem");
    let (leaf, issuer) = (
        fs::read(&issued.pem).unwrap(),
        fs::read(&issued.issuer).unwrap(),
    );
    fs::write(&chain, [issuer, leaf].concat()).unwrap();
    let chain = chain.display().to_string();
    let verified = place.says(PROBLEM, &["verify", &chain], &[]);
    assert_eq!(verified["chain"]["end"]["code"], "self-signed-unknown");
}

#[test]
fn a_key_lives_on_softhsm() {
    check_life(&Place::on(softhsm::token()), "rsa-2048", &[PIN]);
}

#[test]
fn a_key_lives_in_a_software_token() {
    let place = Place::in_a_file();
    check_life(&place, "rsa-2048", &[place.secret, place.secret]);
}

#[test]
fn nothing_is_made_where_the_request_cannot_be_written() {
    let place = Place::on(softhsm::token());
    let words = ["request", "ir-organisation", "--field=latin-name=X"];
    let problem = place.says(PROBLEM, &words, &[PIN]);
    assert_eq!(problem["code"], "piece-missing");
    let problem = place.says(PROBLEM, &["sign-test"], &[PIN]);
    assert_eq!(problem["code"], "no-key");
}

#[test]
fn a_certificate_for_another_key_is_refused_before_a_pin_is_asked() {
    let (place, other) = (Place::on(softhsm::token()), Place::on(softhsm::token()));
    let issued = Authority::new().grant(&other.request("r.pem", "rsa-2048", &[PIN]));
    let file = issued.der.display().to_string();
    let problem = place.says(PROBLEM, &["install", &file], &[]);
    assert_eq!(problem["code"], "no-key-for-certificate");
}

#[test]
fn a_pin_is_changed_and_unblocked() {
    let place = Place::on(softhsm::token());
    place.says(GOOD, &["pin", "change"], &[PIN, "112233", "112233"]);
    let wrong = place.says(PROBLEM, &["sign-test"], &[PIN]);
    // The key is looked for after the PIN.
    assert_eq!(wrong["code"], "pin-incorrect");
    place.says(GOOD, &["pin", "unblock"], &[SO_PIN, PIN, PIN]);
    let key = place.says(PROBLEM, &["sign-test"], &[PIN]);
    assert_eq!(key["code"], "no-key");
}

#[test]
fn a_new_pin_is_checked_before_the_token_is_asked() {
    let place = Place::on(softhsm::token());
    let differ = place.says(2, &["pin", "change"], &[PIN, "112233", "112234"]);
    assert_eq!(differ["code"], "entries-differ");
    let short = place.says(PROBLEM, &["pin", "change"], &[PIN, "1", "1"]);
    assert_eq!(short["code"], "pin-length-wrong");
    let persian = place.says(PROBLEM, &["pin", "change"], &[PIN, "۱۲۳۴۵۶", "۱۲۳۴۵۶"]);
    assert_eq!(persian["code"], "pin-character-wrong");
    place.says(PROBLEM, &["sign-test"], &[PIN]);
}

#[test]
fn what_would_be_told_is_said_before_it_is() {
    let place = Place::on(softhsm::token());
    let words = ["prove", "moadian", "--field=memory-id=A1B2C3"];
    let proof = place.says(GOOD, &words, &[]);
    assert_eq!(proof["verdict"], Value::Null);
    assert_eq!(proof["would_tell"][0]["host"], "tp.tax.gov.ir");
}

/// kryoptic counts: ten wrong PINs lock it, and each costs exactly one.
#[cfg(feature = "cards")]
#[test]
fn every_try_of_a_pin_is_one_that_was_asked_for() {
    use tamga_tests::kryoptic::{TRIES, token};

    let place = Place::on(token());
    for number in 1..TRIES {
        let status = place.says_any(&["pin", "status"], &[]);
        assert_eq!(status["pin"]["state"]["finalTry"], Value::Bool(false));
        let wrong = place.says(PROBLEM, &["sign-test"], &["000000"]);
        assert_eq!(wrong["code"], "pin-incorrect", "{number}");
    }
    // The last one is not spent without a word.
    let refused = place.says(PROBLEM, &["sign-test"], &["000000"]);
    assert_eq!(refused["code"], "last-try-not-agreed");
    let locked = place.says(PROBLEM, &["sign-test", "--last-try"], &["000000"]);
    assert_eq!(locked["code"], "pin-locked");
    let still = place.says(PROBLEM, &["sign-test", "--last-try"], &[PIN]);
    assert_eq!(still["code"], "pin-locked");
    let new = "24680135";
    place.says(GOOD, &["pin", "unblock"], &[SO_PIN, new, new]);
    let open = place.says(PROBLEM, &["sign-test"], &[new]);
    assert_eq!(open["code"], "no-key");
}

/// A card that was prepared has a management key of its own, of any kind: what is typed opens it, and
/// what is wrong is said before anything is made.
#[cfg(feature = "cards")]
#[test]
fn a_prepared_card_takes_its_own_management_key_alone() {
    use tamga_tests::card::{Card, Kind};
    use tamga_tests::opensc::set_management_key;

    for (algorithm, key) in [(0x03, "0a".repeat(24)), (0x0c, "5C".repeat(32))] {
        let pcscd = Pcscd::start();
        let _card = Card::insert(Kind::Piv, &pcscd);
        let place = Place::on_a_card(pcscd);
        let pcscd = place.card.as_ref().unwrap();
        set_management_key(pcscd, place.path("").as_path(), algorithm, &key);
        let words = [&["request", "ir-organisation"], &COMPANY[..]].concat();
        let without = place.says(PROBLEM, &words, &[place.secret]);
        assert_eq!(without["code"], "management-key-incorrect");
        let words = [&words[..], &["--management-key"]].concat();
        let wrong = "42".repeat(key.len() / 2);
        let wrong = place.says(PROBLEM, &words, &[place.secret, &wrong]);
        assert_eq!(wrong["code"], "management-key-incorrect");
        // Looked at before the PIN is: a wrong one costs nothing then.
        let malformed = place.says(PROBLEM, &words, &["000000", "0102"]);
        assert_eq!(malformed["code"], "management-key-malformed");
        assert_eq!(malformed["bytes"], 2);
        let output = format!("--output={}", place.path("r.pem").display());
        let words = [&words[..], &[output.as_str()]].concat();
        place.says(GOOD, &words, &[place.secret, &key]);
        let authority = Authority::new();
        let issued = authority.grant(&place.path("r.pem"));
        let file = issued.der.display().to_string();
        let install = ["install", file.as_str(), "--management-key"];
        place.says(GOOD, &install, &[place.secret, &key]);
    }
}

/// OpenSC's module makes no keys on a PIV card and keeps no certificates: the card is asked itself.
#[cfg(feature = "cards")]
#[test]
fn a_key_lives_on_a_piv_card() {
    use tamga_tests::card::{Card, Kind};

    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Piv, &pcscd);
    let place = Place::on_a_card(pcscd);
    let authority = Authority::new();
    let first = authority.grant(&place.request("first.pem", "rsa-2048", &[place.secret]));
    // Its key waits, and another request leaves it alone.
    let second = authority.grant(&place.request("second.pem", "rsa-2048", &[place.secret]));
    place.install(&second);
    place.install(&first);
    let tested = place.says(GOOD, &["sign-test"], &[place.secret]);
    assert_eq!(tested["keys"].as_array().unwrap().len(), 2);
    let full = ["request", "ir-organisation", "--key=rsa-2048"];
    let problem = place.says(PROBLEM, &[&full, &COMPANY[..]].concat(), &[place.secret]);
    assert_eq!(problem["code"], "slot-in-use");
    let mut opensc = Command::new("pkcs11-tool");
    opensc.args([
        "--module",
        tamga_tests::opensc::MODULE,
        "-O",
        "--type",
        "cert",
    ]);
    let pcscd = place.card.as_ref().unwrap();
    let listed = text(&pcscd.lead(&mut opensc).output().unwrap().stdout);
    assert_eq!(listed.matches("Certificate Object").count(), 2, "{listed}");
}
