//! Subscribers and what ends for them, as the window shows them.

use std::collections::BTreeMap;

use serde::Serialize;
use tamga_desk::{Case, Desk, Subscriber, SubscriberUse, Watched, WatchedKind};
use tamga_guide::{Guide, LedgerEntry, ledger};
use tamga_x509::{SECONDS_PER_DAY, UnixTime};

use crate::beginning::guides_for;
use crate::page::{guide_of, in_words_of_guide, known, newest, way};
use crate::start::{CaseSummary, GuideSummary, summaries};

/// Fields that may name a subscriber, the most telling first.
const NAMES: [&str; 3] = ["organisation-name", "holder-name", "director-name"];

/// A certificate or paper, and when it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// Its number on this desk.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// What it is.
    pub kind: WatchedKind,
    /// Name of its holder.
    pub name: Option<String>,
    /// Official number of its holder.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Serial number of a certificate in upper-case hex, or the number on a paper.
    pub serial: String,
    /// What a paper is good for.
    pub scopes: String,
    /// Its last second.
    pub ends: UnixTime,
    /// Whole days until then; negative once it has ended.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_left: i64,
    /// Whether another one of the same holder lasts longer.
    pub replaced: bool,
    /// Whether the person wants no reminders of it.
    pub silenced: bool,
}

/// A subscriber, for choosing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SubscriberSummary {
    /// Its number on this desk.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// Its official number.
    pub number: String,
    /// Its name, if one was typed.
    pub name: Option<String>,
    /// How many cases there are.
    pub cases: u32,
    /// The end of its longest certificate or paper.
    pub next_end: Option<UnixTime>,
}

/// A subscriber, with everything kept of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SubscriberView {
    /// Its number on this desk.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// Its official number.
    pub number: String,
    /// Everything else that was typed for it, by field id.
    pub details: BTreeMap<String, String>,
    /// Its cases, the last changed first.
    pub cases: Vec<CaseSummary>,
    /// What ends for it, the first to end first.
    pub ending: Vec<Ending>,
    /// Every portal that must learn its newest certificate, in order.
    pub ledger: Vec<LedgerEntry>,
    /// The guides that can be begun for it.
    pub guides: Vec<GuideSummary>,
}

/// What ends, seen from `now`.
pub(crate) fn endings(watched: Vec<Watched>, now: UnixTime) -> Vec<Ending> {
    let ending = |watched: Watched| Ending {
        id: watched.id,
        kind: watched.kind,
        name: watched.name,
        number: watched.number,
        issuer: watched.issuer,
        serial: watched.serial,
        scopes: watched.scopes,
        days_left: (watched.ends.0 - now.0).div_euclid(SECONDS_PER_DAY),
        ends: watched.ends,
        replaced: watched.replaced,
        silenced: watched.silenced,
    };
    watched.into_iter().map(ending).collect()
}

/// Subscribers, for choosing.
pub(crate) fn choices(found: Vec<SubscriberUse>) -> Vec<SubscriberSummary> {
    let choice = |found: SubscriberUse| SubscriberSummary {
        id: found.subscriber.id,
        name: name(&found.subscriber.details),
        number: found.subscriber.number,
        cases: found.cases,
        next_end: found.ends,
    };
    found.into_iter().map(choice).collect()
}

fn name(details: &BTreeMap<String, String>) -> Option<String> {
    let mut names = NAMES.iter().filter_map(|id| details.get(*id));
    names.find(|name| !name.is_empty()).cloned()
}

/// Everything kept of a subscriber.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn view(
    desk: &Desk,
    subscriber: Subscriber,
    now: UnixTime,
) -> tamga_desk::Result<SubscriberView> {
    let cases = desk.cases_of(subscriber.id)?;
    Ok(SubscriberView {
        id: subscriber.id,
        cases: summaries(desk, &cases)?,
        ending: endings(desk.watched_of(&subscriber.number)?, now),
        ledger: ledger_of(desk, &subscriber, &cases)?,
        guides: guides_for(&subscriber, &cases),
        number: subscriber.number,
        details: subscriber.details,
    })
}

/// The portals on the ways of all its cases, and what each knows.
fn ledger_of(
    desk: &Desk,
    subscriber: &Subscriber,
    cases: &[Case],
) -> tamga_desk::Result<Vec<LedgerEntry>> {
    let mut ways: Vec<(&'static Guide, Vec<String>)> = Vec::new();
    for case in cases {
        if let Ok(guide) = guide_of(case) {
            let answers = in_words_of_guide(&desk.answers(case.id)?);
            let walk = tamga_guide::replay(guide, &answers);
            ways.push((guide, way(&walk).map(Into::into).collect()));
        }
    }
    let ways = ways
        .iter()
        .map(|(guide, way)| (*guide, way.iter().map(String::as_str).collect()));
    let registrations = desk.registrations(subscriber.id)?;
    let newest = newest(desk, Some(&subscriber.number))?;
    Ok(ledger(ways, &known(&registrations), newest.as_deref()))
}
