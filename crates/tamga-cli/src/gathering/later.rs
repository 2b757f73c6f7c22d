//! Something that is found out meanwhile, and for which nobody waits longer than they want to.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// What a thread will find; if nobody waits for it any more, it ends with this process.
pub(super) struct Later<T>(Receiver<T>);

impl<T: Send + 'static> Later<T> {
    pub(super) fn begin(find: impl FnOnce() -> T + Send + 'static) -> Later<T> {
        let (tell, told) = mpsc::channel();
        thread::spawn(move || tell.send(find()));
        Later(told)
    }

    /// `None` when it was not found in time.
    pub(super) fn within(&self, patience: Duration) -> Option<T> {
        self.0.recv_timeout(patience).ok()
    }
}
