//! Which Fluent messages a guide needs, derived from its ids.

use crate::guide::{Guide, Step};

/// Every message and attribute (`id.attribute`) the guide and its steps need, each once, in
/// the order of the file: its own `guide-…` and the shared ones.
#[must_use]
pub fn message_ids(guide: &Guide) -> Vec<String> {
    let mut ids: Vec<String> = own(guide).into_iter().map(|(_, id)| id).collect();
    ids.extend(shared(guide));
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

/// The guide's own messages, each with the place that asks for it; no two may be the same.
pub(crate) fn own(guide: &Guide) -> Vec<(String, String)> {
    let mut ids = of_guide(guide);
    for (number, step) in guide.steps.iter().enumerate() {
        let placed = of_step(&guide.id, step).into_iter();
        ids.extend(placed.map(|(key, id)| (format!("step.{number}.{key}"), id)));
    }
    ids
}

/// The messages of the guide as a whole, its title first, each with the place that asks for it.
pub(crate) fn of_guide(guide: &Guide) -> Vec<(String, String)> {
    let title = format!("guide-{}", guide.id);
    let cautions = format!("{title}-caution-");
    let mut ids = titled(&title);
    ids.extend(listed("caution", &cautions, &guide.caution, Some));
    ids
}

/// The messages of a step, its title first, each with the place in the step that asks for it.
pub(crate) fn of_step(guide: &str, step: &Step) -> Vec<(String, String)> {
    let title = format!("guide-{guide}-{}", step.id);
    let start = |kind: &str| format!("{title}-{kind}");
    let mut ids = titled(&title);
    ids.extend(listed("ask", &start(""), &step.ask, |choice| {
        Some(&choice.id)
    }));
    ids.extend(listed(
        "labels",
        &start("variant-"),
        &step.labels,
        |label| label.variant.as_ref(),
    ));
    ids.extend(listed("fields", &start("field-"), &step.fields, |field| {
        Some(&field.id)
    }));
    ids.extend(listed("cost", &start("cost-"), &step.cost, |cost| {
        Some(&cost.id)
    }));
    ids.extend(listed("caution", &start("caution-"), &step.caution, Some));
    ids.extend(step.wait.iter().map(|_| ("wait".into(), start("wait"))));
    ids
}

fn titled(title: &str) -> Vec<(String, String)> {
    vec![
        ("id".into(), title.into()),
        ("id".into(), format!("{title}.body")),
    ]
}

/// `start` with the id of every item that has one, at `list.<number>`.
fn listed<'a, T>(
    list: &str,
    start: &str,
    items: &'a [T],
    id: impl Fn(&'a T) -> Option<&'a String>,
) -> Vec<(String, String)> {
    let numbered = items.iter().enumerate();
    let named = numbered.filter_map(|(number, item)| Some((number, id(item)?)));
    named
        .map(|(number, id)| (format!("{list}.{number}"), format!("{start}{id}")))
        .collect()
}

/// Messages that guides share: who, where, which papers, who answers.
fn shared(guide: &Guide) -> impl Iterator<Item = String> {
    let helps = guide
        .help
        .iter()
        .chain(guide.steps.iter().flat_map(|step| &step.help));
    let portals = guide.portals().map(|portal| format!("portal-{portal}"));
    let helps = helps.map(|help| format!("help-{}", help.id));
    portals
        .chain(helps)
        .chain(guide.steps.iter().flat_map(shared_of_step))
}

fn shared_of_step(step: &Step) -> impl Iterator<Item = String> {
    let papers = step.documents.iter();
    let signers = papers
        .clone()
        .flat_map(|paper| [paper.signs, paper.stamps])
        .flatten();
    let actors = step.actor.into_iter().chain(signers);
    let actors = actors.map(|actor| format!("actor-{}", actor.word()));
    let places = step
        .place
        .into_iter()
        .map(|place| format!("place-{}", place.word()));
    let papers = papers.map(|paper| format!("document-{}", paper.id));
    let sign_ins = step
        .sign_in
        .into_iter()
        .map(|sign_in| format!("sign-in-{}", sign_in.word()));
    actors.chain(places).chain(papers).chain(sign_ins)
}
