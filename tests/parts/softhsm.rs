//! A token in SoftHSM, read without login through a worker.

use std::fs;

use tamga_tests::authority::{Authority, Validity};
use tamga_tests::token::LABEL;
use tamga_tests::{person, softhsm};

use crate::{read_one, token_of};

#[test]
fn certificates_of_three_countries_are_read_and_belong_to_their_keys() {
    let token = softhsm::token();
    let authority = Authority::new();
    let people = [
        person::iran_company(),
        person::vietnam_company(),
        person::mongolia_citizen(),
    ];
    let validity = Validity::Days(365);
    let issued = people.map(|person| authority.issue(&person, validity));
    for (number, issued) in issued.iter().enumerate() {
        token.import(issued, &format!("0{number}"), "signature");
    }
    let module = read_one(token.module(), |command| {
        token.lead(command);
    });
    let found = token_of(&module);
    assert_eq!((found.label.as_str(), found.skipped), (LABEL, 0));
    assert!(found.pin.initialized && !found.pin.count_low);
    for (number, issued) in issued.iter().enumerate() {
        let id = format!("0{number}");
        let certificate = found
            .certificates
            .iter()
            .find(|object| object.id == id)
            .unwrap();
        let key = found
            .public_keys
            .iter()
            .find(|object| object.id == id)
            .unwrap();
        assert_eq!(certificate.der, fs::read(&issued.der).unwrap());
        let parsed = tamga_x509::parse(&certificate.der).unwrap();
        assert!(tamga_x509::key_belongs(&parsed, &key.spki));
    }
}

#[test]
fn a_wrong_pin_entered_elsewhere_is_seen() {
    let token = softhsm::token();
    assert!(!token.enter_wrong_pin().success());
    let module = read_one(token.module(), |command| {
        token.lead(command);
    });
    assert!(token_of(&module).pin.count_low);
}
