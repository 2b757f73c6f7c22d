//! `tamga fields check`: what can be said about a typed value without asking anybody.

use serde::Serialize;
use serde_json::json;
use tamga_guide::{FieldKind, FieldVerdict, check_field};
use tamga_words::id;

use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// A value, and what is to be said about it.
#[derive(Serialize)]
pub(crate) struct Checked {
    kind: FieldKind,
    #[serde(flatten)]
    verdict: FieldVerdict,
}

/// Looks at a value.
pub(crate) fn check(kind: FieldKind, value: &str) -> Checked {
    Checked {
        kind,
        verdict: check_field(kind, value),
    }
}

impl Report for Checked {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        let name = speaker.name("field-kind", self.kind.word());
        let facts = json!({"name": name, "number": self.verdict.canonical});
        lines.add(0, &speaker.say(id!("cli-number"), facts));
        let fault = self.verdict.fault.as_ref().map(|fault| json!(fault));
        let warning = self.verdict.warning.as_ref().map(|warning| json!(warning));
        for found in fault.into_iter().chain(warning) {
            let id = format!("field-{}", found["code"].as_str().unwrap_or_default());
            lines.add(1, &speaker.derived_with(&id, found));
        }
        lines
    }

    fn is_good(&self) -> bool {
        self.verdict.fault.is_none()
    }
}
