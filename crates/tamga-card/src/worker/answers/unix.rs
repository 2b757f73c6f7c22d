//! A pipe that is asked first whether there is something to read.

use std::{
    io::{self, Read},
    process::ChildStdout,
    time::Instant,
};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

#[derive(Debug)]
pub(super) struct Pipe {
    output: ChildStdout,
    /// When reading gives up; `None` is farther away than a clock can tell.
    pub(super) until: Option<Instant>,
}

impl Pipe {
    pub(super) fn new(output: ChildStdout) -> Pipe {
        Pipe {
            output,
            until: None,
        }
    }
}

impl Read for Pipe {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self
            .until
            .map(|until| until.saturating_duration_since(Instant::now()));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let mut pipe = [PollFd::new(&self.output, PollFlags::IN)];
        match poll(&mut pipe, left.as_ref())? {
            0 => Err(io::ErrorKind::TimedOut.into()),
            _ => self.output.read(into),
        }
    }
}
