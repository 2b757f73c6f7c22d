//! The worker's answers, waited for until a deadline and no longer.

use std::{
    io::{self, BufReader},
    process::ChildStdout,
    time::{Duration, Instant},
};

use super::wire::{self, Answer};

#[cfg_attr(unix, path = "answers/unix.rs")]
#[cfg_attr(windows, path = "answers/windows.rs")]
mod pipe;

use pipe::Pipe;

/// A worker's standard output.
#[derive(Debug)]
pub(super) struct Answers(BufReader<Pipe>);

impl Answers {
    pub(super) fn new(output: ChildStdout) -> Answers {
        Answers(BufReader::new(Pipe::new(output)))
    }

    /// The next answer.
    ///
    /// # Errors
    ///
    /// `TimedOut` when it has not come whole within `deadline`; anything else when the worker is
    /// gone or talks nonsense.
    pub(super) fn next(&mut self, deadline: Duration) -> io::Result<Answer> {
        self.0.get_mut().until = Instant::now().checked_add(deadline);
        wire::read(&mut self.0)
    }
}
