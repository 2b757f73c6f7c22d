//! Whether every id is an id, and names one thing.

use std::collections::HashSet;

use super::{Found, found};
use crate::error::Fault;
use crate::guide::{Guide, OTHERWISE, Step};
use crate::messages;

/// Mistakes in the names a guide gives outside its steps.
pub(super) fn of_guide(stem: &str, guide: &Guide) -> Vec<Found> {
    let mut faults = Vec::new();
    if guide.id != stem {
        let (file, id) = (stem.to_owned(), guide.id.clone());
        faults.push(found("id", Fault::IdNotFileName { file, id }));
    }
    if !is_id(&guide.id) {
        faults.push(found(
            "id",
            Fault::BadId {
                id: guide.id.clone(),
            },
        ));
    }
    faults.extend(plain_ids("caution", &guide.caution));
    faults.extend(ids("help", guide.help.iter().map(|help| &*help.id)));
    faults.extend(ids(
        "source",
        guide.sources.iter().map(|source| &*source.id),
    ));
    faults.extend(ids("step", guide.steps.iter().map(|step| &*step.id)));
    faults
}

/// Mistakes in the names one step gives.
pub(super) fn of_step(step: &Step) -> Vec<Found> {
    let mut faults = ids("ask", step.ask.iter().map(|choice| &*choice.id));
    if let Some(number) = step.ask.iter().position(|choice| choice.id == OTHERWISE) {
        let id = OTHERWISE.into();
        faults.push(found(format!("ask.{number}.id"), Fault::Reserved { id }));
    }
    faults.extend(ids("fields", step.fields.iter().map(|field| &*field.id)));
    faults.extend(ids(
        "documents",
        step.documents.iter().map(|document| &*document.id),
    ));
    faults.extend(ids("cost", step.cost.iter().map(|cost| &*cost.id)));
    faults.extend(ids("help", step.help.iter().map(|help| &*help.id)));
    faults.extend(plain_ids("caution", &step.caution));
    faults
}

/// Two different things whose derived message is the same.
pub(super) fn message_twice(guide: &Guide) -> Option<Found> {
    let mut seen = HashSet::new();
    let ids = messages::own(guide);
    let twice = ids.into_iter().find(|(_, id)| !seen.insert(id.clone()));
    twice.map(|(at, id)| found(at, Fault::MessageTwice { id }))
}

/// Mistakes in ids at `list.<number>.id`.
pub(super) fn ids<'a>(list: &str, ids: impl Iterator<Item = &'a str>) -> Vec<Found> {
    check_ids(ids, |number| format!("{list}.{number}.id"))
}

/// Mistakes in ids at `list.<number>`.
fn plain_ids(list: &str, ids: &[String]) -> Vec<Found> {
    check_ids(ids.iter().map(|id| &**id), |number| {
        format!("{list}.{number}")
    })
}

fn check_ids<'a>(
    ids: impl Iterator<Item = &'a str>,
    place: impl Fn(usize) -> String,
) -> Vec<Found> {
    let mut seen = HashSet::new();
    let mut faults = Vec::new();
    for (number, id) in ids.enumerate() {
        if !is_id(id) {
            faults.push(found(place(number), Fault::BadId { id: id.into() }));
        }
        if !seen.insert(id) {
            faults.push(found(place(number), Fault::IdTwice { id: id.into() }));
        }
    }
    faults
}

/// A letter first, because Fluent asks for it in the ids of a locale's messages.
fn is_id(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.split('-').all(is_word)
}
