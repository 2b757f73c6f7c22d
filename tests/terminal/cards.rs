//! `tamga` with a real card behind OpenSC: every check of a guide, and what is wrong without it.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tamga_tests::card::{Card, Kind};
use tamga_tests::module::Fault;
use tamga_tests::opensc::{MODULE, filled_card};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::{IRAN_LEGAL_ID, iran_company};

use crate::program::{GOOD, PROBLEM, data, run, tamga};

/// `tamga check` with OpenSC's module, led to this reader.
fn checked(pcscd: &Pcscd, checks: &[&str]) -> Command {
    let mut command = tamga(&["check"]);
    command.args(checks).args(["--module", MODULE]);
    pcscd.lead(&mut command);
    command
}

/// The one check's problem.
fn problem(pcscd: &Pcscd, check: &str) -> Value {
    let status = run(&mut checked(pcscd, &[check]), "").status;
    assert_eq!(status.code(), Some(PROBLEM));
    data(checked(pcscd, &[check]))[0]["problem"].clone()
}

#[test]
fn a_real_card_passes_every_check_of_the_hardware_guide() {
    let pcscd = Pcscd::start();
    let (memory, _) = filled_card(&pcscd, &iran_company());
    let guide = tamga_guide::guide("ir-moadian-register-hardware").unwrap();
    let checks: Vec<_> = guide.steps.iter().flat_map(|step| &step.checks).collect();
    let checks: Vec<_> = checks.iter().map(|check| check.word()).collect();
    let _card = Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let mut command = checked(&pcscd, &checks);
    command.args(["--field", &format!("holder-number={IRAN_LEGAL_ID}")]);
    let output = run(&mut command, "");
    assert_eq!(output.status.code(), Some(GOOD), "{output:#?}");
}

#[test]
fn what_is_missing_is_named_link_by_link() {
    let mut pcscd = Pcscd::start();
    assert_eq!(
        problem(&pcscd, "card-present"),
        json!({ "area": "check", "code": "no-card", "readers": 2 })
    );
    pcscd.stop();
    assert_eq!(
        problem(&pcscd, "service-running"),
        json!({ "area": "card", "code": "service-not-running" })
    );
}

/// The diagnosis of a card whose one module is this.
fn diagnosed(pcscd: &Pcscd, module: &std::path::Path) -> Value {
    let mut command = tamga(&["diagnose", "--module"]);
    pcscd.lead(command.arg(module));
    data(command)
}

#[test]
fn a_module_that_hangs_is_named_within_two_seconds() {
    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Piv, &pcscd);
    let folder = tempfile::tempdir().unwrap();
    let module = Fault::Hang.make(folder.path());
    diagnosed(&pcscd, &module);
    let begun = Instant::now();
    let diagnosis = diagnosed(&pcscd, &module);
    // Two on a computer that is not busy with other tests.
    let limit = Duration::from_millis(2500);
    assert!(begun.elapsed() < limit, "{:?}", begun.elapsed());
    assert_eq!(diagnosis["cause"], "card-module-hung");
    assert_eq!(diagnosis["links"][3]["problem"]["seconds"], 1);
}

#[test]
fn faulty_modules_are_told_by_what_they_do() {
    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Piv, &pcscd);
    let folder = tempfile::tempdir().unwrap();
    for (fault, cause) in [
        (Fault::Crash, "card-module-crashed"),
        (Fault::Exit, "card-module-crashed"),
        (Fault::Refuse, "card-module-refused"),
        (Fault::OtherMachine, "card-module-wrong-machine"),
        (Fault::NotALibrary, "card-module-not-a-library"),
    ] {
        let diagnosis = diagnosed(&pcscd, &fault.make(folder.path()));
        assert_eq!(diagnosis["cause"], cause, "{fault:?}");
    }
}
