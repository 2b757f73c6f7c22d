//! Every cause with its stable number: `causes.toml`, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use tamga_check::Part;

/// A cause that a diagnosis or work with keys can end in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    /// Its stable name: area and code of an error, and the id of its message, as
    /// `card-pin-locked`.
    pub id: String,
    /// The link of the chain it belongs to.
    pub part: Part,
    /// What its words speak about; a `?` marks what they can leave unsaid.
    #[serde(default)]
    facts: Vec<String>,
    /// Whether its agent's question is its own, and not its part's.
    #[serde(default)]
    pub asks: bool,
}

/// A cause without its facts, as the words take it: `{"area":"card","code":"reader-gone",
/// "reader":"…"}`.
///
/// A fact is `None` where the message has words for an unknown one, and `…` where it has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
pub struct BareProblem {
    /// The area that has its words.
    pub area: String,
    /// Its code in that area.
    pub code: String,
    /// What its words speak about, all unknown.
    #[serde(flatten)]
    pub facts: BTreeMap<String, Option<String>>,
}

impl Cause {
    /// The cause without any fact.
    #[must_use]
    pub fn bare(&self) -> BareProblem {
        let (area, code) = self.id.split_once('-').unwrap_or((&self.id, ""));
        let fact = |fact: &String| match fact.strip_suffix('?') {
            Some(name) => (name.to_owned(), None),
            None => (fact.clone(), Some("…".to_owned())),
        };
        BareProblem {
            area: area.to_owned(),
            code: code.to_owned(),
            facts: self.facts.iter().map(fact).collect(),
        }
    }
}

/// Every cause, in the order of the numbers.
#[must_use]
pub fn causes() -> &'static [Cause] {
    &CAUSES
}

/// The cause with this name.
#[must_use]
pub fn cause(id: &str) -> Option<&'static Cause> {
    causes().iter().find(|cause| cause.id == id)
}

static CAUSES: LazyLock<Vec<Cause>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        cause: Vec<Cause>,
    }
    let file: File = toml::from_str(include_str!("../causes.toml"))
        .expect("causes.toml is part of the program, and a test reads it");
    file.cause
});
