//! `DATETIME` for Fluent: Unix seconds as a date, a time, or both.
//!
//! The options are `Intl.DateTimeFormat`'s `dateStyle`, `timeStyle` and `calendar`. Persian counts
//! its years in the Solar Hijri (Jalali) calendar unless `calendar: "gregory"` is asked for.

use fluent_bundle::{FluentArgs, FluentValue};
use icu_calendar::Gregorian;
use icu_calendar::cal::Persian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::{
    CompositeDateTimeFieldSet as Fields, DateAndTimeFieldSet, DateFieldSet, TimeFieldSet,
};
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::options::{Length, TimePrecision};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_time::zone::UtcOffset;
use icu_time::{DateTime, ZonedDateTime};

use writeable::TryWriteable as _;

use crate::Locale;

/// A moment in a calendar of its own, written with that calendar's data and no other's.
macro_rules! write_in {
    ($calendar:ident, $style:expr, $locale:expr, $moment:expr) => {{
        let moment = DateTime {
            date: $moment.date.to_calendar($calendar),
            time: $moment.time,
        };
        match cldr_pattern($locale, $style) {
            Some(pattern) => {
                let pattern = DateTimePattern::try_from_pattern_str(&pattern);
                FixedCalendarDateTimeNames::<$calendar, Fields>::try_new($locale.icu().into())
                    .expect("the names are compiled in")
                    .include_for_pattern(&pattern.expect("CLDR's patterns are valid"))
                    .expect("the names are compiled in")
                    .format(&moment)
                    .try_write_to_string()
                    .expect("the pattern's names were included")
                    .into_owned()
            }
            None => FixedCalendarDateTimeFormatter::<$calendar, Fields>::try_new(
                $locale.icu().into(),
                $style.fields(),
            )
            .expect("the patterns are compiled in")
            .format(&moment)
            .to_string(),
        }
    }};
}

pub(crate) const SECONDS_PER_DAY: i64 = 86_400;

/// The first and the last second a certificate can name: the years 1 to 9999.
const SECONDS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// How a moment is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Style {
    date: Option<DateStyle>,
    time: Option<TimePrecision>,
    calendar: Calendar,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DateStyle {
    Full,
    Long,
    Medium,
    Short,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Calendar {
    Persian,
    Gregorian,
}

/// The function itself. What is not a number, above all the word `unknown`, comes back as it is.
pub(crate) fn datetime(
    locale: Locale,
    offset: impl Fn(i64) -> i32,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> {
    move |positional, named| match (positional, Style::read(locale, named)) {
        ([FluentValue::Number(seconds)], Some(style)) => {
            let seconds = within_years(seconds.value as i64);
            style.write(locale, seconds, offset(seconds)).into()
        }
        ([text @ FluentValue::String(_)], Some(_)) => text.clone(),
        _ => FluentValue::Error,
    }
}

/// A second outside the years 1 to 9999 is taken for the nearest inside.
pub(crate) fn within_years(seconds: i64) -> i64 {
    seconds.clamp(*SECONDS.start(), *SECONDS.end())
}

impl Style {
    /// `None` for an option or a value that is not known.
    fn read(locale: Locale, named: &FluentArgs<'_>) -> Option<Style> {
        let calendar = match locale {
            Locale::Fa => Calendar::Persian,
            Locale::Vi | Locale::Mn | Locale::En => Calendar::Gregorian,
        };
        let start = Style {
            date: None,
            time: None,
            calendar,
        };
        named.iter().try_fold(start, |style, (name, value)| {
            let FluentValue::String(value) = value else {
                return None;
            };
            style.with(name, value)
        })
    }

    fn with(self, name: &str, value: &str) -> Option<Style> {
        match name {
            "dateStyle" => Some(Style {
                date: Some(DateStyle::read(value)?),
                ..self
            }),
            "timeStyle" => Some(Style {
                time: Some(precision(value)?),
                ..self
            }),
            "calendar" if value == "gregory" => Some(Style {
                calendar: Calendar::Gregorian,
                ..self
            }),
            _ => None,
        }
    }

    fn write(self, locale: Locale, seconds: i64, offset: i32) -> String {
        let offset = UtcOffset::try_from_seconds(offset).unwrap_or_else(|_| UtcOffset::zero());
        let moment = ZonedDateTime::from_epoch_milliseconds_and_utc_offset(seconds * 1000, offset);
        let moment = DateTime {
            date: moment.date,
            time: moment.time,
        };
        let text = match self.calendar {
            Calendar::Persian => write_in!(Persian, self, locale, moment),
            Calendar::Gregorian => write_in!(Gregorian, self, locale, moment),
        };
        // Web engines put a plain space where CLDR has a narrow one that cannot be broken.
        let text = text.replace('\u{202f}', " ");
        match (locale, self.calendar, self.date) {
            (Locale::Fa, Calendar::Gregorian, Some(DateStyle::Full | DateStyle::Long)) => {
                with_ezafe(text)
            }
            _ => text,
        }
    }

    /// What ICU4X is asked for; nothing asked for is a short date, as with `Intl`.
    fn fields(self) -> Fields {
        let date = match (self.date, self.time) {
            (Some(date), _) => date,
            (None, None) => DateStyle::Short,
            (None, Some(time)) => {
                return Fields::Time(TimeFieldSet::T(T::medium().with_time_precision(time)));
            }
        };
        let day = YMD::for_length(date.length());
        let weekday = YMDE::for_length(date.length());
        match (date, self.time) {
            (DateStyle::Full, None) => Fields::Date(DateFieldSet::YMDE(weekday)),
            (DateStyle::Full, Some(time)) => {
                Fields::DateTime(DateAndTimeFieldSet::YMDET(weekday.with_time(time)))
            }
            (_, None) => Fields::Date(DateFieldSet::YMD(day)),
            (_, Some(time)) => Fields::DateTime(DateAndTimeFieldSet::YMDT(day.with_time(time))),
        }
    }
}

impl DateStyle {
    fn read(value: &str) -> Option<DateStyle> {
        match value {
            "full" => Some(DateStyle::Full),
            "long" => Some(DateStyle::Long),
            "medium" => Some(DateStyle::Medium),
            "short" => Some(DateStyle::Short),
            _ => None,
        }
    }

    fn length(self) -> Length {
        match self {
            DateStyle::Full | DateStyle::Long => Length::Long,
            DateStyle::Medium => Length::Medium,
            DateStyle::Short => Length::Short,
        }
    }
}

/// `Intl`'s time styles without the name of a zone.
fn precision(value: &str) -> Option<TimePrecision> {
    match value {
        "medium" => Some(TimePrecision::Second),
        "short" => Some(TimePrecision::Minute),
        _ => None,
    }
}

/// The Gregorian months as Persian says them before a year; ICU4X's data has only the bare names.
fn with_ezafe(text: String) -> String {
    const ENDING_IN_HE: [&str; 4] = [" ژانویه ", " فوریه ", " مه ", " ژوئیه "];
    ENDING_IN_HE.iter().fold(text, |text, month| {
        text.replace(month, &format!("{}\u{654} ", month.trim_end()))
    })
}

/// CLDR's `dateFormats` where ICU4X, which starts from CLDR's skeletons, comes to another pattern.
///
/// `Intl` takes these, and the window and the terminal must say the same.
///
/// Source: CLDR 48, `ca-gregorian` and `ca-persian` of each language.
fn cldr_pattern(locale: Locale, style: Style) -> Option<String> {
    let date = match (locale, style.calendar, style.date?) {
        (Locale::Fa, Calendar::Persian, DateStyle::Full) => "y MMMM d, EEEE",
        (Locale::Fa, Calendar::Gregorian, DateStyle::Full) => "EEEE d MMMM y",
        (Locale::Fa, Calendar::Gregorian, DateStyle::Long) => "d MMMM y",
        (Locale::Vi, _, DateStyle::Full) => "EEEE, d 'tháng' M, y",
        (Locale::Vi, _, DateStyle::Long) => "d 'tháng' M, y",
        (Locale::Vi, _, DateStyle::Short) => "d/M/yy",
        (Locale::Mn, _, DateStyle::Full) => "y 'оны' MMMM'ын' d, EEEE 'гараг'",
        (Locale::En, _, DateStyle::Short) => "M/d/yy",
        _ => return None,
    };
    let seconds = match style.time {
        None => return Some(date.to_owned()),
        Some(TimePrecision::Second) => ":ss",
        Some(_) => "",
    };
    Some(match (locale, style.date?) {
        (Locale::Fa, _) => format!("{date} 'ساعت' H:mm{seconds}"),
        (Locale::Vi, DateStyle::Short) => format!("HH:mm{seconds} {date}"),
        (Locale::Vi, _) => format!("'lúc' HH:mm{seconds} {date}"),
        (Locale::Mn, _) => format!("{date} HH:mm{seconds}"),
        (Locale::En, _) => format!("{date}, h:mm{seconds} a"),
    })
}
