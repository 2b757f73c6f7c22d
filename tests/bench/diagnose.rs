//! The whole diagnosis as a process, and whether it finds what is kept as found.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;
use tamga_tests::authority::{Authority, Validity};
use tamga_tests::card::{Card, Kind};
use tamga_tests::module::Fault;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_tests::{softhsm, workspace};

use crate::row::{Row, median, milliseconds};
use crate::terminal::medians;

/// Rounds of what takes a moment.
const ROUNDS: usize = 31;
/// Rounds of what waits for a module.
const PATIENT_ROUNDS: usize = 7;
/// The most for a token that is well.
const HEALTHY: Duration = Duration::from_millis(300);
/// The most where nothing is plugged in.
const NOTHING: Duration = Duration::from_millis(100);
/// The most while a module hangs.
const HANGING: Duration = Duration::from_secs(2);

/// `tamga diagnose` on each kind of computer, then on every kept fault.
pub(crate) fn all(tamga: &Path) -> [Row; 4] {
    [
        healthy(tamga),
        nothing(tamga),
        hanging(tamga),
        faults(tamga),
    ]
}

fn diagnose(tamga: &Path, pcscd: &Pcscd) -> Command {
    let mut command = Command::new(tamga);
    pcscd.lead(command.arg("diagnose"));
    command
}

fn healthy(tamga: &Path) -> Row {
    let (pcscd, token) = (Pcscd::start(), softhsm::token());
    let issued = Authority::new().issue(&iran_company(), Validity::Days(365));
    token.import(&issued, "01", "signature");
    let command = || {
        let mut command = diagnose(tamga, &pcscd);
        token.lead(command.arg("--module").arg(token.module()));
        command
    };
    expect(command(), None);
    let [time] = medians(ROUNDS, &mut [command()]);
    row("a token that is well", time, "–".into(), HEALTHY)
}

fn nothing(tamga: &Path) -> Row {
    let pcscd = Pcscd::without_readers();
    expect(diagnose(tamga, &pcscd), Some("check-no-reader"));
    let [time] = medians(ROUNDS, &mut [diagnose(tamga, &pcscd)]);
    row("no reader", time, "–".into(), NOTHING)
}

/// The slowest counts: a person waits once.
fn hanging(tamga: &Path) -> Row {
    let pcscd = Pcscd::start();
    let _card = Card::insert(Kind::Piv, &pcscd);
    let folder = tempfile::tempdir().expect("the temporary folder can be written");
    let module = Fault::Hang.make(folder.path());
    let round = |_| {
        let mut command = diagnose(tamga, &pcscd);
        command.arg("--module").arg(&module);
        let begun = Instant::now();
        expect(command, Some("card-module-hung"));
        begun.elapsed()
    };
    let times: Vec<Duration> = (0..PATIENT_ROUNDS).map(round).collect();
    let slowest = times.iter().copied().max().unwrap_or_default();
    let beside = format!("median {}", milliseconds(median(&times)));
    row("a module that hangs, slowest", slowest, beside, HANGING)
}

fn row(what: &str, time: Duration, beside: String, limit: Duration) -> Row {
    Row {
        what: format!("`tamga diagnose`, {what}: whole process"),
        ours: milliseconds(time),
        beside,
        to_reach: format!("≤ {} ms", limit.as_millis()),
        ratio: None,
        met: time <= limit,
    }
}

/// The top cause that the program gives.
fn cause(mut command: Command) -> Option<String> {
    let output = command.arg("--json").output().expect("it was just built");
    let diagnosis: Value = serde_json::from_slice(&output.stdout).expect("it prints JSON");
    diagnosis["cause"].as_str().map(str::to_owned)
}

/// # Panics
///
/// When the diagnosis is another one: its time would mean nothing.
fn expect(command: Command, expected: Option<&str>) {
    let called = format!("{command:?}");
    assert_eq!(cause(command).as_deref(), expected, "{called}");
}

fn faults(tamga: &Path) -> Row {
    let kept = kept();
    let is_right = |(path, expected): &&(PathBuf, String)| {
        let mut command = Command::new(tamga);
        command.args(["diagnose", "--from"]).arg(path);
        let found = cause(command);
        let is_right = found.as_deref().unwrap_or("good") == expected;
        if !is_right {
            eprintln!("   {}: {found:?}, not {expected}", path.display());
        }
        is_right
    };
    let right = kept.iter().filter(is_right).count();
    Row {
        what: "Top cause right on the fault files".into(),
        ours: format!("{right} of {}", kept.len()),
        beside: "–".into(),
        to_reach: "all, of at least 300".into(),
        ratio: None,
        met: right == kept.len() && kept.len() >= 300,
    }
}

/// Every fault that is kept as a report, with the top cause that it says must be found.
fn kept() -> Vec<(PathBuf, String)> {
    let folder = workspace::root().join("crates/tamga-diagnosis/tests/faults");
    let folders = ["made", "recorded"].map(|name| folder.join(name));
    let files = folders.iter().filter_map(|it| fs::read_dir(it).ok());
    let mut paths: Vec<PathBuf> = files.flatten().flatten().map(|it| it.path()).collect();
    paths.sort();
    let expected = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a fault is text");
        let mut lines = text.lines();
        let all = lines.find_map(|line| line.strip_prefix("# expected: "));
        let top = all.and_then(|all| all.split(", ").next());
        let top = top.expect("a fault says what is expected").to_owned();
        (path, top)
    };
    paths.into_iter().map(expected).collect()
}
