//! How long a wait lasts on the clock.

use crate::guide::Wait;
use crate::vocabulary::{Country, WaitUnit};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Wait {
    /// When to look again, in seconds since 1970, if the wait began at `since`.
    ///
    /// After the longest time that was named; where none was, after the shortest, or one unit.
    /// Working days are those of `country`, whose offices close on Friday in Iran and on Saturday
    /// and Sunday elsewhere; holidays are not known.
    #[must_use]
    pub fn until(&self, since: i64, country: Option<Country>) -> i64 {
        let units = i64::from(self.most.or(self.least).unwrap_or(1));
        match self.unit {
            WaitUnit::Minute => since + units * MINUTE,
            WaitUnit::Hour => since + units * HOUR,
            WaitUnit::Day => since + units * DAY,
            WaitUnit::WorkingDay => working_days_later(since, units, country),
        }
    }
}

fn working_days_later(since: i64, days: i64, country: Option<Country>) -> i64 {
    let mut until = since;
    let mut left = days;
    while left > 0 {
        until += DAY;
        if !is_closed(until, country) {
            left -= 1;
        }
    }
    until
}

/// Whether offices are closed at this moment, by the clock of the country.
fn is_closed(moment: i64, country: Option<Country>) -> bool {
    let east = match country {
        Some(Country::Ir) => 3 * HOUR + 30 * MINUTE,
        Some(Country::Vn) => 7 * HOUR,
        Some(Country::Mn) => 8 * HOUR,
        None => 0,
    };
    let days = (moment + east).div_euclid(DAY);
    // Monday is 1 (ISO 8601); the first day of 1970 was a Thursday.
    let weekday = (days + 3).rem_euclid(7) + 1;
    match country {
        Some(Country::Ir) => weekday == 5,
        _ => weekday >= 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    /// Midday in UTC of a day.
    fn midday(day: &str) -> i64 {
        Date::parse(day).expect(day).days_since_1970() * DAY + DAY / 2
    }

    #[track_caller]
    fn check(least: Option<u16>, most: Option<u16>, unit: WaitUnit, country: Country, until: i64) {
        let wait = Wait { least, most, unit };
        assert_eq!(wait.until(midday("2026-11-25"), Some(country)), until);
    }

    // 2026-11-25 is a Wednesday.
    #[test]
    fn a_wait_ends_after_the_longest_time_that_was_named() {
        use Country::{Ir, Mn, Vn};
        let begun = midday("2026-11-25");
        check(None, Some(30), WaitUnit::Minute, Mn, begun + 30 * MINUTE);
        check(Some(1), Some(24), WaitUnit::Hour, Vn, begun + DAY);
        check(Some(2), None, WaitUnit::Day, Vn, midday("2026-11-27"));
        check(None, None, WaitUnit::Day, Mn, midday("2026-11-26"));
        check(
            None,
            Some(2),
            WaitUnit::WorkingDay,
            Vn,
            midday("2026-11-27"),
        );
        check(
            None,
            Some(3),
            WaitUnit::WorkingDay,
            Vn,
            midday("2026-11-30"),
        );
        check(
            None,
            Some(2),
            WaitUnit::WorkingDay,
            Ir,
            midday("2026-11-28"),
        );
        check(
            None,
            Some(5),
            WaitUnit::WorkingDay,
            Mn,
            midday("2026-12-02"),
        );
    }
}
