//! What is known of a filled column, row by row, and what it says when all rows were seen.

use super::finding::Difference;
use super::findings::{Findings, WORKBOOK_LISTED};
use super::form::Column;
use super::place::Place;
use super::text::{Shape, shown};
use super::value::{Kind, Look, Value};

/// In fewer rows than this one empty cell among filled ones says nothing.
const TELLING_ROWS: u32 = 3;

/// A column of the filled sheet, compared with the form's.
#[derive(Debug)]
pub(super) struct Watch<'f> {
    /// Where it stands in the filled sheet.
    pub(super) column: u32,
    pub(super) wanted: &'f Column,
    empty: Rows<()>,
    is_filled: bool,
    filled: u32,
    // What a column holds whose kind the form does not tell.
    numbers: Rows<String>,
    dates: Rows<String>,
    number_texts: Rows<String>,
    date_texts: Rows<String>,
    codes: u32,
}

/// Rows, of which only so many are kept, each with what was seen there.
#[derive(Debug)]
struct Rows<T> {
    first: Vec<(u32, T)>,
    count: u32,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Rows {
            first: vec![],
            count: 0,
        }
    }
}

impl<T> Rows<T> {
    fn add(&mut self, row: u32, seen: impl FnOnce() -> T) {
        if self.first.len() < WORKBOOK_LISTED {
            self.first.push((row, seen()));
        }
        self.count += 1;
    }

    /// How many were not kept.
    fn left_out(&self) -> u32 {
        self.count - u32::try_from(self.first.len()).unwrap_or(u32::MAX)
    }
}

impl<'f> Watch<'f> {
    pub(super) fn new(column: u32, wanted: &'f Column) -> Watch<'f> {
        Watch {
            column,
            wanted,
            empty: Rows::default(),
            is_filled: false,
            filled: 0,
            numbers: Rows::default(),
            dates: Rows::default(),
            number_texts: Rows::default(),
            date_texts: Rows::default(),
            codes: 0,
        }
    }

    /// Takes note of a value, and tells at once what is wrong with it where the form says what it
    /// wants.
    pub(super) fn see(&mut self, row: u32, value: &Value<'_>) -> Option<Difference> {
        self.is_filled = true;
        let look = value.look()?;
        let text = || shown(&value.shown());
        if let Some(wanted) = self.wanted.wanted {
            return mismatch(wanted, look, text);
        }
        match look {
            Look::Number => self.numbers.add(row, text),
            Look::Date => self.dates.add(row, text),
            Look::Text(Shape::Number) => self.number_texts.add(row, text),
            Look::Text(Shape::Date) => self.date_texts.add(row, text),
            Look::Text(Shape::Code) => self.codes += 1,
            Look::Text(Shape::Words) => {}
        }
        None
    }

    /// Every cell of the row was seen.
    pub(super) fn end_row(&mut self, row: u32) {
        if self.is_filled {
            self.filled += 1;
        } else {
            self.empty.add(row, || ());
        }
        self.is_filled = false;
    }

    /// Every row was seen; `first_row` is the one below the headings.
    pub(super) fn end(&self, sheet: &str, first_row: u32, findings: &mut Findings) {
        self.tell_empty(sheet, first_row, findings);
        self.tell_mixed(sheet, findings);
    }

    fn tell_empty(&self, sheet: &str, first_row: u32, findings: &mut Findings) {
        let heading = || self.wanted.heading.clone();
        let (rows, is_required) = (self.filled + self.empty.count, self.wanted.is_required);
        if is_required && rows > 0 && self.filled == 0 {
            findings.at(sheet, self.place(first_row), || {
                Difference::RequiredColumnEmpty { heading: heading() }
            });
        } else if is_required {
            for (row, ()) in &self.empty.first {
                findings.at(sheet, self.place(*row), || Difference::RequiredEmpty {
                    heading: heading(),
                });
            }
            findings.count(self.empty.left_out());
        } else if let ([(row, ())], TELLING_ROWS..) = (&self.empty.first[..], rows) {
            findings.at(sheet, self.place(*row), || Difference::ValueMissing {
                heading: heading(),
            });
        }
    }

    /// Where the form does not tell, most values of a column do: the few that are stored in
    /// another way are the fault.
    fn tell_mixed(&self, sheet: &str, findings: &mut Findings) {
        let is_most = |count: u32| u64::from(count) * 2 > u64::from(self.filled);
        let mut tell = |rows: &Rows<String>, difference: fn(String) -> Difference| {
            for (row, text) in &rows.first {
                findings.at(sheet, self.place(*row), || difference(text.clone()));
            }
            findings.count(rows.left_out());
        };
        if is_most(self.numbers.count) {
            tell(&self.number_texts, |text| Difference::NumberAsText { text });
        } else if is_most(self.number_texts.count + self.codes) {
            tell(&self.numbers, |text| Difference::NumberInsteadOfText {
                text,
            });
        }
        if is_most(self.dates.count) {
            tell(&self.date_texts, |text| Difference::DateAsText { text });
        } else if is_most(self.date_texts.count) {
            tell(&self.dates, |text| Difference::DateInsteadOfText { text });
        }
    }

    fn place(&self, row: u32) -> Place {
        Place {
            row,
            column: self.column,
        }
    }
}

/// What is wrong with a value that looks like this where another kind is wanted.
fn mismatch(wanted: Kind, look: Look, text: impl FnOnce() -> String) -> Option<Difference> {
    let difference: fn(String) -> Difference = match (wanted, look) {
        (Kind::Number, Look::Number) | (Kind::Date, Look::Date) | (Kind::Text, Look::Text(_)) => {
            return None;
        }
        (Kind::Number, Look::Text(Shape::Number | Shape::Code)) => {
            |text| Difference::NumberAsText { text }
        }
        (Kind::Number, Look::Text(_)) => |text| Difference::TextInsteadOfNumber { text },
        (Kind::Number, Look::Date) => |text| Difference::DateInsteadOfNumber { text },
        (Kind::Date, Look::Text(Shape::Date)) => |text| Difference::DateAsText { text },
        (Kind::Date, Look::Text(_)) => |text| Difference::TextInsteadOfDate { text },
        (Kind::Date, Look::Number) => |text| Difference::NumberInsteadOfDate { text },
        (Kind::Text, Look::Number) => |text| Difference::NumberInsteadOfText { text },
        (Kind::Text, Look::Date) => |text| Difference::DateInsteadOfText { text },
    };
    Some(difference(text()))
}
