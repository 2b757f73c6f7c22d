//! What a program prints line by line while it runs.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Instant;

use serde_json::Value;

use crate::process::{PATIENCE, Running};

/// A running program that prints a line of JSON whenever something changed.
#[derive(Debug)]
pub struct Lines {
    lines: Receiver<Value>,
    running: Running,
}

impl Lines {
    /// Starts the program. Its standard input stays open until this is dropped or told to [`end`](Self::end).
    pub fn of(command: &mut Command) -> Self {
        let mut running = Running::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()));
        let stdout = running.child().stdout.take().expect("stdout was piped");
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let line = serde_json::from_str(&line).expect("the program prints JSON");
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { lines, running }
    }

    /// Waits for a line that is `wanted`, and gives it.
    ///
    /// # Panics
    ///
    /// When none comes within [`PATIENCE`], with those that came.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        let mut seen = vec![];
        loop {
            let left = PATIENCE.saturating_sub(start.elapsed());
            match self.lines.recv_timeout(left) {
                Ok(line) if wanted(&line) => return line,
                Ok(line) => seen.push(line),
                Err(RecvTimeoutError::Timeout) => panic!("waited in vain until {what}: {seen:#?}"),
                Err(RecvTimeoutError::Disconnected) => panic!("ended before {what}: {seen:#?}"),
            }
        }
    }

    /// Writes a line to the program's standard input, which stays open.
    pub fn tell(&mut self, line: &str) {
        let stdin = self.running.child().stdin.as_mut();
        let stdin = stdin.expect("stdin was piped and is open");
        writeln!(stdin, "{line}").expect("the program reads");
    }

    /// Closes the program's standard input and waits until it ends by itself.
    pub fn end(mut self) {
        drop(self.running.stdin());
        let status = self.running.wait();
        assert!(status.success(), "{status}");
    }
}
