//! Everything that is kept of one case, read at once.

use std::collections::BTreeMap;

use tamga_card::Inventory;
use tamga_check::Facts;
use tamga_desk::{Case, CaseId, Copied, Desk, Registration, Subscriber, Waiting, WatchedKind};
use tamga_guide::{Answer, Guide, HOLDER_NUMBER, KnownAt, LedgerEntry, Walk, ledger};

use crate::app::App;
use crate::{Error, Problem, clock};

/// So many subscribers are suggested where a number is typed.
pub(crate) const SUGGESTED: u32 = 50;

/// One case, as the desk has it.
pub(crate) struct Page {
    pub(crate) case: Case,
    pub(crate) guide: &'static Guide,
    pub(crate) answers: Vec<Answer>,
    /// What was told on the way, by field id.
    pub(crate) fields: BTreeMap<String, String>,
    /// What was copied already.
    pub(crate) copied: Vec<Copied>,
    /// What other cases told of the subscriber, its number among it.
    pub(crate) details: BTreeMap<String, String>,
    /// Numbers of subscribers.
    pub(crate) known: Vec<String>,
    /// The first of its waits to end.
    pub(crate) waiting: Option<Waiting>,
    registrations: Vec<Registration>,
    /// Serial number of the subscriber's longest certificate that was ever seen.
    newest: Option<String>,
}

/// Reads a case from the desk.
///
/// # Errors
///
/// What the desk may end in; [`Error::GuideGone`] when this version has no such guide.
pub(crate) fn page(app: &App, id: CaseId) -> Result<Page, Problem> {
    let case = app.desk(|desk| desk.case(id))?;
    let guide = guide_of(&case)?;
    app.desk(|desk| read(desk, case, guide))
}

fn read(desk: &Desk, case: Case, guide: &'static Guide) -> tamga_desk::Result<Page> {
    let answers = in_words_of_guide(&desk.answers(case.id)?);
    let fields = tamga_guide::told(guide, &answers).fields;
    let subscriber = match case.subscriber {
        Some(subscriber) => desk.subscriber_by_id(subscriber)?,
        None => None,
    };
    let known = match case.practice {
        true => vec![],
        false => desk.find_subscribers("", SUGGESTED)?,
    };
    let registrations = match &subscriber {
        Some(subscriber) => desk.registrations(subscriber.id)?,
        None => vec![],
    };
    let told = fields.get(HOLDER_NUMBER);
    let number = told.or(subscriber.as_ref().map(|known| &known.number));
    Ok(Page {
        known: known
            .into_iter()
            .map(|known| known.subscriber.number)
            .collect(),
        newest: newest(desk, number)?,
        copied: desk.copied(case.id)?,
        details: subscriber.map(details).unwrap_or_default(),
        waiting: desk.waiting(case.id, clock::now())?.into_iter().next(),
        registrations,
        case,
        guide,
        answers,
        fields,
    })
}

fn details(subscriber: Subscriber) -> BTreeMap<String, String> {
    let mut details = subscriber.details;
    details.insert(HOLDER_NUMBER.into(), subscriber.number);
    details
}

/// Serial number of the holder's longest certificate that was ever seen.
pub(crate) fn newest(desk: &Desk, number: Option<&String>) -> tamga_desk::Result<Option<String>> {
    let Some(number) = number else {
        return Ok(None);
    };
    let watched = desk.watched_of(number)?.into_iter();
    let mut certificates = watched.filter(|watched| watched.kind == WatchedKind::Certificate);
    Ok(certificates.next_back().map(|last| last.serial))
}

impl Page {
    /// What checks may look at.
    pub(crate) fn facts<'a>(&'a self, inventory: &'a Inventory) -> Facts<'a> {
        Facts::of_case(
            self.guide,
            &self.answers,
            inventory,
            &self.fields,
            self.case.practice,
            clock::now(),
        )
    }

    /// Where the case stands, or how it looks from a step that is looked at again.
    pub(crate) fn walk(&self, revisited: Option<&str>) -> Walk {
        match revisited {
            Some(step) => tamga_guide::revisit(self.guide, &self.answers, step),
            None => tamga_guide::replay(self.guide, &self.answers),
        }
    }

    /// Serial number of the certificate that portals must know: the one on the token, else the
    /// last that was seen.
    pub(crate) fn newest(&self, facts: &Facts<'_>) -> Option<String> {
        let on_token = tamga_check::noted(facts).map(|certificate| certificate.serial);
        on_token.or_else(|| self.newest.clone())
    }

    /// The portals of the case's way, and what each knows.
    pub(crate) fn ledger(&self, walk: &Walk, facts: &Facts<'_>) -> Vec<LedgerEntry> {
        let way: Vec<&str> = way(walk).collect();
        let of_way = |entry: &LedgerEntry| !entry.guide.is_empty();
        let newest = self.newest(facts);
        let entries = ledger(
            [(self.guide, way)],
            &known(&self.registrations),
            newest.as_deref(),
        );
        entries.into_iter().filter(of_way).collect()
    }
}

/// Every step of a walk, as far as it can be told.
pub(crate) fn way(walk: &Walk) -> impl Iterator<Item = &str> {
    let at = std::iter::once(&walk.at);
    walk.path
        .iter()
        .chain(at)
        .chain(&walk.ahead)
        .map(String::as_str)
}

/// The desk's registrations, in the ledger's words.
pub(crate) fn known<'a>(registrations: &'a [Registration]) -> Vec<KnownAt<'a>> {
    let known = |registration: &'a Registration| {
        let Registration {
            portal,
            serial,
            since,
        } = registration;
        KnownAt {
            portal,
            serial,
            since: since.0,
        }
    };
    registrations.iter().map(known).collect()
}

/// The guide of a case.
///
/// # Errors
///
/// [`Error::GuideGone`] when this version has none of that id.
pub(crate) fn guide_of(case: &Case) -> Result<&'static Guide, Error> {
    tamga_guide::guide(&case.guide).ok_or_else(|| Error::GuideGone {
        guide: case.guide.clone(),
    })
}

/// The desk's answers in the guide's words.
pub(crate) fn in_words_of_guide(answers: &[tamga_desk::Answer]) -> Vec<Answer> {
    let answer = |kept: &tamga_desk::Answer| Answer {
        step: kept.step.clone(),
        choice: kept.choice.clone(),
        fields: kept.fields.clone(),
    };
    answers.iter().map(answer).collect()
}
