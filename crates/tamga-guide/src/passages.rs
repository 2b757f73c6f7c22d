//! Every text of a guide that can be searched, and what it is there.

use serde::Serialize;

use crate::guide::{Document, Guide, Help, Label, Payment, Step};
use crate::messages::{of_guide, of_step};

/// What a text is in its guide; the earlier, the better a word in it tells what is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "GuidePart", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What the guide is called.
    GuideTitle,
    /// What a step is called.
    StepTitle,
    /// What there is to know.
    Body,
    /// An answer to the step's question.
    Choice,
    /// A blank of a form, in our words or the form's, and what it lets choose between.
    Field,
    /// A paper.
    Document,
    /// A menu word as the site prints it, or a differing report of it.
    Label,
    /// A warning.
    Caution,
    /// What is paid for, or to whom.
    Cost,
    /// What is waited for.
    Wait,
    /// A site that is led to.
    Portal,
    /// Who answers, and the telephone number or address.
    Help,
}

/// A text, as it is said or as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Said {
    /// Id of a Fluent message.
    Message(String),
    /// The same in every language: a menu word, a name, a number.
    Text(String),
}

/// One text of a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Id of the step; `None` for the guide as a whole.
    pub step: Option<String>,
    /// What it is there.
    pub part: Part,
    /// The text.
    pub said: Said,
}

/// Every text of a guide, in its order; the first of the guide and of each step is its title.
#[must_use]
pub fn passages(guide: &Guide) -> Vec<Passage> {
    let whole = messages(Part::GuideTitle, of_guide(guide));
    let whole = whole.chain(portal(guide.portal.as_ref()));
    let whole = whole.chain(guide.help.iter().flat_map(help));
    let of = |step: Option<&str>, (part, said)| Passage {
        step: step.map(str::to_owned),
        part,
        said,
    };
    let mut passages: Vec<Passage> = whole.map(|text| of(None, text)).collect();
    for step in &guide.steps {
        let texts = texts(guide, step);
        passages.extend(texts.map(|text| of(Some(&step.id), text)));
    }
    passages
}

type Text = (Part, Said);

fn texts<'a>(guide: &Guide, step: &'a Step) -> impl Iterator<Item = Text> + 'a {
    messages(Part::StepTitle, of_step(&guide.id, step))
        .chain(step.labels.iter().flat_map(label))
        .chain(step.fields.iter().flat_map(|field| {
            let own = field.label.iter().chain(&field.options);
            own.map(|word| written(Part::Field, word))
        }))
        .chain(step.documents.iter().map(document))
        .chain(step.payment.iter().flat_map(payment))
        .chain(portal(step.portal.as_ref()))
        .chain(portal(step.registers.as_ref()))
        .chain(step.help.iter().flat_map(help))
}

/// Messages by the places in the file that ask for them, the title first.
fn messages(title: Part, ids: Vec<(String, String)>) -> impl Iterator<Item = Text> {
    let parts = ids.into_iter().enumerate();
    parts.map(move |(number, (place, id))| {
        let part = if number == 0 { title } else { part_at(&place) };
        (part, Said::Message(id))
    })
}

/// What stands at a place like `fields.2`.
fn part_at(place: &str) -> Part {
    match place.split('.').next() {
        Some("ask") => Part::Choice,
        Some("labels") => Part::Label,
        Some("fields") => Part::Field,
        Some("cost") => Part::Cost,
        Some("caution") => Part::Caution,
        Some("wait") => Part::Wait,
        _ => Part::Body,
    }
}

fn label(label: &Label) -> impl Iterator<Item = Text> {
    label.path.iter().map(|word| written(Part::Label, word))
}

fn document(document: &Document) -> Text {
    (
        Part::Document,
        Said::Message(format!("document-{}", document.id)),
    )
}

fn payment(payment: &Payment) -> impl Iterator<Item = Text> {
    let Payment {
        recipient,
        bank,
        account,
        note: _,
    } = payment;
    [recipient, bank, account]
        .map(|word| written(Part::Cost, word))
        .into_iter()
}

fn portal(id: Option<&String>) -> impl Iterator<Item = Text> + use<> {
    let id = id.map(|id| format!("portal-{id}"));
    id.into_iter().map(|id| (Part::Portal, Said::Message(id)))
}

/// Who answers, and under which number.
fn help(help: &Help) -> impl Iterator<Item = Text> + '_ {
    let who = Said::Message(format!("help-{}", help.id));
    let value = help.value.iter();
    let value = value.map(|value| written(Part::Help, value));
    std::iter::once((Part::Help, who)).chain(value)
}

fn written(part: Part, text: &str) -> Text {
    (part, Said::Text(text.to_owned()))
}
