//! What was found so far; only so much is listed, the rest is counted.

use super::finding::{Difference, Finding};
use super::place::Place;

/// So many findings are listed at the most; whoever mends these sees the next ones.
pub const WORKBOOK_LISTED: usize = 1000;

/// What was found so far, in its order.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) listed: Vec<Finding>,
    /// How many there are beside those listed.
    pub(super) more: u32,
}

impl Findings {
    pub(super) fn of_file(&mut self, difference: Difference) {
        self.add(|| Finding {
            sheet: None,
            cell: None,
            difference,
        });
    }

    pub(super) fn of_sheet(&mut self, sheet: &str, difference: Difference) {
        self.add(|| Finding {
            sheet: Some(sheet.to_owned()),
            cell: None,
            difference,
        });
    }

    /// Takes the difference only if it is listed: there may be millions.
    pub(super) fn at(&mut self, sheet: &str, cell: Place, difference: impl FnOnce() -> Difference) {
        self.add(|| Finding {
            sheet: Some(sheet.to_owned()),
            cell: Some(cell.to_string()),
            difference: difference(),
        });
    }

    /// Counts what is not worth listing.
    pub(super) fn count(&mut self, more: u32) {
        self.more = self.more.saturating_add(more);
    }

    pub(super) fn append(&mut self, later: Findings) {
        for finding in later.listed {
            self.add(|| finding);
        }
        self.count(later.more);
    }

    fn add(&mut self, finding: impl FnOnce() -> Finding) {
        if self.listed.len() < WORKBOOK_LISTED {
            self.listed.push(finding());
        } else {
            self.count(1);
        }
    }
}
