//! `tamga ledger`: which portals know which certificate of a subscriber.

use serde::Serialize;
use serde_json::json;
use tamga_desk::{Desk, WatchedKind};
use tamga_guide::{Answer, Guide, KnownAt, LedgerEntry, ledger};
use tamga_words::id;

use crate::Error;
use crate::error::Stop;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// The ledger of a subscriber.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ledger {
    subscriber: String,
    /// Serial number of the certificate that all should know.
    newest: Option<String>,
    entries: Vec<LedgerEntry>,
}

/// Reads the ledger of the subscriber with this number.
pub(crate) fn read(desk: &Desk, number: &str) -> Result<Ledger, Stop> {
    let unknown = || Error::SubscriberUnknown {
        number: number.to_owned(),
    };
    let subscriber = desk.subscriber(number)?.ok_or_else(unknown)?;
    let ways = ways(desk, subscriber.id)?;
    let ways = ways
        .iter()
        .map(|(guide, way)| (*guide, way.iter().map(String::as_str).collect()));
    let registrations = desk.registrations(subscriber.id)?;
    let known: Vec<KnownAt<'_>> = registrations
        .iter()
        .map(|known| KnownAt {
            portal: &known.portal,
            serial: &known.serial,
            since: known.since.0,
        })
        .collect();
    let watched = desk.watched_of(number)?.into_iter();
    let mut certificates = watched.filter(|watched| watched.kind == WatchedKind::Certificate);
    let newest = certificates.next_back().map(|last| last.serial);
    Ok(Ledger {
        entries: ledger(ways, &known, newest.as_deref()),
        newest,
        subscriber: subscriber.number,
    })
}

/// The ways of all the subscriber's cases.
fn ways(desk: &Desk, subscriber: i64) -> tamga_desk::Result<Vec<(&'static Guide, Vec<String>)>> {
    let mut ways = Vec::new();
    for case in desk.cases_of(subscriber)? {
        let Some(guide) = tamga_guide::guide(&case.guide) else {
            continue;
        };
        let answers = desk.answers(case.id)?.into_iter().map(|answer| Answer {
            step: answer.step,
            choice: answer.choice,
            fields: answer.fields,
        });
        let walk = tamga_guide::replay(guide, &answers.collect::<Vec<_>>());
        let way = walk.path.into_iter().chain([walk.at]).chain(walk.ahead);
        ways.push((guide, way.collect()));
    }
    Ok(ways)
}

impl Report for Ledger {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        lines.add(
            0,
            &speaker.say(
                id!("cli-case-subscriber"),
                json!({"number": self.subscriber}),
            ),
        );
        if let Some(serial) = &self.newest {
            lines.add(
                0,
                &speaker.say(id!("cli-ledger-newest"), json!({"serial": serial})),
            );
        }
        for entry in &self.entries {
            tell(speaker, &mut lines, entry);
        }
        if self.entries.is_empty() {
            lines.add(0, &speaker.word(id!("cli-ledger-empty")));
        }
        lines
    }

    fn is_good(&self) -> bool {
        let is_known = |entry: &LedgerEntry| entry.state == tamga_guide::LedgerState::Known;
        self.entries.iter().all(is_known)
    }
}

fn tell(speaker: &Speaker, lines: &mut Lines, entry: &LedgerEntry) {
    let facts = json!({
        "portal": speaker.name("portal", &entry.portal),
        "state": entry.state.word(),
        "serial": entry.serial,
        "since": entry.since.unwrap_or_default(),
    });
    lines.add(1, &speaker.say(id!("cli-ledger-entry"), facts));
    if let Some(sign_in) = entry.sign_in {
        lines.add(2, &speaker.name("sign-in", sign_in.word()));
    }
}
