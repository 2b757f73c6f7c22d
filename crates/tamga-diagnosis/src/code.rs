//! Eight characters to be read aloud: where the caller is, what is wrong, and what decides.
//!
//! A code has seven characters of content and one check character, of an alphabet of 23: digits
//! and Latin letters without any two that look alike, on paper or in Cyrillic. The content is one
//! number, mixed of the radices in `layout`; the check character makes the weighted sum of all
//! eight a multiple of 23. No two weights are equal and none is zero, and 23 is a prime: so one
//! wrong character is always noticed, and so are two that changed places, wherever they stand.

mod alphabet;
mod layout;
mod places;
mod seen;

use std::fmt;

use serde::Serialize;
use tamga_check::Part;

use crate::{Error, Recorded, Verdict, cause};
use alphabet::{CHARACTERS, LENGTH};

pub use places::{Place, places};
pub use seen::{DaysLeft, ModuleSeen, ReadersSeen, Seen};

/// Eight characters, valid by their check character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallCode([u8; LENGTH]);

/// What a code says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// Id of the guide; `None` outside any.
    pub guide: Option<String>,
    /// Id of its step.
    pub step: Option<String>,
    /// The cause, as `card-pin-locked`; `None` when nothing is broken.
    pub cause: Option<String>,
    /// The broken link; `None` when none is.
    pub part: Option<Part>,
    /// The few facts that decide.
    pub seen: Seen,
    /// Whether its guide or its cause came with a newer app, and is not known here.
    pub newer: bool,
}

impl CallCode {
    /// The code of a diagnosis.
    #[must_use]
    pub fn of(verdict: &Verdict, recorded: &Recorded) -> Self {
        let wanted = &recorded.wanted;
        let place = wanted.guide.as_deref().zip(wanted.step.as_deref());
        Self::pack(place, verdict.cause().as_deref(), Seen::of(recorded))
    }

    /// The code of a step and of whatever went wrong there, also outside a diagnosis, as in work
    /// with a key. A step or a cause without a number is left out.
    #[must_use]
    pub fn pack(place: Option<(&str, &str)>, cause: Option<&str>, seen: Seen) -> Self {
        let place = place.and_then(|(guide, step)| places::number(guide, step));
        let cause = cause.and_then(|id| {
            let mut causes = crate::causes().iter();
            causes.position(|cause| cause.id == id).map(|at| at + 1)
        });
        let content = layout::Content {
            place: place.unwrap_or(0) as u64,
            cause: cause.unwrap_or(0) as u64,
            newer_layout: false,
            seen: seen.number(),
        };
        Self(alphabet::with_check(content.mixed()))
    }

    /// Reads what somebody typed or heard: in any case, with blanks and hyphens anywhere, in
    /// Persian or Arabic digits, with Cyrillic letters in place of the Latin ones they look like.
    ///
    /// # Errors
    ///
    /// - [`Error::CodeCharacter`], [`Error::CodeLength`]: it cannot be a code.
    /// - [`Error::CodeMisheard`]: one character is wrong, or two changed places.
    /// - [`Error::CodeNewer`]: a newer app made it, with what can be told all the same.
    pub fn read(typed: &str) -> Result<Call, Error> {
        let values = alphabet::checked(&alphabet::folded(typed)?)?;
        let content = layout::Content::unmixed(&values).ok_or(Error::CodeMisheard)?;
        let (place, named) = (places::at(content.place), cause_at(content.cause));
        let guide = place.map(|place| place.guide.to_owned());
        let step = place.map(|place| place.step.to_owned());
        let id = named.map(|cause| cause.id.clone());
        let Some(seen) = Seen::from_number(content.seen).filter(|_| !content.newer_layout) else {
            return Err(Error::CodeNewer {
                guide,
                step,
                cause: id,
            });
        };
        let unknown_place = content.place > 0 && place.is_none();
        let unknown_cause = content.cause > 0 && named.is_none();
        Ok(Call {
            guide,
            step,
            part: named.map(|cause| cause.part),
            cause: id,
            seen,
            newer: unknown_place || unknown_cause,
        })
    }

    /// The two groups of four, to be read aloud one after the other.
    #[must_use]
    pub fn groups(&self) -> [String; 2] {
        let text = |values: &[u8]| values.iter().map(|value| character(*value)).collect();
        [text(&self.0[..4]), text(&self.0[4..])]
    }

    /// The messages that spell its characters, one for each: `call-spelling-7`,
    /// `call-spelling-a`.
    #[must_use]
    pub fn spelling(&self) -> Vec<String> {
        let message = |c: char| format!("call-spelling-{}", c.to_ascii_lowercase());
        let characters = self.0.iter().map(|value| character(*value));
        characters.map(message).collect()
    }
}

fn character(value: u8) -> char {
    CHARACTERS[usize::from(value)]
}

fn cause_at(number: u64) -> Option<&'static crate::Cause> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    crate::causes().get(at)
}

/// With a blank in the middle: `7KTM 3AEX`.
impl fmt::Display for CallCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.groups();
        write!(f, "{first} {second}")
    }
}

impl Call {
    /// The same call at another step of its guide, for walking ahead and back without the caller.
    #[must_use]
    pub fn at_step(&self, step: &str) -> Self {
        Self {
            step: Some(step.to_owned()),
            cause: None,
            part: None,
            ..self.clone()
        }
    }

    /// Its cause with everything known of it by itself.
    #[must_use]
    pub fn known_cause(&self) -> Option<&'static crate::Cause> {
        self.cause.as_deref().and_then(cause)
    }
}

/// The alphabet of codes, in its order: to test with, and to show.
pub const CODE_CHARACTERS: [char; 23] = CHARACTERS;
