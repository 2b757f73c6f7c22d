//! A day, in the calendars people write it in, and how many days lie between two.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the Gregorian calendar, written `2026-11-23` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day written as `YYYY-MM-DD`; `None` for anything else, and for days that never were.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !is_shape {
            return None;
        }
        let (year, month, day) = (&text[..4], &text[5..7], &text[8..]);
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// `None` for days that never were, such as 30 February.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_leap =
            year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=last)
            .contains(&day)
            .then_some(Self { year, month, day })
    }

    /// The day of the Persian calendar (Solar Hijri); `None` for days that never were, and for
    /// years outside 1300–1499, in which its leap years follow a cycle of 33.
    ///
    /// Source: the table of leap years in [ICU4X](https://github.com/unicode-org/icu4x),
    /// `calendrical_calculations::persian`, made from the equinoxes at 52.5° east.
    #[must_use]
    pub fn of_persian(year: u16, month: u8, day: u8) -> Option<Self> {
        let last = match month {
            1..=6 => 31,
            7..=11 => 30,
            12 if persian_new_year(year + 1) - persian_new_year(year) == 366 => 30,
            12 => 29,
            _ => return None,
        };
        if !(1300..=1499).contains(&year) || !(1..=last).contains(&day) {
            return None;
        }
        let months = i64::from(month - 1);
        let days = months * 30 + months.min(6) + i64::from(day - 1);
        Self::from_days_since_1970(persian_new_year(year) + days)
    }

    /// The same day, `years` later; the first of March for a 29 February that is missing.
    #[must_use]
    pub fn years_later(self, years: u16) -> Self {
        let year = self.year.saturating_add(years);
        Self::new(year, self.month, self.day).unwrap_or(Self {
            year,
            month: 3,
            day: 1,
        })
    }

    /// The day that begins `days` days after 1 January 1970; `None` outside the years 0–9999.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    #[must_use]
    pub fn from_days_since_1970(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let leaps = day_of_era / 1460 - day_of_era / 36_524 + day_of_era / 146_096;
        let year_of_era = (day_of_era - leaps) / 365;
        let past_years = 365 * year_of_era + year_of_era / 4 - year_of_era / 100;
        let from_march = (5 * (day_of_era - past_years) + 2) / 153;
        let day = day_of_era - past_years - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let year = u16::try_from(year).ok().filter(|year| *year <= 9999)?;
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Days since 1 January 1970, negative before it.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    #[must_use]
    pub fn days_since_1970(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }
}

/// Days from 1 January 1970 to the first day of a year of the Persian calendar.
fn persian_new_year(year: u16) -> i64 {
    let year = i64::from(year);
    365 * (year - 1) + (8 * year + 21) / 33 - 492_268
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("expected a day such as \"2026-11-23\""))
    }
}

#[cfg(feature = "ts")]
impl ts_rs::TS for Date {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "string".into()
    }

    fn inline(_: &ts_rs::Config) -> String {
        "string".into()
    }
}
