//! Commands that look things up: guides and subscribers by their words.

use serde::Serialize;
use tamga_guide::{Guide, Part, Passage, Said, passages};
use tamga_words::{Index, Searched, Text};
use tauri::State;

use super::Reply;
use crate::app::App;
use crate::page::SUGGESTED;
use crate::subscriber_view::{SubscriberSummary, choices};

/// So many guides and steps are listed.
const LISTED: usize = 30;

/// What a text was found in, the best first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// Guides and their steps.
    pub guides: Vec<FoundGuide>,
    /// Subscribers.
    pub subscribers: Vec<SubscriberSummary>,
}

/// A guide, or a step of it, and the text in which the words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FoundGuide {
    /// Id of the guide.
    pub guide: String,
    /// Id of the step; `None` for the guide as a whole.
    pub step: Option<String>,
    /// What the text is there.
    pub part: Part,
    /// The text.
    pub said: Said,
}

/// The texts of all guides, ready to be searched.
pub(crate) struct Search {
    texts: Vec<(&'static Guide, Passage)>,
    index: Index,
}

impl Search {
    fn new() -> Self {
        let guides = tamga_guide::guides().iter();
        let texts = guides.flat_map(|guide| passages(guide).into_iter().map(move |it| (guide, it)));
        let texts: Vec<_> = texts.collect();
        let searched: Vec<_> = texts
            .iter()
            .map(|(guide, passage)| searched(guide, passage))
            .collect();
        let index = Index::new(&searched);
        Self { texts, index }
    }

    fn find(&self, text: &str) -> Vec<FoundGuide> {
        let numbers = self.index.search(text).into_iter().take(LISTED);
        let texts = numbers.map(|number| self.texts[number].clone());
        texts
            .map(|(guide, passage)| found(guide, passage))
            .collect()
    }
}

/// Looks for guides in all four languages, and for subscribers.
#[tauri::command(async)]
pub(crate) fn search(app: State<'_, App>, text: String) -> Reply<Found> {
    let guides = app.search.get_or_init(Search::new).find(&text);
    let subscribers = match text.trim() {
        "" => vec![],
        text => app.desk(|desk| desk.find_subscribers(text, SUGGESTED))?,
    };
    Ok(Found {
        guides,
        subscribers: choices(subscribers),
    })
}

fn found(guide: &Guide, passage: Passage) -> FoundGuide {
    FoundGuide {
        guide: guide.id.clone(),
        step: passage.step,
        part: passage.part,
        said: passage.said,
    }
}

fn searched<'a>(guide: &'a Guide, passage: &'a Passage) -> Searched<'a> {
    Searched {
        guide: &guide.id,
        step: passage.step.as_deref(),
        weight: passage.part as u8,
        text: match &passage.said {
            Said::Message(id) => Text::Message(id),
            Said::Text(text) => Text::Written(text),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the step is found, and what the text is in which it is.
    #[track_caller]
    fn check(typed: &str, guide: &str, step: Option<&str>, part: Part) {
        let found = Search::new().find(typed);
        let of_step = |it: &&FoundGuide| it.guide == guide && it.step.as_deref() == step;
        let found = found.iter().find(of_step).expect(typed);
        assert_eq!(found.part, part, "{typed}");
    }

    #[test]
    fn what_stands_in_any_part_of_a_step_leads_to_that_step() {
        let revoke = "mn-certificate-revoke";
        check("олгогдсон тоон", revoke, Some("issued"), Part::Label);
        check("манлайбаатар", revoke, None, Part::Help);
        check("эцэг эхийн нэр", revoke, Some("which"), Part::Field);
    }
}
