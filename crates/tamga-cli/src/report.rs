//! What a command found: data that can be told.

use serde::Serialize;

use crate::speaker::Speaker;

/// What a command found. Serialized it is what `--json` prints.
pub(crate) trait Report: Serialize {
    /// The same in words, line by line.
    fn tell(&self, speaker: &Speaker) -> Lines;

    /// Whether no problem was found.
    fn is_good(&self) -> bool;
}

/// Lines of text, some further in than others.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines(String);

impl Lines {
    pub(crate) fn new() -> Lines {
        Lines::default()
    }

    /// One line, or several if the text has several, each `depth` steps in.
    pub(crate) fn add(&mut self, depth: usize, text: &str) {
        for line in text.lines() {
            self.0.push_str(&"  ".repeat(depth));
            self.0.push_str(line);
            self.0.push('\n');
        }
    }

    /// A line without text, unless it would be the first.
    pub(crate) fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    /// A file as it is, with its own ends of lines.
    pub(crate) fn verbatim(&mut self, file: &str) {
        self.0.push_str(file);
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}
