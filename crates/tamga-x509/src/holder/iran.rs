//! Iran: the number is the subject's serialNumber, the role a mark at the end of the common name.
//!
//! Source: the certificate requirements of the taxpayers' system (سامانه مودیان), technical
//! instruction RC_TICS.IS, and the requests its documentation shows.

use super::{HolderNumber, NumberKind, Role, digits};
use crate::Name;

const STAMP: &str = "[stamp]";
const SIGN: &str = "[sign]";

pub(super) fn numbers(subject: &Name) -> Vec<HolderNumber> {
    subject.values("serialNumber").map(number).collect()
}

fn number(value: &str) -> HolderNumber {
    let number: String = value.trim().chars().map(digits::ascii).collect();
    let (kind, value) = match number.len() {
        8..=10 if digits::is_number(&number) => {
            (NumberKind::IrNationalCode, digits::padded(&number, 10))
        }
        11 if digits::is_number(&number) => (NumberKind::IrLegalId, number),
        _ => (NumberKind::Unknown, number),
    };
    HolderNumber { kind, value }
}

/// The common name without its mark, and what the mark says.
pub(super) fn split_role(common_name: &str) -> (&str, Option<Role>) {
    let trimmed = common_name.trim_end();
    if let Some(name) = without_suffix(trimmed, STAMP) {
        (name, Some(Role::Stamp))
    } else if let Some(name) = without_suffix(trimmed, SIGN) {
        (name, Some(Role::Sign))
    } else {
        (common_name, None)
    }
}

fn without_suffix<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let (name, end) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    end.eq_ignore_ascii_case(suffix).then(|| name.trim_end())
}

/// Whether the subject has the form of this country.
pub(super) fn has_form(subject: &Name) -> bool {
    let marked = subject.values("CN").any(|cn| split_role(cn).1.is_some());
    let mut numbers = numbers(subject).into_iter();
    marked && numbers.any(|number| number.kind != NumberKind::Unknown)
}
