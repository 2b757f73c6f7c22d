//! `tamga sheet`: a filled workbook beside the portal's empty form.

use std::path::Path;

use serde::Serialize;
use serde_json::{Value as Json, json};
use tamga_check::{Finding, Problem, WORKBOOK_LIMIT, WorkbookReport, check_workbook};
use tamga_words::id;

use crate::Error;
use crate::report::{Lines, Report};
use crate::saved;
use crate::speaker::Speaker;

/// How the file differs from the form, or why the two cannot be compared.
#[derive(Serialize)]
pub(crate) struct Sheet {
    #[serde(flatten)]
    report: Option<WorkbookReport>,
    problem: Option<Problem>,
}

/// Reads both files and compares them.
///
/// # Errors
///
/// [`Error::NoFormNamed`] and [`Error::WorkbookUnreadable`].
pub(crate) fn check(file: &Path, form: Option<&Path>) -> Result<Sheet, Error> {
    let form = read(form.ok_or(Error::NoFormNamed)?)?;
    let filled = read(file)?;
    let (report, problem) = match check_workbook(&form, &filled) {
        Ok(report) => (Some(report), None),
        Err(error) => (None, Some(error.into())),
    };
    Ok(Sheet { report, problem })
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    saved::read_at_most(path, WORKBOOK_LIMIT).map_err(|_| Error::WorkbookUnreadable {
        path: path.display().to_string(),
    })
}

impl Report for Sheet {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        if let Some(report) = &self.report {
            tell_report(speaker, &mut lines, report);
        }
        if let Some(problem) = &self.problem {
            speaker.problem(&mut lines, 0, problem);
        }
        lines
    }

    fn is_good(&self) -> bool {
        let report = self.report.as_ref();
        report.is_some_and(|report| report.findings.is_empty())
    }
}

fn tell_report(speaker: &Speaker, lines: &mut Lines, report: &WorkbookReport) {
    for finding in &report.findings {
        tell_finding(speaker, lines, finding);
    }
    lines.gap();
    if report.findings.is_empty() {
        lines.add(0, &speaker.word(id!("workbook-good")));
    }
    if report.more > 0 {
        let facts = json!({"count": report.more});
        lines.add(0, &speaker.say(id!("workbook-more"), facts));
    }
    if let Some(rows) = report.rows {
        lines.add(
            0,
            &speaker.say(id!("workbook-rows"), json!({"count": rows})),
        );
    }
}

/// Where it is, and below it what is wrong and how to mend it.
fn tell_finding(speaker: &Speaker, lines: &mut Lines, finding: &Finding) {
    let Finding { sheet, cell, .. } = finding;
    let place = match (sheet, cell) {
        (Some(sheet), Some(cell)) => speaker.say(
            id!("workbook-place-cell"),
            json!({"sheet": sheet, "cell": cell}),
        ),
        (Some(sheet), None) => speaker.say(id!("workbook-place-sheet"), json!({"sheet": sheet})),
        (None, _) => speaker.word(id!("workbook-place-file")),
    };
    lines.add(0, &place);
    let mut facts = serde_json::to_value(finding).expect("findings are plain data");
    facts["area"] = Json::from("workbook");
    speaker.problem(lines, 1, &facts);
}
