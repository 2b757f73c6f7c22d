//! A workbook, opened: its sheets and their rows, whatever its format.

use std::io::{Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Ods, Range, Reader, SheetType, SheetVisible, Xls, Xlsx, XlsxCellReader};

use super::error::{Fault, WorkbookError, WorkbookFile};
use super::file::{Format, format};
use super::looks::{self, Looks};
use super::place::Span;
use super::value::Value;

type Source<'a> = Cursor<&'a [u8]>;

/// A workbook that is read sheet by sheet.
pub(super) struct Book<'a> {
    pub(super) format: Format,
    /// Those with cells, in their order.
    pub(super) sheets: Vec<Sheet>,
    bytes: &'a [u8],
    reader: Sheets<'a>,
}

/// A sheet with cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) is_hidden: bool,
    /// Its place among all sheets, those without cells included.
    position: usize,
}

enum Sheets<'a> {
    Xlsx(Box<Xlsx<Source<'a>>>),
    Ods(Box<Ods<Source<'a>>>),
    Xls(Box<Xls<Source<'a>>>),
}

/// A row with something in it.
#[derive(Debug, Default)]
pub(super) struct Row<'a> {
    /// From zero.
    pub(super) index: u32,
    /// Those with something in them, from the first column on.
    pub(super) cells: Vec<Cell<'a>>,
}

/// A cell with a value or a formula.
#[derive(Debug)]
pub(super) struct Cell<'a> {
    /// From zero.
    pub(super) column: u32,
    pub(super) value: Value<'a>,
    pub(super) is_formula: bool,
}

/// What is done with a row: it says whether the next one is wanted.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&Row<'_>) -> ControlFlow<()>;

impl<'a> Book<'a> {
    /// # Errors
    ///
    /// What the bytes are instead, or that they cannot be read.
    pub(super) fn open(bytes: &'a [u8], file: WorkbookFile) -> Result<Book<'a>, WorkbookError> {
        let format = format(bytes, file)?;
        Book::of_format(bytes, format).map_err(|fault| fault.of(file))
    }

    fn of_format(bytes: &'a [u8], format: Format) -> Result<Book<'a>, Fault> {
        let source = Cursor::new(bytes);
        let reader = guarded(|| match format {
            Format::Xlsx => Ok(Sheets::Xlsx(Box::new(Xlsx::new(source)?))),
            Format::Ods => Ok(Sheets::Ods(Box::new(Ods::new(source)?))),
            Format::Xls => {
                looks::xls::sound(bytes)?;
                Ok(Sheets::Xls(Box::new(Xls::new(source)?)))
            }
        })?;
        Ok(Book {
            format,
            sheets: sheets(&reader),
            bytes,
            reader,
        })
    }

    /// Visits the rows of a sheet from the first on.
    pub(super) fn rows(&mut self, sheet: usize, visit: Visit<'_>) -> Result<(), Fault> {
        let name = &self.sheets[sheet].name;
        match &mut self.reader {
            Sheets::Xlsx(book) => {
                streamed(guarded(|| Ok(book.worksheet_cells_reader(name)?))?, visit)?;
            }
            Sheets::Ods(book) => {
                let (values, formulas) =
                    (book.worksheet_range(name)?, book.worksheet_formula(name)?);
                ranged(&values, &formulas, visit);
            }
            Sheets::Xls(book) => {
                let (values, formulas) =
                    (book.worksheet_range(name)?, book.worksheet_formula(name)?);
                ranged(&values, &formulas, visit);
            }
        }
        Ok(())
    }

    /// What is hidden and merged on a sheet, and how the cells of the rows `sampled` are shown.
    pub(super) fn looks(&mut self, sheet: usize, sampled: Option<Span>) -> Result<Looks, Fault> {
        let Sheet { name, position, .. } = &self.sheets[sheet];
        match &mut self.reader {
            Sheets::Xlsx(book) => {
                let cells = guarded(|| Ok(book.worksheet_cells_reader(name)?))?;
                let styles = cells.styles().to_vec();
                looks::xlsx::read(self.bytes, name, &styles, sampled)
            }
            Sheets::Ods(_) => looks::ods::read(self.bytes, name, sampled),
            Sheets::Xls(_) => looks::xls::read(self.bytes, *position, sampled),
        }
    }
}

/// `calamine` takes some numbers in a file for granted, and panics where they are wrong: such a
/// file is damaged.
fn guarded<T>(read: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Fault::Damaged))
}

fn sheets(reader: &Sheets<'_>) -> Vec<Sheet> {
    let all = match reader {
        Sheets::Xlsx(book) => book.sheets_metadata(),
        Sheets::Ods(book) => book.sheets_metadata(),
        Sheets::Xls(book) => book.sheets_metadata(),
    };
    let with_cells = all
        .iter()
        .enumerate()
        .filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet);
    with_cells
        .map(|(position, sheet)| Sheet {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
            position,
        })
        .collect()
}

/// Cell by cell, so that no sheet is ever whole in memory.
fn streamed<S: Read + Seek>(
    mut reader: XlsxCellReader<'_, S>,
    visit: Visit<'_>,
) -> Result<(), Fault> {
    let mut row = Row::default();
    while let Some(read) = reader.next_cell_with_formula_metadata()? {
        let (index, column) = read.pos;
        if index != row.index {
            if !row.cells.is_empty() && visit(&row).is_break() {
                return Ok(());
            }
            row.index = index;
            row.cells.clear();
        }
        let cell = Cell::new(column, read.value.into(), read.formula.is_some());
        row.cells.extend(cell);
    }
    if !row.cells.is_empty() {
        // Nothing comes after it.
        let _ = visit(&row);
    }
    Ok(())
}

fn ranged(values: &Range<Data>, formulas: &Range<String>, visit: Visit<'_>) {
    let Some((top, left)) = values.start() else {
        return;
    };
    let has_formula = |place| {
        formulas
            .get_value(place)
            .is_some_and(|text| !text.is_empty())
    };
    for (index, row) in (top..).zip(values.rows()) {
        let cells = (left..).zip(row);
        let cells = cells.filter_map(|(column, data)| {
            Cell::new(column, data.into(), has_formula((index, column)))
        });
        let cells: Vec<Cell<'_>> = cells.collect();
        if !cells.is_empty() && visit(&Row { index, cells }).is_break() {
            return;
        }
    }
}

impl Row<'_> {
    /// The same, independent of the file.
    pub(super) fn kept(&self) -> Row<'static> {
        let kept = |cell: &Cell<'_>| Cell {
            column: cell.column,
            value: cell.value.kept(),
            is_formula: cell.is_formula,
        };
        Row {
            index: self.index,
            cells: self.cells.iter().map(kept).collect(),
        }
    }

    pub(super) fn cell(&self, column: u32) -> Option<&Cell<'_>> {
        self.cells.iter().find(|cell| cell.column == column)
    }
}

impl<'a> Cell<'a> {
    /// `None` when there is nothing in it.
    fn new(column: u32, value: Value<'a>, is_formula: bool) -> Option<Cell<'a>> {
        let is_something = is_formula || value != Value::Nothing;
        is_something.then_some(Cell {
            column,
            value,
            is_formula,
        })
    }
}
