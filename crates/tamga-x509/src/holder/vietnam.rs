//! Vietnam: numbers are values of UID with a prefix, in any order, in one RDN or several.
//!
//! `MST:` tax code, `CCCD:` citizen identity, `CMND:` old identity card, `MNS:` budget unit.
//! Issuers lose leading zeros (`MST:101686738-012`), so they are put back here.

use super::{HolderNumber, NumberKind, digits};
use crate::Name;

const PREFIXES: &[(&str, NumberKind)] = &[
    ("MST", NumberKind::VnTaxCode),
    ("CCCD", NumberKind::VnCitizenId),
    ("CMND", NumberKind::VnIdentityCard),
    ("MNS", NumberKind::VnBudgetUnit),
];

pub(super) fn numbers(subject: &Name) -> Vec<HolderNumber> {
    let uids = subject.values("UID").map(|value| {
        prefixed(value).unwrap_or_else(|| HolderNumber {
            kind: NumberKind::Unknown,
            value: value.trim().to_owned(),
        })
    });
    let serials = subject.values("serialNumber").filter_map(prefixed);
    uids.chain(serials).collect()
}

fn prefixed(value: &str) -> Option<HolderNumber> {
    let (prefix, number) = value.split_once(':')?;
    let prefix = prefix.trim();
    let known = PREFIXES
        .iter()
        .find(|(known, _)| prefix.eq_ignore_ascii_case(known));
    let kind = known?.1;
    let number: String = number.trim().chars().map(digits::ascii).collect();
    let value = match kind {
        NumberKind::VnTaxCode => tax_code(&number),
        NumberKind::VnCitizenId => restored(&number, 10..=11, 12),
        NumberKind::VnIdentityCard => restored(&number, 8..=8, 9),
        _ => number,
    };
    Some(HolderNumber { kind, value })
}

/// A tax code is 10 digits, or 10 and 3 for a branch, or the 12 of a person's identity number;
/// 12 digits without a hyphen are left alone, for they may be that.
fn tax_code(number: &str) -> String {
    match number.split_once('-') {
        Some((main, branch)) if digits::is_number(branch) => {
            format!(
                "{}-{}",
                restored(main.trim(), 8..=9, 10),
                digits::padded(branch, 3)
            )
        }
        _ if number.len() == 13 && digits::is_number(number) => {
            format!("{}-{}", &number[..10], &number[10..])
        }
        _ => restored(number, 8..=9, 10),
    }
}

fn restored(number: &str, short: std::ops::RangeInclusive<usize>, length: usize) -> String {
    if digits::is_number(number) && short.contains(&number.len()) {
        digits::padded(number, length)
    } else {
        number.to_owned()
    }
}

/// Whether the subject has the form of this country.
pub(super) fn has_form(subject: &Name) -> bool {
    subject.values("UID").any(|value| prefixed(value).is_some())
}
