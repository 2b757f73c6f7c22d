//! What reaches the window keeps its shape.

use serde_json::json;
use strum::VariantArray as _;
use tamga_x509::chain::{Chain, build};
use tamga_x509::{
    Certificate, DamagedPart, Error, KeyChoice, KeyKind, Piece, Profile, SignatureAlgorithm, parse,
};

use crate::chains::NOW;
use crate::office::Office;
use crate::workshop::{IRAN, Workshop};

#[test]
fn a_certificate_crosses_the_wire_unchanged() {
    let usage = "keyUsage = digitalSignature,cRLSign\n";
    let certificate = parse(&Workshop::new().certificate(IRAN, usage, "-newkey rsa:1024")).unwrap();
    let wire = serde_json::to_value(&certificate).unwrap();
    assert_eq!(
        wire["key"]["kind"],
        json!({"algorithm": "rsa", "bits": 1024})
    );
    assert_eq!(wire["keyUsage"], json!(["digital-signature", "crl-sign"]));
    assert_eq!(
        wire["validity"]["notAfter"],
        certificate.validity.not_after.0
    );
    assert_eq!(wire["holder"]["country"], "ir");
    assert_eq!(wire["holder"]["role"], "stamp");
    let number = json!({"kind": "ir-legal-id", "value": "14012345679"});
    assert_eq!(wire["holder"]["numbers"], json!([number]));
    assert_eq!(wire["subject"]["rdns"][0]["short"], "CN");
    assert!(wire["key"]["spki"].as_str().unwrap().starts_with("MIGf"));
    let back: Certificate = serde_json::from_value(wire).unwrap();
    assert_eq!(back, certificate);
}

#[test]
fn an_error_is_its_code_and_its_facts() {
    #[track_caller]
    fn check(error: Error, wire: serde_json::Value) {
        assert_eq!(serde_json::to_value(&error).unwrap(), wire);
        assert_eq!(serde_json::from_value::<Error>(wire).unwrap(), error);
    }
    let part = DamagedPart::SerialNumber;
    check(Error::Empty, json!({"code": "empty"}));
    check(
        Error::Damaged { part },
        json!({"code": "damaged", "part": "serial-number"}),
    );
    check(
        Error::TooLarge { bytes: 5, limit: 4 },
        json!({"code": "too-large", "bytes": 5, "limit": 4}),
    );
    check(
        Error::PieceTooLong {
            piece: Piece::LatinName,
            length: 57,
            limit: 56,
        },
        json!({"code": "piece-too-long", "piece": "latin-name", "length": 57, "limit": 56}),
    );
    check(
        Error::KeyNotAllowed {
            wanted: KeyChoice::Rsa2048,
        },
        json!({"code": "key-not-allowed", "wanted": "rsa-2048"}),
    );
    check(
        Error::KeyInsteadOfCertificate,
        json!({"code": "key-instead-of-certificate"}),
    );
    let curve = KeyKind::Ec {
        curve: "P-256".into(),
    };
    assert_eq!(
        serde_json::to_value(curve).unwrap(),
        json!({"algorithm": "ec", "curve": "P-256"})
    );
}

#[test]
fn a_word_is_the_same_everywhere() {
    for key in KeyChoice::VARIANTS {
        assert_eq!(serde_json::to_value(key).unwrap(), key.word());
        assert_eq!(key.word().parse(), Ok(*key));
    }
    for algorithm in SignatureAlgorithm::VARIANTS {
        assert_eq!(serde_json::to_value(algorithm).unwrap(), algorithm.word());
    }
}

#[test]
fn a_profile_reaches_the_window() {
    let wire = serde_json::to_value(&Profile::all()[0]).unwrap();
    assert_eq!(wire["id"], "ir-organisation");
    assert_eq!(wire["keys"], json!(["rsa-2048"]));
    assert_eq!(wire["checkedOn"], "2026-11-25");
    assert_eq!(wire["attributes"][0]["piece"], "latin-name");
    assert_eq!(wire["attributes"][0]["suffix"], " [Stamp]");
}

#[test]
fn a_chain_crosses_the_wire_unchanged() {
    let (_, [_, middle, leaf]) = Office::of_three();
    let chain = build(&leaf, &[middle], &[], NOW).unwrap();
    let wire = serde_json::to_value(&chain).unwrap();
    assert_eq!(wire["end"]["code"], "issuer-missing");
    assert_eq!(wire["end"]["caIssuers"], json!([]));
    assert_eq!(wire["links"][1]["state"], "valid");
    assert_eq!(serde_json::from_value::<Chain>(wire).unwrap(), chain);
}
