//! Real card firmware behind a real reader service and OpenSC's module.

use std::fs;
use std::path::Path;

use tamga_card::{Module, Token};
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc::{MODULE, enter_wrong_pin, filled_card};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;

use crate::{DEADLINE, read, read_one, token_of};

/// INS of GET DATA (NIST SP 800-73-4), with which a certificate is read.
const GET_DATA: u8 = 0xcb;

#[test]
fn a_certificate_on_a_piv_card_is_read_with_its_key() {
    let pcscd = Pcscd::start();
    let (folder, issued) = filled_card(&pcscd, &iran_company());
    let card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    let module = opensc(&pcscd);
    let token = token_of(&module);
    let [certificate] = &token.certificates[..] else {
        panic!("{token:#?}");
    };
    assert_eq!(certificate.der, fs::read(&issued.der).unwrap());
    let parsed = tamga_x509::parse(&certificate.der).unwrap();
    let key = token
        .public_keys
        .iter()
        .find(|key| key.id == certificate.id)
        .unwrap();
    assert!(tamga_x509::key_belongs(&parsed, &key.spki));
    card.pull();
    assert_eq!(tokens(&opensc(&pcscd)).len(), 0);
}

#[test]
fn a_token_in_a_reader_whose_name_is_not_utf8_is_read() {
    let pcscd = Pcscd::with_reader_name(b"Lecteur \xe9trange");
    let (folder, _) = filled_card(&pcscd, &iran_company());
    let _card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    assert_eq!(token_of(&opensc(&pcscd)).certificates.len(), 1);
}

#[test]
fn an_openpgp_card_without_keys_is_an_empty_token() {
    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Openpgp, &pcscd);
    let module = opensc(&pcscd);
    let found = tokens(&module);
    assert!(!found.is_empty(), "{module:#?}");
    assert!(found.iter().all(|token| token.certificates.is_empty()));
}

#[test]
fn wrong_pins_entered_elsewhere_are_seen_until_the_card_locks() {
    let pcscd = Pcscd::start();
    let (folder, _) = filled_card(&pcscd, &iran_company());
    let _card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    let states: Vec<_> = (0..3)
        .map(|_| {
            enter_wrong_pin(&pcscd);
            let pin = token_of(&opensc(&pcscd)).pin;
            (pin.final_try, pin.locked)
        })
        .collect();
    assert_eq!(states, [(false, false), (true, false), (false, true)]);
}

#[test]
fn a_card_that_dies_while_it_is_read_is_no_disaster() {
    let pcscd = Pcscd::start();
    let (folder, _) = filled_card(&pcscd, &iran_company());
    let dying = Card::insert_dying(Kind::Piv, &pcscd, GET_DATA);
    let inventory = read(&[Path::new(MODULE)], DEADLINE, |command| {
        pcscd.lead(command);
    });
    assert_eq!(tokens(&inventory.modules[0]).len(), 0);
    dying.pull();
    let _card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    assert_eq!(token_of(&opensc(&pcscd)).certificates.len(), 1);
}

fn opensc(pcscd: &Pcscd) -> Module {
    read_one(Path::new(MODULE), |command| {
        pcscd.lead(command);
    })
}

fn tokens(module: &Module) -> Vec<&Token> {
    module
        .slots
        .iter()
        .filter_map(|slot| slot.token.as_ref())
        .collect()
}
