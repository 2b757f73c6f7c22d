//! What the window shows first.

use serde::Serialize;
use tamga_desk::{Case, Desk, Setting};
use tamga_guide::{Country, Guide, GuideKind};
use tamga_x509::UnixTime;

use crate::page::{SUGGESTED, guide_of, in_words_of_guide};
use crate::subscriber_view::{Ending, SubscriberSummary, choices, endings};
use crate::{Problem, clock};

/// Everything the window needs for its first view.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// BCP 47 tag of the chosen language; `None` until one is chosen.
    pub locale: Option<String>,
    /// Colours: `system`, `light` or `dark`.
    pub theme: String,
    /// Every guide.
    pub guides: Vec<GuideSummary>,
    /// The cases worked on last, the last changed first.
    pub cases: Vec<CaseSummary>,
    /// Everything that ends within a year or has just ended, the first to end first.
    pub ending: Vec<Ending>,
    /// The subscribers worked for last, the last first.
    pub subscribers: Vec<SubscriberSummary>,
    /// What the person must know before anything else.
    pub notices: Vec<Problem>,
    /// Now, by this computer's clock.
    pub now: UnixTime,
}

/// A guide, for choosing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct GuideSummary {
    /// Its id; message `guide-<id>`.
    pub id: String,
    /// Whose law and portals it follows.
    pub country: Option<Country>,
    /// What the person comes for.
    pub kind: GuideKind,
}

/// A case, for going on with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CaseSummary {
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// Id of its guide.
    pub guide: String,
    /// A rehearsal.
    pub practice: bool,
    /// The step where it stands.
    pub step: String,
    /// Which step that is, from 1.
    pub step_number: usize,
    /// How many steps there are on this way.
    pub step_count: usize,
    /// Whether the last step was answered.
    pub finished: bool,
    /// When it was last answered.
    pub changed: UnixTime,
    /// Until when it waits, if it does.
    pub waiting_until: Option<UnixTime>,
    /// Official number of whom it is for, once known.
    pub subscriber: Option<String>,
}

/// So many cases are shown, the last changed first.
const SHOWN: u32 = 100;

/// What ends within so many days is shown.
const AHEAD: i64 = 366;

impl Start {
    /// What the window shows when the desk cannot be read.
    pub(crate) fn nothing(now: UnixTime) -> Self {
        Self {
            locale: None,
            theme: "system".into(),
            guides: guides(),
            cases: vec![],
            ending: vec![],
            subscribers: vec![],
            notices: vec![],
            now,
        }
    }
}

/// Everything on the desk that the first view shows.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn kept(desk: &Desk, now: UnixTime) -> tamga_desk::Result<Start> {
    Ok(Start {
        locale: desk.setting(Setting::Locale)?,
        theme: theme(desk)?,
        cases: summaries(desk, &desk.cases(SHOWN)?)?,
        ending: endings(desk.ending(now, AHEAD)?, now),
        subscribers: choices(desk.find_subscribers("", SUGGESTED)?),
        ..Start::nothing(now)
    })
}

/// The chosen colours.
pub(crate) fn theme(desk: &Desk) -> tamga_desk::Result<String> {
    let kept = desk.setting(Setting::Theme)?;
    Ok(kept.unwrap_or_else(|| "system".into()))
}

/// Every guide, for choosing.
pub(crate) fn guides() -> Vec<GuideSummary> {
    let summary = |guide: &Guide| GuideSummary {
        id: guide.id.clone(),
        country: guide.country,
        kind: guide.kind,
    };
    let mut guides: Vec<&Guide> = tamga_guide::guides().iter().collect();
    // Most people come with a token: guides that look at none stand behind.
    guides.sort_by_key(|guide| guide.steps.iter().all(|step| step.checks.is_empty()));
    guides.into_iter().map(summary).collect()
}

/// The cases of these whose guide is still there, for going on.
pub(crate) fn summaries(desk: &Desk, cases: &[Case]) -> tamga_desk::Result<Vec<CaseSummary>> {
    let summaries = cases.iter().map(|case| summary(desk, case));
    summaries.filter_map(Result::transpose).collect()
}

fn summary(desk: &Desk, case: &Case) -> tamga_desk::Result<Option<CaseSummary>> {
    let Ok(guide) = guide_of(case) else {
        return Ok(None);
    };
    let walk = tamga_guide::replay(guide, &in_words_of_guide(&desk.answers(case.id)?));
    let subscriber = match case.subscriber {
        Some(subscriber) => desk.subscriber_by_id(subscriber)?,
        None => None,
    };
    Ok(Some(CaseSummary {
        id: case.id,
        guide: case.guide.clone(),
        practice: case.practice,
        step_number: walk.step_number(),
        step_count: walk.step_count(),
        step: walk.at,
        finished: walk.finished,
        changed: case.changed,
        waiting_until: desk
            .waiting(case.id, clock::now())?
            .first()
            .map(|waiting| waiting.until),
        subscriber: subscriber.map(|known| known.number),
    }))
}
