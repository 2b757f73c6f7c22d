//! A signature through a worker process, beside the module called directly.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tamga_tests::process::run;
use tamga_tests::softhsm;
use tamga_tests::token::{PIN, Token};

use crate::row::{Row, median, milliseconds, ratio};

/// Signatures of each, in turns of so many.
const COUNT: &str = "200";
/// How often the two take turns.
const TURNS: usize = 5;
/// The most that the worker may add.
const LIMIT: f64 = 1.1;

/// RSA with 2048 bits, the kind that national certificates have most.
pub(crate) fn through_the_worker(exe: &Path) -> [Row; 1] {
    let token = softhsm::token();
    let serial = serial(&token);
    let (mut ours, mut theirs) = (vec![], vec![]);
    for _ in 0..TURNS {
        let exe = exe.display().to_string();
        ours.extend(times(&token, "worker", &[&serial, PIN, COUNT, &exe]));
        theirs.extend(times(&token, "direct", &[&serial, PIN, COUNT]));
    }
    let (ours, theirs) = (median(&ours), median(&theirs));
    [Row {
        what: "Signing with RSA-2048 through the worker".into(),
        ours: milliseconds(ours),
        beside: format!("{} the module called directly", milliseconds(theirs)),
        to_reach: format!("≤ {LIMIT}"),
        ratio: Some(ratio(ours, theirs)),
        met: ratio(ours, theirs) <= LIMIT,
    }]
}

fn times(token: &Token, way: &str, rest: &[&str]) -> Vec<Duration> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_signs"));
    command.arg(way).arg(token.module()).args(rest);
    let output = run(token.lead(&mut command));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let times = text.lines().filter_map(|line| line.parse().ok());
    times.map(Duration::from_nanos).collect()
}

fn serial(token: &Token) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tokens"));
    command.arg("30").arg(token.module());
    let output = run(token.lead(&mut command));
    let inventory: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("it prints an inventory");
    let slots = inventory["modules"][0]["slots"].as_array().cloned();
    let slots = slots.expect("it has slots");
    let is_ours = |slot: &&serde_json::Value| slot["token"]["initialized"] == true;
    let slot = slots.iter().find(is_ours).expect("it was initialized");
    slot["token"]["serial"]
        .as_str()
        .expect("it has one")
        .to_owned()
}
