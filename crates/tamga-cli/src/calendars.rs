//! `tamga calendar`: the calendar file of a case, on standard output.

use serde::{Serialize, Serializer};
use tamga_desk::{CaseId, DAYS_BEFORE, Desk, Waiting, Watched, WatchedKind};
use tamga_words::{Ending, Event};
use tamga_x509::UnixTime;

use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// What is to be remembered of a case.
pub(crate) struct Calendar {
    guide: String,
    waits: Vec<Waiting>,
    ends: Vec<Watched>,
    now: UnixTime,
}

/// Reads what a case waits for, and what ends for its subscriber.
pub(crate) fn read(desk: &Desk, id: CaseId, now: UnixTime) -> tamga_desk::Result<Calendar> {
    let case = desk.case(id)?;
    let subscriber = match case.subscriber {
        Some(subscriber) => desk.subscriber_by_id(subscriber)?,
        None => None,
    };
    let ends = match subscriber {
        Some(subscriber) => desk.watched_of(&subscriber.number)?,
        None => vec![],
    };
    Ok(Calendar {
        guide: case.guide,
        waits: desk.waiting(id, now)?,
        ends: ends
            .into_iter()
            .filter(|watched| !watched.replaced)
            .collect(),
        now,
    })
}

impl Serialize for Calendar {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        (&self.waits, &self.ends).serialize(out)
    }
}

impl Calendar {
    fn events(&self, speaker: &Speaker) -> Vec<Event> {
        let waits = self.waits.iter().filter_map(|waiting| {
            let waiting = tamga_words::Waiting {
                case: waiting.case,
                guide: &self.guide,
                step: &waiting.step,
                since: waiting.since.0,
                until: waiting.until.0,
                certain: waiting.certain,
            };
            Event::of_wait(speaker.words(), &waiting).ok()
        });
        let ends = self.ends.iter().map(|watched| {
            let ending = Ending {
                name: watched.name.as_deref(),
                serial: &watched.serial,
                issuer: watched.issuer.as_deref(),
                ends: watched.ends.0,
            };
            match watched.kind {
                WatchedKind::Certificate => {
                    Event::of_certificate(speaker.words(), &ending, &DAYS_BEFORE)
                }
                WatchedKind::Document => Event::of_document(speaker.words(), &ending, &DAYS_BEFORE),
            }
        });
        waits.chain(ends).collect()
    }
}

impl Report for Calendar {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        lines.verbatim(&tamga_words::calendar(&self.events(speaker), self.now.0));
        lines
    }

    fn is_good(&self) -> bool {
        !self.waits.is_empty() || !self.ends.is_empty()
    }
}
