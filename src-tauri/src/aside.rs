//! Work that asks other computers, on a thread of its own.

use std::panic::resume_unwind;
use std::thread;

/// Does `work` on a plain thread and waits for it. Tauri runs its commands inside an asynchronous
/// runtime, where `tamga-net`, which waits for each answer, must not be called.
pub(crate) fn aside<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        scope
            .spawn(work)
            .join()
            .unwrap_or_else(|panic| resume_unwind(panic))
    })
}
