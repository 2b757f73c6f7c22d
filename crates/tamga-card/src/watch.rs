//! A thread that sleeps until a reader, a card or the service changes, and then says so.

mod doorbell;
mod seen;
mod watching;

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use pcsc::{Context, Scope};
use serde::Serialize;

use crate::reader::states;
use crate::service::ServiceFiles;
use crate::{Reader, ServiceState};
use doorbell::Doorbell;
use seen::Seen;
use watching::Watching;

/// How long one request to stop may take before it is repeated.
const STOPPING: Duration = Duration::from_millis(20);

/// What is plugged in now, after a change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// The service.
    pub service: ServiceState,
    /// Every reader; none unless the service runs.
    pub readers: Vec<Reader>,
    /// Names of readers that came or went, or whose card came, went or was swapped: only their
    /// tokens need to be read again. A card that is merely used by a program is not among them,
    /// since reading it is such a use.
    pub changed: Vec<String>,
}

/// Reads the readers once, without waiting for anything.
pub fn look() -> Event {
    let context = Context::establish(Scope::User);
    let seen = match context.and_then(|context| states(&context)) {
        Ok(states) => Seen::running(&states),
        Err(code) => Seen::broken(code, &ServiceFiles::here()),
    };
    seen.event(None)
}

/// Watches readers and cards until it is dropped.
///
/// Its thread has a PC/SC context of its own and blocks in `SCardGetStatusChange`, together
/// with the plug-and-play pseudo-reader. When the service is gone it waits for the service's
/// socket instead (Linux), or tries again every two seconds where nothing can be waited for.
/// pcsc-lite itself wakes an endless wait once a minute, inside its library.
pub struct Watch {
    shared: Arc<Shared>,
    ended: Receiver<()>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread and its owner share.
struct Shared {
    doorbell: Doorbell,
    /// The context the thread is blocked in, to cancel it.
    context: Mutex<Option<Context>>,
}

impl Shared {
    /// The lock is only held to put in, take out or use a handle: no panic leaves it half done.
    fn context(&self) -> MutexGuard<'_, Option<Context>> {
        self.context.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch {
    /// Starts watching. `on_change` is called on the watching thread: once with what is there
    /// at the beginning, then after every change.
    ///
    /// # Errors
    ///
    /// When the system gives no thread or no file descriptor.
    pub fn start(on_change: impl Fn(Event) + Send + 'static) -> io::Result<Watch> {
        let shared = Shared {
            doorbell: Doorbell::new()?,
            context: Mutex::new(None),
        };
        let shared = Arc::new(shared);
        let (end, ended) = mpsc::channel::<()>();
        let watching = Watching::new(Arc::clone(&shared), ServiceFiles::here(), on_change);
        let thread = thread::Builder::new()
            .name("card-watch".into())
            .spawn(move || {
                watching.run();
                drop(end);
            })?;
        Ok(Watch {
            shared,
            ended,
            thread: Some(thread),
        })
    }
}

impl Drop for Watch {
    /// Wakes the thread and waits for its end. `SCardCancel` has no effect in the moment before
    /// a wait begins, so it is repeated until the thread has ended.
    fn drop(&mut self) {
        self.shared.doorbell.ring();
        let Some(thread) = self.thread.take() else {
            return;
        };
        if thread.thread().id() == thread::current().id() {
            return;
        }
        loop {
            if let Some(context) = &*self.shared.context() {
                let _cancelled_or_gone = context.cancel();
            }
            match self.ended.recv_timeout(STOPPING) {
                Err(mpsc::RecvTimeoutError::Timeout) => {}
                Ok(()) | Err(mpsc::RecvTimeoutError::Disconnected) => break,
            }
        }
        let _panicked = thread.join();
    }
}
