//! What an agent needs while somebody is on the telephone: by id, the words are in Fluent.

use serde::Serialize;
use tamga_guide::{Guide, Label, Step};

use crate::{BareProblem, Call, Seen};

/// One step of one call, as the agent sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Support {
    /// Id of the guide; message `guide-<guide>`. `None` outside any, and for one that this
    /// version does not have.
    pub guide: Option<String>,
    /// Id of the step; messages `guide-<guide>-<step>` and `.body`.
    pub step: Option<String>,
    /// Id of the portal on which the step is done; message `portal-<portal>`.
    pub portal: Option<String>,
    /// The portal's own menu words, to be read aloud.
    pub labels: Vec<Label>,
    /// What is wrong, without the facts that only the caller's computer knows.
    pub problem: Option<BareProblem>,
    /// The message with what to ask next.
    pub ask: String,
    /// The message with what the caller should see or say then.
    pub see: String,
    /// The few facts that the code carried.
    pub seen: Seen,
    /// Ids of the steps that may come next, the usual one first.
    pub ahead: Vec<String>,
    /// Ids of the steps that lead here.
    pub back: Vec<String>,
    /// Whether a newer app made the code, and something of it is not known here.
    pub newer: bool,
}

/// What the agent needs for this call; for another step of the same guide, see
/// [`Call::at_step`].
#[must_use]
pub fn support(call: &Call) -> Support {
    let guide = call.guide.as_deref().and_then(tamga_guide::guide);
    let at = guide.and_then(|guide| guide.position(call.step.as_deref()?));
    let step = guide.zip(at).map(|(guide, at)| &guide.steps[at]);
    let ask = question(call);
    Support {
        guide: guide.map(|guide| guide.id.clone()),
        step: step.map(|step| step.id.clone()),
        portal: guide.and_then(|guide| portal(guide, step)),
        labels: step.map_or_else(Vec::new, |step| step.labels.clone()),
        problem: call.known_cause().map(crate::Cause::bare),
        see: format!("{ask}.see"),
        ask,
        seen: call.seen,
        ahead: guide.zip(at).map_or_else(Vec::new, ahead),
        back: guide.zip(at).map_or_else(Vec::new, back),
        newer: call.newer,
    }
}

/// The cause's own question, its part's, or the one for a call in which nothing is broken.
fn question(call: &Call) -> String {
    match (call.known_cause(), call.part) {
        (Some(cause), _) if cause.asks => format!("support-{}", cause.id),
        (_, Some(part)) => format!("support-part-{}", <&str>::from(part)),
        (_, None) => "support-nothing-broken".to_owned(),
    }
}

fn portal(guide: &Guide, step: Option<&Step>) -> Option<String> {
    let own = step.and_then(|step| step.portal.clone());
    own.or_else(|| guide.portal.clone())
}

fn ahead((guide, at): (&Guide, usize)) -> Vec<String> {
    let onward = guide.onward(at).into_iter();
    let detour = guide.steps[at].otherwise.iter().cloned();
    let steps = onward
        .map(|next| guide.steps[next].id.clone())
        .chain(detour);
    distinct(steps)
}

fn back((guide, at): (&Guide, usize)) -> Vec<String> {
    let before = (0..guide.steps.len()).filter(|from| {
        let detour = guide.steps[*from].otherwise.as_ref();
        guide.onward(*from).contains(&at) || detour == Some(&guide.steps[at].id)
    });
    distinct(before.map(|from| guide.steps[from].id.clone()))
}

fn distinct(steps: impl Iterator<Item = String>) -> Vec<String> {
    steps.fold(vec![], |mut list, step| {
        if !list.contains(&step) {
            list.push(step);
        }
        list
    })
}
