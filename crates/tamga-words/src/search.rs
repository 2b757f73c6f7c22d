//! Search over the guides: which of them, and which of their steps, speak of what was typed.
//!
//! Titles and bodies of all languages are searched at once, whatever language the window speaks.

mod fold;
mod texts;

use std::collections::BTreeMap;

use crate::{Args, Id, Locale, Words};
use fold::{indexed, typed};
pub use texts::Texts;

/// A guide, or a step of it, that speaks of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Id of the guide.
    pub guide: String,
    /// Id of the step; `None` for the guide as a whole.
    pub step: Option<String>,
}

/// The words of all guides, ready to be searched.
///
/// Made once, in some tenths of a second; a search takes about a thousandth.
pub struct Index {
    /// Each guide, followed by its steps.
    entries: Vec<Entry>,
    /// Every word, in the form of [`fold`], with the places where it stands.
    places: BTreeMap<String, Vec<Place>>,
}

struct Entry {
    hit: Hit,
    /// Where its guide is among the entries.
    guide: usize,
}

/// Where a word stands, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    GuideTitle,
    StepTitle,
    Body,
}

struct Place {
    /// Number of a [`text`].
    text: usize,
    part: Part,
}

/// The number of what an entry says in one language.
fn text(entry: usize, locale: usize) -> usize {
    entry * Locale::ALL.len() + locale
}

impl Index {
    /// The words of these guides: each id with the ids of its steps, in the order of the guide.
    ///
    /// What has no words in some language is left out.
    pub fn new(guides: &[(String, Vec<String>)]) -> Index {
        let mut index = Index {
            entries: entries(guides),
            places: BTreeMap::new(),
        };
        for (number, locale) in Locale::ALL.into_iter().enumerate() {
            let words = Words::new(locale);
            for entry in 0..index.entries.len() {
                index.read(&words, entry, text(entry, number));
            }
        }
        index
    }

    fn read(&mut self, words: &Words, entry: usize, text: usize) {
        let Hit { guide, step } = &self.entries[entry].hit;
        let (id, title) = match step {
            Some(step) => (format!("guide-{guide}-{step}"), Part::StepTitle),
            None => (format!("guide-{guide}"), Part::GuideTitle),
        };
        for (id, part) in [(format!("{id}.body"), Part::Body), (id, title)] {
            let Ok(id) = Id::find(&id) else { continue };
            for word in indexed(&words.text(id, &Args::new())) {
                self.places
                    .entry(word)
                    .or_default()
                    .push(Place { text, part });
            }
        }
    }

    /// Where every typed word stands in the same language, as a word or as the beginning of one.
    ///
    /// Titles of guides come first, then titles of steps, then bodies; among equals the order is
    /// that of the guides. A step is found by its guide's title and a word of its own, too.
    /// Nothing typed finds nothing.
    pub fn search(&self, text: &str) -> Vec<Hit> {
        let found: Vec<_> = typed(text).iter().map(|word| self.find(word)).collect();
        if found.is_empty() {
            return Vec::new();
        }
        let entries = 0..self.entries.len();
        let mut ranked: Vec<(Part, usize)> = entries
            .filter_map(|entry| Some((self.rank(entry, &found)?, entry)))
            .collect();
        ranked.sort_unstable();
        let hits = ranked
            .into_iter()
            .map(|(_, entry)| &self.entries[entry].hit);
        hits.cloned().collect()
    }

    /// The best part of each text that has a word beginning so.
    fn find(&self, start: &str) -> Vec<Option<Part>> {
        let mut best = vec![None; text(self.entries.len(), 0)];
        let words = self.places.range(start.to_owned()..);
        for (_, places) in words.take_while(|(word, _)| word.starts_with(start)) {
            for place in places {
                let kept: &mut Option<Part> = &mut best[place.text];
                *kept = Some(kept.map_or(place.part, |part| part.min(place.part)));
            }
        }
        best
    }

    /// The best rank of an entry in any language; `None` where each lacks a word.
    fn rank(&self, entry: usize, found: &[Vec<Option<Part>>]) -> Option<Part> {
        let guide = self.entries[entry].guide;
        let ranks = (0..Locale::ALL.len()).filter_map(|locale| {
            let of = |entry| found.iter().map(move |parts| parts[text(entry, locale)]);
            match entry == guide {
                true => worst(of(entry)),
                false => rank_of_step(of(entry), of(guide)),
            }
        });
        ranks.min()
    }
}

fn entries(guides: &[(String, Vec<String>)]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (id, steps) in guides {
        let guide = entries.len();
        let steps = steps.iter().cloned().map(Some);
        entries.extend(std::iter::once(None).chain(steps).map(|step| Entry {
            hit: Hit {
                guide: id.clone(),
                step,
            },
            guide,
        }));
    }
    entries
}

/// As good as its worst word, of which those in the title of its guide only do no harm.
fn rank_of_step(
    own: impl Iterator<Item = Option<Part>> + Clone,
    above: impl Iterator<Item = Option<Part>>,
) -> Option<Part> {
    let helped = own.clone().zip(above).map(|words| match words {
        (Some(Part::StepTitle), _) => Some(Part::StepTitle),
        (_, Some(Part::GuideTitle)) => Some(Part::GuideTitle),
        (own, _) => own,
    });
    match worst(helped)? {
        Part::GuideTitle => own.flatten().next().map(|_| Part::Body),
        part => Some(part),
    }
}

/// The part of the word that stands in the worst; `None` where one is missing.
fn worst(mut words: impl Iterator<Item = Option<Part>>) -> Option<Part> {
    words.try_fold(Part::GuideTitle, |worst, part| Some(worst.max(part?)))
}

#[cfg(test)]
mod tests;
