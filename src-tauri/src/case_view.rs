//! One case as the window shows it: guide, way, checks.

use std::collections::BTreeMap;

use serde::Serialize;
use tamga_check::Facts;
use tamga_desk::Case;
use tamga_guide::{Answer, CheckName, Guide, Walk};

use crate::{Error, Problem};

/// One case, with everything its page shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Number of the case.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// Its guide.
    pub guide: Guide,
    /// A rehearsal.
    pub practice: bool,
    /// The way; `at` is the step on the page, also when it is looked at again.
    pub walk: Walk,
    /// The whole way as a list.
    pub tasks: Vec<Task>,
    /// Which step is on the page, from 1.
    pub step_number: usize,
    /// How many steps there are on this way.
    pub step_count: usize,
    /// The checks of the step on the page, in order.
    pub checks: Vec<CheckReport>,
    /// Everything answered so far.
    pub answers: Vec<Answer>,
    /// Whether the practice token is plugged in.
    pub practice_token: bool,
}

/// One line of the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Id of the step.
    pub step: String,
    /// How it stands.
    pub state: TaskState,
}

/// How a step of the task list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum TaskState {
    /// Answered.
    Done,
    /// On the page.
    Current,
    /// Still to come, as far as that is known.
    Ahead,
}

/// How one check of the step stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// Which check.
    pub check: CheckName,
    /// How it stands.
    pub state: CheckState,
    /// Why it failed.
    pub problem: Option<Problem>,
}

/// How a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// An earlier one must hold first, or its facts are still being read.
    Waiting,
}

/// The guide of a case.
///
/// # Errors
///
/// [`Error::GuideGone`] when this version has none of that id.
pub(crate) fn guide_of(case: &Case) -> Result<&'static Guide, Error> {
    tamga_guide::guides()
        .iter()
        .find(|guide| guide.id == case.guide)
        .ok_or_else(|| Error::GuideGone {
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

/// How far the answers lead along the guide.
pub(crate) fn walked(guide: &Guide, answers: &[tamga_desk::Answer]) -> Walk {
    tamga_guide::replay(guide, &in_words_of_guide(answers))
}

/// Everything typed in a case, by field id; a later step wins.
pub(crate) fn fields(answers: &[Answer]) -> BTreeMap<String, String> {
    answers
        .iter()
        .flat_map(|answer| answer.fields.clone())
        .collect()
}

/// The step's number from 1, and how many there are.
pub(crate) fn numbered(walk: &Walk, step: &str) -> (usize, usize) {
    let way: Vec<&String> = way(walk).collect();
    let at = way.iter().position(|on_way| *on_way == step);
    (at.map_or(way.len(), |at| at + 1), way.len())
}

/// Puts the page together; `revisited` is a step looked at again.
pub(crate) fn view(
    case: &Case,
    guide: &Guide,
    answers: &[Answer],
    revisited: Option<&str>,
    facts: &Facts<'_>,
    practice_token: bool,
) -> CaseView {
    let mut walk = tamga_guide::replay(guide, answers);
    let on_way = revisited.filter(|step| walk.path.iter().any(|done| done == step));
    let shown = on_way.unwrap_or(&walk.at).to_owned();
    let (step_number, step_count) = numbered(&walk, &shown);
    let tasks = tasks(&walk, &shown);
    let step = guide.steps.iter().find(|step| step.id == shown);
    let checks = step.map_or(&[][..], |step| &step.checks);
    walk.at = shown;
    CaseView {
        id: case.id,
        guide: guide.clone(),
        practice: case.practice,
        walk,
        tasks,
        step_number,
        step_count,
        checks: reports(checks, facts),
        answers: answers.to_vec(),
        practice_token,
    }
}

fn way(walk: &Walk) -> impl Iterator<Item = &String> {
    // A finished walk has its last step both behind it and under it.
    let at = (!walk.path.contains(&walk.at)).then_some(&walk.at);
    walk.path.iter().chain(at).chain(&walk.ahead)
}

fn tasks(walk: &Walk, shown: &str) -> Vec<Task> {
    let state = |step: &String| match step {
        step if step == shown => TaskState::Current,
        step if walk.path.contains(step) => TaskState::Done,
        _ => TaskState::Ahead,
    };
    let task = |step: &String| Task {
        state: state(step),
        step: step.clone(),
    };
    way(walk).map(task).collect()
}

/// Runs the checks in order; after the first that fails, the others wait.
fn reports(checks: &[CheckName], facts: &Facts<'_>) -> Vec<CheckReport> {
    let mut failed = false;
    let mut report = |check: CheckName| {
        let (state, problem) = match tamga_check::run(check, facts) {
            _ if failed => (CheckState::Waiting, None),
            Ok(_) => (CheckState::Passed, None),
            Err(tamga_check::Problem::Check(tamga_check::Error::StillReading)) => {
                (CheckState::Waiting, None)
            }
            Err(problem) => (CheckState::Failed, Some(problem.into())),
        };
        failed |= state != CheckState::Passed;
        CheckReport {
            check,
            state,
            problem,
        }
    };
    checks.iter().map(|check| report(*check)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(path: &[&str], at: &str, ahead: &[&str], finished: bool) -> Walk {
        let all = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect();
        Walk {
            path: all(path),
            at: at.into(),
            ahead: all(ahead),
            finished,
        }
    }

    #[track_caller]
    fn check(walk: &Walk, shown: &str, number: (usize, usize), expected: &[(&str, TaskState)]) {
        assert_eq!(numbered(walk, shown), number);
        let listed: Vec<_> = tasks(walk, shown)
            .into_iter()
            .map(|task| (task.step, task.state))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(step, state)| ((*step).to_owned(), *state))
            .collect();
        assert_eq!(listed, expected);
    }

    #[test]
    fn lists_what_is_done_what_is_on_the_page_and_what_is_ahead() {
        use TaskState::{Ahead, Current, Done};
        let under_way = walk(&["a", "b"], "c", &["d"], false);
        check(
            &under_way,
            "c",
            (3, 4),
            &[("a", Done), ("b", Done), ("c", Current), ("d", Ahead)],
        );
        check(
            &under_way,
            "a",
            (1, 4),
            &[("a", Current), ("b", Done), ("c", Ahead), ("d", Ahead)],
        );
        let finished = walk(&["a", "b"], "b", &[], true);
        check(&finished, "b", (2, 2), &[("a", Done), ("b", Current)]);
    }
}
