//! What the portal's empty form wants, learned from the form itself.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::ControlFlow;

use super::book::{Book, Row, Sheet};
use super::error::Fault;
use super::headings::{Headings, head};
use super::looks::Looks;
use super::place::Span;
use super::text::Shape;
use super::value::{Kind, Look, Value};

/// A heading with one of these marks a column that must be filled.
const REQUIRED: [char; 3] = ['*', '٭', '＊'];

/// A sheet of the form.
pub(super) struct FormSheet {
    pub(super) sheet: Sheet,
    pub(super) looks: Looks,
    /// `None` for a sheet without text: there is nothing to fill in.
    pub(super) headings: Option<Headings>,
    /// What each column with a heading wants.
    pub(super) columns: BTreeMap<u32, Column>,
    /// Its own rows below the headings.
    own_rows: HashSet<Fingerprint>,
}

/// What a column of the form wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) heading: String,
    /// `None` when the form does not tell.
    pub(super) wanted: Option<Kind>,
    /// Whether its heading is marked.
    pub(super) is_required: bool,
    /// Whether the form itself calculates it.
    pub(super) is_calculated: bool,
}

impl FormSheet {
    pub(super) fn read(book: &mut Book<'_>, sheet: usize) -> Result<FormSheet, Fault> {
        let head = head(book, sheet)?;
        let mut headings = Headings::of_form(&head);
        let sampled = headings.as_ref().map(|headings| below(headings, &head));
        let looks = book.looks(sheet, sampled)?;
        let mut columns = BTreeMap::new();
        if let Some(headings) = &mut headings {
            headings.spread(&head, &looks);
            columns = all_columns(headings, &head, &looks);
        }
        let mut own_rows = HashSet::new();
        let begin = headings.as_ref().map_or(0, |headings| headings.row + 1);
        book.rows(sheet, &mut |row| {
            own_rows.extend((row.index >= begin).then(|| fingerprint(row)));
            ControlFlow::Continue(())
        })?;
        Ok(FormSheet {
            sheet: book.sheets[sheet].clone(),
            looks,
            headings,
            columns,
            own_rows,
        })
    }

    /// Whether the form has this very row below its headings; what is filled in above it may have
    /// pushed it down.
    pub(super) fn has(&self, row: &Row<'_>) -> bool {
        self.own_rows.contains(&fingerprint(row))
    }
}

/// The rows whose formats tell what is wanted: from the one below the headings to the first that
/// is empty, which is to be filled.
fn below(headings: &Headings, head: &[Row<'_>]) -> Span {
    let first = headings.row + 1;
    let samples = head.iter().filter(|row| row.index >= first);
    let last = samples.fold(first, |next, row| next + u32::from(row.index == next));
    Span { first, last }
}

fn all_columns(headings: &Headings, head: &[Row<'_>], looks: &Looks) -> BTreeMap<u32, Column> {
    let samples: Vec<&Row<'_>> = head.iter().filter(|row| row.index > headings.row).collect();
    let column = |(&column, heading): (&u32, &String)| {
        let cells = samples.iter().filter_map(|row| row.cell(column));
        let sample = cells.clone().find_map(|cell| told_by(&cell.value));
        let known = Column {
            heading: heading.clone(),
            wanted: sample.or_else(|| looks.kind(column)),
            is_required: heading.contains(REQUIRED),
            is_calculated: cells.clone().any(|cell| cell.is_formula),
        };
        (column, known)
    };
    headings.words.iter().map(column).collect()
}

/// What a sample tells about its column. Words tell nothing: they may be an explanation of how to
/// fill it in.
fn told_by(sample: &Value<'_>) -> Option<Kind> {
    match sample.look()? {
        Look::Number => Some(Kind::Number),
        Look::Date => Some(Kind::Date),
        Look::Text(Shape::Words) => None,
        Look::Text(Shape::Number | Shape::Code | Shape::Date) => Some(Kind::Text),
    }
}

/// Equal for rows that hold the same, wherever they stand.
type Fingerprint = u64;

fn fingerprint(row: &Row<'_>) -> Fingerprint {
    let mut hasher = DefaultHasher::new();
    for cell in &row.cells {
        cell.column.hash(&mut hasher);
        cell.value.shown().hash(&mut hasher);
    }
    hasher.finish()
}
