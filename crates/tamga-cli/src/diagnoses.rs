//! `tamga diagnose`: the first broken link from this computer to the portal, and its one fix.

use serde::Serialize;
use serde_json::json;
use tamga_check::{Link, LinkState};
use tamga_diagnosis::{CallCode, Problem, Verdict, report};
use tamga_net::Sending;
use tamga_words::id;
use tamga_x509::UnixTime;

use crate::arguments::{Options, ReportPlace};
use crate::error::Stop;
use crate::gathering::{Diagnosed, diagnosed, is_unfinished, would_tell};
use crate::report::{Lines, Report};
use crate::saved;
use crate::speaker::Speaker;
use crate::verify::tell_sendings;

/// The verdict, and what can be passed on of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Diagnosis {
    #[serde(flatten)]
    verdict: Verdict,
    /// The stable name of the cause.
    cause: Option<String>,
    /// The code to read aloud.
    code: String,
    /// Whether a module has not said everything yet.
    unfinished: bool,
    /// What asking would tell to whom; empty when it was asked, or a broken link comes first.
    would_tell: Vec<Sending>,
    /// The redacted report, where one is wanted.
    report: Option<String>,
    /// The file that has it now.
    written: Option<String>,
}

/// Finds everything, or reads it from a report, and writes the report that is wanted.
///
/// # Errors
///
/// As [`diagnosed`], and a report that could not be written.
pub(crate) fn run(options: &Options, now: UnixTime) -> Result<Diagnosis, Stop> {
    let found = diagnosed(options, now)?;
    let unfinished = is_unfinished(&found);
    let Diagnosed { recorded, verdict } = found;
    let is_asked = options.online || options.from.is_some() || verdict.broken().is_some();
    let text = options.report.as_ref().map(|_| report(&recorded, &verdict));
    Ok(Diagnosis {
        cause: verdict.cause(),
        code: CallCode::of(&verdict, &recorded).to_string(),
        unfinished,
        would_tell: match is_asked {
            true => vec![],
            false => would_tell(&recorded),
        },
        written: written(options, text.as_deref())?,
        report: text,
        verdict,
    })
}

/// Shows the report, and then writes it: nobody passes on what they have not seen.
fn written(options: &Options, text: Option<&str>) -> Result<Option<String>, Stop> {
    let (Some(ReportPlace::File(path)), Some(text)) = (&options.report, text) else {
        return Ok(None);
    };
    if !options.json {
        crate::run::print(text);
        crate::run::print("\n");
    }
    saved::write(path, text.as_bytes())?;
    Ok(Some(path.display().to_string()))
}

impl Report for Diagnosis {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        if let (Some(report), None) = (&self.report, &self.written) {
            // Nothing but the report, so that it can be read again.
            lines.verbatim(report);
            return lines;
        }
        for link in &self.verdict.links {
            tell_link(speaker, &mut lines, link);
        }
        if self.unfinished {
            lines.gap();
            let problem = Problem::Check(tamga_check::Error::StillReading);
            speaker.explained(&mut lines, 0, &problem);
        }
        tell_notices(speaker, &mut lines, &self.verdict.notices);
        lines.gap();
        lines.add(
            0,
            &speaker.say(id!("cli-call-code"), json!({"code": self.code})),
        );
        if let Some(path) = &self.written {
            lines.add(0, &speaker.say(id!("cli-written"), json!({"path": path})));
        }
        tell_sendings(speaker, &mut lines, &self.would_tell);
        lines
    }

    fn is_good(&self) -> bool {
        self.verdict.broken().is_none() && !self.unfinished
    }
}

/// How one part is; at the broken one, what happened, why, and the one thing to do.
fn tell_link(speaker: &Speaker, lines: &mut Lines, link: &Link<Problem>) {
    let state = match link.state {
        LinkState::Good => id!("app-link-good"),
        LinkState::Broken => id!("app-link-broken"),
        LinkState::Waiting => id!("app-link-waiting"),
    };
    let part = speaker.name("app-part", link.part.into());
    let facts = json!({"part": part, "state": speaker.word(state)});
    lines.add(0, &speaker.say(id!("cli-link"), facts));
    if let Some(problem) = &link.problem {
        speaker.explained(lines, 1, problem);
    }
}

fn tell_notices(speaker: &Speaker, lines: &mut Lines, notices: &[Problem]) {
    if notices.is_empty() {
        return;
    }
    lines.gap();
    lines.add(0, &speaker.word(id!("cli-notices")));
    for notice in notices {
        speaker.explained(lines, 1, notice);
    }
}
