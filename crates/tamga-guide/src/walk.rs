//! How far a case has come: its answers, laid along its guide.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::guide::{Guide, OTHERWISE, Step};
use crate::vocabulary::GuideRole;

/// A step that was done, and what was said there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Stable id of the step.
    pub step: String,
    /// The choice taken, where the step asks; [`OTHERWISE`](crate::OTHERWISE) for its detour.
    #[serde(default)]
    pub choice: Option<String>,
    /// Field id to canonical value.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

/// Where a case stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Walk {
    /// Steps done, in order.
    pub path: Vec<String>,
    /// The step to do now; the last step once all are done.
    pub at: String,
    /// Best guess of the steps after `at`, in order.
    pub ahead: Vec<String>,
    /// Whether the last step was answered too.
    pub finished: bool,
}

/// What the person told on their way, for the checks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Field id to canonical value.
    pub fields: BTreeMap<String, String>,
    /// Which certificate is the right one, by the last choice that said so.
    pub role: Option<GuideRole>,
}

/// Where a case stands: its answers, followed from the first step to one without an answer.
///
/// Answers to steps that are not on the way are passed over and lose nothing: when an earlier
/// answer is changed back, they count again. So do answers that a newer guide has no use for.
///
/// A step whose detour was taken is not done: the walk goes along the detour and comes back to
/// it. A way that comes back to a step by a choice asks it again in the same manner.
#[must_use]
pub fn replay(guide: &Guide, answers: &[Answer]) -> Walk {
    let mut path: Vec<usize> = Vec::new();
    let mut left: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(way) = guide
        .steps
        .get(at)
        .and_then(|step| way(guide, at, step, answers))
    {
        if path.contains(&at) || left.contains(&at) {
            break;
        }
        match way {
            Way::End => {
                path.push(at);
                return Walk::of(guide, &path, at, &[], true);
            }
            Way::On(next) => {
                path.push(at);
                at = next;
            }
            Way::Detour(next) => {
                left.push(at);
                at = next;
            }
        }
    }
    path.retain(|step| *step != at);
    let ahead = ahead(guide, answers, &path, at);
    Walk::of(guide, &path, at, &ahead, false)
}

/// The same case, looked at from a step that was done; as [`replay`] if it is not on the way.
///
/// The steps after it are ahead again, with their answers kept.
#[must_use]
pub fn revisit(guide: &Guide, answers: &[Answer], step: &str) -> Walk {
    let walk = replay(guide, answers);
    let Some(passed) = walk.path.iter().position(|done| done == step) else {
        return walk;
    };
    let mut path = walk.path;
    let mut ahead = path.split_off(passed + 1);
    let at = path.pop().unwrap_or_default();
    if !walk.finished {
        ahead.push(walk.at);
    }
    ahead.extend(walk.ahead);
    let finished = false;
    Walk {
        path,
        at,
        ahead,
        finished,
    }
}

/// Keeps `answer`, in place of an earlier one to the same step.
pub fn record(answers: &mut Vec<Answer>, answer: Answer) {
    match answers.iter_mut().find(|kept| kept.step == answer.step) {
        Some(kept) => *kept = answer,
        None => answers.push(answer),
    }
}

/// What was told at the steps done; what was told on a way since left does not count.
#[must_use]
pub fn told(guide: &Guide, answers: &[Answer]) -> Told {
    let mut told = Told::default();
    for id in replay(guide, answers).path {
        let Some(answer) = answers.iter().find(|answer| answer.step == id) else {
            continue;
        };
        told.fields.extend(answer.fields.clone());
        let choices = guide.step(&id).map_or(&[][..], |step| &step.ask);
        let chosen = choices
            .iter()
            .find(|choice| answer.choice.as_ref() == Some(&choice.id));
        told.role = chosen.and_then(|choice| choice.role).or(told.role);
    }
    told
}

impl Walk {
    fn of(guide: &Guide, path: &[usize], at: usize, ahead: &[usize], finished: bool) -> Self {
        let id = |number: &usize| {
            guide
                .steps
                .get(*number)
                .map_or("", |step| &step.id)
                .to_owned()
        };
        Self {
            path: path.iter().map(id).collect(),
            at: id(&at),
            ahead: ahead.iter().map(id).collect(),
            finished,
        }
    }

    /// From 1: the 3 of "Step 3 of 8".
    #[must_use]
    pub fn step_number(&self) -> usize {
        self.path.len() + usize::from(!self.finished)
    }

    /// The 8 of "Step 3 of 8"; a guess while questions lie ahead.
    #[must_use]
    pub fn step_count(&self) -> usize {
        self.step_number() + self.ahead.len()
    }
}

/// Where an answered step leads.
enum Way {
    On(usize),
    Detour(usize),
    End,
}

/// `None` when the step has no answer, or one that does not fit it.
fn way(guide: &Guide, number: usize, step: &Step, answers: &[Answer]) -> Option<Way> {
    let answer = answers.iter().find(|answer| answer.step == step.id)?;
    if answer.choice.as_deref() == Some(OTHERWISE) {
        let detour = guide.position(step.otherwise.as_ref()?)?;
        return Some(Way::Detour(detour));
    }
    let is_told = |id: &str| answer.fields.get(id).is_some_and(|value| !value.is_empty());
    if step
        .fields
        .iter()
        .any(|field| field.required && !is_told(&field.id))
    {
        return None;
    }
    if step.ask.is_empty() {
        return Some(guide.next_of(number).map_or(Way::End, Way::On));
    }
    let chosen = step
        .ask
        .iter()
        .find(|choice| answer.choice.as_ref() == Some(&choice.id))?;
    guide.position(&chosen.next).map(Way::On)
}

/// The rest of the way if kept answers hold, every check passes, and where nothing is known
/// the first choice is taken. A way back to a step that was done goes on from there.
fn ahead(guide: &Guide, answers: &[Answer], path: &[usize], at: usize) -> Vec<usize> {
    let mut ahead = Vec::new();
    let mut seen = vec![at];
    let mut from = at;
    loop {
        let ways = likely(guide, answers, from);
        let is_new = |number: &&usize| !seen.contains(number);
        let is_undone = |number: &&usize| is_new(number) && !path.contains(number);
        let next = ways
            .iter()
            .find(is_undone)
            .or_else(|| ways.iter().find(is_new));
        let Some(next) = next.copied() else {
            return ahead;
        };
        if !path.contains(&next) {
            ahead.push(next);
        }
        seen.push(next);
        from = next;
    }
}

/// Where a step may lead, likeliest first.
fn likely(guide: &Guide, answers: &[Answer], number: usize) -> Vec<usize> {
    let Some(step) = guide.steps.get(number) else {
        return Vec::new();
    };
    if step.ask.is_empty() {
        return guide.next_of(number).into_iter().collect();
    }
    let kept = match way(guide, number, step, answers) {
        Some(Way::On(next)) => Some(next),
        _ => None,
    };
    let choices = step
        .ask
        .iter()
        .filter_map(|choice| guide.position(&choice.next));
    kept.into_iter().chain(choices).collect()
}
