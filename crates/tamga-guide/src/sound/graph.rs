//! The ways between steps: every step is reached, and from every step the last one is.

use std::collections::{HashMap, HashSet};

use super::{Found, found};
use crate::error::Fault;
use crate::guide::{Guide, Step};

/// The first mistake in links, then in ways.
pub(super) fn first_fault(guide: &Guide) -> Option<Found> {
    let last = guide.steps.len().checked_sub(1)?;
    missing_link(guide)
        .or_else(|| last_goes_on(guide, last))
        .or_else(|| unreachable(guide))
        .or_else(|| dead_end(guide, last))
        .or_else(|| no_way_back(guide))
}

fn missing_link(guide: &Guide) -> Option<Found> {
    let ids: HashSet<_> = guide.steps.iter().map(|step| &step.id).collect();
    let mut links = (0..)
        .zip(&guide.steps)
        .flat_map(|(number, step)| links(number, step));
    let (at, id) = links.find(|(_, id)| !ids.contains(id))?;
    Some(found(at, Fault::NoSuch { id: id.clone() }))
}

/// Every link of a step, with its place.
fn links(number: usize, step: &Step) -> impl Iterator<Item = (String, &String)> {
    let place = move |key: &str| format!("step.{number}.{key}");
    let next = step.next.iter().map(move |id| (place("next"), id));
    let otherwise = step
        .otherwise
        .iter()
        .map(move |id| (place("otherwise"), id));
    let choices = (0..).zip(&step.ask);
    let choices = choices.map(move |(choice, to)| (place(&format!("ask.{choice}.next")), &to.next));
    next.chain(otherwise).chain(choices)
}

fn last_goes_on(guide: &Guide, last: usize) -> Option<Found> {
    let step = &guide.steps[last];
    let key = match (&step.next, step.ask.is_empty()) {
        (Some(_), _) => "next",
        (None, false) => "ask",
        (None, true) => return None,
    };
    Some(found(format!("step.{last}.{key}"), Fault::LastGoesOn))
}

fn unreachable(guide: &Guide) -> Option<Found> {
    let reached = guide.reached(0, &|number| {
        let mut ways = guide.onward(number);
        ways.extend(
            guide.steps[number]
                .otherwise
                .as_ref()
                .and_then(|id| guide.position(id)),
        );
        ways
    });
    let (number, step) = (0..)
        .zip(&guide.steps)
        .find(|(number, _)| !reached.contains(number))?;
    Some(found(
        format!("step.{number}.id"),
        Fault::Unreachable {
            id: step.id.clone(),
        },
    ))
}

/// Detours do not count: nobody is led to the end by a check that keeps failing.
fn dead_end(guide: &Guide, last: usize) -> Option<Found> {
    let mut back: HashMap<usize, Vec<usize>> = HashMap::new();
    for from in 0..guide.steps.len() {
        for to in guide.onward(from) {
            back.entry(to).or_default().push(from);
        }
    }
    let ends = guide.reached(last, &|number| {
        back.get(&number).cloned().unwrap_or_default()
    });
    let (number, step) = (0..)
        .zip(&guide.steps)
        .find(|(number, _)| !ends.contains(number))?;
    Some(found(
        format!("step.{number}.id"),
        Fault::DeadEnd {
            id: step.id.clone(),
        },
    ))
}

fn no_way_back(guide: &Guide) -> Option<Found> {
    let leads_away = |(number, step): &(usize, &Step)| {
        let detour = step.otherwise.as_ref().and_then(|id| guide.position(id));
        let leads_to = |start| guide.reached(start, &|step| guide.onward(step));
        detour.is_some_and(|start| !leads_to(start).contains(number))
    };
    let (number, step) = (0..).zip(&guide.steps).find(leads_away)?;
    let id = step.otherwise.clone().unwrap_or_default();
    Some(found(
        format!("step.{number}.otherwise"),
        Fault::NoWayBack { id },
    ))
}
