//! Whether a filled workbook has the form of the portal's empty one.
//!
//! A portal refuses a whole file because of the form of what is in it: a number that is stored as
//! text, a blank that nobody sees, a heading with a letter of another keyboard. The empty form says
//! what the portal wants; here every cell of the filled file is compared with it, before the
//! portal does.
//!
//! Two libraries read the file: `calamine` the values, and our own [`looks`] what it leaves out:
//! what is hidden and merged, and what empty cells are formatted for.
//!
//! # Invariants
//!
//! - Both files are bytes, and stay as they are.
//! - What the form does not tell is not guessed: a column whose kind is unknown is compared with
//!   itself.
//! - Rows that the form has in the same place are its own, and are not checked.

mod error;
mod file;
mod finding;
mod findings;

mod book;
mod looks;
mod place;
mod text;
mod value;

mod form;
mod headings;
mod order;
mod sheets;

mod cell;
mod column;
mod hidden;
mod rows;

use serde::{Deserialize, Serialize};

pub use error::{WorkbookError, WorkbookFile};
pub use file::{Format, WORKBOOK_LIMIT};
pub use finding::{Difference, Finding};
pub use findings::WORKBOOK_LISTED;
pub use text::Digits;

use book::{Book, Sheet};
use error::Fault;
use findings::Findings;
use form::FormSheet;

/// How a filled workbook differs from its form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct WorkbookReport {
    /// What is to be mended, sheet by sheet; at most [`WORKBOOK_LISTED`].
    pub findings: Vec<Finding>,
    /// How many findings there are beside those listed.
    pub more: u32,
    /// How many rows were filled in, on all sheets; `None` when a sheet has not the headings to
    /// tell.
    pub rows: Option<u32>,
}

/// Compares a filled workbook with the portal's empty form.
///
/// # Errors
///
/// [`WorkbookError`] when one of the two is no workbook that can be read, or the form has nothing
/// to compare with.
pub fn check_workbook(form: &[u8], filled: &[u8]) -> Result<WorkbookReport, WorkbookError> {
    let mut form_book = Book::open(form, WorkbookFile::Form)?;
    let mut book = Book::open(filled, WorkbookFile::Filled)?;
    if form == filled {
        return Err(WorkbookError::SameFile);
    }
    let form_sheets = read_form(&mut form_book)?;
    let mut findings = Findings::default();
    if form_book.format != book.format {
        findings.of_file(Difference::FormatDiffers {
            found: book.format,
            expected: form_book.format,
        });
    }
    let rows = check_sheets(&form_sheets, &mut book, &mut findings)
        .map_err(|fault| fault.of(WorkbookFile::Filled))?;
    Ok(WorkbookReport {
        findings: findings.listed,
        more: findings.more,
        rows,
    })
}

fn read_form(book: &mut Book<'_>) -> Result<Vec<FormSheet>, WorkbookError> {
    let count = book.sheets.len();
    let read = |sheet| FormSheet::read(book, sheet).map_err(|fault| fault.of(WorkbookFile::Form));
    let sheets: Vec<FormSheet> = (0..count).map(read).collect::<Result<_, _>>()?;
    match sheets.iter().any(|sheet| sheet.headings.is_some()) {
        true => Ok(sheets),
        false => Err(WorkbookError::FormWithoutHeadings),
    }
}

/// Compares sheet by sheet, and says how many rows were filled in; `None` when that is not known
/// of some sheet.
fn check_sheets(
    form: &[FormSheet],
    book: &mut Book<'_>,
    findings: &mut Findings,
) -> Result<Option<u32>, Fault> {
    let wanted: Vec<Sheet> = form.iter().map(|form| form.sheet.clone()).collect();
    let mut of_sheets = Findings::default();
    let mut rows = Some(0);
    let filled = book.sheets.clone();
    let mut is_alike = |of_form: usize, of_filled: usize| {
        let headings = form[of_form].headings.as_ref();
        // A sheet that cannot be read is like none.
        let head = headings::head(book, of_filled).unwrap_or_default();
        headings.is_some_and(|headings| headings.of_filled(&head).is_some())
    };
    for pair in sheets::compare(&wanted, &filled, &mut is_alike, findings) {
        let of_sheet = check_sheet(&form[pair.form], book, pair.filled, &mut of_sheets)?;
        rows = rows.zip(of_sheet).map(|(rows, of_sheet)| rows + of_sheet);
    }
    if rows == Some(0) {
        findings.of_file(Difference::NothingFilled);
    }
    findings.append(of_sheets);
    Ok(rows)
}

/// Compares one sheet with the form's, and says how many of its rows were filled in; `None` when
/// they cannot be told without headings.
fn check_sheet(
    form: &FormSheet,
    book: &mut Book<'_>,
    sheet: usize,
    findings: &mut Findings,
) -> Result<Option<u32>, Fault> {
    let Some(wanted) = &form.headings else {
        return Ok(Some(0));
    };
    let name = book.sheets[sheet].name.clone();
    let head = headings::head(book, sheet)?;
    let Some(mut found) = wanted.of_filled(&head) else {
        let place = place::Place {
            row: wanted.row,
            column: wanted.words.keys().next().copied().unwrap_or_default(),
        };
        findings.at(&name, place, || Difference::HeadingsMissing);
        return Ok(None);
    };
    let looks = book.looks(sheet, None)?;
    found.spread(&head, &looks);
    if found.row != wanted.row {
        let column = found.words.keys().next().copied().unwrap_or_default();
        let row = found.row;
        findings.at(&name, place::Place { row, column }, || {
            Difference::HeadingsMoved {
                row: row + 1,
                expected: wanted.row + 1,
            }
        });
    }
    let columns = headings::compare(&name, wanted, &found, findings);
    let mut of_rows = Findings::default();
    let checked = rows::check(book, sheet, form, &found, &columns, &mut of_rows)?;
    hidden::check(&name, form, &found, &looks, &checked, findings);
    findings.append(of_rows);
    Ok(Some(checked.rows))
}
