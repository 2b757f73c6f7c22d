//! `tamga check`: the checks of the guides, by themselves.

use serde::Serialize;
use serde_json::json;
use tamga_check::{Facts, Problem, Proof};
use tamga_guide::CheckName;
use tamga_words::id;
use tamga_x509::UnixTime;

use crate::Error;
use crate::arguments::Options;
use crate::hardware::everything;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// What the checks said, in the order they were named.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Checked(Vec<Outcome>);

/// What one check said.
#[derive(Serialize)]
struct Outcome {
    check: CheckName,
    passed: bool,
    proof: Option<Proof>,
    problem: Option<Problem>,
}

/// Reads the hardware once and runs the checks on it.
pub(crate) fn run(names: &[CheckName], options: &Options, now: UnixTime) -> Result<Checked, Error> {
    let inventory = everything(options)?;
    let facts = Facts::of_hardware(&inventory, &options.fields, now);
    let outcomes = names.iter().map(|&check| {
        let (proof, problem) = match tamga_check::run(check, &facts) {
            Ok(proof) => (Some(proof), None),
            Err(problem) => (None, Some(problem)),
        };
        Outcome {
            check,
            passed: problem.is_none(),
            proof,
            problem,
        }
    });
    Ok(Checked(outcomes.collect()))
}

impl Report for Checked {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for outcome in &self.0 {
            let name = speaker.name("app-check", outcome.check.word());
            let verdict = match outcome.passed {
                true => id!("cli-check-passed"),
                false => id!("cli-check-failed"),
            };
            lines.add(0, &speaker.say(verdict, json!({"check": name})));
            outcome
                .problem
                .iter()
                .for_each(|problem| speaker.problem(&mut lines, 1, problem));
        }
        lines
    }

    fn is_good(&self) -> bool {
        self.0.iter().all(|outcome| outcome.passed)
    }
}
