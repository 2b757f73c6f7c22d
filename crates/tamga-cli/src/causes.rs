//! `tamga causes`: every cause that a diagnosis can end in, searched by words.

use serde::Serialize;
use serde_json::json;
use tamga_check::Part;
use tamga_diagnosis::{cause, causes};

use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// The causes that were asked for.
#[derive(Serialize)]
pub(crate) struct List {
    causes: Vec<Entry>,
    /// What must stand in a cause's name or words.
    #[serde(skip)]
    words: Vec<String>,
}

#[derive(Serialize)]
struct Entry {
    /// What call codes carry.
    number: usize,
    id: &'static str,
    part: Part,
}

/// All of them; with `--json` those whose name has every word.
pub(crate) fn list(words: &[String], is_data: bool) -> List {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let numbered = (1..).zip(causes());
    let entries = numbered.map(|(number, cause)| Entry {
        number,
        id: &cause.id,
        part: cause.part,
    });
    let entries = entries.filter(|entry| !is_data || has_all(entry.id, &words));
    List {
        causes: entries.collect(),
        words,
    }
}

fn has_all(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| text.contains(word))
}

impl Report for List {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for entry in &self.causes {
            let Some(cause) = cause(entry.id) else {
                continue;
            };
            let mut told = Lines::new();
            speaker.explained(&mut told, 1, &json!(cause.bare()));
            let text = format!("{} {}", entry.id, told.as_str()).to_lowercase();
            if has_all(&text, &self.words) {
                lines.gap();
                lines.add(0, &format!("{}. {}", entry.number, entry.id));
                lines.verbatim(told.as_str());
            }
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use tamga_words::Locale;

    use super::*;

    fn told(words: &[&str], locale: Locale) -> String {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let lines = list(&words, false).tell(&Speaker::new(locale));
        lines.as_str().to_owned()
    }

    #[test]
    fn every_cause_has_all_its_words_in_every_language() {
        for locale in [Locale::Fa, Locale::Vi, Locale::Mn, Locale::En] {
            let told = told(&[], locale);
            for cause in causes() {
                assert!(told.contains(&cause.id), "{locale:?} {}", cause.id);
            }
            assert!(!told.contains("{$"), "{locale:?}: {told}");
        }
    }

    #[test]
    fn words_are_found_in_names_and_in_what_is_told() {
        assert!(told(&["LOCKED"], Locale::En).contains("card-pin-locked"));
        let found = told(&["قفل", "پین"], Locale::Fa);
        assert!(found.contains("card-pin-locked"), "{found}");
        assert!(!found.contains("no-reader"), "{found}");
        assert_eq!(told(&["xyzzy"], Locale::En), "");
    }
}
