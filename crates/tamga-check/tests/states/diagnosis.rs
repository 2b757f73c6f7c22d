//! Every saved inventory gives the diagnosis a person would give.

use std::collections::BTreeSet;

use crate::case::{Case, names};
use serde_json::{Value, json};
use tamga_guide::CheckName;

/// Inventory, what the person told, the check, and what it ends in: `area-code`, or `good`, or
/// `good, area-code` when it passes with a notice.
const DIAGNOSES: &str = "
service-stopped             |                   | service-running     | card-service-not-running
service-stopped             | stamp             | certificate-valid   | card-service-not-running
service-not-installed       |                   | reader-present      | card-service-not-installed
service-refused             |                   | card-present        | card-service-refused
nothing-plugged-in          |                   | service-running     | good
nothing-plugged-in          |                   | reader-present      | check-no-reader
nothing-plugged-in          | hardware          | token-present       | check-no-reader
nothing-plugged-in          | software          | token-present       | check-no-software-token
two-empty-readers           |                   | reader-present      | good
two-empty-readers           |                   | card-present        | check-no-card
mute-card                   |                   | reader-present      | good
mute-card                   |                   | card-present        | card-card-mute
held-card                   |                   | card-present        | card-card-in-use
reader-name-not-utf8        |                   | reader-present      | good, card-reader-name-unreadable
reader-name-not-utf8        |                   | card-present        | good, card-reader-name-unreadable
identity-card               |                   | card-present        | check-identity-card-inserted
ambiguous-card              |                   | card-present        | good
ambiguous-card              |                   | driver-present      | check-driver-missing
practice-hardware           |                   | reader-present      | check-practice-only
practice-hardware           | practice          | certificate-valid   | good
practice-hardware           | practice software | software-token-open | good
practice-hardware           | practice          | pin-usable          | good
good-stamp                  | practice          | reader-present      | check-no-reader
good-stamp                  | practice          | token-present       | check-no-reader
card-without-driver         |                   | card-present        | good
card-without-driver         |                   | driver-present      | check-driver-missing
card-without-driver         | hardware          | token-present       | check-driver-missing
unknown-card                |                   | driver-present      | check-card-unknown
unknown-card-no-module      |                   | driver-present      | check-card-unknown
unknown-card-given-module   |                   | driver-present      | card-module-without-entry
driver-not-loaded           |                   | driver-present      | card-module-not-loaded
driver-wrong-machine        |                   | driver-present      | card-module-wrong-machine
driver-hung                 |                   | driver-present      | card-module-hung
driver-crashed              |                   | driver-present      | card-module-crashed
driver-refused              |                   | driver-present      | card-module-refused
driver-unreadable           |                   | driver-present      | card-module-unreadable
driver-is-no-library        |                   | driver-present      | card-module-not-a-library
driver-worker-not-started   |                   | driver-present      | card-worker-not-started
driver-being-read           |                   | driver-present      | check-still-reading
driver-being-read           |                   | certificate-present | check-still-reading
wrong-driver                |                   | driver-present      | check-wrong-driver
wrong-driver                |                   | token-initialized   | check-wrong-driver
wrong-driver                |                   | certificate-present | check-wrong-driver
wrong-driver-and-own-crashed|                   | driver-present      | card-module-crashed
wrong-driver-beside-own     |                   | driver-present      | good
wrong-driver-beside-own     |                   | token-present       | good
wrong-driver-beside-own     |                   | certificate-valid   | good
token-not-seen              |                   | driver-present      | good
token-not-seen              |                   | token-present       | check-token-not-seen
token-not-recognized        |                   | token-present       | card-token-not-recognized
token-fault                 |                   | token-present       | card-token-fault
token-not-initialized       |                   | token-present       | good
token-not-initialized       |                   | token-initialized   | check-token-not-initialized
good-stamp                  |                   | token-initialized   | good
token-pulled-out            |                   | card-present        | check-no-card
token-pulled-out            |                   | certificate-valid   | check-no-card
token-without-reader        |                   | service-running     | good
token-without-reader        |                   | card-present        | good
token-without-reader        |                   | certificate-valid   | good
two-tokens                  |                   | token-present       | good, check-several-tokens
two-tokens                  | holder=0123456789 | token-present       | good
two-tokens                  | holder=0123456789 | certificate-holder  | good
two-tokens                  | holder=12345678906| certificate-holder  | good
one-token-in-two-modules    |                   | token-present       | good
one-token-in-two-modules    |                   | key-on-token        | good
pin-not-set                 |                   | pin-usable          | check-pin-not-set
pin-to-be-changed           |                   | pin-usable          | check-pin-to-be-changed
pin-count-low               |                   | pin-usable          | good, check-pin-count-low
pin-final-try               |                   | pin-usable          | check-pin-final-try
pin-locked                  |                   | pin-usable          | check-pin-locked
file-closed                 | software          | software-token-open | check-software-token-closed
file-closed                 |                   | token-present       | check-software-token-closed
file-closed                 | hardware          | token-present       | check-no-reader
file-wrong-password         | software          | software-token-open | card-file-password-wrong
file-damaged                | software          | certificate-present | card-file-damaged
file-open                   | software          | software-token-open | good
file-open                   | software          | key-on-token        | good
file-open                   | software          | pin-usable          | good
file-open                   | hardware          | token-present       | check-no-reader
file-without-key            | software          | key-on-token        | check-key-elsewhere
file-of-practice            | software          | certificate-present | check-practice-only
good-stamp                  | hardware          | certificate-present | good
good-stamp                  | software          | token-present       | check-no-software-token
token-empty                 |                   | certificate-present | check-token-empty
token-with-key-only         |                   | certificate-present | check-no-certificate
only-issuers                |                   | certificate-present | check-only-issuer-certificates
damaged-certificate         |                   | certificate-present | x509-truncated
practice-certificate        |                   | certificate-present | check-practice-only
expired                     |                   | certificate-valid   | check-certificate-expired
expired-and-renewed         |                   | certificate-valid   | good
ends-soon                   |                   | certificate-valid   | good, check-certificate-ends-soon
not-yet-valid               |                   | certificate-valid   | check-certificate-not-yet-valid
not-yet-valid               | at=2019-01-01     | certificate-valid   | check-clock-behind
issuer-from-the-future      |                   | certificate-valid   | check-clock-behind
good-stamp                  |                   | certificate-holder  | check-number-not-given
good-stamp                  | holder=12345678906| certificate-holder  | good
good-stamp                  | ir holder=14012345679 | certificate-holder | check-holder-differs
without-number              | holder=12345678906| certificate-holder  | check-holder-without-number
of-vietnam                  | ir holder=12345678906 | certificate-holder | check-country-differs
of-vietnam                  | vn holder=0312345673  | certificate-holder | good
good-stamp                  | stamp             | certificate-role    | good
good-signature              | sign              | certificate-role    | good
good-signature              | stamp             | certificate-role    | check-personal-instead-of-stamp
good-stamp                  | sign              | certificate-role    | check-stamp-instead-of-personal
without-role                | stamp             | certificate-role    | good, check-role-unknown
without-role                |                   | certificate-role    | good
cut-by-its-issuer           |                   | term-complete       | check-contract-end-not-given
cut-by-its-issuer           | until=2028-06-01  | term-complete       | check-term-cut-short
cut-by-its-issuer           | until=2027-06-30  | term-complete       | good
cut-on-a-known-day          | until=2024-07-10  | term-complete       | check-term-cut-short
of-vietnam                  | until=2028-06-01  | term-complete       | check-term-short
small-key                   |                   | key-kind            | check-key-too-short
elliptic-key                | ir                | key-kind            | check-key-kind-wrong
elliptic-key                | vn                | key-kind            | good
good-stamp                  | ir                | key-kind            | good
for-encryption              |                   | key-usage           | check-not-for-signing
any-usage                   |                   | key-usage           | good
good-stamp                  |                   | key-usage           | good
good-stamp                  |                   | key-on-token        | good
key-elsewhere               |                   | key-on-token        | check-key-elsewhere
key-of-another-request      |                   | key-on-token        | check-key-differs
keys-hidden                 |                   | key-on-token        | good, check-key-not-seen
";

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
    let shuttle = "C:\\Windows\\System32\\ShuttleCsp11_3003.dll";
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
