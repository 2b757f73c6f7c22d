//! Windows and macOS: a condition variable rings, and the service is tried again slowly.

use std::io;
use std::path::Path;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::{SLOW_RETRY, Woken};

/// Wakes the watching thread, once and for all.
pub(in crate::watch) struct Doorbell {
    is_rung: Mutex<bool>,
    bell: Condvar,
}

impl Doorbell {
    pub(in crate::watch) fn new() -> io::Result<Doorbell> {
        Ok(Doorbell {
            is_rung: Mutex::new(false),
            bell: Condvar::new(),
        })
    }

    pub(in crate::watch) fn ring(&self) {
        *self.is_rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }

    pub(in crate::watch) fn is_rung(&self) -> bool {
        *self.is_rung.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the bell only.
    pub(in crate::watch) fn sleep(&self, patience: Duration) {
        let is_rung = self.is_rung.lock().unwrap_or_else(PoisonError::into_inner);
        let _rung_or_not = self
            .bell
            .wait_timeout_while(is_rung, patience, |is_rung| !*is_rung);
    }

    /// There is nothing to watch here.
    pub(in crate::watch) fn watch_for(&self, _: &Path) -> Vigil<'_> {
        Vigil { doorbell: self }
    }
}

/// A wait for the service.
pub(in crate::watch) struct Vigil<'a> {
    doorbell: &'a Doorbell,
}

impl Vigil<'_> {
    /// Waits for the bell or the end of patience; endless patience tries again slowly.
    pub(in crate::watch) fn wait(self, patience: Option<Duration>) -> Woken {
        self.doorbell.sleep(patience.unwrap_or(SLOW_RETRY));
        match self.doorbell.is_rung() {
            true => Woken::ByTheBell,
            false => Woken::InVain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_woken_by_the_bell_however_early_it_rings() {
        let doorbell = Doorbell::new().unwrap();
        assert!(!doorbell.is_rung());
        doorbell.ring();
        assert_eq!(
            doorbell.watch_for(Path::new("x")).wait(None),
            Woken::ByTheBell
        );
    }

    #[test]
    fn gives_up_when_patience_ends() {
        let doorbell = Doorbell::new().unwrap();
        assert_eq!(
            doorbell
                .watch_for(Path::new("x"))
                .wait(Some(Duration::ZERO)),
            Woken::InVain
        );
    }
}
