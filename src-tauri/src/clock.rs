//! The one place that asks the computer what time it is, and what day.

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

/// When the person's clock shows what a clock of UTC shows at `time`: the last second of a day that
/// stands on a paper is that day's last where the person is.
///
/// `offset` says how many seconds the person's clock is ahead of UTC at a Unix time.
pub(crate) fn same_hour(time: UnixTime, offset: impl Fn(i64) -> i32) -> UnixTime {
    UnixTime(time.0 - i64::from(offset(time.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_on_a_paper_ends_when_it_ends_where_the_person_is() {
        let last_second = UnixTime(1_795_737_599);
        let here = same_hour(last_second, |_| 12_600);
        assert_eq!(here, UnixTime(1_795_737_599 - 12_600));
    }
}
