//! `tamga code read`: what the agent on the telephone needs while the caller waits.

use serde::Serialize;
use serde_json::json;
use tamga_diagnosis::{BareProblem, CallCode, Error as Unread, Seen, Support, cause, support};
use tamga_guide::{Country, Guide, Step};
use tamga_words::{Locale, id};

use crate::Error;
use crate::arguments::Options;
use crate::error::Stop;
use crate::guides::{tell_labels, tell_portal};
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// What a code says, or as much as can be told of a newer one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Heard {
    #[serde(flatten)]
    support: Option<Support>,
    /// Why it could not be read, with what can be told all the same.
    unread: Option<Unread>,
    #[serde(skip)]
    caller: Option<Locale>,
}

/// Reads a code; the options may name another step of its guide to look at.
///
/// # Errors
///
/// [`Error::StepUnknown`], and why it is no code.
pub(crate) fn read(typed: &str, options: &Options) -> Result<Heard, Stop> {
    let (support, unread) = match CallCode::read(typed) {
        Ok(call) => {
            let call = match &options.step {
                Some(step) => call.at_step(step),
                None => call,
            };
            (Some(support(&call)), None)
        }
        Err(newer @ Unread::CodeNewer { .. }) => (None, Some(newer)),
        Err(error) => return Err(error.into()),
    };
    let heard = Heard {
        support,
        unread,
        caller: options.caller_locale,
    };
    match &options.step {
        Some(step) if heard.place().is_none() => {
            Err(Error::StepUnknown { step: step.clone() }.into())
        }
        _ => Ok(heard),
    }
}

impl Heard {
    /// The guide and the step where the caller is.
    fn place(&self) -> Option<(&'static Guide, &'static Step)> {
        let (guide, step) = match (&self.support, &self.unread) {
            (Some(support), _) => (&support.guide, &support.step),
            (None, Some(Unread::CodeNewer { guide, step, .. })) => (guide, step),
            _ => return None,
        };
        let guide = tamga_guide::guide(guide.as_deref()?)?;
        Some((guide, guide.step(step.as_deref()?)?))
    }

    fn problem(&self) -> Option<BareProblem> {
        match (&self.support, &self.unread) {
            (Some(support), _) => support.problem.clone(),
            (None, Some(Unread::CodeNewer { cause: id, .. })) => {
                Some(cause(id.as_deref()?)?.bare())
            }
            _ => None,
        }
    }

    /// The caller's language: as the agent says, else that of the guide's country.
    fn caller(&self) -> Option<Locale> {
        let country = self.place().and_then(|(guide, _)| guide.country);
        self.caller.or(match country? {
            Country::Ir => Some(Locale::Fa),
            Country::Vn => Some(Locale::Vi),
            Country::Mn => Some(Locale::Mn),
        })
    }
}

impl Report for Heard {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        if let Some((guide, step)) = self.place() {
            tell_place(speaker, &mut lines, self.caller(), guide, step);
        }
        lines.gap();
        match self.problem() {
            Some(problem) => speaker.explained(&mut lines, 0, &problem),
            None => lines.add(0, &speaker.word(id!("cli-support-nothing-broken"))),
        }
        if let Some(support) = &self.support {
            tell_seen(speaker, &mut lines, &support.seen);
            tell_question(speaker, &mut lines, support);
            tell_around(speaker, &mut lines, support);
        }
        if let Some(unread) = &self.unread {
            lines.gap();
            let problem = tamga_diagnosis::Problem::from(unread.clone());
            speaker.explained(&mut lines, 0, &problem);
        }
        lines.gap();
        lines.add(0, &speaker.word(id!("cli-support-no-pin")));
        lines
    }

    fn is_good(&self) -> bool {
        self.unread.is_none()
    }
}

/// The step in the caller's words, then in the agent's, and what the portal calls things.
fn tell_place(
    speaker: &Speaker,
    lines: &mut Lines,
    caller: Option<Locale>,
    guide: &Guide,
    step: &Step,
) {
    let id = format!("guide-{}", guide.id);
    let own = speaker.words().locale();
    let theirs = caller.filter(|locale| *locale != own).map(Speaker::new);
    if let Some(theirs) = &theirs {
        lines.add(0, &speaker.word(id!("cli-support-caller-reads")));
        tell_step(theirs, lines, &id, step);
        lines.gap();
        lines.add(0, &speaker.word(id!("cli-support-for-you")));
    } else {
        lines.add(0, &speaker.word(id!("cli-support-caller-reads")));
    }
    tell_step(speaker, lines, &id, step);
    tell_portal(
        speaker,
        lines,
        step.portal.as_ref().or(guide.portal.as_ref()),
    );
    let step_id = format!("{id}-{}", step.id);
    for label in &step.labels {
        tell_labels(speaker, lines, &step_id, label);
    }
}

fn tell_step(speaker: &Speaker, lines: &mut Lines, guide: &str, step: &Step) {
    let id = format!("{guide}-{}", step.id);
    lines.add(1, &speaker.derived(guide));
    lines.add(1, &speaker.derived(&id));
    lines.add(2, &speaker.derived(&format!("{id}.body")));
}

/// The few facts that the code carried.
fn tell_seen(speaker: &Speaker, lines: &mut Lines, seen: &Seen) {
    lines.gap();
    lines.add(0, &speaker.word(id!("cli-support-seen")));
    let seen = json!(seen);
    for scale in ["system", "service", "readers", "module", "days"] {
        let word = seen[scale].as_str().unwrap_or_default();
        let facts = json!({
            "name": speaker.name("cli-support-seen", scale),
            "value": speaker.name("call", &format!("{scale}-{word}")),
        });
        lines.add(1, &speaker.say(id!("cli-attribute"), facts));
    }
}

fn tell_question(speaker: &Speaker, lines: &mut Lines, support: &Support) {
    lines.gap();
    let facts = json!({"question": speaker.derived(&support.ask)});
    lines.add(0, &speaker.say(id!("cli-support-ask"), facts));
    let facts = json!({"sight": speaker.derived(&support.see)});
    lines.add(0, &speaker.say(id!("cli-support-see"), facts));
}

/// The steps before and after, by what `--step` takes.
fn tell_around(speaker: &Speaker, lines: &mut Lines, support: &Support) {
    let Some(guide) = &support.guide else { return };
    let around = [
        (id!("cli-support-back"), &support.back),
        (id!("cli-support-ahead"), &support.ahead),
    ];
    for (message, steps) in around {
        for step in steps {
            let title = speaker.derived(&format!("guide-{guide}-{step}"));
            lines.add(
                0,
                &speaker.say(message, json!({"title": title, "id": step})),
            );
        }
    }
}
