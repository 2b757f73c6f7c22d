//! A pipe that a thread reads: Windows cannot be asked whether there is something to read.

use std::{
    io::{self, Read},
    process::ChildStdout,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// Bytes read at once.
const CHUNK: usize = 64 << 10;

/// As good as forever.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

#[derive(Debug)]
pub(super) struct Pipe {
    chunks: Receiver<Vec<u8>>,
    /// What is left of a chunk.
    rest: Vec<u8>,
    /// When reading gives up; `None` is farther away than a clock can tell.
    pub(super) until: Option<Instant>,
}

impl Pipe {
    pub(super) fn new(mut output: ChildStdout) -> Pipe {
        let (sender, chunks) = mpsc::channel();
        thread::spawn(move || {
            let mut chunk = vec![0; CHUNK];
            while let Ok(length @ 1..) = output.read(&mut chunk) {
                if sender.send(chunk[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        Pipe {
            chunks,
            rest: vec![],
            until: None,
        }
    }
}

impl Read for Pipe {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            let left = self.until.map_or(YEAR, |until| {
                until.saturating_duration_since(Instant::now())
            });
            self.rest = match self.chunks.recv_timeout(left) {
                Ok(chunk) => chunk,
                Err(RecvTimeoutError::Timeout) => return Err(io::ErrorKind::TimedOut.into()),
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
            };
        }
        let length = self.rest.len().min(into.len());
        into[..length].copy_from_slice(&self.rest[..length]);
        self.rest.drain(..length);
        Ok(length)
    }
}
