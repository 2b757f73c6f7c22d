//! The tax system's published error codes, each with the one remedy it has.
//!
//! Source: `RC_TXPS.EC_V02`, Esfand 1402.

use serde::{Deserialize, Serialize};

/// The tax system refused, with this code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "MoadianRefusal", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// What it means.
    pub code: MoadianCode,
    /// The number as the tax system writes it, at most eight digits: `4103`, `04131`.
    pub number: String,
}

/// A published code, or several with the same remedy.
///
/// The variant, in kebab-case, is the message `moadian-<code>`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::VariantNames,
    strum::VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum MoadianCode {
    /// 4100, 4101, 4130, 4146, 4147: the question is malformed, which is this program's fault.
    QuestionMalformed,
    /// 4102: the nonce was used or has expired; asked again once already.
    NonceSpent,
    /// 4103, 04132: the certificate's holder is not the memory's owner.
    HolderDiffers,
    /// 4110, 04133: there is no such active memory.
    MemoryUnknown,
    /// 4120, 04134: there is no such trusted company; the id is not a taxpayer's.
    CompanyUnknown,
    /// 4131, 04131: expired, revoked, or from an issuer that is not accredited.
    CertificateRefused,
    /// 4132: no public key is registered for the memory.
    KeyNotRegistered,
    /// 4133: another key signed than the one registered.
    SignatureRefused,
    /// 4134, 4135, 4136: the certificate in the token cannot be read.
    CertificateUnreadable,
    /// 4137: the public key that is registered is damaged.
    RegisteredKeyDamaged,
    /// 4148: no memory has an id of this form.
    MemoryMalformed,
    /// 4160: this certificate may not see this memory.
    MemoryForbidden,
    /// 4170, 4171: the economic code is unknown or too short.
    EconomicCodeUnknown,
    /// 5119, 5129, 5139, 5199 and their like with a zero in front: a fault over there.
    ServiceFault,
    /// 04111: memory and trusted company have no contract.
    ContractMissing,
    /// 4143–4145, 4162, 4163, 04130, 04148–04153, 05151, 05159: about invoices, of which none is sent.
    InvoiceFault,
    /// 4140–4142, 4164: about the state of invoices, which is not asked.
    InquiryFault,
    /// 4001–4024, 4200–4212, 5000–5015, 5051–5057, 5200–5207: the interface before this one.
    OldInterface,
    /// A code that was published after this program.
    CodeNew,
}

impl Refusal {
    /// `None` unless `number` is one to eight digits.
    pub(super) fn new(number: &str) -> Option<Self> {
        let is_number =
            (1..=8).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| Self {
            code: MoadianCode::of(number),
            number: number.to_owned(),
        })
    }

    pub(super) fn is_known(&self) -> bool {
        self.code != MoadianCode::CodeNew
    }
}

impl MoadianCode {
    /// The meaning of a number as the tax system writes it; a zero in front is part of it.
    pub fn of(number: &str) -> Self {
        match number {
            "04111" => return Self::ContractMissing,
            "04131" => return Self::CertificateRefused,
            "04132" => return Self::HolderDiffers,
            "04133" => return Self::MemoryUnknown,
            "04134" => return Self::CompanyUnknown,
            "04130" | "04148" | "04150" | "04152" | "04153" | "05151" | "05159" => {
                return Self::InvoiceFault;
            }
            "05139" => return Self::ServiceFault,
            _ if number.starts_with('0') => return Self::CodeNew,
            _ => {}
        }
        number.parse().map_or(Self::CodeNew, Self::of_four_digits)
    }

    fn of_four_digits(number: u32) -> Self {
        match number {
            4100 | 4101 | 4130 | 4146 | 4147 => Self::QuestionMalformed,
            4102 => Self::NonceSpent,
            4103 => Self::HolderDiffers,
            4110 => Self::MemoryUnknown,
            4120 => Self::CompanyUnknown,
            4131 => Self::CertificateRefused,
            4132 => Self::KeyNotRegistered,
            4133 => Self::SignatureRefused,
            4134..=4136 => Self::CertificateUnreadable,
            4137 => Self::RegisteredKeyDamaged,
            4148 => Self::MemoryMalformed,
            4160 => Self::MemoryForbidden,
            4170 | 4171 => Self::EconomicCodeUnknown,
            5119 | 5129 | 5139 | 5199 => Self::ServiceFault,
            4143..=4145 | 4162 | 4163 => Self::InvoiceFault,
            4140..=4142 | 4164 => Self::InquiryFault,
            4001..=4024 | 4200..=4212 | 5000..=5015 | 5051..=5057 | 5200..=5207 => {
                Self::OldInterface
            }
            _ => Self::CodeNew,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, expected: Option<MoadianCode>) {
        assert_eq!(Refusal::new(number).map(|refusal| refusal.code), expected);
    }

    #[test]
    fn a_zero_in_front_makes_it_another_code() {
        check("4132", Some(MoadianCode::KeyNotRegistered));
        check("04132", Some(MoadianCode::HolderDiffers));
        check("4103", Some(MoadianCode::HolderDiffers));
        check("04103", Some(MoadianCode::CodeNew));
    }

    #[test]
    fn what_is_not_published_stays_a_number() {
        check("4999", Some(MoadianCode::CodeNew));
        check("99999999", Some(MoadianCode::CodeNew));
        check("", None);
        check("4103; DROP", None);
        check("999999999", None);
        check("۴۱۰۳", None);
    }
}
