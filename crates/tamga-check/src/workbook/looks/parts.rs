//! The parts of a packed workbook, read element by element.

use std::io::{BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::workbook::error::Fault;

/// A packed workbook.
pub(super) struct Parts<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Parts<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Parts<'a>, Fault> {
        Ok(Parts(ZipArchive::new(Cursor::new(bytes))?))
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.index(part).is_some()
    }

    /// Visits every element of a part as it begins, in the order of the document.
    pub(super) fn elements(
        &mut self,
        part: &str,
        mut visit: impl FnMut(&BytesStart<'_>),
    ) -> Result<(), Fault> {
        let index = self.index(part).ok_or(Fault::Damaged)?;
        let mut xml = Reader::from_reader(BufReader::new(self.0.by_index(index)?));
        // The other reader of the same part has the last word on whether it is sound.
        xml.config_mut().check_end_names = false;
        let mut buffer = vec![];
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(element) | Event::Empty(element) => visit(&element),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    /// Some writers use other case, or backslashes (ECMA-376 part 2 §6.2.2.3 compares without case).
    fn index(&self, part: &str) -> Option<usize> {
        let is_part = |name: &[u8]| {
            let same = |(a, b): (&u8, u8)| {
                let a = if *a == b'\\' { b'/' } else { *a };
                a.eq_ignore_ascii_case(&b)
            };
            name.len() == part.len() && name.iter().zip(part.bytes()).all(same)
        };
        let exact = self.0.index_for_name(part);
        exact.or_else(|| self.0.file_names_raw().position(is_part))
    }
}

/// The value of an attribute by its local name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let attribute = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// The same, as a number.
pub(super) fn number(element: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(element, name)?.parse().ok()
}
