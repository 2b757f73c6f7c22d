//! Every saved inventory gives the diagnosis a person would give.

use std::collections::BTreeSet;

use crate::case::{Case, names};
use serde_json::{Value, json};
use tamga_guide::CheckName;

/// Inventory, what the person told, the check, and what it ends in: `area-code`, or `good`, or
/// `good, area-code` when it passes with a notice.
const DIAGNOSES: &str = include_str!("diagnoses.txt");

/// The lines of the table, in four columns.
fn diagnoses() -> impl Iterator<Item = [&'static str; 4]> {
    let lines = DIAGNOSES.lines().filter(|line| !line.is_empty());
    lines.map(|line| {
        let columns: Vec<_> = line.split('|').map(str::trim).collect();
        columns.try_into().expect("four columns")
    })
}

#[track_caller]
fn check(inventory: &str, told: &'static str, name: &str, expected: &str) {
    let case = Case::new(inventory, told);
    let found = case.run(name.parse().expect(name));
    assert_eq!(code(&found), expected, "{inventory} | {told} | {name}");
}

/// `good`, `good, area-code` or `area-code`.
fn code(found: &Result<Value, Value>) -> String {
    let of = |problem: &Value| {
        let word = |key: &str| problem[key].as_str().unwrap_or("?").to_owned();
        format!("{}-{}", word("area"), word("code"))
    };
    match found {
        Ok(proof) if proof["notice"].is_null() => "good".into(),
        Ok(proof) => format!("good, {}", of(&proof["notice"])),
        Err(problem) => of(problem),
    }
}

/// Compares the whole problem, as the window gets it.
#[track_caller]
fn facts(inventory: &str, told: &'static str, name: CheckName, expected: Value) {
    assert_eq!(Case::new(inventory, told).run(name), Err(expected));
}

#[test]
fn every_state_has_its_diagnosis() {
    for [inventory, told, name, expected] in diagnoses() {
        check(inventory, told, name, expected);
    }
}

#[test]
fn every_saved_state_is_diagnosed() {
    let listed: BTreeSet<_> = diagnoses()
        .map(|[inventory, ..]| inventory.to_owned())
        .collect();
    assert_eq!(listed, names());
}

#[test]
fn at_least_forty_causes_are_told_apart() {
    let ends = diagnoses().flat_map(|[_, _, _, end]| end.split(", "));
    let causes: BTreeSet<_> = ends.filter(|end| *end != "good").collect();
    assert!(causes.len() >= 60, "{} causes", causes.len());
    let own = causes
        .iter()
        .filter_map(|cause| cause.strip_prefix("check-"));
    let own: BTreeSet<_> = own.collect();
    let all = <tamga_check::Error as strum::VariantNames>::VARIANTS;
    let untested: Vec<_> = all.iter().filter(|code| !own.contains(*code)).collect();
    assert!(untested.is_empty(), "no state ends in {untested:?}");
}

#[test]
fn every_check_passes_somewhere_and_fails_somewhere() {
    for name in <CheckName as strum::VariantNames>::VARIANTS {
        let of_check = || diagnoses().filter(|[_, _, check, _]| check == name);
        assert!(
            of_check().any(|[.., end]| end.starts_with("good")),
            "{name} never passes"
        );
        assert!(
            of_check().any(|[.., end]| !end.starts_with("good")),
            "{name} never fails"
        );
    }
}

#[test]
fn problems_carry_their_facts() {
    let opensc = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so";
    facts(
        "two-empty-readers",
        "",
        CheckName::CardPresent,
        json!({
            "area": "check", "code": "no-card", "readers": 2
        }),
    );
    facts(
        "identity-card",
        "",
        CheckName::CardPresent,
        json!({
            "area": "check", "code": "identity-card-inserted", "product": "Căn cước công dân"
        }),
    );
    facts(
        "wrong-driver",
        "",
        CheckName::DriverPresent,
        json!({
            "area": "check", "code": "wrong-driver", "module": opensc, "product": "ePass3003 Auto"
        }),
    );
}

#[test]
fn problems_of_drivers_name_the_driver() {
    let shuttle = "C:\\Windows\\System32\\ShuttleCsp11_3003.dll";
    facts(
        "driver-hung",
        "",
        CheckName::TokenPresent,
        json!({
            "area": "card", "code": "module-hung", "path": shuttle, "seconds": 30
        }),
    );
    facts(
        "token-not-seen",
        "",
        CheckName::TokenPresent,
        json!({
            "area": "check", "code": "token-not-seen", "module": shuttle
        }),
    );
    facts(
        "unknown-card",
        "",
        CheckName::DriverPresent,
        json!({
            "area": "check", "code": "card-unknown", "atr": "3b00"
        }),
    );
    facts(
        "token-not-initialized",
        "",
        CheckName::TokenInitialized,
        json!({
            "area": "check", "code": "token-not-initialized", "label": "ePass3003"
        }),
    );
}

#[test]
fn problems_of_certificates_carry_both_sides() {
    facts(
        "good-stamp",
        "holder=14012345679",
        CheckName::CertificateHolder,
        json!({
            "area": "check", "code": "holder-differs", "kind": "ir-legal-id",
            "found": "12345678906", "expected": "14012345679"
        }),
    );
    facts(
        "expired",
        "",
        CheckName::CertificateValid,
        json!({
            "area": "check", "code": "certificate-expired", "notAfter": 1_793_491_200, "days": 30
        }),
    );
    facts(
        "cut-by-its-issuer",
        "until=2028-06-30",
        CheckName::TermComplete,
        json!({
            "area": "check", "code": "term-cut-short", "notAfter": 1_814_313_600,
            "contractEnd": "2028-06-30", "days": 366
        }),
    );
    facts(
        "small-key",
        "",
        CheckName::KeyKind,
        json!({
            "area": "check", "code": "key-too-short", "bits": 1024, "needed": 2048
        }),
    );
    facts(
        "of-vietnam",
        "ir holder=12345678906",
        CheckName::CertificateHolder,
        json!({
            "area": "check", "code": "country-differs", "found": "vn", "expected": "ir"
        }),
    );
}

#[test]
fn a_passed_check_names_what_it_saw() {
    let proof = Case::new("two-tokens", "holder=0123456789").run(CheckName::CertificateHolder);
    let proof = proof.expect("the second token is the person's");
    assert_eq!(proof["tokenSerial"], "0002");
    assert_eq!(proof["certificateSha256"].as_str().map(str::len), Some(64));
}
