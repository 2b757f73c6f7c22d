//! A virtual display of the test's own.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::process::Running;

/// An X server without a screen, which ends when this is dropped.
#[derive(Debug)]
pub struct Display {
    name: String,
    _running: Running,
}

impl Display {
    /// Starts the server on a free display number.
    pub fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x960x24",
            "-nolisten",
            "tcp",
        ]);
        let mut running = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let stdout = running.child().stdout.take().expect("stdout was piped");
        let mut number = String::new();
        let read = BufReader::new(stdout).read_line(&mut number);
        read.expect("Xvfb says its display number");
        let name = format!(":{}", number.trim());
        Self {
            name,
            _running: running,
        }
    }

    /// The value of `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
