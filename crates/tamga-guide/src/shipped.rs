//! The guides and portals inside the app.

use std::sync::LazyLock;

use crate::guide::{Guide, Portal};
use crate::{parse, parse_portals};

/// Name and text of every file in `guides/`.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/guides.rs"));

const PORTALS: &str = "portals.toml";

static GUIDES: LazyLock<Vec<Guide>> = LazyLock::new(|| {
    let guides = FILES.iter().filter(|(file, _)| *file != PORTALS);
    let parsed = guides.map(|(file, toml)| parse(file, toml).expect("a test parses every guide"));
    parsed.collect()
});

static LISTED: LazyLock<Vec<Portal>> = LazyLock::new(|| {
    let portals = FILES.iter().filter(|(file, _)| *file == PORTALS);
    let parsed = portals.map(|(file, toml)| parse_portals(file, toml).expect("a test parses it"));
    parsed.flatten().collect()
});

/// Every guide, in the order of ids. Parsed at the first call.
#[must_use]
pub fn guides() -> &'static [Guide] {
    &GUIDES
}

/// The guide with this id.
#[must_use]
pub fn guide(id: &str) -> Option<&'static Guide> {
    guides().iter().find(|guide| guide.id == id)
}

/// Every portal, in the order of `portals.toml`.
#[must_use]
pub fn portals() -> &'static [Portal] {
    &LISTED
}

/// The portal with this id.
#[must_use]
pub fn portal(id: &str) -> Option<&'static Portal> {
    portals().iter().find(|portal| portal.id == id)
}

/// Name and text of every guide's file, as it was built in; for measuring the parser.
pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().copied().filter(|(file, _)| *file != PORTALS)
}
