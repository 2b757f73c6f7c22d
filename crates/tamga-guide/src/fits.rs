//! Whom a guide can be begun for, before anything was asked.

use crate::field::{FieldKind, check_field};
use crate::guide::{Guide, HOLDER_NUMBER};
use crate::vocabulary::Country;

/// Whether a guide can be begun for the holder of `number`: it is of one of the `countries` the
/// holder is known in, and asks a number that this one can be.
///
/// A holder known in no country is told by the number alone; free text then tells nothing, as it
/// takes every number.
#[must_use]
pub fn fits(guide: &Guide, number: &str, countries: &[Country]) -> bool {
    let is_known = |country| countries.contains(&country);
    let at_home = guide.country.is_none_or(is_known);
    let fields = guide.steps.iter().flat_map(|step| &step.fields);
    let mut numbers = fields.filter(|field| field.id == HOLDER_NUMBER);
    numbers.any(|field| {
        let is_told = countries.is_empty() && field.kind != FieldKind::Text;
        (at_home || is_told) && can_be(field.kind, number)
    })
}

/// Whether `value` can be right in a field of this kind, though it may be warned of.
#[must_use]
pub fn can_be(kind: FieldKind, value: &str) -> bool {
    check_field(kind, value).fault.is_none()
}
