//! Waiting for the service while it is gone, and being woken to stop.

use std::time::Duration;

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub(super) use elsewhere::Doorbell;
#[cfg(target_os = "linux")]
pub(super) use linux::Doorbell;

/// How long to wait before trying again where the system offers nothing to wait for. The one
/// place that polls: without a service only, and never on Linux with a working inotify.
///
/// Windows has an event for it (`SCardAccessStartedEvent`), which cannot be reached without
/// unsafe code.
const SLOW_RETRY: Duration = Duration::from_secs(2);

/// What ended a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Woken {
    /// The watch is to end.
    ByTheBell,
    /// Something changed where the service's socket is, or will be.
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "only Linux can see it")
    )]
    ByAChange,
    /// Patience ran out.
    InVain,
}
