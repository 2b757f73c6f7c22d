//! Whose certificate it is, by national profile.

use serde::{Deserialize, Serialize};

/// The subject of a certificate as its country writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct HolderNumber {
    /// Which register it comes from.
    pub kind: NumberKind,
    /// Without prefix, in ASCII digits, lost leading zeros put back.
    pub value: String,
}

/// The register a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Seal of an organization («مهر سازمانی»).
    Stamp,
    /// Signature of a person.
    Sign,
}

impl Holder {
    /// Whether the certificate names this number, of this kind if one is given.
    ///
    /// Compared as people mean it: leading zeros, separators, and Persian or Arabic digits make
    /// no difference.
    pub fn has_number(&self, kind: Option<NumberKind>, value: &str) -> bool {
        let wanted = value.trim();
        !wanted.is_empty()
            && self
                .numbers
                .iter()
                .any(|number| kind.is_none_or(|kind| kind == number.kind) && number.value == wanted)
    }
}
