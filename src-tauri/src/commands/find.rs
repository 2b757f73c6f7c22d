//! Commands that look things up: guides and subscribers by their words.

use serde::Serialize;
use tamga_guide::Guide;
use tamga_words::{Hit, Index};
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

/// A guide, or a step of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FoundGuide {
    /// Id of the guide.
    pub guide: String,
    /// Id of the step; `None` for the guide as a whole.
    pub step: Option<String>,
}

/// Looks for guides in all four languages, and for subscribers.
#[tauri::command(async)]
pub(crate) fn search(app: State<'_, App>, text: String) -> Reply<Found> {
    let hits = app.index.get_or_init(index).search(&text);
    let subscribers = match text.trim() {
        "" => vec![],
        text => app.desk(|desk| desk.find_subscribers(text, SUGGESTED))?,
    };
    Ok(Found {
        guides: hits.into_iter().take(LISTED).map(found).collect(),
        subscribers: choices(subscribers),
    })
}

fn found(hit: Hit) -> FoundGuide {
    FoundGuide {
        guide: hit.guide,
        step: hit.step,
    }
}

fn index() -> Index {
    let ids = |guide: &Guide| {
        let steps = guide.steps.iter().map(|step| step.id.clone());
        (guide.id.clone(), steps.collect())
    };
    let guides: Vec<_> = tamga_guide::guides().iter().map(ids).collect();
    Index::new(&guides)
}
