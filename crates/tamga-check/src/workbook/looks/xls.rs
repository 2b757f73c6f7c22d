//! Excel 97 to 2003 (MS-XLS): the records of the workbook's stream.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use super::{Looks, number_format};
use crate::workbook::error::Fault;
use crate::workbook::place::{Area, Place, Span};
use crate::workbook::value::Kind;

// Records by their numbers (MS-XLS §2.3).
const FORMULA: u16 = 0x0006;
const END: u16 = 0x000a;
const PASSWORD: u16 = 0x002f;
const COLUMNS: u16 = 0x007d;
const SHEET: u16 = 0x0085;
const MANY_NUMBERS: u16 = 0x00bd;
const MANY_BLANKS: u16 = 0x00be;
const CELL_STYLE: u16 = 0x00e0;
const MERGED: u16 = 0x00e5;
const SHARED_TEXT: u16 = 0x00fd;
const DIMENSIONS: u16 = 0x0200;
const BLANK: u16 = 0x0201;
const NUMBER: u16 = 0x0203;
const TEXT: u16 = 0x0204;
const TRUTH: u16 = 0x0205;
const ROW: u16 = 0x0208;
const SHORT_NUMBER: u16 = 0x027e;
const FORMAT: u16 = 0x041e;
const BEGIN: u16 = 0x0809;

/// No sheet of this format has more (MS-XLS §2.2.1).
const MOST_ROWS: u32 = 65_536;
const MOST_COLUMNS: u32 = 256;

/// Whether the stream is whole as far as its sheets go, and none is larger than one can be: what
/// reads the values takes that for granted.
pub(in crate::workbook) fn sound(bytes: &[u8]) -> Result<(), Fault> {
    let stream = stream(bytes)?;
    if records(&stream, 0)?
        .iter()
        .any(|record| record.kind == PASSWORD)
    {
        return Err(Fault::Password);
    }
    for sheet in sheets(&stream)? {
        if !records(&stream, sheet)?.iter().all(fits) {
            return Err(Fault::Damaged);
        }
    }
    Ok(())
}

/// Whether a record lies within the largest sheet.
fn fits(record: &Record<'_>) -> bool {
    let short = |at| record.short(at).map(u32::from);
    let last = record.data.len().saturating_sub(2);
    match record.kind {
        DIMENSIONS => dimensions_fit(record),
        MANY_BLANKS | MANY_NUMBERS => {
            let (first, last) = (short(2), short(last));
            last.is_some_and(|column| column < MOST_COLUMNS) && first <= last
        }
        BLANK | NUMBER | TEXT | TRUTH | SHARED_TEXT | SHORT_NUMBER | FORMULA => {
            short(2).is_some_and(|column| column < MOST_COLUMNS)
        }
        _ => true,
    }
}

/// §2.4.90: the first and the one behind the last, nothing at all is zero; Excel 5 and 95 wrote
/// fewer bytes.
fn dimensions_fit(record: &Record<'_>) -> bool {
    let number = |at| record.number(at).unwrap_or_default();
    let short = |at| u32::from(record.short(at).unwrap_or_default());
    let [rows, columns] = match record.data.len() {
        14.. => [(number(0), number(4)), (short(8), short(10))],
        10.. => [(short(0), short(2)), (short(4), short(6))],
        _ => return false,
    };
    let ordered = |(first, behind): (u32, u32)| behind == 0 || first < behind;
    ordered(rows) && ordered(columns) && rows.1 <= MOST_ROWS && columns.1 <= MOST_COLUMNS
}

/// What the records of a sheet say. `sampled` are the rows whose formats are wanted.
pub(in crate::workbook) fn read(
    bytes: &[u8],
    position: usize,
    sampled: Option<Span>,
) -> Result<Looks, Fault> {
    let stream = stream(bytes)?;
    let kinds = kinds(&records(&stream, 0)?);
    let sheet = *sheets(&stream)?.get(position).ok_or(Fault::Damaged)?;
    let mut looks = Looks::default();
    for record in records(&stream, sheet)? {
        match record.kind {
            ROW => row(&record, &mut looks),
            COLUMNS => columns(&record, &kinds, &mut looks),
            MERGED => merged(&record, &mut looks),
            _ => cells(&record, sampled, &kinds, &mut looks),
        }
    }
    Ok(looks)
}

/// A record: its number and what is in it.
struct Record<'a> {
    kind: u16,
    data: &'a [u8],
}

impl Record<'_> {
    /// Two bytes from here on, little endian; `None` beyond its end.
    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.data.get(at..at + 2)?;
        Some(u16::from_le_bytes(bytes.try_into().expect("there are two")))
    }

    /// Four bytes from here on.
    fn number(&self, at: usize) -> Option<u32> {
        let bytes = self.data.get(at..at + 4)?;
        Some(u32::from_le_bytes(
            bytes.try_into().expect("there are four"),
        ))
    }
}

fn stream(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut streams = cfb::CompoundFile::open(Cursor::new(bytes))?;
    let mut stream = vec![];
    let path = if streams.is_stream("/Workbook") {
        "/Workbook"
    } else {
        "/Book"
    };
    streams.open_stream(path)?.read_to_end(&mut stream)?;
    Ok(stream)
}

/// The records from one `BOF` to its `EOF`, without those of charts inside.
///
/// # Errors
///
/// When the stream ends before.
fn records(stream: &[u8], from: usize) -> Result<Vec<Record<'_>>, Fault> {
    let mut records = vec![];
    let mut rest = stream.get(from..).ok_or(Fault::Damaged)?;
    let mut depth = 0_u32;
    loop {
        let (head, behind) = rest.split_first_chunk::<4>().ok_or(Fault::Damaged)?;
        let kind = u16::from_le_bytes([head[0], head[1]]);
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let (data, behind) = behind.split_at_checked(length).ok_or(Fault::Damaged)?;
        rest = behind;
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => return Ok(records),
            END => depth -= 1,
            _ if depth == 1 => records.push(Record { kind, data }),
            _ => {}
        }
    }
}

/// Where the sheets begin, in their order (§2.4.28).
fn sheets(stream: &[u8]) -> Result<Vec<usize>, Fault> {
    let records = records(stream, 0)?;
    let sheets = records.iter().filter(|record| record.kind == SHEET);
    let begins = |record: &Record<'_>| usize::try_from(record.number(0)?).ok();
    let begins = sheets.map(|record| begins(record).ok_or(Fault::Damaged));
    begins.collect()
}

/// What each cell style is for (§2.4.126, §2.4.353).
fn kinds(globals: &[Record<'_>]) -> Vec<Option<Kind>> {
    let formats = globals.iter().filter(|record| record.kind == FORMAT);
    let formats: HashMap<u16, Option<Kind>> = formats
        .filter_map(|record| Some((record.short(0)?, number_format::kind(&code(record)?))))
        .collect();
    let styles = globals.iter().filter(|record| record.kind == CELL_STYLE);
    styles
        .map(|record| {
            let format = record.short(2)?;
            let own = formats.get(&format).copied();
            own.unwrap_or_else(|| number_format::kind_of_id(format))
        })
        .collect()
}

/// A format's code: characters of one byte or of two (§2.5.294).
fn code(record: &Record<'_>) -> Option<String> {
    let is_wide = record.data.get(4)? & 1 == 1;
    let text = record.data.get(5..)?;
    Some(if is_wide {
        let units = text
            .chunks_exact(2)
            .map(|c| u16::from_le_bytes([c[0], c[1]]));
        char::decode_utf16(units)
            .map(|c| c.unwrap_or_default())
            .collect()
    } else {
        text.iter().copied().map(char::from).collect()
    })
}

/// §2.4.221: bit 5 of the flags is `fDyZero`.
fn row(record: &Record<'_>, looks: &mut Looks) {
    if let (Some(row), Some(flags)) = (record.short(0), record.short(12))
        && flags & 0x20 != 0
    {
        Span::add(&mut looks.hidden_rows, row.into(), 1);
    }
}

/// §2.4.53: bit 0 of the flags is `fHidden`.
fn columns(record: &Record<'_>, kinds: &[Option<Kind>], looks: &mut Looks) {
    let field = |at| record.short(at).map(u32::from);
    let (Some(first), Some(last)) = (field(0), field(2)) else {
        return;
    };
    if record.short(8).is_some_and(|flags| flags & 1 != 0) {
        let count = (last + 1).saturating_sub(first);
        Span::add(&mut looks.hidden_columns, first, count);
    }
    let style = record.short(6).map(usize::from);
    let kind = style.and_then(|style| *kinds.get(style)?);
    looks.columns.push((Span { first, last }, kind));
}

/// §2.4.168: how many, and of each its rows and columns.
fn merged(record: &Record<'_>, looks: &mut Looks) {
    let count = record.short(0).unwrap_or_default();
    let areas = (0..usize::from(count)).filter_map(|nth| {
        let field = |field: usize| record.short(2 + nth * 8 + field * 2).map(u32::from);
        let place = |row, column| {
            Some(Place {
                row: field(row)?,
                column: field(column)?,
            })
        };
        Some(Area {
            first: place(0, 2)?,
            last: place(1, 3)?,
        })
    });
    looks.merged.extend(areas);
}

/// Records of one cell name row, column and style; records of many the first column, then all
/// styles, then the last column.
fn cells(record: &Record<'_>, sampled: Option<Span>, kinds: &[Option<Kind>], looks: &mut Looks) {
    let (Some(row), Some(column)) = (record.short(0), record.short(2)) else {
        return;
    };
    if sampled.is_none_or(|rows| !rows.contains(row.into())) {
        return;
    }
    let many = |width| record.data.len().saturating_sub(6) / width;
    let (count, width) = match record.kind {
        BLANK | NUMBER | TEXT | TRUTH | SHARED_TEXT | SHORT_NUMBER | FORMULA => (1, 2),
        MANY_BLANKS => (many(2), 2),
        MANY_NUMBERS => (many(6), 6),
        _ => return,
    };
    let styles = (0..count).filter_map(|nth| record.short(4 + nth * width));
    let kinds = styles.map(|style| kinds.get(usize::from(style)).copied().flatten());
    for (column, kind) in (u32::from(column)..).zip(kinds) {
        looks.sample(column, kind);
    }
}
