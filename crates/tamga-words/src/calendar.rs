//! Calendar files (iCalendar, RFC 5545): what a person wants to be reminded of in their own calendar.
//!
//! Written here and not with the crate `icalendar`, which lets a last line grow to 76 octets, leaves
//! carriage returns as they are, and gives alarms an id by chance and the time of its own clock.

mod events;

use icu_time::ZonedDateTime;
use icu_time::zone::UtcOffset;

use crate::dates;

pub use events::{Ending, Waiting};

/// A line is broken after so many octets, without its end (RFC 5545 §3.1).
const WIDTH: usize = 75;

/// A day or a moment to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stable for ever and of this event alone: a calendar that reads it again replaces its entry.
    pub uid: String,
    /// Seconds since 1970 in UTC; of a day, its first second as if its clock were UTC.
    pub starts: i64,
    /// Whether it is a day, wherever the person is, and no moment.
    pub all_day: bool,
    /// The title.
    pub summary: String,
    /// What there is to say; line breaks are kept.
    pub description: String,
    /// Minutes before `starts` at which the calendar reminds.
    pub alarms: Vec<u32>,
}

/// The calendar file with these events, of which there must be one at least.
///
/// `now` is when it is written, in seconds since 1970. The same arguments make the same file.
///
/// Source: [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545).
pub fn calendar(events: &[Event], now: i64) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Tamga//Tamga//EN");
    file.line("CALSCALE", "GREGORIAN");
    for event in events {
        file.event(event, now);
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// The text so far.
#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, event: &Event, now: i64) {
        self.line("BEGIN", "VEVENT");
        self.text("UID", &event.uid);
        self.line("DTSTAMP", &moment(now));
        if event.all_day {
            self.line("DTSTART;VALUE=DATE", &day(event.starts));
        } else {
            self.line("DTSTART", &moment(event.starts));
        }
        self.text("SUMMARY", &event.summary);
        self.text("DESCRIPTION", &event.description);
        // A reminder keeps nobody busy.
        self.line("TRANSP", "TRANSPARENT");
        for minutes in &event.alarms {
            self.alarm(&event.summary, *minutes);
        }
        self.line("END", "VEVENT");
    }

    fn alarm(&mut self, summary: &str, minutes: u32) {
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.text("DESCRIPTION", summary);
        self.line("TRIGGER", &format!("-PT{minutes}M"));
        self.line("END", "VALARM");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    fn line(&mut self, name: &str, value: &str) {
        self.0.push_str(&folded(&format!("{name}:{value}")));
        self.0.push_str("\r\n");
    }
}

/// A value of type TEXT (RFC 5545 §3.3.11); control characters, which it cannot hold, are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            // Every break that Unicode knows: some programs end a line at each of them.
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                escaped.push_str("\\n");
            }
            '\t' => escaped.push(c),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line broken where it is full, never inside a character.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / WIDTH * 3);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > WIDTH {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded
}

/// A DATE-TIME in UTC: `20261123T081500Z`.
fn moment(seconds: i64) -> String {
    let time = in_utc(seconds).time;
    let (hour, minute, second) = (
        time.hour.number(),
        time.minute.number(),
        time.second.number(),
    );
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(seconds))
}

/// A DATE, of the day in UTC: `20261123`.
fn day(seconds: i64) -> String {
    let date = in_utc(seconds).date;
    let (month, day) = (date.month().number(), date.day_of_month().0);
    format!("{:04}{month:02}{day:02}", date.year().extended_year())
}

fn in_utc(seconds: i64) -> ZonedDateTime<icu_calendar::Iso, UtcOffset> {
    let milliseconds = dates::within_years(seconds) * 1000;
    ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, UtcOffset::zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_is_written_line_by_line() {
        let event = Event {
            uid: "certificate-0a-1798761599".into(),
            starts: 1_798_675_200,
            all_day: true,
            summary: "Certificate ends; renew, now".into(),
            description: "C:\\key\nline two\r\nthree\rfour".into(),
            alarms: vec![900, 0],
        };
        let moment = Event {
            uid: "case-1".into(),
            starts: 1_774_099_800,
            all_day: false,
            alarms: Vec::new(),
            ..event.clone()
        };
        let text = calendar(&[event, moment], 1_764_100_000);
        assert_eq!(
            text.replace("\r\n", "\n"),
            include_str!("calendar/sample.ics")
        );
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        for letter in ["a", "ی", "ệ", "🖋", "\u{200c}", " "] {
            for length in 0..400 {
                let line = format!("SUMMARY:{}", letter.repeat(length));
                let folded = folded(&line);
                assert!(
                    folded.split("\r\n").all(|line| line.len() <= WIDTH),
                    "{folded}"
                );
                assert_eq!(folded.replace("\r\n ", ""), line);
            }
        }
    }

    #[test]
    fn what_a_line_cannot_hold_is_left_out() {
        assert_eq!(escaped("a\u{0}b\u{1b}[2Jc\td\u{7f}"), "ab[2Jc\td");
        assert_eq!(escaped("a\u{2028}b\u{85}c"), "a\\nb\\nc");
    }

    #[test]
    fn moments_outside_the_years_of_four_digits_are_taken_for_the_nearest_inside() {
        assert_eq!(moment(i64::MAX), "99991231T235959Z");
        assert_eq!(moment(i64::MIN), "00010101T000000Z");
        assert_eq!(moment(951_782_399), "20000228T235959Z");
        assert_eq!(day(951_782_400), "20000229");
    }
}
