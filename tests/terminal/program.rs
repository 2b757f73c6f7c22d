//! Runs the program in a world of its own.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use tamga_tests::workspace;

/// No problem was found.
pub(crate) const GOOD: i32 = 0;
/// A problem was found.
pub(crate) const PROBLEM: i32 = 1;
/// The command line could not be followed.
pub(crate) const MISUSE: i32 = 2;

/// The program with these words, its clock in UTC, its terminal in English, and no reader.
pub(crate) fn tamga(words: &[&str]) -> Command {
    let mut command = Command::new(workspace::tamga());
    command
        .args(words)
        .env("TZ", "UTC")
        .env("LC_ALL", "en_US.UTF-8");
    command.env("PCSCLITE_CSOCK_NAME", "/nowhere/pcscd.comm");
    command
}

/// Runs it with `input` on its standard input.
pub(crate) fn run(command: &mut Command, input: &str) -> Output {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("tamga was just built");
    let mut stdin = child.stdin.take().expect("it is piped");
    // The program may end without reading, and closes the pipe then.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("tamga ends")
}

/// What it prints with `--json`.
pub(crate) fn data(mut command: Command) -> serde_json::Value {
    let output = run(command.arg("--json"), "");
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

/// What it printed, as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("tamga prints UTF-8")
}

/// Compares the exit status, and standard output with `snapshots/<name>.txt`.
///
/// `changing` are texts that differ from run to run, each with the name that stands for it.
#[track_caller]
pub(crate) fn check(command: &mut Command, status: i32, name: &str, changing: &[(&str, String)]) {
    let output = run(command, "");
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(status));
    compare(&text(&output.stdout), name, changing);
}

/// The same for what goes to standard error.
#[track_caller]
pub(crate) fn complains(command: &mut Command, name: &str) {
    let output = run(command, "");
    assert_eq!(text(&output.stdout), "");
    assert_eq!(output.status.code(), Some(MISUSE));
    compare(&text(&output.stderr), name, &[]);
}

#[track_caller]
fn compare(actual: &str, name: &str, changing: &[(&str, String)]) {
    let steady = changing
        .iter()
        .fold(actual.to_owned(), |text, (name, value)| {
            text.replace(value, &format!("[{name}]"))
        });
    let path = workspace::root().join(format!("tests/terminal/snapshots/{name}.txt"));
    // Raw: what stands in brackets is no pattern.
    let expected = snapbox::Data::read_from(&path, None).raw();
    snapbox::Assert::new()
        .action_env("SNAPSHOTS")
        .eq(steady, expected);
}
