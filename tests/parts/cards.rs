//! The parts themselves: a virtual card keeps what a card keeps, kryoptic counts what a token counts.

use std::process::Command;

use tamga_tests::authority::{Authority, Validity};
use tamga_tests::card::{Card, Kind};
use tamga_tests::kryoptic;
use tamga_tests::opensc;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person;
use tamga_tests::process::run;
use tamga_tests::token::Token;

#[test]
fn a_pulled_card_still_has_its_key_and_certificate() {
    let pcscd = Pcscd::start();
    let folder = tempfile::tempdir().unwrap();
    let card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    let key = opensc::make_key(&pcscd, folder.path());
    let issued = Authority::new().issue_for(&person::iran_company(), 365, &key);
    opensc::put_certificate(&pcscd, folder.path(), &issued.pem);
    card.pull();
    let _card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    let mut tool = Command::new("pkcs15-tool");
    let output = run(pcscd.lead(tool.args(["--read-certificate", "01"])));
    let pem = String::from_utf8_lossy(&output.stdout);
    let expected = std::fs::read_to_string(&issued.pem).unwrap();
    assert!(pem.contains(expected.trim()), "{pem}");
}

#[test]
fn kryoptic_says_how_many_tries_are_left() {
    let token = kryoptic::token();
    let authority = Authority::new();
    token.import(
        &authority.issue(&person::iran_company(), Validity::Days(365)),
        "01",
        "stamp",
    );
    let states: Vec<_> = (0..kryoptic::TRIES)
        .map(|_| flags_after_a_wrong_pin(&token))
        .collect();
    let fine = "PIN initialized";
    let low = "user PIN count low, PIN initialized";
    let last = "final user PIN try, PIN initialized";
    let locked = "PIN initialized, user PIN locked";
    assert_eq!(
        states,
        [fine, fine, fine, fine, fine, fine, low, low, last, locked]
    );
}

fn flags_after_a_wrong_pin(token: &Token) -> String {
    assert!(!token.enter_wrong_pin().success());
    let mut tool = Command::new("pkcs11-tool");
    token.lead(tool.arg("--list-slots").arg("--module").arg(token.module()));
    let output = run(&mut tool).stdout;
    let text = String::from_utf8_lossy(&output);
    let flags = text
        .lines()
        .find_map(|line| line.split_once("token initialized, "));
    flags.expect("pkcs11-tool prints flags").1.to_string()
}
