//! One key more in the search over all guides, in four languages.

use std::time::{Duration, Instant};

use tamga_words::Index;

use crate::row::{Row, median, milliseconds};

/// What people type, key by key.
const TYPED: [&str; 6] = [
    "تمدید گواهی",
    "بارگذاری توکن",
    "gia han chu ky so",
    "hải quan",
    "тоон гарын усэг",
    "renew certificate",
];
/// From the key to the results.
const LIMIT: Duration = Duration::from_millis(16);

/// Types each text, and looks after every key.
pub(crate) fn keys() -> Row {
    let guides: Vec<_> = tamga_guide::guides()
        .iter()
        .map(|guide| {
            let steps = guide.steps.iter().map(|step| step.id.clone());
            (guide.id.clone(), steps.collect())
        })
        .collect();
    let index = Index::new(&guides);
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
