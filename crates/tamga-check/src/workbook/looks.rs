//! What the file of a sheet says beside its values: what is hidden, what is merged, and how
//! values are shown.

pub(super) mod ods;
pub(super) mod xls;
pub(super) mod xlsx;

mod number_format;
mod parts;

use std::collections::BTreeMap;

use super::place::{Area, Span};
use super::value::Kind;

/// What is hidden and merged on a sheet, and how some of its rows are shown.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Looks {
    pub(super) hidden_rows: Vec<Span>,
    pub(super) hidden_columns: Vec<Span>,
    pub(super) merged: Vec<Area>,
    /// What whole columns are formatted for.
    columns: Vec<(Span, Option<Kind>)>,
    /// What the cells of the sampled rows are formatted for.
    cells: BTreeMap<u32, Option<Kind>>,
}

impl Looks {
    /// Takes note of a cell in a sampled row; the last one with a format of its own counts.
    fn sample(&mut self, column: u32, kind: Option<Kind>) {
        let known = self.cells.entry(column).or_default();
        *known = kind.or(*known);
    }

    /// What the cells of the sampled rows are formatted for in this column.
    pub(super) fn kind(&self, column: u32) -> Option<Kind> {
        let of_column = || self.columns.iter().find(|(span, _)| span.contains(column));
        match self.cells.get(&column) {
            Some(kind) => *kind,
            None => of_column().and_then(|(_, kind)| *kind),
        }
    }
}
