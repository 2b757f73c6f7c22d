//! The example `watch` in a process of its own, since the service's socket is told to a process.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::service::Service;

/// Long enough for a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running watch whose events can be waited for.
pub(crate) struct Watcher {
    process: Child,
    events: Receiver<Value>,
}

impl Watcher {
    pub(crate) fn start(service: &Service) -> Watcher {
        let mut process = Command::new(program())
            .env("PCSCLITE_CSOCK_NAME", service.socket())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (send, events) = mpsc::channel();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let _nobody_waits = send.send(serde_json::from_str(&line).unwrap());
            }
        });
        Watcher { process, events }
    }

    /// The next event of this kind. No two events in a row may say the same.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, what: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        let mut others = vec![];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left) {
                Ok(event) if is_it(&event) => return event,
                Ok(event) => others.push(event),
                Err(error) => panic!("waiting for {what}: {error}; instead {others:#?}"),
            }
        }
    }

    /// Ends it in an orderly way.
    pub(crate) fn end(mut self) -> ExitStatus {
        drop(self.process.stdin.take());
        self.process.wait().unwrap()
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        let _ended_already = self.process.kill();
        let _ended_already = self.process.wait();
    }
}

/// Cargo builds the examples beside the tests.
pub(crate) fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let program = test
        .parent()
        .unwrap()
        .with_file_name("examples")
        .join("watch");
    assert!(
        program.is_file(),
        "missing: cargo build -p tamga-card --example watch"
    );
    program
}
