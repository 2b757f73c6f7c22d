//! Other systems: a wait with an end. The clock it runs on may stop while the computer sleeps; then
//! the next change of the hardware, or of a case, catches up.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use tamga_x509::UnixTime;

use crate::clock;

/// Rings at a moment, or when somebody rings.
#[derive(Default)]
pub(crate) struct Alarm {
    rung: Mutex<bool>,
    bell: Condvar,
}

impl Alarm {
    /// Wakes who waits.
    pub(crate) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }

    /// Sleeps until `moment` or until somebody rings; `None` waits for the bell alone.
    pub(crate) fn wait(&self, moment: Option<UnixTime>) {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        while !*rung {
            let Some(moment) = moment else {
                rung = self.bell.wait(rung).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = u64::try_from(moment.0 - clock::now().0).unwrap_or(0);
            if left == 0 {
                break;
            }
            let waited = self.bell.wait_timeout(rung, Duration::from_secs(left));
            rung = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        *rung = false;
    }
}
