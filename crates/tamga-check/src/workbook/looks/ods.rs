//! OpenDocument (ISO/IEC 26300 part 1 §9 and §16): the tables and the styles of their cells.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::Looks;
use super::parts::{Parts, attribute, number};
use crate::workbook::error::Fault;
use crate::workbook::place::{Area, Place, Span};
use crate::workbook::value::Kind;

/// `General` is a data style too, by this name in every file of LibreOffice.
const GENERAL: &str = "N0";

/// What the table of a sheet says. `sampled` are the rows whose formats are wanted.
pub(in crate::workbook) fn read(
    bytes: &[u8],
    sheet: &str,
    sampled: Option<Span>,
) -> Result<Looks, Fault> {
    let mut reading = Reading {
        sheet,
        sampled,
        is_here: false,
        data_styles: HashMap::new(),
        cell_styles: HashMap::new(),
        rows: Span { first: 0, last: 0 },
        next_row: 0,
        next_column: 0,
        looks: Looks::default(),
    };
    let mut parts = Parts::open(bytes)?;
    // Formats that a person made up stand apart; a file without any need not have the part.
    for part in ["styles.xml", "content.xml"] {
        if parts.has(part) {
            parts.elements(part, |element| reading.element(element))?;
        }
    }
    Ok(reading.looks)
}

struct Reading<'a> {
    sheet: &'a str,
    sampled: Option<Span>,
    /// Whether the table of the sheet is being read.
    is_here: bool,
    /// What data styles are for.
    data_styles: HashMap<String, Kind>,
    /// The data styles of cell styles.
    cell_styles: HashMap<String, String>,
    /// The rows that the element being read stands for.
    rows: Span,
    next_row: u32,
    next_column: u32,
    looks: Looks,
}

impl Reading<'_> {
    fn element(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "table" => self.table(element),
            "table-column" if self.is_here => self.columns(element),
            "table-row" if self.is_here => self.rows(element),
            "table-cell" if self.is_here => self.cells(element),
            "covered-table-cell" if self.is_here => {
                self.next_column = self
                    .next_column
                    .saturating_add(repeated(element, "columns"));
            }
            "style" => self.cell_style(element),
            "date-style" | "time-style" => self.data_style(element, Kind::Date),
            "text-style" => self.data_style(element, Kind::Text),
            "number-style" | "currency-style" | "percentage-style" => {
                self.data_style(element, Kind::Number);
            }
            _ => {}
        }
    }

    fn table(&mut self, element: &BytesStart<'_>) {
        self.is_here = attribute(element, "name").as_deref() == Some(self.sheet);
        self.next_row = 0;
        self.next_column = 0;
    }

    fn data_style(&mut self, element: &BytesStart<'_>, kind: Kind) {
        let name = attribute(element, "name").filter(|name| name != GENERAL);
        self.data_styles.extend(name.map(|name| (name, kind)));
    }

    fn cell_style(&mut self, element: &BytesStart<'_>) {
        let read = |name| attribute(element, name);
        if let (Some(name), Some(data)) = (read("name"), read("data-style-name")) {
            self.cell_styles.insert(name, data);
        }
    }

    fn kind(&self, element: &BytesStart<'_>, style: &str) -> Option<Option<Kind>> {
        let data = self.cell_styles.get(&attribute(element, style)?);
        Some(data.and_then(|data| self.data_styles.get(data).copied()))
    }

    fn columns(&mut self, element: &BytesStart<'_>) {
        let count = repeated(element, "columns");
        let first = self.next_column;
        self.next_column = first.saturating_add(count);
        if is_hidden(element) {
            Span::add(&mut self.looks.hidden_columns, first, count);
        }
        let last = self.next_column.saturating_sub(1);
        let kind = self.kind(element, "default-cell-style-name");
        self.looks
            .columns
            .push((Span { first, last }, kind.flatten()));
    }

    fn rows(&mut self, element: &BytesStart<'_>) {
        let count = repeated(element, "rows");
        let first = self.next_row;
        self.next_row = first.saturating_add(count);
        self.next_column = 0;
        let last = self.next_row.saturating_sub(1);
        self.rows = Span { first, last };
        if is_hidden(element) {
            Span::add(&mut self.looks.hidden_rows, first, count);
        }
    }

    fn cells(&mut self, element: &BytesStart<'_>) {
        let first = Place {
            row: self.rows.first,
            column: self.next_column,
        };
        let count = repeated(element, "columns");
        self.next_column = first.column.saturating_add(count);
        let spanned = |what| number(element, &format!("number-{what}-spanned")).unwrap_or(1);
        let (rows, columns) = (spanned("rows"), spanned("columns"));
        if rows > 1 || columns > 1 {
            let last = Place {
                row: first.row.saturating_add(rows.saturating_sub(1)),
                column: first.column.saturating_add(columns.saturating_sub(1)),
            };
            self.looks.merged.push(Area { first, last });
        }
        let is_sampled = self.sampled.is_some_and(|rows| rows.meets(&self.rows));
        if let Some(kind) = self.kind(element, "style-name").filter(|_| is_sampled) {
            let columns = (first.column..).take(usize::try_from(count).unwrap_or(usize::MAX));
            columns.for_each(|column| self.looks.sample(column, kind));
        }
    }
}

fn repeated(element: &BytesStart<'_>, what: &str) -> u32 {
    number(element, &format!("number-{what}-repeated")).unwrap_or(1)
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    let visibility = attribute(element, "visibility");
    matches!(visibility.as_deref(), Some("collapse" | "filter"))
}
