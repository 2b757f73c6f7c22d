//! `tamga guide`: the guides, to be read aloud to a caller or proven by their author.

mod proof;

use serde::Serialize;
use serde_json::json;
use tamga_guide::{Action, Country, Date, Guide, GuideKind, Help, Label, Source, Step, Wait};
use tamga_words::id;
use tamga_x509::SECONDS_PER_DAY;

use crate::Error;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

pub(crate) use proof::prove;

/// Every guide in the program.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct List(Vec<Entry>);

#[derive(Serialize)]
struct Entry {
    id: &'static str,
    country: Option<Country>,
    kind: GuideKind,
}

impl List {
    pub(crate) fn here() -> List {
        let guides = tamga_guide::guides().iter();
        let entry = |guide: &'static Guide| Entry {
            id: &guide.id,
            country: guide.country,
            kind: guide.kind,
        };
        List(guides.map(entry).collect())
    }
}

impl Report for List {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for Entry { id, .. } in &self.0 {
            lines.add(0, id);
            lines.add(1, &speaker.name("guide", id));
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}

/// One guide, from its first step to its last.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Shown(&'static Guide);

/// Finds a guide.
pub(crate) fn shown(id: &str) -> Result<Shown, Error> {
    let found = tamga_guide::guide(id);
    found.map(Shown).ok_or_else(|| Error::GuideUnknown {
        guide: id.to_owned(),
    })
}

impl Report for Shown {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let Shown(guide) = self;
        let mut lines = Lines::new();
        let title = format!("guide-{}", guide.id);
        lines.add(0, &speaker.derived(&title));
        lines.add(0, &speaker.derived(&format!("{title}.body")));
        tell_cautions(speaker, &mut lines, &title, &guide.caution);
        for (at, step) in guide.steps.iter().enumerate() {
            lines.gap();
            let id = format!("{title}-{}", step.id);
            let facts = json!({"number": at + 1, "title": speaker.derived(&id), "id": step.id});
            lines.add(0, &speaker.say(id!("cli-guide-step"), facts));
            tell_step(speaker, &mut lines, guide, step);
        }
        lines.gap();
        guide
            .help
            .iter()
            .for_each(|help| tell_help(speaker, &mut lines, 0, help));
        guide
            .sources
            .iter()
            .for_each(|source| tell_source(speaker, &mut lines, source));
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}

pub(crate) fn tell_step(speaker: &Speaker, lines: &mut Lines, guide: &Guide, step: &Step) {
    let id = format!("guide-{}-{}", guide.id, step.id);
    lines.add(1, &speaker.derived(&format!("{id}.body")));
    if let Some(actor) = step.actor {
        let facts = json!({"actor": speaker.name("actor", actor.word())});
        lines.add(1, &speaker.say(id!("cli-guide-actor"), facts));
    }
    if let Some(place) = step.place {
        let facts = json!({"place": speaker.name("place", place.word())});
        lines.add(1, &speaker.say(id!("cli-guide-place"), facts));
    }
    if step.action == Some(Action::OpenPortal) {
        tell_portal(
            speaker,
            lines,
            step.portal.as_ref().or(guide.portal.as_ref()),
        );
    }
    let labels = step.labels.iter();
    labels.for_each(|label| tell_labels(speaker, lines, &id, label));
    tell_lists(speaker, lines, &id, step);
    for check in &step.checks {
        let facts = json!({"check": speaker.name("app-check", check.word())});
        lines.add(1, &speaker.say(id!("cli-guide-check"), facts));
    }
    step.wait
        .iter()
        .for_each(|wait| tell_wait(speaker, lines, &id, wait));
    tell_cautions(speaker, lines, &id, &step.caution);
    step.help
        .iter()
        .for_each(|help| tell_help(speaker, lines, 1, help));
}

/// What there is to choose, to fill in, to bring and to pay.
fn tell_lists(speaker: &Speaker, lines: &mut Lines, id: &str, step: &Step) {
    let named = |kind: &str, item: &str| speaker.derived(&format!("{id}-{kind}{item}"));
    for choice in &step.ask {
        let facts = json!({"choice": named("", &choice.id), "next": choice.next});
        lines.add(1, &speaker.say(id!("cli-guide-choice"), facts));
    }
    for field in &step.fields {
        let facts = json!({"field": named("field-", &field.id)});
        lines.add(1, &speaker.say(id!("cli-guide-field"), facts));
    }
    for paper in &step.documents {
        let facts = json!({"document": speaker.name("document", &paper.id)});
        lines.add(1, &speaker.say(id!("cli-guide-document"), facts));
    }
    for cost in &step.cost {
        let facts = json!({
            "name": named("cost-", &cost.id),
            "amount": cost.amount,
            "currency": cost.currency.word(),
            "tax": cost.tax_percent,
        });
        lines.add(1, &speaker.say(id!("cli-guide-cost"), facts));
    }
}

pub(crate) fn tell_portal(speaker: &Speaker, lines: &mut Lines, id: Option<&String>) {
    if let Some(portal) = id.and_then(|id| tamga_guide::portal(id)) {
        let name = speaker.name("portal", &portal.id);
        let facts = json!({"name": name, "url": portal.url});
        lines.add(1, &speaker.say(id!("cli-guide-portal"), facts));
    }
}

fn tell_wait(speaker: &Speaker, lines: &mut Lines, id: &str, wait: &Wait) {
    let facts = json!({"least": wait.least, "most": wait.most});
    let unit = match wait.most {
        Some(_) => format!("app-wait-{}", wait.unit.word()),
        None => "app-wait-unknown".to_owned(),
    };
    lines.add(1, &speaker.derived_with(&unit, facts));
    lines.add(1, &speaker.derived(&format!("{id}-wait")));
}

/// A portal's own words, from the outermost menu inwards.
pub(crate) fn tell_labels(speaker: &Speaker, lines: &mut Lines, id: &str, label: &Label) {
    if let Some(variant) = &label.variant {
        lines.add(1, &speaker.derived(&format!("{id}-variant-{variant}")));
    }
    let facts = json!({"path": label.path.join(" › ")});
    lines.add(1, &speaker.say(id!("cli-guide-labels"), facts));
}

fn tell_cautions(speaker: &Speaker, lines: &mut Lines, id: &str, cautions: &[String]) {
    for caution in cautions {
        let facts = json!({"caution": speaker.derived(&format!("{id}-caution-{caution}"))});
        lines.add(1, &speaker.say(id!("cli-guide-caution"), facts));
    }
}

fn tell_help(speaker: &Speaker, lines: &mut Lines, depth: usize, help: &Help) {
    let facts = json!({"who": speaker.name("help", &help.id), "value": help.value});
    lines.add(depth, &speaker.say(id!("cli-guide-help"), facts));
}

fn tell_source(speaker: &Speaker, lines: &mut Lines, source: &Source) {
    let facts = json!({"title": source.title, "day": midday(source.checked_on)});
    lines.add(0, &speaker.say(id!("cli-guide-source"), facts));
}

/// In Unix seconds; at midday no time zone moves a day to its neighbour.
fn midday(day: Date) -> i64 {
    day.days_since_1970() * SECONDS_PER_DAY + SECONDS_PER_DAY / 2
}
