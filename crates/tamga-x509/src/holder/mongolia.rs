//! Mongolia: no public profile says which attribute holds the number, so it is known by its
//! form, wherever in the subject it stands alone.
//!
//! A person's register number is two Cyrillic letters and eight digits; its check digit is not
//! public, so none is checked. An organization's is seven digits.

use super::{HolderNumber, NumberKind, digits};
use crate::{Attribute, Name};

/// Attributes in which seven digits are something else.
const NOT_A_COMPANY: [&str; 3] = ["postalCode", "telephoneNumber", "CN"];

pub(super) fn numbers(subject: &Name) -> Vec<HolderNumber> {
    subject.rdns.iter().filter_map(number).collect()
}

fn number(attribute: &Attribute) -> Option<HolderNumber> {
    let written = attribute.value.trim().to_uppercase();
    let value: String = written
        .chars()
        .map(digits::ascii)
        .map(digits::cyrillic)
        .collect();
    let may_be_company = !NOT_A_COMPANY.iter().any(|short| attribute.is(short));
    let kind = if is_register(&value) {
        NumberKind::MnRegister
    } else if may_be_company && value.len() == 7 && digits::is_number(&value) {
        NumberKind::MnCompanyRegister
    } else if attribute.is("serialNumber") || attribute.is("UID") {
        let value = attribute.value.trim().to_owned();
        return Some(HolderNumber {
            kind: NumberKind::Unknown,
            value,
        });
    } else {
        return None;
    };
    Some(HolderNumber { kind, value })
}

fn is_register(value: &str) -> bool {
    let letters: Vec<char> = value.chars().take(2).collect();
    let rest: String = value.chars().skip(2).collect();
    letters
        .iter()
        .all(|c| matches!(c, 'А'..='Я' | 'Ё' | 'Ө' | 'Ү'))
        && rest.len() == 8
        && digits::is_number(&rest)
}

/// Whether the subject has the form of this country: a person's number only, because seven
/// digits say nothing.
pub(super) fn has_form(subject: &Name) -> bool {
    numbers(subject)
        .iter()
        .any(|number| number.kind == NumberKind::MnRegister)
}
