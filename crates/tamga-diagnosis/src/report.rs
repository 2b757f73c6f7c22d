//! What was recorded, without anything that names a person: to be shown, saved and read again.
//!
//! A report is TOML of flat tables, at most [`REPORT_LIMIT`] bytes. It is made by an allow-list:
//! a word passes if it is one of a closed vocabulary of ours, of a standard, or of a table that
//! is shipped (products, modules, portals, guides); every other text becomes a pseudonym as
//! `token-1`, the same for the same thing inside one report and different in the next. Numbers
//! pass where their type leaves no room for an identity: counts, times, ports, lengths.
//!
//! Reading it again builds stand-ins, certificates among them, about which every check says what
//! it said about the originals.

mod allow;
mod capped;
mod certificates;
mod der;
mod fit;
mod pseudonyms;
mod redact;
mod restore;
mod shape;
mod stand_in;

use crate::{Error, Recorded, Verdict};

/// The most bytes of a report.
pub const REPORT_LIMIT: usize = 10_000;

/// The version of the form; one more whenever an older app would misread it.
const VERSION: u32 = 1;

/// Writes what was recorded, redacted, with what was found.
///
/// Never more than [`REPORT_LIMIT`] bytes: what decides nothing is left out first. Writing the
/// report of a report gives the same report.
#[must_use]
pub fn report(recorded: &Recorded, verdict: &Verdict) -> String {
    fit::fitting(redact::shape(&capped::capped(recorded), verdict))
}

impl Recorded {
    /// Reads a report again; the diagnosis of it is the one that was made then.
    ///
    /// # Errors
    ///
    /// - [`Error::ReportTooLarge`]: nothing of it was read.
    /// - [`Error::NotAReport`]: it does not begin as one.
    /// - [`Error::ReportNewer`]: a newer app wrote it.
    /// - [`Error::ReportDamaged`]: it has a word or a number that no report has.
    pub fn from_report(text: &str) -> Result<Self, Error> {
        if text.len() > REPORT_LIMIT {
            return Err(Error::ReportTooLarge {
                bytes: text.len() as u64,
                limit: REPORT_LIMIT as u64,
            });
        }
        restore::recorded(&restore::read(text)?)
    }
}
