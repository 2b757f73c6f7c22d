//! `tamga guide prove`: whether guides are sound, and what their authors should look at again.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;
use tamga_guide::{Date, Guide};
use tamga_words::{Id, Locale, id};
use tamga_x509::{SECONDS_PER_DAY, UnixTime};

use super::midday;
use crate::Error;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// Whether guides are sound and have all their words.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Proof(Vec<Verdict>);

#[derive(Serialize)]
struct Verdict {
    guide: String,
    /// For the author, in English: guides inside the program have none.
    faults: Vec<String>,
    /// What makes no guide unsound.
    warnings: Vec<Warning>,
}

/// What the author should look at again; the message is `cli-guide-<code>`.
#[derive(Serialize)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
enum Warning {
    /// Over a year has passed since the step was compared with the world.
    StepOld {
        step: String,
        checked_on: Option<Date>,
    },
    /// The step opens a portal, and nothing says which menu words lead on there.
    StepUnlabelled { step: String },
}

/// Proves the guides inside the program, or the ones in these files.
pub(crate) fn prove(files: &[PathBuf], now: UnixTime) -> Result<Proof, Error> {
    let today = Date::from_days_since_1970(now.0.div_euclid(SECONDS_PER_DAY));
    if files.is_empty() {
        let guides = tamga_guide::guides().iter();
        return Ok(Proof(guides.map(|guide| verdict(guide, today)).collect()));
    }
    let verdicts = files.iter().map(|file| prove_file(file, today));
    verdicts.collect::<Result<_, _>>().map(Proof)
}

fn prove_file(path: &Path, today: Option<Date>) -> Result<Verdict, Error> {
    let shown = path.display().to_string();
    let Ok(text) = fs::read_to_string(path) else {
        return Err(Error::GuideUnreadable { path: shown });
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(match tamga_guide::parse(&name.unwrap_or_default(), &text) {
        Ok(guide) => verdict(&guide, today),
        Err(error) => Verdict {
            guide: shown,
            faults: vec![error.to_string()],
            warnings: Vec::new(),
        },
    })
}

fn verdict(guide: &Guide, today: Option<Date>) -> Verdict {
    let locales = Locale::ALL.map(Locale::bcp47);
    let words = |_: &str, id: &str| Id::find(id).is_ok();
    let faults = tamga_guide::prove(
        guide,
        tamga_guide::portals(),
        tamga_guide::guides(),
        &locales,
        &words,
    );
    let faults = faults.err().unwrap_or_default();
    Verdict {
        guide: guide.id.clone(),
        faults: faults.iter().map(ToString::to_string).collect(),
        warnings: warnings(guide, today),
    }
}

/// `today` is not known when the clock is outside the years of dates.
fn warnings(guide: &Guide, today: Option<Date>) -> Vec<Warning> {
    let old = today.map(|today| guide.old_steps(today));
    let old = old.into_iter().flatten().map(|step| Warning::StepOld {
        step: step.id.clone(),
        checked_on: guide.checked_on(step),
    });
    let unlabelled = guide.unlabelled_steps();
    let unlabelled = unlabelled.map(|step| Warning::StepUnlabelled {
        step: step.id.clone(),
    });
    unlabelled.chain(old).collect()
}

impl Warning {
    fn tell(&self, speaker: &Speaker) -> String {
        match self {
            Warning::StepOld { step, checked_on } => {
                let facts = json!({"step": step, "day": checked_on.map(midday)});
                speaker.say(id!("cli-guide-step-old"), facts)
            }
            Warning::StepUnlabelled { step } => {
                speaker.say(id!("cli-guide-step-unlabelled"), json!({"step": step}))
            }
        }
    }
}

impl Report for Proof {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for verdict in &self.0 {
            let id = match verdict.faults.is_empty() {
                true => id!("cli-guide-sound"),
                false => id!("cli-guide-faulty"),
            };
            lines.add(0, &speaker.say(id, json!({"guide": verdict.guide})));
            verdict.faults.iter().for_each(|fault| lines.add(1, fault));
            let warnings = verdict.warnings.iter();
            warnings.for_each(|warning| lines.add(1, &warning.tell(speaker)));
        }
        lines
    }

    fn is_good(&self) -> bool {
        self.0.iter().all(|verdict| verdict.faults.is_empty())
    }
}
