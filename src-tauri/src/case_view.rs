//! One case as the window shows it: guide, way, checks.

use std::collections::BTreeMap;

use serde::Serialize;
use tamga_check::{Facts, Noted};
use tamga_desk::{Copied, Waiting};
use tamga_guide::{Answer, CheckName, Field, Guide, LedgerEntry, Walk, can_be};

use crate::Problem;
use crate::page::Page;

/// One case, with everything its page shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
    /// What was copied into a portal's form already.
    pub copied: Vec<Copied>,
    /// Whether the practice token is plugged in.
    pub practice_token: bool,
    /// What other cases told of the subscriber, by field id, but for what cannot be right here.
    pub details: BTreeMap<String, String>,
    /// Numbers of the subscribers on the desk, the last used first.
    pub known: Vec<String>,
    /// The certificate on the token, as a step would note it.
    pub noted: Option<Noted>,
    /// What the case waits for, the first to end where there are several.
    pub waiting: Option<Waiting>,
    /// The portals of this way, and what each knows.
    pub ledger: Vec<LedgerEntry>,
}

/// One line of the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Id of the step.
    pub step: String,
    /// How it stands.
    pub state: TaskState,
}

/// How a step of the task list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// Which check.
    pub check: CheckName,
    /// How it stands.
    pub state: CheckState,
    /// Why it failed; what must be said although it passed.
    pub problem: Option<Problem>,
}

/// How a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// An earlier one must hold first, or its facts are still being read.
    Waiting,
}

/// Puts the page together; `revisited` is a step looked at again.
pub(crate) fn view(
    page: &Page,
    revisited: Option<&str>,
    facts: &Facts<'_>,
    practice_token: bool,
) -> CaseView {
    let walk = page.walk(revisited);
    let step = page.guide.step(&walk.at);
    let checks = step.map_or(&[][..], |step| &step.checks);
    CaseView {
        id: page.case.id,
        practice: page.case.practice,
        tasks: tasks(&walk, &page.answers),
        step_number: walk.step_number(),
        step_count: walk.step_count(),
        checks: reports(checks, facts),
        copied: page.copied.clone(),
        practice_token,
        noted: tamga_check::noted(facts),
        ledger: page.ledger(&walk, facts),
        guide: page.guide.clone(),
        walk,
        answers: page.answers.clone(),
        details: fitting(&page.details, step.map_or(&[], |step| &step.fields)),
        known: page.known.clone(),
        waiting: page.waiting.clone(),
    }
}

/// What may stand in these fields, and everything that none of them asks.
fn fitting(details: &BTreeMap<String, String>, fields: &[Field]) -> BTreeMap<String, String> {
    let fits = |id: &str, value: &str| {
        let mut asked = fields.iter().filter(|field| field.id == id);
        asked.all(|field| can_be(field.kind, value))
    };
    let mut details = details.clone();
    details.retain(|id, value| fits(id, value));
    details
}

fn tasks(walk: &Walk, answers: &[Answer]) -> Vec<Task> {
    // A finished walk has its last step both behind it and on the page.
    let at = (!walk.path.contains(&walk.at)).then_some(&walk.at);
    let way = walk.path.iter().chain(at).chain(&walk.ahead);
    let state = |step: &String| match step {
        step if *step == walk.at => TaskState::Current,
        step if answers.iter().any(|answer| answer.step == *step) => TaskState::Done,
        _ => TaskState::Ahead,
    };
    let task = |step: &String| Task {
        state: state(step),
        step: step.clone(),
    };
    way.map(task).collect()
}

/// Runs the checks in order; after the first that fails, the others wait.
fn reports(checks: &[CheckName], facts: &Facts<'_>) -> Vec<CheckReport> {
    let mut failed = false;
    let mut report = |check: CheckName| {
        let (state, problem) = match tamga_check::run(check, facts) {
            _ if failed => (CheckState::Waiting, None),
            Ok(proof) => (CheckState::Passed, proof.notice.map(Into::into)),
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
    fn check(walk: &Walk, answered: &[&str], expected: &[(&str, TaskState)]) {
        let answer = |step: &&str| Answer {
            step: (*step).into(),
            choice: None,
            fields: Default::default(),
        };
        let answers: Vec<Answer> = answered.iter().map(answer).collect();
        let tasks = tasks(walk, &answers);
        let listed: Vec<_> = tasks
            .iter()
            .map(|task| (task.step.as_str(), task.state))
            .collect();
        assert_eq!(listed, expected);
    }

    #[test]
    fn a_number_is_offered_only_where_it_can_be_right() {
        let guide = tamga_guide::guide("ir-moadian-register-hardware").expect("it is shipped");
        let company = BTreeMap::from([("holder-number".to_owned(), "14012345679".to_owned())]);
        let check = |step: &str, offered: bool| {
            let fields = &guide.step(step).expect("it is a step").fields;
            assert_eq!(!fitting(&company, fields).is_empty(), offered, "{step}");
        };
        check("organisation-number", true);
        check("person-number", false);
        check("plug-in", true);
    }

    #[test]
    fn lists_what_is_done_what_is_on_the_page_and_what_is_ahead() {
        use TaskState::{Ahead, Current, Done};
        check(
            &walk(&["a", "b"], "c", &["d"], false),
            &["a", "b"],
            &[("a", Done), ("b", Done), ("c", Current), ("d", Ahead)],
        );
        check(
            &walk(&[], "a", &["b", "c"], false),
            &["a", "b"],
            &[("a", Current), ("b", Done), ("c", Ahead)],
        );
        check(
            &walk(&["a", "b"], "b", &[], true),
            &["a", "b"],
            &[("a", Done), ("b", Current)],
        );
    }
}
