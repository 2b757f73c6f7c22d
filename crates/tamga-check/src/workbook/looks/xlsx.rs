//! Office Open XML (ECMA-376 part 1 §18.3): the part of a sheet.

use calamine::Style;
use quick_xml::events::BytesStart;

use super::parts::{Parts, attribute, number};
use super::{Looks, number_format};
use crate::workbook::error::Fault;
use crate::workbook::place::{Area, Place, Span};

/// What the part of a sheet says. `styles` are the workbook's, `sampled` are the rows whose formats
/// are wanted.
pub(in crate::workbook) fn read(
    bytes: &[u8],
    sheet: &str,
    styles: &[Style],
    sampled: Option<Span>,
) -> Result<Looks, Fault> {
    let mut parts = Parts::open(bytes)?;
    let part = part_of(&mut parts, sheet)?;
    let mut reading = Reading {
        styles,
        sampled,
        row: 0,
        next_row: 0,
        looks: Looks::default(),
    };
    parts.elements(&part, |element| reading.element(element))?;
    Ok(reading.looks)
}

/// A part of the workbook that another part points to (ECMA-376 part 2 §6.5).
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Where the part of a sheet lies: the package names the workbook, the workbook its sheets.
fn part_of(parts: &mut Parts<'_>, sheet: &str) -> Result<String, Fault> {
    let package = relations(parts, "_rels/.rels")?;
    let is_workbook = |relation: &&Relation| relation.kind.ends_with("/officeDocument");
    let workbook = package.iter().find(is_workbook).ok_or(Fault::Damaged)?;
    let workbook = workbook.target.trim_start_matches('/');
    let (folder, name) = match workbook.rfind('/') {
        Some(slash) => workbook.split_at(slash + 1),
        None => ("", workbook),
    };
    let sheets = relations(parts, &format!("{folder}_rels/{name}.rels"))?;
    let mut id = None;
    parts.elements(workbook, |element| {
        let is_sheet = || attribute(element, "name").as_deref() == Some(sheet);
        if element.local_name().as_ref() == "sheet" && is_sheet() {
            id = attribute(element, "id");
        }
    })?;
    let is_sheet = |relation: &&Relation| Some(&relation.id) == id.as_ref();
    let target = &sheets.iter().find(is_sheet).ok_or(Fault::Damaged)?.target;
    Ok(match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}{target}"),
    })
}

fn relations(parts: &mut Parts<'_>, part: &str) -> Result<Vec<Relation>, Fault> {
    let mut relations = vec![];
    parts.elements(part, |element| {
        let read = |name| attribute(element, name);
        if let (Some(id), Some(kind), Some(target)) = (read("Id"), read("Type"), read("Target")) {
            relations.push(Relation { id, kind, target });
        }
    })?;
    Ok(relations)
}

struct Reading<'a> {
    styles: &'a [Style],
    sampled: Option<Span>,
    row: u32,
    next_row: u32,
    looks: Looks,
}

impl Reading<'_> {
    fn element(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "c" => self.cell(element),
            "row" => self.row(element),
            "col" => self.column(element),
            "mergeCell" => {
                let area = attribute(element, "ref").and_then(|area| Area::parse(&area));
                self.looks.merged.extend(area);
            }
            _ => {}
        }
    }

    fn column(&mut self, element: &BytesStart<'_>) {
        let (Some(min), Some(max)) = (number(element, "min"), number(element, "max")) else {
            return;
        };
        let first = min.saturating_sub(1);
        let count = max.saturating_sub(first);
        if is_hidden(element) {
            Span::add(&mut self.looks.hidden_columns, first, count);
        }
        let last = max.saturating_sub(1);
        self.looks
            .columns
            .push((Span { first, last }, self.kind(element, "style")));
    }

    /// A row without a number follows the one before it.
    fn row(&mut self, element: &BytesStart<'_>) {
        let named = number(element, "r").and_then(|number| number.checked_sub(1));
        self.row = named.unwrap_or(self.next_row);
        self.next_row = self.row.saturating_add(1);
        if is_hidden(element) {
            Span::add(&mut self.looks.hidden_rows, self.row, 1);
        }
    }

    fn cell(&mut self, element: &BytesStart<'_>) {
        if self.sampled.is_none_or(|rows| !rows.contains(self.row)) {
            return;
        }
        if let Some(place) = attribute(element, "r").and_then(|cell| Place::parse(&cell)) {
            let kind = self.kind(element, "s");
            self.looks.sample(place.column, kind);
        }
    }

    /// What the style that an attribute names is for.
    fn kind(&self, element: &BytesStart<'_>, name: &str) -> Option<crate::workbook::value::Kind> {
        let style = usize::try_from(number(element, name)?).ok()?;
        let format = self.styles.get(style)?.number_format.as_ref()?;
        number_format::kind(&format.format_code)
    }
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "hidden").as_deref(), Some("1" | "true"))
}
