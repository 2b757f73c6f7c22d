//! The picture has one broken link at most, and it is the first that does not hold.

use serde_json::Value;
use tamga_check::chain;

use crate::case::{Case, names};

/// `part` for a good link, `part!code` for the broken one, `part?` for one that waits.
#[track_caller]
fn check(inventory: &str, told: &'static str, expected: &str) {
    let links = chain(&Case::new(inventory, told).facts());
    let Value::Array(links) = serde_json::to_value(links).expect("plain data") else {
        panic!("a list of links");
    };
    let link = |link: &Value| {
        let part = link["part"].as_str().expect("a part");
        let code = link["problem"]["code"].as_str();
        match link["state"].as_str() {
            Some("good") => part.to_owned(),
            Some("waiting") => format!("{part}?"),
            _ => format!("{part}!{}", code.unwrap_or("none")),
        }
    };
    let shown: Vec<_> = links.iter().map(link).collect();
    assert_eq!(shown.join(" "), expected, "{inventory}");
}

#[test]
fn a_whole_chain_is_good() {
    check(
        "good-stamp",
        "",
        "computer service reader driver token pin certificate",
    );
    check(
        "good-stamp",
        "stamp holder=12345678906",
        "computer service reader driver token pin certificate",
    );
    check("file-open", "software", "computer token certificate");
    check(
        "practice-hardware",
        "practice",
        "computer service reader driver token pin certificate",
    );
}

#[test]
fn everything_after_the_broken_link_waits() {
    let links = [
        (
            "service-stopped",
            "service!service-not-running reader? driver? token? pin? certificate?",
        ),
        (
            "nothing-plugged-in",
            "service reader!no-reader driver? token? pin? certificate?",
        ),
        (
            "mute-card",
            "service reader!card-mute driver? token? pin? certificate?",
        ),
        (
            "wrong-driver",
            "service reader driver!wrong-driver token? pin? certificate?",
        ),
        (
            "pin-locked",
            "service reader driver token pin!pin-locked certificate?",
        ),
        (
            "expired",
            "service reader driver token pin certificate!certificate-expired",
        ),
        (
            "key-elsewhere",
            "service reader driver token pin certificate!key-elsewhere",
        ),
    ];
    for (inventory, expected) in links {
        check(inventory, "", &format!("computer {expected}"));
    }
}

#[test]
fn what_was_told_decides_about_the_certificate() {
    let broken =
        |code: &str| format!("computer service reader driver token pin certificate!{code}");
    check(
        "good-stamp",
        "holder=14012345679",
        &broken("holder-differs"),
    );
    check("good-stamp", "sign", &broken("stamp-instead-of-personal"));
}

#[test]
fn a_module_being_read_breaks_nothing() {
    check(
        "driver-being-read",
        "",
        "computer service reader driver? token? pin? certificate?",
    );
}

#[test]
fn a_file_needs_no_reader() {
    check(
        "file-closed",
        "software",
        "computer token!software-token-closed certificate?",
    );
}

#[test]
fn no_state_breaks_two_links() {
    for name in names() {
        let links = chain(&Case::new(&name, "").facts());
        let broken = links.iter().filter(|link| link.problem.is_some());
        assert!(broken.count() <= 1, "{name}");
    }
}
