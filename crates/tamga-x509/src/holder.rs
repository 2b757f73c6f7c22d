//! Whose certificate it is, by national profile.

use serde::{Deserialize, Serialize};

use crate::Name;

mod digits;
mod iran;
mod mongolia;
mod vietnam;

/// The subject of a certificate as its country writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// Whose profile was used; `None` if neither country attribute nor number form tells.
    pub country: Option<Country>,
    /// The common name without its role mark; empty if the subject has no name at all.
    pub name: String,
    /// Every number found, in the subject's order.
    pub numbers: Vec<HolderNumber>,
    /// Seal of an organization or signature of a person, where the certificate says so.
    pub role: Option<Role>,
}

/// A country whose profile is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    /// Iran.
    Ir,
    /// Vietnam.
    Vn,
    /// Mongolia.
    Mn,
}

/// A number that names the holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct HolderNumber {
    /// Which register it comes from.
    pub kind: NumberKind,
    /// Without prefix, in ASCII digits, lost leading zeros put back.
    pub value: String,
}

/// The register a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// Iran: کد ملی of a person, 10 digits.
    IrNationalCode,
    /// Iran: شناسه ملی of an organization, 11 digits.
    IrLegalId,
    /// Vietnam: mã số thuế, 10 digits, 10-3 for a branch, or 12 (prefix `MST:`).
    VnTaxCode,
    /// Vietnam: căn cước công dân, 12 digits (prefix `CCCD:`).
    VnCitizenId,
    /// Vietnam: chứng minh nhân dân, 9 digits (prefix `CMND:`).
    VnIdentityCard,
    /// Vietnam: mã đơn vị quan hệ ngân sách (prefix `MNS:`).
    VnBudgetUnit,
    /// Mongolia: регистрийн дугаар of a person, two letters and 8 digits.
    MnRegister,
    /// Mongolia: register number of an organization, 7 digits.
    MnCompanyRegister,
    /// A serialNumber or UID in no form we know.
    Unknown,
}

/// What a certificate signs for, where the profile says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Seal of an organization («مهر سازمانی»).
    Stamp,
    /// Signature of a person.
    Sign,
}

impl Holder {
    /// Reads a subject by the profile of its country.
    pub(crate) fn read(subject: &Name, issuer: &Name) -> Self {
        let country = country(subject, issuer);
        let common_name = subject.common_name.as_deref().unwrap_or_default();
        let (name, role) = match country {
            Some(Country::Ir) => iran::split_role(common_name),
            _ => (common_name, None),
        };
        let name = if name.trim().is_empty() {
            stand_in(subject)
        } else {
            name.trim()
        };
        Self {
            country,
            name: name.to_owned(),
            numbers: numbers(country, subject),
            role,
        }
    }

    /// Whether the certificate names this number, of this kind if one is given.
    ///
    /// Compared as people mean it: leading zeros, separators, Persian or Arabic digits, and
    /// Latin letters in place of the Cyrillic ones that look the same make no difference.
    pub fn has_number(&self, kind: Option<NumberKind>, value: &str) -> bool {
        let wanted = digits::comparable(value);
        let mut numbers = self
            .numbers
            .iter()
            .filter(|number| kind.is_none_or(|kind| kind == number.kind));
        !wanted.is_empty() && numbers.any(|number| digits::comparable(&number.value) == wanted)
    }
}

/// The subject's country attribute; without one the form of its numbers; then the issuer's
/// country attribute. Never the issuer's name: brands sell across borders.
fn country(subject: &Name, issuer: &Name) -> Option<Country> {
    if let Some(code) = subject.country() {
        return coded(code);
    }
    if vietnam::has_form(subject) {
        Some(Country::Vn)
    } else if iran::has_form(subject) {
        Some(Country::Ir)
    } else if mongolia::has_form(subject) {
        Some(Country::Mn)
    } else {
        issuer.country().and_then(coded)
    }
}

/// ISO 3166-1 alpha-2, in either case.
fn coded(code: &str) -> Option<Country> {
    match code.trim().to_ascii_uppercase().as_str() {
        "IR" => Some(Country::Ir),
        "VN" => Some(Country::Vn),
        "MN" => Some(Country::Mn),
        _ => None,
    }
}

fn numbers(country: Option<Country>, subject: &Name) -> Vec<HolderNumber> {
    match country {
        Some(Country::Ir) => iran::numbers(subject),
        Some(Country::Vn) => vietnam::numbers(subject),
        Some(Country::Mn) => mongolia::numbers(subject),
        None => unknown(subject),
    }
}

fn unknown(subject: &Name) -> Vec<HolderNumber> {
    let values = subject.values("serialNumber").chain(subject.values("UID"));
    values
        .map(|value| HolderNumber {
            kind: NumberKind::Unknown,
            value: value.trim().to_owned(),
        })
        .collect()
}

/// What to call a subject without a common name.
fn stand_in(subject: &Name) -> &str {
    let mut kinds = ["O", "OU", "E", "UID", "serialNumber"].into_iter();
    let named = kinds.find_map(|short| subject.rdns.iter().rfind(|a| a.is(short)));
    named.map_or("", |attribute| attribute.value.trim())
}

#[cfg(test)]
mod tests;
