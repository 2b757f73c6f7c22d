//! One command after the other, each announced, timed, and named when it fails.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

/// Why a task stopped.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A program is not there.
    Missing(String),
    /// A program ended badly.
    Failed(String, ExitStatus),
    /// What we found is not what must be.
    Found(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(program) => write!(out, "{program} is not installed"),
            Self::Failed(command, status) => write!(out, "`{command}` failed ({status})"),
            Self::Found(what) => out.write_str(what),
        }
    }
}

pub(crate) type Done<T = ()> = Result<T, Fault>;

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().expect("xtask lies in the top folder").into()
}

/// A command that runs in the top folder.
pub(crate) fn command<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs it with its output on the screen.
pub(crate) fn step(title: &str, command: &mut Command) -> Done {
    let begun = announce(title);
    let status = command.status().map_err(|_| missing(command))?;
    finish(title, command, status, begun)
}

/// Runs it with its output on the screen, and hands each line to `read` as well.
pub(crate) fn step_reading(title: &str, command: &mut Command, mut read: impl FnMut(&str)) -> Done {
    let begun = announce(title);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|_| missing(command))?;
    let stdout = child.stdout.take().expect("stdout is piped");
    for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        read(&line);
    }
    let status = child.wait().map_err(|_| missing(command))?;
    finish(title, command, status, begun)
}

/// What it prints, trimmed; its output is not shown.
pub(crate) fn output(command: &mut Command) -> Done<String> {
    let output = command.output().map_err(|_| missing(command))?;
    if !output.status.success() {
        return Err(Fault::Failed(shown(command), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn announce(title: &str) -> Instant {
    println!("\n── {title}");
    Instant::now()
}

fn finish(title: &str, command: &Command, status: ExitStatus, begun: Instant) -> Done {
    if !status.success() {
        return Err(Fault::Failed(shown(command), status));
    }
    println!("   {title}: done in {} s", begun.elapsed().as_secs());
    Ok(())
}

fn missing(command: &Command) -> Fault {
    Fault::Missing(command.get_program().to_string_lossy().into_owned())
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(OsStr::to_string_lossy);
    let words = std::iter::once(command.get_program().to_string_lossy()).chain(arguments);
    words.collect::<Vec<_>>().join(" ")
}
