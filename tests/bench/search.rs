//! One key more in the search over all guides, in four languages.

use std::time::{Duration, Instant};

use tamga_guide::{Passage, Said, passages};
use tamga_words::{Index, Searched, Text};

use crate::row::{Row, median, milliseconds};

/// What people type, key by key.
const TYPED: [&str; 8] = [
    "تمدید گواهی",
    "بارگذاری توکن",
    "gia han chu ky so",
    "hải quan",
    "тоон гарын усэг",
    "renew certificate",
    "ОЛГОГДСОН ТООН",
    "+976 1800 2535",
];
/// From the key to the results.
const LIMIT: Duration = Duration::from_millis(16);

/// Types each text, and looks after every key.
pub(crate) fn keys() -> Row {
    let guides = tamga_guide::guides();
    let texts: Vec<_> = guides
        .iter()
        .flat_map(|guide| passages(guide).into_iter().map(|text| (&guide.id, text)))
        .collect();
    let texts: Vec<_> = texts
        .iter()
        .map(|(guide, text)| searched(guide, text))
        .collect();
    let index = Index::new(&texts);
    let mut times = vec![];
    for text in TYPED {
        let ends = text.char_indices().map(|(at, key)| at + key.len_utf8());
        for end in ends {
            let begun = Instant::now();
            let hits = index.search(&text[..end]);
            times.push(begun.elapsed());
            drop(hits);
        }
        assert!(!index.search(text).is_empty(), "{text} finds nothing");
    }
    let slowest = times.iter().copied().max().unwrap_or_default();
    Row {
        what: format!(
            "Search over {} guides in four languages: one key, median",
            guides.len()
        ),
        ours: milliseconds(median(&times)),
        beside: format!("slowest of {}: {}", times.len(), milliseconds(slowest)),
        to_reach: format!("≤ {} ms", LIMIT.as_millis()),
        ratio: None,
        met: slowest <= LIMIT,
    }
}

/// As the window gives it.
fn searched<'a>(guide: &'a str, passage: &'a Passage) -> Searched<'a> {
    Searched {
        guide,
        step: passage.step.as_deref(),
        weight: passage.part as u8,
        text: match &passage.said {
            Said::Message(id) => Text::Message(id),
            Said::Text(text) => Text::Written(text),
        },
    }
}
