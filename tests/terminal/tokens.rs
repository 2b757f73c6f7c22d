//! `tamga inventory`: drivers and tokens, sound and faulty.

use std::process::Command;

use tamga_tests::module::Fault;
use tamga_tests::softhsm;
use tamga_tests::token::Token;

use crate::program::{GOOD, PROBLEM, check, data, run, tamga, text};

/// The program with the driver of this token.
fn inventory(token: &Token) -> Command {
    let mut command = tamga(&["inventory", "--module"]);
    token.lead(command.arg(token.module()));
    command
}

fn serial(token: &Token) -> String {
    let serial = &data(inventory(token))["modules"][0]["slots"][0]["token"]["serial"];
    serial.as_str().expect("it is text").to_owned()
}

#[test]
fn a_token_is_told_with_the_state_of_its_pin() {
    let token = softhsm::token();
    for locale in ["fa", "en"] {
        let mut command = inventory(&token);
        command.args(["--locale", locale]);
        let changing = [("TOKEN", serial(&token))];
        check(
            &mut command,
            GOOD,
            &format!("inventory.{locale}"),
            &changing,
        );
    }
}

#[test]
fn faulty_drivers_are_named_and_the_sound_one_still_works() {
    let token = softhsm::token();
    let folder = tempfile::tempdir().unwrap();
    let faults = [
        Fault::Crash,
        Fault::Refuse,
        Fault::OtherMachine,
        Fault::NotALibrary,
    ];
    let mut command = inventory(&token);
    for fault in faults {
        command.arg("--module").arg(fault.make(folder.path()));
    }
    let changing = [
        ("FOLDER", folder.path().display().to_string()),
        ("TOKEN", serial(&token)),
    ];
    check(&mut command, PROBLEM, "inventory-faults.en", &changing);
}

#[test]
fn a_module_that_is_not_there_is_a_problem_in_persian_too() {
    let mut command = tamga(&[
        "inventory",
        "--locale",
        "fa",
        "--module",
        "/nowhere/پیمانه.so",
    ]);
    let output = run(&mut command, "");
    assert_eq!(output.status.code(), Some(PROBLEM));
    assert!(text(&output.stdout).contains("\u{2068}/nowhere/پیمانه.so\u{2069}"));
}
