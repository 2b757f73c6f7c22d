//! `tamga case`: what the person has begun, and what is next.

use serde::Serialize;
use serde_json::json;
use tamga_desk::{Case, CaseId, Desk};
use tamga_guide::{Answer, Guide, Walk};
use tamga_words::id;
use tamga_x509::UnixTime;

use crate::guides::tell_step;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// So many cases are listed, the last changed first.
const LISTED: u32 = 1000;

/// One case, and where it stands.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Standing {
    id: CaseId,
    guide: &'static str,
    practice: bool,
    /// Official number of whom it is for, once known.
    subscriber: Option<String>,
    step: String,
    step_number: usize,
    step_count: usize,
    finished: bool,
    changed: UnixTime,
    waiting_until: Option<UnixTime>,
    #[serde(skip)]
    walk: Walk,
    #[serde(skip)]
    of: &'static Guide,
}

/// Where a case stands; `None` when this version has no such guide any longer.
fn standing(desk: &Desk, case: Case, now: UnixTime) -> tamga_desk::Result<Option<Standing>> {
    let Some(guide) = tamga_guide::guide(&case.guide) else {
        return Ok(None);
    };
    let answers = desk.answers(case.id)?.into_iter();
    let answers: Vec<Answer> = answers
        .map(|answer| Answer {
            step: answer.step,
            choice: answer.choice,
            fields: answer.fields,
        })
        .collect();
    let walk = tamga_guide::replay(guide, &answers);
    let subscriber = match case.subscriber {
        Some(subscriber) => desk.subscriber_by_id(subscriber)?,
        None => None,
    };
    Ok(Some(Standing {
        id: case.id,
        guide: &guide.id,
        practice: case.practice,
        subscriber: subscriber.map(|known| known.number),
        step: walk.at.clone(),
        step_number: walk.step_number(),
        step_count: walk.step_count(),
        finished: walk.finished,
        changed: case.changed,
        waiting_until: desk
            .waiting(case.id, now)?
            .first()
            .map(|waiting| waiting.until),
        walk,
        of: guide,
    }))
}

impl Standing {
    fn tell(&self, speaker: &Speaker, lines: &mut Lines) {
        let facts = json!({
            "id": self.id,
            "guide": speaker.name("guide", self.guide),
            "at": self.step_number,
            "of": self.step_count,
        });
        lines.add(0, &speaker.say(id!("cli-case"), facts));
        if self.practice {
            lines.add(1, &speaker.word(id!("cli-practice")));
        }
        if let Some(number) = &self.subscriber {
            lines.add(
                1,
                &speaker.say(id!("cli-case-subscriber"), json!({"number": number})),
            );
        }
        if let Some(until) = self.waiting_until {
            lines.add(
                1,
                &speaker.say(id!("cli-case-waiting"), json!({"until": until})),
            );
        }
        if self.finished {
            lines.add(1, &speaker.word(id!("cli-case-finished")));
        }
    }

    fn title(&self, speaker: &Speaker, step: &str) -> String {
        speaker.derived(&format!("guide-{}-{step}", self.guide))
    }
}

/// `tamga case list`.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct List(Vec<Standing>);

/// The cases on the desk.
pub(crate) fn list(desk: &Desk, now: UnixTime) -> tamga_desk::Result<List> {
    let cases = desk.cases(LISTED)?.into_iter();
    let standings = cases.map(|case| standing(desk, case, now));
    Ok(List(
        standings
            .filter_map(Result::transpose)
            .collect::<Result<_, _>>()?,
    ))
}

impl Report for List {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for standing in &self.0 {
            standing.tell(speaker, &mut lines);
            lines.add(1, &standing.title(speaker, &standing.step));
        }
        if self.0.is_empty() {
            lines.add(0, &speaker.word(id!("cli-case-none")));
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}

/// `tamga case show` and `tamga case next`.
#[derive(Serialize)]
pub(crate) struct Shown {
    #[serde(flatten)]
    standing: Standing,
    /// Steps done, in order.
    done: Vec<String>,
    /// The likely rest of the way.
    ahead: Vec<String>,
    #[serde(skip)]
    whole: bool,
}

/// One case; `whole` tells its whole way, otherwise only what is next.
///
/// # Errors
///
/// [`tamga_desk::Error::CaseGone`] when there is none of that number.
pub(crate) fn shown(
    desk: &Desk,
    id: CaseId,
    whole: bool,
    now: UnixTime,
) -> tamga_desk::Result<Shown> {
    let gone = tamga_desk::Error::CaseGone { case: id };
    let standing = standing(desk, desk.case(id)?, now)?.ok_or(gone)?;
    Ok(Shown {
        done: standing.walk.path.clone(),
        ahead: standing.walk.ahead.clone(),
        standing,
        whole,
    })
}

impl Shown {
    fn tell_steps(&self, speaker: &Speaker, lines: &mut Lines, steps: &[String], done: bool) {
        for step in steps {
            let title = self.standing.title(speaker, step);
            let id = match done {
                true => id!("cli-case-done"),
                false => id!("cli-case-ahead"),
            };
            lines.add(1, &speaker.say(id, json!({"title": title})));
        }
    }
}

impl Report for Shown {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        self.standing.tell(speaker, &mut lines);
        if self.whole {
            self.tell_steps(speaker, &mut lines, &self.done, true);
        }
        if !self.standing.finished {
            lines.gap();
            lines.add(0, &self.standing.title(speaker, &self.standing.step));
            if let Some(step) = self.standing.of.step(&self.standing.step) {
                tell_step(speaker, &mut lines, self.standing.of, step);
            }
        }
        if self.whole {
            lines.gap();
            self.tell_steps(speaker, &mut lines, &self.ahead, false);
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
