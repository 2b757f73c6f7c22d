//! The rows below the headings, cell by cell.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::book::{Book, Cell, Row};
use super::cell::faults;
use super::column::Watch;
use super::error::Fault;
use super::finding::Difference;
use super::findings::Findings;
use super::form::FormSheet;
use super::headings::Headings;
use super::place::Place;
use super::text::{is_blank, shown};
use super::value::Value;

/// What the rows of a sheet came to.
pub(super) struct Checked {
    /// How many rows were filled in.
    pub(super) rows: u32,
    /// The last row with something in it, from zero.
    pub(super) last: u32,
}

/// Tells what is wrong with the rows of a sheet. `columns` says which column of the form each
/// column found stands for.
pub(super) fn check(
    book: &mut Book<'_>,
    sheet: usize,
    form: &FormSheet,
    headings: &Headings,
    columns: &BTreeMap<u32, u32>,
    findings: &mut Findings,
) -> Result<Checked, Fault> {
    let name = book.sheets[sheet].name.clone();
    let watch = |(&column, wanted)| Some(Watch::new(column, form.columns.get(wanted)?));
    let mut pass = Pass {
        sheet: &name,
        form,
        headings,
        watches: columns.iter().filter_map(watch).collect(),
        nameless: vec![],
        before: headings.row,
        rows: 0,
        of_cells: Findings::default(),
    };
    book.rows(sheet, &mut |row| {
        pass.row(row);
        ControlFlow::Continue(())
    })?;
    for watch in &pass.watches {
        watch.end(&name, headings.row + 1, findings);
    }
    findings.append(pass.of_cells);
    Ok(Checked {
        rows: pass.rows,
        last: pass.before,
    })
}

/// One pass over the rows.
struct Pass<'a> {
    sheet: &'a str,
    form: &'a FormSheet,
    headings: &'a Headings,
    /// In the order of their columns.
    watches: Vec<Watch<'a>>,
    /// Columns with values and without a heading, each told once.
    nameless: Vec<u32>,
    /// The row before, or that of the headings.
    before: u32,
    rows: u32,
    of_cells: Findings,
}

impl Pass<'_> {
    fn row(&mut self, row: &Row<'_>) {
        if row.index <= self.headings.row {
            return;
        }
        let is_filled = row.cells.iter().any(Cell::is_filled);
        if is_filled {
            let before = std::mem::replace(&mut self.before, row.index);
            // Explanations, samples, and what stands below the form's table.
            if self.form.has(row) {
                return;
            }
            self.gap(before, row.index);
            self.rows += 1;
        }
        for cell in &row.cells {
            self.cell(row.index, cell);
        }
        if is_filled {
            for watch in &mut self.watches {
                watch.end_row(row.index);
            }
        }
    }

    fn gap(&mut self, before: u32, row: u32) {
        if row > before + 1 {
            let place = Place {
                row: before + 1,
                column: 0,
            };
            self.of_cells
                .at(self.sheet, place, || Difference::RowsEmpty {
                    first: before + 2,
                    last: row,
                    count: row - before - 1,
                });
        }
    }

    fn cell(&mut self, row: u32, cell: &Cell<'_>) {
        let (sheet, findings) = (self.sheet, &mut self.of_cells);
        let place = Place {
            row,
            column: cell.column,
        };
        faults(&cell.value, &mut |difference| {
            findings.at(sheet, place, difference);
        });
        if !cell.is_filled() {
            return;
        }
        let watch = self
            .watches
            .binary_search_by_key(&cell.column, |watch| watch.column);
        let mut is_calculated = false;
        if let Ok(at) = watch {
            let watch = &mut self.watches[at];
            is_calculated = watch.wanted.is_calculated;
            let difference = watch.see(row, &cell.value);
            if let Some(difference) = difference {
                findings.at(sheet, place, || difference);
            }
        } else if !self.has_heading(cell.column) {
            self.nameless(place, cell);
        }
        if cell.is_formula && !is_calculated && !matches!(cell.value, Value::Error(_)) {
            self.of_cells.at(sheet, place, || Difference::Formula);
        }
    }

    fn has_heading(&self, column: u32) -> bool {
        self.headings.words.contains_key(&column)
    }

    fn nameless(&mut self, place: Place, cell: &Cell<'_>) {
        if !self.nameless.contains(&place.column) {
            self.nameless.push(place.column);
            self.of_cells
                .at(self.sheet, place, || Difference::ValueWithoutHeading {
                    text: shown(&cell.value.shown()),
                });
        }
    }
}

impl Cell<'_> {
    /// Whether a person sees something in it, or a formula made it empty.
    fn is_filled(&self) -> bool {
        let is_blank = matches!(&self.value, Value::Text(text) if is_blank(text));
        !is_blank
    }
}
