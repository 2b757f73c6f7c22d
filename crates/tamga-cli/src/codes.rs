//! `tamga code`: eight characters to read aloud, and what their listener needs.

mod heard;

use serde::Serialize;
use tamga_diagnosis::CallCode;
use tamga_x509::UnixTime;

use crate::arguments::Options;
use crate::error::Stop;
use crate::gathering::diagnosed;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

pub(crate) use heard::read;

/// A code, and how it is spelled.
#[derive(Serialize)]
pub(crate) struct Shown {
    code: String,
    groups: [String; 2],
    /// Messages, one for each character.
    spelling: Vec<String>,
}

/// The code of the diagnosis of now, or of a report.
///
/// # Errors
///
/// As [`diagnosed`].
pub(crate) fn show(options: &Options, now: UnixTime) -> Result<Shown, Stop> {
    let found = diagnosed(options, now)?;
    let code = CallCode::of(&found.verdict, &found.recorded);
    Ok(Shown {
        code: code.to_string(),
        groups: code.groups(),
        spelling: code.spelling(),
    })
}

impl Report for Shown {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        lines.add(0, &self.code);
        for group in self.spelling.chunks(4) {
            let words: Vec<String> = group.iter().map(|id| speaker.derived(id)).collect();
            lines.add(1, &words.join(" · "));
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
