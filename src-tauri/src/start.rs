//! What the window shows first.

use serde::Serialize;
use tamga_desk::{Case, Desk, Setting};
use tamga_guide::{Country, Guide, GuideKind};
use tamga_x509::UnixTime;

use crate::Problem;
use crate::case_view::{guide_of, in_words_of_guide};

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
    /// Every case, the last changed first.
    pub cases: Vec<CaseSummary>,
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
    tamga_guide::guides().iter().map(summary).collect()
}

/// Every case whose guide is still there, for going on.
pub(crate) fn cases(desk: &mut Desk) -> tamga_desk::Result<Vec<CaseSummary>> {
    let cases = desk.cases()?;
    let summaries = cases.iter().map(|case| summary(desk, case));
    summaries.filter_map(Result::transpose).collect()
}

fn summary(desk: &Desk, case: &Case) -> tamga_desk::Result<Option<CaseSummary>> {
    let Ok(guide) = guide_of(case) else {
        return Ok(None);
    };
    let walk = tamga_guide::replay(guide, &in_words_of_guide(&desk.answers(case.id)?));
    Ok(Some(CaseSummary {
        id: case.id,
        guide: case.guide.clone(),
        practice: case.practice,
        step_number: walk.step_number(),
        step_count: walk.step_count(),
        step: walk.at,
        finished: walk.finished,
        changed: case.changed,
    }))
}
