//! The errors keep their codes on the wire.

use strum::VariantNames as _;

use super::*;

#[test]
fn writes_its_code_and_its_facts() {
    let error = Error::ModuleWrongMachine {
        path: "/usr/lib/x.so".into(),
        machine: "Linux x86".into(),
        needed: "Linux x86-64".into(),
    };
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["code"], "module-wrong-machine");
    assert_eq!(json["needed"], "Linux x86-64");
    assert_eq!(serde_json::from_value::<Error>(json).unwrap(), error);
}

#[test]
fn names_its_codes_as_the_wire_does() {
    let json = serde_json::to_value(Error::FileNotPkcs12 { path: "a".into() }).unwrap();
    let code = json["code"].as_str().unwrap();
    assert!(
        Error::VARIANTS.contains(&code),
        "{code} is not in {:?}",
        Error::VARIANTS
    );
}
