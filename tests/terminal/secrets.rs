//! A PIN that `tamga` reads from a file descriptor is in none of its arguments, environments or outputs,
//! nor in those of its workers.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use tamga_tests::kryoptic;
use tamga_tests::memory::{masked, occurrences};
use tamga_tests::process::family;
use tamga_tests::token::PIN;

use crate::place::{COMPANY, Place};
use crate::program::GOOD;

/// A new PIN, which is then the right one, and one that is wrong.
const NEW: &str = "~Canary-New-3141";
const WRONG: &str = "~Canary-Wrong-2718";

#[test]
fn a_pin_from_a_descriptor_is_nowhere_to_be_seen() {
    let place = Place::on(kryoptic::token());
    let request = [&["request", "ir-organisation"], &COMPANY[..]].concat();
    let change = ["pin", "change"];
    check(&mut place.tamga(&change), &[PIN, NEW, NEW]);
    check(&mut place.tamga(&request), &[NEW]);
    check(&mut place.tamga(&["sign-test"]), &[WRONG]);
    // The new one was taken, or nothing was typed at all.
    place.says(GOOD, &["sign-test"], &[NEW]);
}

/// Runs it with these lines, and looks at it and at what it prints.
#[track_caller]
fn check(command: &mut Command, lines: &[&str]) {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut tamga = command.spawn().unwrap();
    let mut stdin = tamga.stdin.take().unwrap();
    stdin
        .write_all((lines.join("\n") + "\n").as_bytes())
        .unwrap();
    drop(stdin);
    let mut seen = 0;
    while tamga.try_wait().unwrap().is_none() {
        for process in family(tamga.id()) {
            for what in ["cmdline", "environ"] {
                // It may have ended meanwhile.
                let text = fs::read(format!("/proc/{process}/{what}")).unwrap_or_default();
                expect_none(&text);
                seen += usize::from(!text.is_empty());
            }
        }
    }
    assert!(seen > 0, "it was never seen");
    let output = tamga.wait_with_output().unwrap();
    expect_none(&[output.stdout, output.stderr].concat());
}

#[track_caller]
fn expect_none(text: &[u8]) {
    for canary in [NEW, WRONG] {
        assert_eq!(occurrences(text, &masked(canary)), 0, "{canary}");
    }
}
