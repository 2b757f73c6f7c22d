//! The files under `locales/`, as the build script found them.

use crate::Locale;

// HOME: the number of each id's message. IDS: every id, sorted. For each language, what its messages
// say, in the order of their numbers.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// How many ids there are.
pub(crate) const IDS_LEN: usize = IDS.ends.len();

/// How many messages there are.
pub(crate) const MESSAGES: usize = EN.ends.len();

/// Texts without a gap between them: thousands of slices would be relocated at every start.
struct Joined {
    whole: &'static str,
    ends: &'static [u32],
}

impl Joined {
    const fn get(&self, number: usize) -> &'static str {
        let start = match number {
            0 => 0,
            _ => self.ends[number - 1] as usize,
        };
        let (until_end, _) = self.whole.split_at(self.ends[number] as usize);
        until_end.split_at(start).1
    }
}

/// The id at this position of the sorted list.
pub(crate) const fn id(position: usize) -> &'static str {
    IDS.get(position)
}

/// The number of the message of the id at this position.
pub(crate) const fn home(position: usize) -> usize {
    HOME[position] as usize
}

/// A message, with the messages and terms it names, in Fluent's syntax.
pub(crate) const fn message(locale: Locale, number: usize) -> &'static str {
    match locale {
        Locale::Fa => FA.get(number),
        Locale::Vi => VI.get(number),
        Locale::Mn => MN.get(number),
        Locale::En => EN.get(number),
    }
}
