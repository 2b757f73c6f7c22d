//! What follows from doing a step, besides its answer: what to note, how long to wait, who knows
//! the certificate now, which paper ends one day.

use std::collections::BTreeMap;

use tamga_guide::{
    Action, Answer, Date, Guide, OLD_END, OLD_SERIAL, OTHERWISE, Step, WATCHED_FIELDS,
};
use tamga_x509::{SECONDS_PER_DAY, UnixTime};

use crate::Facts;
use crate::candidate::best;

/// The certificate that a step would note as the old one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Noted {
    /// Serial number, upper-case hex.
    pub serial: String,
    /// Its last day, `YYYY-MM-DD`, in UTC.
    pub end: String,
    /// Name of its holder.
    pub name: Option<String>,
}

/// What follows from one answer; nothing from a detour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Fields that are answered by themselves.
    pub fields: BTreeMap<String, String>,
    /// The case cannot go on before.
    pub wait: Option<WaitUntil>,
    /// A portal knows a certificate now.
    pub registered: Option<Registered>,
    /// A paper that ends one day.
    pub paper: Option<Paper>,
}

/// A wait, on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitUntil {
    /// When to look again.
    pub until: UnixTime,
    /// Whether the guide says how long it takes.
    pub certain: bool,
}

/// A portal that knows a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Id of the portal.
    pub portal: String,
    /// Serial number of the certificate on the token; `None` when it is not plugged in.
    pub serial: Option<String>,
}

/// A certificate on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The number on it.
    pub number: String,
    /// What it is good for.
    pub scopes: String,
    /// Its last second, in UTC.
    pub ends: UnixTime,
}

/// The certificate on the token, as a step would note it.
#[must_use]
pub fn noted(facts: &Facts<'_>) -> Option<Noted> {
    let certificate = best(facts)?.certificate;
    let last_day = certificate.validity.not_after.0.div_euclid(SECONDS_PER_DAY);
    Some(Noted {
        serial: certificate.serial,
        end: Date::from_days_since_1970(last_day)?.to_string(),
        name: Some(certificate.holder.name).filter(|name| !name.is_empty()),
    })
}

/// What follows when `answer` is given at `step` now.
#[must_use]
pub fn outcome(guide: &Guide, step: &Step, answer: &Answer, facts: &Facts<'_>) -> Outcome {
    if answer.choice.as_deref() == Some(OTHERWISE) {
        return Outcome::default();
    }
    let wait = step.wait.as_ref().map(|wait| WaitUntil {
        until: UnixTime(wait.until(facts.now.0, guide.country)),
        certain: wait.most.is_some(),
    });
    let registered = step.registers.as_ref().map(|portal| Registered {
        portal: portal.clone(),
        serial: best(facts).map(|candidate| candidate.certificate.serial),
    });
    Outcome {
        fields: fields(step, facts),
        wait,
        registered,
        paper: paper(step, answer),
    }
}

fn fields(step: &Step, facts: &Facts<'_>) -> BTreeMap<String, String> {
    let notes = step.action == Some(Action::NoteCertificate);
    let Some(noted) = notes.then(|| noted(facts)).flatten() else {
        return BTreeMap::new();
    };
    let fields = [(OLD_SERIAL, noted.serial), (OLD_END, noted.end)];
    fields.map(|(id, value)| (id.to_owned(), value)).into()
}

fn paper(step: &Step, answer: &Answer) -> Option<Paper> {
    if step.action != Some(Action::WatchDocument) {
        return None;
    }
    let [number, scopes, end] = WATCHED_FIELDS.map(|id| answer.fields.get(id).cloned());
    let last_day = Date::parse(&end?)?.days_since_1970();
    Some(Paper {
        number: number.filter(|number| !number.is_empty())?,
        scopes: scopes.unwrap_or_default(),
        ends: UnixTime((last_day + 1) * SECONDS_PER_DAY - 1),
    })
}
