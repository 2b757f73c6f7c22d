//! Whom a guide can be begun for, before anything was asked.

use crate::field::{FieldKind, check_field};
use crate::guide::{Field, Guide, HOLDER_NUMBER};
use crate::vocabulary::Country;

/// Whether a guide can be begun for the holder of `number`: it is of one of the `countries` the
/// holder is known in, and asks a number that this one can be.
///
/// A guide that asks no number is about what an organisation has, such as its accreditation: it can
/// be begun for every organisation of its country.
///
/// A holder known in no country is told by the number alone; free text then tells nothing, as it
/// takes every number.
#[must_use]
pub fn fits(guide: &Guide, number: &str, countries: &[Country]) -> bool {
    let is_known = |country| countries.contains(&country);
    let at_home = guide.country.is_none_or(is_known);
    let mut numbers = numbers(guide).peekable();
    if numbers.peek().is_none() {
        let of_organisations = guide.country.map(of_organisations);
        return of_organisations.is_some_and(|kind| at_home && can_be(kind, number));
    }
    numbers.any(|field| {
        let is_told = countries.is_empty() && field.kind != FieldKind::Text;
        (at_home || is_told) && can_be(field.kind, number)
    })
}

/// Whether a guide asks whose certificate it is about.
#[must_use]
pub fn asks_number(guide: &Guide) -> bool {
    numbers(guide).next().is_some()
}

fn numbers(guide: &Guide) -> impl Iterator<Item = &Field> {
    let fields = guide.steps.iter().flat_map(|step| &step.fields);
    fields.filter(|field| field.id == HOLDER_NUMBER)
}

/// The number of organisations, as no person has one.
fn of_organisations(country: Country) -> FieldKind {
    match country {
        Country::Ir => FieldKind::IrLegalId,
        Country::Vn => FieldKind::VnTaxCode,
        Country::Mn => FieldKind::MnCompanyRegister,
    }
}

/// Whether `value` can be right in a field of this kind, though it may be warned of.
#[must_use]
pub fn can_be(kind: FieldKind, value: &str) -> bool {
    check_field(kind, value).fault.is_none()
}
