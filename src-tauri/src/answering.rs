//! What is kept when a step is answered: the answer, and what follows from it.

use tamga_check::{Facts, Outcome, Paper};
use tamga_desk::{CaseId, Desk, Document, Waiting};
use tamga_guide::{Answer, HOLDER_NUMBER, asks_number};

use crate::clock;
use crate::page::Page;

/// Keeps `answer` and what follows from it. A rehearsal leaves no trace outside its case.
///
/// # Errors
///
/// What the desk may end in; the answer is kept first.
pub(crate) fn keep(
    desk: &mut Desk,
    page: &Page,
    answer: Answer,
    facts: &Facts<'_>,
) -> tamga_desk::Result<()> {
    let case = page.case.id;
    let Some(step) = page.guide.step(&answer.step) else {
        return Ok(());
    };
    let outcome = tamga_check::outcome(page.guide, step, &answer, facts);
    let mut fields = answer.fields;
    fields.extend(outcome.fields.clone());
    let kept = tamga_desk::Answer {
        step: answer.step,
        choice: answer.choice,
        fields,
    };
    desk.answer(case, &kept, facts.now)?;
    if page.case.practice {
        return Ok(());
    }
    park(desk, case, &kept.step, &outcome, facts)?;
    let mut told = page.fields.clone();
    told.extend(kept.fields);
    if !asks_number(page.guide) {
        // Begun from a subscriber's page, it is about what that subscriber has.
        let number = page.details.get(HOLDER_NUMBER);
        told.extend(number.map(|number| (HOLDER_NUMBER.to_owned(), number.clone())));
    }
    if let Some(number) = told.get(HOLDER_NUMBER).filter(|number| !number.is_empty()) {
        let subscriber = desk.assign(case, number, &told, facts.now)?;
        register(desk, subscriber, page, &outcome, facts)?;
    }
    watch(desk, outcome.paper, told.get(HOLDER_NUMBER), facts)
}

fn park(
    desk: &Desk,
    case: CaseId,
    step: &str,
    outcome: &Outcome,
    facts: &Facts<'_>,
) -> tamga_desk::Result<()> {
    let Some(wait) = outcome.wait else {
        return Ok(());
    };
    desk.park(&Waiting {
        case,
        step: step.into(),
        since: facts.now,
        until: wait.until,
        certain: wait.certain,
    })
}

fn register(
    desk: &Desk,
    subscriber: i64,
    page: &Page,
    outcome: &Outcome,
    facts: &Facts<'_>,
) -> tamga_desk::Result<()> {
    let Some(registered) = &outcome.registered else {
        return Ok(());
    };
    match registered.serial.clone().or_else(|| page.newest(facts)) {
        Some(serial) => desk.register(subscriber, &registered.portal, &serial, facts.now),
        // Which certificate it was, nobody can tell: the ledger says so.
        None => Ok(()),
    }
}

fn watch(
    desk: &Desk,
    paper: Option<Paper>,
    holder: Option<&String>,
    facts: &Facts<'_>,
) -> tamga_desk::Result<()> {
    let Some(paper) = paper else {
        return Ok(());
    };
    let document = Document {
        number: paper.number,
        scopes: paper.scopes,
        holder: holder.cloned(),
        ends: clock::same_hour(paper.ends, tamga_clock::local()),
    };
    desk.watch_document(&document, facts.now)
}
