//! The ledger tells which portals must learn the new certificate, and which know it.

use tamga_guide::{Guide, KnownAt, LedgerEntry, ledger, parse};

const GUIDE: &str = r#"
id = "everywhere"
kind = "register"
help = [{ id = "counter", kind = "office" }]
[[source]]
id = "s"
title = "S"
lang = "en"
checked_on = "2026-11-25"
confidence = "high"
[[step]]
id = "declaration"
registers = "declaration"
sign_in = "password"
[[step]]
id = "payment"
registers = "payment"
sign_in = "new-token"
[[step]]
id = "customs"
registers = "customs"
sign_in = "old-token"
wait = { most = 24, unit = "hour" }
[[step]]
id = "again"
registers = "payment"
[[step]]
id = "done"
"#;

fn guide() -> Guide {
    parse("everywhere.toml", GUIDE).unwrap_or_else(|error| panic!("{error}"))
}

/// `portal:state:serial` of every line.
#[track_caller]
fn check(way: &[&str], known: &[(&str, &str)], newest: Option<&str>, expected: &[&str]) {
    let guide = guide();
    let known: Vec<_> = known
        .iter()
        .map(|(portal, serial)| KnownAt {
            portal,
            serial,
            since: 7,
        })
        .collect();
    let lines = ledger([(&guide, way.to_vec())], &known, newest);
    let shown = |line: &LedgerEntry| {
        let serial = line.serial.as_deref().unwrap_or("-");
        format!("{}:{}:{serial}", line.portal, line.state.word())
    };
    assert_eq!(lines.iter().map(shown).collect::<Vec<_>>(), expected);
}

#[test]
fn portals_come_in_the_order_of_the_way_and_once() {
    let whole = ["declaration", "payment", "customs", "again", "done"];
    check(
        &whole,
        &[],
        Some("0B"),
        &[
            "declaration:unknown:-",
            "payment:unknown:-",
            "customs:unknown:-",
        ],
    );
    check(
        &["declaration", "done"],
        &[],
        None,
        &["declaration:unknown:-"],
    );
}

#[test]
fn an_earlier_certificate_is_told_from_the_newest() {
    let way = ["declaration", "payment"];
    let known = [("payment", "0A"), ("declaration", "0B")];
    check(
        &way,
        &known,
        Some("0B"),
        &["declaration:known:0B", "payment:outdated:0A"],
    );
    check(
        &way,
        &known,
        None,
        &["declaration:known:0B", "payment:known:0A"],
    );
}

#[test]
fn a_portal_that_no_way_goes_to_is_not_forgotten() {
    check(&[], &[("bank", "0A")], Some("0B"), &["bank:outdated:0A"]);
}

#[test]
fn a_line_says_how_to_sign_in_and_how_long_it_takes() {
    let guide = guide();
    let lines = ledger([(&guide, vec!["customs"])], &[], None);
    assert_eq!(lines[0].sign_in.map(|with| with.word()), Some("old-token"));
    assert_eq!(lines[0].wait.as_ref().and_then(|wait| wait.most), Some(24));
    assert_eq!(
        (&*lines[0].guide, &*lines[0].step),
        ("everywhere", "customs")
    );
}
