//! The one place that asks the computer what time it is.

use std::time::{SystemTime, UNIX_EPOCH};

use tamga_x509::UnixTime;

/// Now, by this computer's clock, which may be wrong.
pub(crate) fn now() -> UnixTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let before = |early: std::time::SystemTimeError| -seconds(early.duration());
    UnixTime(since.map_or_else(before, seconds))
}

fn seconds(duration: std::time::Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}
