//! A test starts itself again in a network and a mount namespace of its own: every port is free
//! there, and `/etc/hosts` says what the test wants.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Set in the process that is inside.
const INSIDE: &str = "TAMGA_TEST_NAMESPACE";

/// Runs `test` inside. `name` is the test's own, with its module; `hosts` are lines for
/// `/etc/hosts`.
#[track_caller]
pub(crate) fn inside(name: &str, hosts: &str, test: fn()) {
    inside_with(name, hosts, &[], test);
}

/// The same with environment variables for the inside.
#[track_caller]
pub(crate) fn inside_with(name: &str, hosts: &str, variables: &[(&str, &Path)], test: fn()) {
    if env::var_os(INSIDE).is_some() {
        prepare(hosts);
        return test();
    }
    let mut command = Command::new("unshare");
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    let this = env::current_exe().unwrap();
    let inside = command
        .args(["--net", "--mount", "--propagation", "private"])
        .arg(this)
        .args(["--exact", name, "--nocapture", "--test-threads", "1"])
        .env(INSIDE, "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&inside.stdout).into_owned();
    let complained = String::from_utf8_lossy(&inside.stderr);
    assert!(inside.status.success(), "{said}\n{complained}");
    assert!(
        said.contains("1 passed"),
        "no test is called {name}: {said}"
    );
}

fn prepare(hosts: &str) {
    run("ip", &["link", "set", "lo", "up"]);
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(
        &file,
        format!("127.0.0.1 localhost\n::1 localhost\n{hosts}\n"),
    )
    .unwrap();
    run(
        "mount",
        &["--bind", file.path().to_str().unwrap(), "/etc/hosts"],
    );
}

/// Runs a command that must work.
#[track_caller]
pub(crate) fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program).args(arguments).status().unwrap();
    assert!(status.success(), "{program} {arguments:?}");
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.starts_with(b"0")
}
