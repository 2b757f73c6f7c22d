//! The desk keeps what was answered through kills, damage and a full disk.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use tamga_desk::{Desk, Error};
use tamga_tests::process::{Running, among_own_mounts, run};
use tamga_x509::UnixTime;

const NOW: UnixTime = UnixTime(1_800_000_000);

#[test]
fn a_kill_at_any_moment_loses_no_answer() {
    for round in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let kept = kill_while_answering(
            folder.path(),
            1 + round * 3,
            Duration::from_micros(round * 170),
        );
        let opened = Desk::open(folder.path(), NOW).unwrap();
        assert_eq!(opened.notice, None);
        let case = opened.desk.cases(100).unwrap()[0].id;
        let found = opened.desk.answers(case).unwrap().len() as u64;
        // The one answer in the making may be there or not.
        assert!(
            (kept..=kept + 1).contains(&found),
            "{found} answers of {kept} after {round}"
        );
    }
}

/// Kills a program shortly after it made its `target`th answer, and gives how many it made.
fn kill_while_answering(folder: &Path, target: u64, delay: Duration) -> u64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answers"));
    command.arg("write").arg(folder).stdout(Stdio::piped());
    let mut running = Running::start(&mut command);
    let stdout = running.child().stdout.take().unwrap();
    let mut numbers = BufReader::new(stdout)
        .lines()
        .map(|line| line.unwrap().parse().unwrap());
    while numbers.next().expect("the program answers on") != target {}
    thread::sleep(delay);
    running.kill();
    numbers.last().unwrap_or(target)
}

#[test]
fn a_full_disk_is_named_and_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=400k tmpfs "$1" && "$0" write "$1" && "$0" count "$1""#;
    let mut command = among_own_mounts(script);
    let output = run(command
        .arg(env!("CARGO_BIN_EXE_answers"))
        .arg(folder.path()));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let [.., last, refusal, count] = lines[..] else {
        panic!("{text}");
    };
    let refusal: Error = serde_json::from_str(refusal).unwrap();
    assert_eq!(refusal, Error::DiskFull);
    assert_eq!(count, last);
}

#[test]
fn a_damaged_desk_is_set_aside_whole() {
    let folder = tempfile::tempdir().unwrap();
    kill_while_answering(folder.path(), 30, Duration::ZERO);
    let path = folder.path().join("desk.sqlite");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..4000].fill(0x5a);
    fs::write(&path, &bytes).unwrap();
    // The journal of the kill would mend the file.
    let _ = fs::remove_file(folder.path().join("desk.sqlite-wal"));
    let opened = Desk::open(folder.path(), NOW).unwrap();
    let Some(Error::DamagedSetAside { path }) = opened.notice else {
        panic!("{:?}", opened.notice);
    };
    assert_eq!(fs::read(path).unwrap(), bytes);
    assert_eq!(opened.desk.cases(100).unwrap(), []);
}
