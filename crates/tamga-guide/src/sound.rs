//! Whether a guide can be walked to its end by everybody who begins it.

mod graph;
mod names;

use std::collections::HashSet;

use crate::error::Fault;
use crate::field::FieldKind;
use crate::guide::{CONTRACT_END, Guide, HOLDER_NUMBER, Help, Portal, Step, WATCHED_FIELDS};
use crate::vocabulary::{Action, CheckName, HelpKind};

/// A mistake and where it stands, dotted as `step.2.next`.
pub(crate) struct Found {
    pub(crate) at: String,
    pub(crate) fault: Fault,
}

fn found(at: impl Into<String>, fault: Fault) -> Found {
    Found {
        at: at.into(),
        fault,
    }
}

/// The first mistake: of names, of single steps, then of the ways between them.
pub(crate) fn first_fault(stem: &str, guide: &Guide) -> Option<Found> {
    let whole = names::of_guide(stem, guide)
        .into_iter()
        .chain(of_guide(guide));
    let steps = (0..).zip(&guide.steps);
    let single = steps.flat_map(|(number, step)| {
        let faults = names::of_step(step).into_iter().chain(of_step(guide, step));
        faults.map(move |inner| found(format!("step.{number}.{}", inner.at), inner.fault))
    });
    whole
        .chain(single)
        .next()
        .or_else(|| names::message_twice(guide))
        .or_else(|| graph::first_fault(guide))
}

/// The first mistake in `portals.toml`.
pub(crate) fn first_portal_fault(portals: &[Portal]) -> Option<Found> {
    let ids = names::ids("portal", portals.iter().map(|portal| &*portal.id));
    let urls = (0..).zip(portals).filter_map(|(number, portal)| {
        let fault = not_https(&portal.url)?;
        Some(found(format!("portal.{number}.url"), fault))
    });
    ids.into_iter().chain(urls).next()
}

fn of_guide(guide: &Guide) -> Vec<Found> {
    let mut faults = helps(&guide.help);
    if guide.steps.is_empty() {
        faults.push(found("id", Fault::NoSteps));
    }
    if guide.sources.is_empty() {
        faults.push(found("id", Fault::NoSource));
    }
    let urls = (0..).zip(&guide.sources).filter_map(|(number, source)| {
        let fault = source.url.as_deref().and_then(not_an_address)?;
        Some(found(format!("source.{number}.url"), fault))
    });
    faults.extend(urls);
    faults
}

/// Mistakes of one step; places are within the step.
fn of_step(guide: &Guide, step: &Step) -> Vec<Found> {
    let mut faults = helps(&step.help);
    faults.extend(questions(step));
    faults.extend(needs(guide, step));
    faults.extend(of_fields(step));
    faults.extend(copies(guide, step));
    let sources: HashSet<_> = guide.sources.iter().map(|source| &source.id).collect();
    let no_such = |id: &String| Fault::NoSuch { id: id.clone() };
    if let Some(id) = step.source.as_ref().filter(|id| !sources.contains(id)) {
        faults.push(found("source", no_such(id)));
    }
    for (number, label) in (0..).zip(&step.labels) {
        if label.path.is_empty() {
            faults.push(found(format!("labels.{number}.path"), Fault::EmptyLabel));
        }
        if let Some(id) = label.source.as_ref().filter(|id| !sources.contains(id)) {
            faults.push(found(format!("labels.{number}.source"), no_such(id)));
        }
    }
    faults
}

fn questions(step: &Step) -> Vec<Found> {
    let mut faults = Vec::new();
    if step.ask.len() == 1 {
        faults.push(found("ask", Fault::OneChoice));
    }
    if !step.ask.is_empty() && step.next.is_some() {
        faults.push(found("next", Fault::AskAndNext));
    }
    if step.otherwise.is_some() && step.checks.is_empty() {
        faults.push(found("otherwise", Fault::OtherwiseWithoutChecks));
    }
    if step.total && step.cost.is_empty() {
        faults.push(found("total", Fault::TotalOfNothing));
    }
    if step
        .wait
        .as_ref()
        .is_some_and(|wait| wait.most.is_some_and(|most| wait.least > Some(most)))
    {
        faults.push(found("wait", Fault::WaitBackwards));
    }
    faults
}

/// What a step uses and its guide must give: help, a portal, a field.
fn needs(guide: &Guide, step: &Step) -> Vec<Found> {
    let mut faults = Vec::new();
    if step.help.is_empty() && guide.help.is_empty() {
        faults.push(found(
            "id",
            Fault::NoHelp {
                id: step.id.clone(),
            },
        ));
    }
    let opens_portal = step.action == Some(Action::OpenPortal);
    if opens_portal && step.portal.is_none() && guide.portal.is_none() {
        faults.push(found("do", Fault::NoPortal));
    }
    faults.extend(checks(guide, step));
    let notes = step
        .payment
        .iter()
        .filter_map(|payment| payment.note.as_ref());
    let missing = notes.filter(|id| guide.fields().all(|field| field.id != **id));
    faults.extend(missing.map(|id| found("payment.note", Fault::FieldMissing { id: id.clone() })));
    if step.action == Some(Action::WatchDocument) {
        let has = |id: &&str| step.fields.iter().any(|field| field.id == *id);
        let missing = WATCHED_FIELDS.into_iter().filter(|id| !has(id));
        faults.extend(missing.map(|id| found("do", Fault::FieldMissing { id: id.into() })));
    }
    faults
}

/// What a step's checks compare with, and nothing gives.
fn checks(guide: &Guide, step: &Step) -> Vec<Found> {
    let asks = |id: &str| guide.fields().any(|field| field.id == id);
    let notes = || {
        let mut steps = guide.steps.iter();
        steps.any(|step| step.action == Some(Action::NoteCertificate))
    };
    let missing = |id: &str| (!asks(id)).then(|| Fault::FieldMissing { id: id.into() });
    let fault = |check: &CheckName| match check {
        CheckName::CertificateHolder => missing(HOLDER_NUMBER),
        CheckName::TermComplete | CheckName::TermClipped => missing(CONTRACT_END),
        CheckName::CertificateIssuer => guide
            .issuer_names
            .is_empty()
            .then_some(Fault::NoIssuerNames),
        CheckName::CertificateRenewed => (!notes()).then_some(Fault::NothingNoted),
        _ => None,
    };
    let faults = step.checks.iter().filter_map(fault);
    faults.map(|fault| found("checks", fault)).collect()
}

fn of_fields(step: &Step) -> Vec<Found> {
    let fields = (0..).zip(&step.fields);
    let misplaced =
        fields.filter(|(_, field)| (field.kind == FieldKind::Option) == field.options.is_empty());
    misplaced
        .map(|(number, _)| found(format!("fields.{number}.kind"), Fault::OptionsMisplaced))
        .collect()
}

/// A form that is copied must have been filled in.
fn copies(guide: &Guide, step: &Step) -> Vec<Found> {
    let is_form = |id: &String| guide.step(id).is_some_and(|form| !form.fields.is_empty());
    let copies = (0..).zip(&step.copies);
    let missing = copies.filter(|(_, id)| !is_form(id));
    missing
        .map(|(number, id)| found(format!("copies.{number}"), Fault::NoSuch { id: id.clone() }))
        .collect()
}

fn helps(helps: &[Help]) -> Vec<Found> {
    let of_one = |(number, help): (usize, &Help)| {
        let fault = match (help.kind, help.value.as_deref()) {
            (HelpKind::Phone | HelpKind::Web, None) => Some(Fault::HelpUnreachable),
            (HelpKind::Web, Some(url)) => not_an_address(url),
            _ => None,
        };
        Some(found(format!("help.{number}.value"), fault?))
    };
    (0..).zip(helps).filter_map(of_one).collect()
}

fn not_https(url: &str) -> Option<Fault> {
    let is_https = url
        .strip_prefix("https://")
        .is_some_and(|rest| !rest.is_empty());
    (!is_https).then(|| Fault::NotHttps { url: url.into() })
}

/// Documents of authorities are still found on plain `http`.
fn not_an_address(url: &str) -> Option<Fault> {
    let is_http = url
        .strip_prefix("http://")
        .is_some_and(|rest| !rest.is_empty());
    if is_http { None } else { not_https(url) }
}
