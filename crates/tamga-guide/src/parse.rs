//! From TOML to a sound guide, or to the place of the first mistake.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::{Error, Fault};
use crate::guide::{Guide, Portal};
use crate::sound::{self, Found};

/// Reads a guide, and refuses it unless it is sound.
///
/// `file` is the path to name in an error; its stem is the guide's id. What this proves is
/// listed with [`Fault`]; messages and portals are left to [`prove`](crate::prove).
///
/// # Errors
///
/// The first mistake, with its place: of syntax before those of meaning.
pub fn parse(file: &str, toml: &str) -> Result<Guide, Error> {
    let guide: Guide = read(file, toml)?;
    match sound::first_fault(stem(file), &guide) {
        None => Ok(guide),
        Some(found) => Err(found.at_its_place(file, toml)),
    }
}

/// Reads `portals.toml`.
///
/// # Errors
///
/// The first mistake, with its place.
pub fn parse_portals(file: &str, toml: &str) -> Result<Vec<Portal>, Error> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(rename = "portal", default)]
        portals: Vec<Portal>,
    }
    let File { portals } = read(file, toml)?;
    match sound::first_portal_fault(&portals) {
        None => Ok(portals),
        Some(found) => Err(found.at_its_place(file, toml)),
    }
}

fn read<T: serde::de::DeserializeOwned>(file: &str, toml: &str) -> Result<T, Error> {
    toml::from_str(toml).map_err(|error| {
        let message = error.message().to_owned();
        Error::new(
            file,
            toml,
            error.span().unwrap_or(0..0),
            Fault::Syntax { message },
        )
    })
}

/// `guides/a-b.toml` is about the guide `a-b`, on every system.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.strip_suffix(".toml").unwrap_or(name)
}

impl Found {
    fn at_its_place(self, file: &str, toml: &str) -> Error {
        let place = DeTable::parse(toml).map_or(0..0, |root| span(&root, &self.at));
        Error::new(file, toml, place, self.fault)
    }
}

/// The place of `at`, dotted as `step.2.next`; of what encloses it where it is not written out.
fn span(root: &Spanned<DeTable<'_>>, at: &str) -> Range<usize> {
    let mut keys = at.split('.');
    let first = keys.next().and_then(|key| root.get_ref().get(key));
    let Some(mut value) = first else {
        return 0..0;
    };
    for key in keys {
        let inner = match value.get_ref() {
            DeValue::Table(table) => table.get(key),
            DeValue::Array(array) => key.parse().ok().and_then(|index: usize| array.get(index)),
            _ => None,
        };
        match inner {
            Some(inner) => value = inner,
            None => break,
        }
    }
    value.span()
}

impl Error {
    /// `span` in bytes of `toml`; only its first line is shown.
    fn new(file: &str, toml: &str, span: Range<usize>, fault: Fault) -> Self {
        let start = span.start.min(toml.len());
        let line_start = toml[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = toml[start..].find('\n').map_or(toml.len(), |at| start + at);
        let end = span.end.clamp(start, line_end);
        Self {
            file: file.into(),
            line: count(toml[..start].matches('\n').count() + 1),
            column: count(toml[line_start..start].chars().count() + 1),
            source_line: toml[line_start..line_end].trim_end().into(),
            width: count(toml[start..end].chars().count().max(1)),
            fault,
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
