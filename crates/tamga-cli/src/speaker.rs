//! The person's words in a terminal.

use serde::Serialize;
use serde_json::{Value as Json, json};
use tamga_words::{Args, Direction, Id, Locale, Words, id};

use crate::report::Lines;

/// Speaks one language to a terminal.
pub(crate) struct Speaker {
    words: Words,
}

impl Speaker {
    /// Tells times as this computer's clock shows them.
    pub(crate) fn new(locale: Locale) -> Speaker {
        Speaker {
            words: Words::in_zone(locale, tamga_clock::local()),
        }
    }

    /// The words themselves, for files that are no text of a terminal.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// A message, with the fields of a JSON object.
    pub(crate) fn say(&self, id: Id, facts: Json) -> String {
        self.shown(self.words.text(id, &Args::from_json(&clean(facts))))
    }

    /// A message that speaks about nothing.
    pub(crate) fn word(&self, id: Id) -> String {
        self.say(id, Json::Null)
    }

    /// The message `<prefix>-<word>` for a word of a closed vocabulary.
    pub(crate) fn name(&self, prefix: &str, word: &str) -> String {
        self.derived(&format!("{prefix}-{word}"))
    }

    /// A message whose id was put together; the id itself if nobody wrote it, which a test keeps
    /// from happening.
    pub(crate) fn derived(&self, id: &str) -> String {
        self.derived_with(id, Json::Null)
    }

    /// The same, with the fields of a JSON object.
    pub(crate) fn derived_with(&self, id: &str, facts: Json) -> String {
        match Id::find(id) {
            Ok(id) => self.say(id, facts),
            Err(unsaid) => unsaid.id,
        }
    }

    /// What happened, and below it the one thing to do.
    pub(crate) fn problem(&self, lines: &mut Lines, depth: usize, problem: &impl Serialize) {
        let json = serde_json::to_value(problem).expect("problems are plain data");
        match self.words.problem(&clean(json)) {
            Ok(told) => {
                lines.add(depth, &self.shown(told.what));
                let facts = json!({"action": told.action});
                lines.add(depth, &self.say(id!("cli-action"), facts));
            }
            Err(unsaid) => lines.add(depth, &unsaid.id),
        }
    }

    /// The same, with the reason in between where there is one to tell.
    pub(crate) fn explained(&self, lines: &mut Lines, depth: usize, problem: &impl Serialize) {
        let json = serde_json::to_value(problem).expect("problems are plain data");
        let word = |key: &str| json[key].as_str().unwrap_or_default();
        let id = format!("{}-{}", word("area"), word("code"));
        let why = Id::find(&format!("{id}.why")).ok();
        match self.words.problem(&clean(json.clone())) {
            Ok(told) => {
                lines.add(depth, &self.shown(told.what));
                if let Some(why) = why {
                    lines.add(depth, &self.say(why, json));
                }
                let facts = json!({"action": told.action});
                lines.add(depth, &self.say(id!("cli-action"), facts));
            }
            Err(unsaid) => lines.add(depth, &unsaid.id),
        }
    }

    /// Isolation marks are for terminals that show right-to-left text; elsewhere they would only
    /// be copied along with what stands between them.
    fn shown(&self, text: String) -> String {
        match self.words.locale().direction() {
            Direction::Rtl => text,
            Direction::Ltr => text.replace(['\u{2068}', '\u{2069}'], ""),
        }
    }
}

/// The same facts without control characters, so that no device writes to the terminal itself.
fn clean(facts: Json) -> Json {
    match facts {
        Json::String(text) => Json::String(clean_text(&text)),
        Json::Object(fields) => Json::Object(
            fields
                .into_iter()
                .map(|(name, fact)| (name, clean(fact)))
                .collect(),
        ),
        other => other,
    }
}

/// Isolation marks stay where each is closed again: those are our own, around words inside words.
fn clean_text(text: &str) -> String {
    let closed = isolates_close(text);
    let harmful = |c: char| match c {
        '\u{2068}' | '\u{2069}' => !closed,
        '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => true,
        c => c.is_control(),
    };
    text.replace(harmful, "\u{fffd}")
}

fn isolates_close(text: &str) -> bool {
    let open = text.chars().try_fold(0_u32, |open, c| match c {
        '\u{2068}' => open.checked_add(1),
        '\u{2069}' => open.checked_sub(1),
        _ => Some(open),
    });
    open == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_cannot_write_to_the_terminal_itself() {
        let facts = json!({"label": "a\u{1b}[2J\u{202e}b\n", "count": 1});
        let cleaned = json!({"label": "a\u{fffd}[2J\u{fffd}b\u{fffd}", "count": 1});
        assert_eq!(clean(facts), cleaned);
    }

    #[test]
    fn a_device_cannot_end_the_isolation_of_its_own_name() {
        assert_eq!(clean_text("a\u{2069}b"), "a\u{fffd}b");
        assert_eq!(clean_text("a\u{2068}b"), "a\u{fffd}b");
        assert_eq!(clean_text("a\u{2068}b\u{2069}"), "a\u{2068}b\u{2069}");
    }

    #[test]
    fn isolation_marks_stay_where_lines_run_from_the_right() {
        let facts = json!({"area": "card", "code": "reader-gone", "reader": "A"});
        let told = |locale| {
            let mut lines = Lines::new();
            Speaker::new(locale).problem(&mut lines, 0, &facts);
            lines.as_str().contains('\u{2068}')
        };
        assert!(told(Locale::Fa));
        assert!(!told(Locale::En));
    }
}
