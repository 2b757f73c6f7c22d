//! What time it is where the person is: the one place that asks the computer for its time zone.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Says how many seconds the person's clock is ahead of UTC at a Unix time.
///
/// The zone is asked for at the first use, and anew for each of these: a person may travel while
/// the app runs. Where it cannot be told, the clock is UTC.
pub fn local() -> impl Fn(i64) -> i32 + Send + Sync + 'static {
    let zone = LazyLock::new(zone);
    move |seconds| offset(&zone, seconds)
}

fn offset(zone: &TimeZone, seconds: i64) -> i32 {
    match Timestamp::from_second(seconds) {
        Ok(time) => zone.to_offset(time).seconds(),
        Err(_) => 0,
    }
}

/// Where the rules lie in a file of their own, only that is read: to find its name, jiff walks
/// through the rules of the whole world.
fn zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some();
    let rules = (!named)
        .then(|| std::fs::read("/etc/localtime").ok())
        .flatten();
    let zone = rules.and_then(|rules| of_rules(&rules));
    zone.unwrap_or_else(TimeZone::system)
}

/// What a file of RFC 9636 says.
fn of_rules(rules: &[u8]) -> Option<TimeZone> {
    TimeZone::tzif("local", rules).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEHRAN: i32 = 12_600;

    /// A process must not change its own zone, so the test runs once more in one of its own.
    #[test]
    fn the_clock_is_that_of_the_named_zone() {
        const NAME: &str = "tests::the_clock_is_that_of_the_named_zone";
        const ZONE: &str = "<+0330>-3:30";
        if std::env::var("TZ").as_deref() == Ok(ZONE) {
            return assert_eq!(local()(1_795_651_200), TEHRAN);
        }
        let mut again = std::process::Command::new(std::env::current_exe().unwrap());
        let again = again.env("TZ", ZONE).args(["--exact", NAME]).output();
        let again = again.unwrap();
        let said = String::from_utf8_lossy(&again.stdout).into_owned();
        assert!(
            again.status.success() && said.contains("1 passed"),
            "{said}"
        );
    }

    #[test]
    fn the_clock_is_that_of_the_files_rules() {
        let mut rules = b"TZif".to_vec();
        rules.extend([0; 16]);
        for count in [0_u32, 0, 0, 0, 1, 4] {
            rules.extend(count.to_be_bytes());
        }
        rules.extend(TEHRAN.to_be_bytes());
        rules.extend([0, 0]);
        rules.extend(b"+03\0");
        assert_eq!(offset(&of_rules(&rules).unwrap(), 0), TEHRAN);
        assert!(of_rules(b"no rules").is_none());
    }

    #[test]
    fn a_time_beyond_all_calendars_is_told_in_utc() {
        assert_eq!(offset(&TimeZone::fixed(jiff::tz::offset(3)), i64::MAX), 0);
    }
}
