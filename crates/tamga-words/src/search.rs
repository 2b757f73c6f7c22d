//! Search over the guides: which of them, and which of their steps, speak of what was typed.
//!
//! The words of all languages are searched at once, whatever language the window speaks.

mod fold;
mod texts;

use std::collections::BTreeMap;

use crate::{Args, Id, Locale, Words};
use fold::{indexed, typed, typed_number};
pub use texts::Texts;

/// One text that can be found: of a guide, or of a step of it.
///
/// The first of each guide and of each step is its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Searched<'a> {
    /// Id of the guide.
    pub guide: &'a str,
    /// Id of the step; `None` for the guide as a whole, which comes before its steps.
    pub step: Option<&'a str>,
    /// How little a word in it tells: what has less is found first.
    pub weight: u8,
    /// What it says.
    pub text: Text<'a>,
}

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'a> {
    /// A message, in each language that has it.
    Message(&'a str),
    /// The same in every language.
    Written(&'a str),
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
    /// Its title.
    title: Rank,
    /// Where its guide is among the entries.
    guide: usize,
}

/// Where a word stands, best first: the weight of the text, then its number.
type Rank = (u8, usize);

struct Place {
    /// Number of an [`Entry`] in one language, see [`spoken`].
    spoken: usize,
    rank: Rank,
}

/// The number of what an entry says in one language.
fn spoken(entry: usize, locale: usize) -> usize {
    entry * Locale::ALL.len() + locale
}

impl Index {
    /// The words of these texts.
    ///
    /// What has no words in some language is left out.
    pub fn new(texts: &[Searched<'_>]) -> Index {
        let languages = Locale::ALL.map(Words::new);
        let mut index = Index {
            entries: Vec::new(),
            places: BTreeMap::new(),
        };
        let mut last = None;
        for (number, text) in texts.iter().enumerate() {
            let rank = (text.weight, number);
            if last.replace((text.guide, text.step)) != Some((text.guide, text.step)) {
                index.begin(text, rank);
            }
            for (locale, words) in languages.iter().enumerate() {
                let spoken = spoken(index.entries.len() - 1, locale);
                index.read(words, text.text, Place { spoken, rank });
            }
        }
        index
    }

    fn begin(&mut self, first: &Searched<'_>, title: Rank) {
        let this = self.entries.len();
        let above = self.entries.last().map_or(this, |last| last.guide);
        let guide = if first.step.is_none() { this } else { above };
        self.entries.push(Entry { title, guide });
    }

    fn read(&mut self, words: &Words, text: Text<'_>, place: Place) {
        let said = match text {
            Text::Written(text) => text.to_owned(),
            Text::Message(id) => match Id::find(id) {
                Ok(id) => words.text(id, &Args::new()),
                Err(_) => return,
            },
        };
        let Place { spoken, rank } = place;
        for word in indexed(&said) {
            let places = self.places.entry(word).or_default();
            places.push(Place { spoken, rank });
        }
    }

    /// The numbers of the texts in which every typed word stands in the same language, as a word or
    /// as the beginning of one: for each guide and each step the text of the worst of them.
    ///
    /// What weighs least comes first; among equals the order is that of the texts. A step is found
    /// by its guide's title and a word of its own, too; a number however its digits are grouped.
    /// Nothing typed finds nothing.
    pub fn search(&self, text: &str) -> Vec<usize> {
        let number = typed_number(text).map(|number| self.find_all(&[number]));
        match number {
            Some(found) if !found.is_empty() => found,
            _ => self.find_all(&typed(text)),
        }
    }

    fn find_all(&self, words: &[String]) -> Vec<usize> {
        let found: Vec<_> = words.iter().map(|word| self.find(word)).collect();
        if found.is_empty() {
            return Vec::new();
        }
        let entries = 0..self.entries.len();
        let mut ranks: Vec<Rank> = entries
            .filter_map(|entry| self.rank(entry, &found))
            .collect();
        ranks.sort_unstable();
        ranks.into_iter().map(|(_, number)| number).collect()
    }

    /// The best rank in each entry and language that has a word beginning so.
    fn find(&self, start: &str) -> Vec<Option<Rank>> {
        let mut best = vec![None; spoken(self.entries.len(), 0)];
        let words = self.places.range(start.to_owned()..);
        for (_, places) in words.take_while(|(word, _)| word.starts_with(start)) {
            for place in places {
                let kept: &mut Option<Rank> = &mut best[place.spoken];
                *kept = Some(kept.map_or(place.rank, |rank| rank.min(place.rank)));
            }
        }
        best
    }

    /// The best rank of an entry in any language; `None` where each lacks a word.
    fn rank(&self, entry: usize, found: &[Vec<Option<Rank>>]) -> Option<Rank> {
        let guide = self.entries[entry].guide;
        let title = |entry: usize| self.entries[entry].title;
        let ranks = (0..Locale::ALL.len()).filter_map(|locale| {
            let of = |entry| found.iter().map(move |ranks| ranks[spoken(entry, locale)]);
            match entry == guide {
                true => of(entry).try_fold(title(entry), |worst, rank| Some(worst.max(rank?))),
                false => rank_of_step(of(entry), title(entry), of(guide), title(guide)),
            }
        });
        ranks.min()
    }
}

/// As good as its worst word, of which those in the title of its guide only do no harm.
fn rank_of_step(
    own: impl Iterator<Item = Option<Rank>>,
    title: Rank,
    above: impl Iterator<Item = Option<Rank>>,
    title_above: Rank,
) -> Option<Rank> {
    let mut worst = None;
    let mut helped = None;
    for (own, above) in own.zip(above) {
        if own != Some(title) && above == Some(title_above) {
            helped = helped.max(own);
        } else {
            worst = worst.max(Some(own?));
        }
    }
    worst.or(helped)
}

#[cfg(test)]
mod tests;
