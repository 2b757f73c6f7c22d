//! The events a calendar is asked to keep, in the person's words: ends of validity, and waits.

use super::Event;
use crate::dates::SECONDS_PER_DAY;
use crate::{Args, Id, NoMessage, Words, id};

/// When a calendar reminds of a day that comes: at nine in the morning.
const MORNING: i64 = 9 * 60;

const MINUTES_PER_DAY: i64 = 24 * 60;

/// A certificate, or a paper that certifies something, whose validity ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending<'a> {
    /// Whom it names.
    pub name: Option<&'a str>,
    /// Its serial number in hexadecimal digits; of a paper, the number printed on it.
    pub serial: &'a str,
    /// Who issued it.
    pub issuer: Option<&'a str>,
    /// Its last second, in seconds since 1970.
    pub ends: i64,
}

/// A case that cannot go on yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting<'a> {
    /// The case's number on the desk.
    pub case: i64,
    /// Id of its guide.
    pub guide: &'a str,
    /// Id of the step that is waited after.
    pub step: &'a str,
    /// Since when, in seconds since 1970.
    pub since: i64,
    /// Until when, in seconds since 1970.
    pub until: i64,
    /// Whether it can go on then; otherwise it is time to look.
    pub certain: bool,
}

impl Event {
    /// The last day of a certificate, with a reminder in the morning so many days before.
    pub fn of_certificate(words: &Words, certificate: &Ending<'_>, days_before: &[i64]) -> Event {
        let args = certificate.args();
        Event {
            uid: certificate.uid("certificate"),
            starts: words.day_of(certificate.ends),
            all_day: true,
            summary: words.text(id!("calendar-certificate"), &args),
            description: words.text(id!("calendar-certificate.body"), &args),
            alarms: mornings(days_before),
        }
    }

    /// The last day of a paper, with a reminder in the morning so many days before.
    pub fn of_document(words: &Words, document: &Ending<'_>, days_before: &[i64]) -> Event {
        let args = document.args();
        Event {
            uid: document.uid("document"),
            starts: words.day_of(document.ends),
            all_day: true,
            summary: words.text(id!("calendar-document"), &args),
            description: words.text(id!("calendar-document.body"), &args),
            alarms: mornings(days_before),
        }
    }

    /// The moment at which a case can go on, or is to be looked at, with a reminder then.
    ///
    /// It says first what the guide says is to be done after the wait.
    ///
    /// # Errors
    ///
    /// [`NoMessage`] for a guide or a step without words.
    pub fn of_wait(words: &Words, waiting: &Waiting<'_>) -> Result<Event, NoMessage> {
        let Waiting { guide, step, .. } = waiting;
        let named = |id: String| Ok(words.text(Id::find(&id)?, &Args::new()));
        let args = Args::new()
            .with("guide", named(format!("guide-{guide}"))?)
            .with("step", named(format!("guide-{guide}-{step}"))?);
        let (title, body) = match waiting.certain {
            true => (id!("calendar-wait"), id!("calendar-wait.body")),
            false => (id!("calendar-look"), id!("calendar-look.body")),
        };
        let mut description = words.text(body, &args);
        if let Ok(then) = named(format!("guide-{guide}-{step}-wait")) {
            description = format!("{then}\n{description}");
        }
        Ok(Event {
            uid: format!("case-{}-{step}-{}@tamga", waiting.case, waiting.since),
            starts: waiting.until,
            all_day: false,
            summary: words.text(title, &args),
            description,
            alarms: vec![0],
        })
    }
}

impl Ending<'_> {
    fn args(&self) -> Args {
        Args::new()
            .with("name", self.name)
            .with("serial", self.serial)
            .with("issuer", self.issuer)
    }

    /// Serial numbers are unique for their issuer only, and a paper may be extended.
    fn uid(&self, kind: &str) -> String {
        format!(
            "{kind}-{}-{}@tamga",
            self.serial,
            self.ends / SECONDS_PER_DAY
        )
    }
}

/// The day itself begins at midnight: it is too late to be reminded of it in the morning before.
fn mornings(days_before: &[i64]) -> Vec<u32> {
    let minutes = days_before
        .iter()
        .map(|days| days.saturating_mul(MINUTES_PER_DAY) - MORNING);
    minutes
        .filter_map(|minutes| u32::try_from(minutes).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    const CERTIFICATE: Ending<'_> = Ending {
        name: Some("Оюун ХХК"),
        serial: "1F",
        issuer: None,
        ends: 1_798_761_599,
    };

    #[test]
    fn a_certificate_ends_on_the_day_of_the_persons_clock() {
        #[track_caller]
        fn check(offset: i32, expected: &str) {
            let words = Words::in_zone(Locale::En, move |_| offset);
            let event = Event::of_certificate(&words, &CERTIFICATE, &[]);
            assert_eq!(super::super::day(event.starts), expected);
        }
        check(0, "20261231");
        check(8 * 3600, "20270101");
        check(-8 * 3600, "20261231");
    }

    #[test]
    fn a_day_is_reminded_of_in_the_morning_before_it() {
        assert_eq!(mornings(&[7, 1, 0, -1, i64::MAX]), [7 * 1440 - 540, 900]);
    }

    #[test]
    fn the_same_thing_has_the_same_id_in_every_language() {
        let uids = Locale::ALL
            .map(|locale| Event::of_certificate(&Words::new(locale), &CERTIFICATE, &[1]).uid);
        assert!(
            uids.iter().all(|uid| uid == "certificate-1F-20818@tamga"),
            "{uids:?}"
        );
    }

    #[test]
    fn what_is_not_known_is_not_spoken_of() {
        let words = Words::new(Locale::En);
        let known = Event::of_certificate(&words, &CERTIFICATE, &[]);
        assert_eq!(known.summary, "Certificate ends: \u{2068}Оюун ХХК\u{2069}");
        let nameless = Ending {
            name: None,
            ..CERTIFICATE
        };
        let event = Event::of_certificate(&words, &nameless, &[]);
        assert_eq!(event.summary, "A certificate ends");
        assert!(
            !event.description.contains("unknown"),
            "{}",
            event.description
        );
    }

    #[test]
    fn a_wait_is_told_with_its_guide_and_its_step() {
        let waiting = Waiting {
            case: 7,
            guide: "mn-monpass-obtain",
            step: "issued-mail",
            since: 1_764_000_000,
            until: 1_764_086_400,
            certain: true,
        };
        for locale in Locale::ALL {
            let words = Words::new(locale);
            let event = Event::of_wait(&words, &waiting).unwrap();
            let title = words.text(id!("guide-mn-monpass-obtain"), &Args::new());
            assert!(event.summary.contains(&title), "{}", event.summary);
            let then = words.text(
                id!("guide-mn-monpass-obtain-issued-mail-wait"),
                &Args::new(),
            );
            assert!(
                event.description.starts_with(&then),
                "{}",
                event.description
            );
            assert_eq!(event.uid, "case-7-issued-mail-1764000000@tamga");
            assert_eq!((event.starts, event.alarms), (1_764_086_400, vec![0]));
            let look = Waiting {
                certain: false,
                ..waiting
            };
            assert_ne!(
                Event::of_wait(&words, &look).unwrap().summary,
                event.summary
            );
        }
        let lost = Waiting {
            step: "luck",
            ..waiting
        };
        let error = Event::of_wait(&Words::new(Locale::En), &lost).unwrap_err();
        assert_eq!(error.id, "guide-mn-monpass-obtain-luck");
    }
}
