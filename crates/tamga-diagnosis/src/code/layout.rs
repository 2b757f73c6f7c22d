//! How place, cause and facts become one number, and that number seven characters.
//!
//! From the lowest: the place (0 for none), the cause (0 for none), whether a later layout made
//! it, and what was seen. A later layout keeps place and cause where they are, so that an app
//! which does not know it can still tell them.

use super::alphabet::{LENGTH, SIZE};
use super::seen;

/// Numbers for places, 0 for none.
pub(super) const PLACES: u64 = 1200;

/// Numbers for causes, 0 for none.
pub(super) const CAUSES: u64 = 520;

const LAYOUTS: u64 = 2;

/// Everything that seven characters can say: 23⁷.
const CAPACITY: u64 = (SIZE as u64).pow(LENGTH as u32 - 1);

const _: () = assert!(PLACES * CAUSES * LAYOUTS * seen::NUMBERS <= CAPACITY);

/// What seven characters say, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) place: u64,
    pub(super) cause: u64,
    pub(super) newer_layout: bool,
    pub(super) seen: u64,
}

impl Content {
    /// The most telling digit first.
    pub(super) fn mixed(self) -> [u8; LENGTH - 1] {
        let above = self.seen * LAYOUTS + u64::from(self.newer_layout);
        let mut number = (above * CAUSES + self.cause) * PLACES + self.place;
        let mut values = [0; LENGTH - 1];
        for value in values.iter_mut().rev() {
            *value = (number % u64::from(SIZE)) as u8;
            number /= u64::from(SIZE);
        }
        values
    }

    /// `None` for a number that this layout never makes and that marks no later one.
    pub(super) fn unmixed(values: &[u8; LENGTH - 1]) -> Option<Self> {
        let digits = values.iter();
        let number = digits.fold(0, |number, value| {
            number * u64::from(SIZE) + u64::from(*value)
        });
        let (above, place) = (number / PLACES, number % PLACES);
        let (above, cause) = (above / CAUSES, above % CAUSES);
        let content = Self {
            place,
            cause,
            newer_layout: above % LAYOUTS == 1,
            seen: above / LAYOUTS,
        };
        (content.newer_layout || content.seen < seen::NUMBERS).then_some(content)
    }
}
