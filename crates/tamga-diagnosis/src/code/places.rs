//! Every step of every guide with its stable number: `places.toml`, read once.

use std::sync::LazyLock;

use serde::Deserialize;

/// A step of a guide that was shipped once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Id of the guide.
    pub guide: String,
    /// Id of the step.
    pub step: String,
}

/// Every place, in the order of the numbers.
#[must_use]
pub fn places() -> &'static [Place] {
    &PLACES
}

/// From 1; `None` for a step that has no number.
pub(super) fn number(guide: &str, step: &str) -> Option<usize> {
    let mut places = places().iter();
    let at = places.position(|place| place.guide == guide && place.step == step);
    at.map(|at| at + 1)
}

/// The place with this number, from 1.
pub(super) fn at(number: u64) -> Option<&'static Place> {
    places().get(usize::try_from(number).ok()?.checked_sub(1)?)
}

static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        place: Vec<String>,
    }
    let file: File = toml::from_str(include_str!("../../places.toml"))
        .expect("places.toml is part of the program, and a test reads it");
    let split = |place: &String| {
        let (guide, step) = place.split_once('/').expect("a guide and a step");
        Place {
            guide: guide.to_owned(),
            step: step.to_owned(),
        }
    };
    file.place.iter().map(split).collect()
});
