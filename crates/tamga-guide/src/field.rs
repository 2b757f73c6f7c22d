//! What a form asks for, and what can be wrong with an answer.

mod common;
mod fold;
mod iran;
mod mongolia;
mod verdict;
mod verhoeff;
mod vietnam;

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a value must look like; message `field-kind-<word>`, with the shape in `.hint`.
    FieldKind as "FieldKind" {
        /// کد ملی, 10 digits, the number of a natural person.
        IrNationalCode,
        /// شناسه ملی, 11 digits, the number of a legal person.
        IrLegalId,
        /// کد ملی or شناسه ملی, whichever the taxpayer has.
        IrTaxpayerNumber,
        /// شماره اقتصادی, 11 digits for a legal person, 14 for a natural one.
        IrEconomicCode,
        /// شناسه یکتای حافظه مالیاتی, 6 letters and digits.
        IrMemoryId,
        /// شماره منحصر به فرد مالیاتی of an invoice, 22 characters.
        IrInvoiceNumber,
        /// کد پستی, 10 digits.
        IrPostalCode,
        /// Mã số thuế, 10 or 13 digits, or the 12 of a citizen.
        VnTaxCode,
        /// Số căn cước công dân, 12 digits.
        VnCitizenId,
        /// Регистрийн дугаар, 2 Cyrillic letters and 8 digits.
        MnRegister,
        /// Хуулийн этгээдийн регистрийн дугаар, 7 digits.
        MnCompanyRegister,
        /// Улсын бүртгэлийн дугаар, 10 digits.
        MnStateRegistration,
        /// НД төлөгчийн дугаар, 9 digits.
        MnInsuranceNumber,
        /// Нэхэмжлэхийн дугаар, 12 digits.
        MnInvoiceNumber,
        /// A telephone number.
        Phone,
        /// An e-mail address.
        Email,
        /// An amount in whole units of the currency.
        Money,
        /// A day, typed in the Gregorian or the Persian calendar; Gregorian `YYYY-MM-DD` at last.
        Date,
        /// One of the words that the form lists.
        Option,
        /// Anything.
        Text,
    }
}

/// What can be said about a typed value without asking anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FieldVerdict {
    /// The value as portals take it: ASCII digits, no spaces, letters of one script, Gregorian days.
    pub canonical: String,
    /// Why it cannot be right; the person mends it first.
    pub fault: Option<FieldFault>,
    /// Why it may be wrong; the person decides.
    pub warning: Option<FieldWarning>,
}

/// Why a value cannot be right; message `field-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum FieldFault {
    /// Nothing was typed.
    Empty,
    /// The number of digits or characters is not one of the kind's.
    WrongLength {
        /// How many there are.
        found: u32,
    },
    /// A character that the kind does not have.
    WrongCharacter {
        /// The first of them.
        character: String,
    },
    /// The check digit does not follow from the others.
    CheckDigitWrong,
    /// A number that is never given out, such as ten equal digits.
    NeverGiven,
    /// A day that never was in either calendar, or not a day at all.
    NoSuchDay,
    /// Not an address: no `@`, or nothing around it.
    NotAnAddress,
}

/// Why a value may be wrong; message `field-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum FieldWarning {
    /// The check digit does not fit, in numbers where exceptions are known.
    CheckDigitDiffers,
    /// Zeros were put in front, as programs lose them.
    ZerosAdded {
        /// How many.
        added: u32,
    },
    /// The digits that say a birthday name no day.
    BirthdayUnlikely,
    /// Latin letters were read as the Cyrillic ones that look the same.
    LettersReplaced,
    /// Digits that this kind of number does not have in this place.
    Unusual,
}

/// What can be said about `typed` as a value of this kind.
///
/// Persian, Arabic, Mongolian and full-width digits, letters with twins, spaces, dashes and
/// invisible marks are folded first, so the canonical value can be compared and copied. What
/// is not certain warns and never blocks.
#[must_use]
pub fn check_field(kind: FieldKind, typed: &str) -> FieldVerdict {
    let compact = fold::compact(typed);
    if compact.is_empty() {
        return FieldVerdict::wrong("", FieldFault::Empty);
    }
    match kind {
        FieldKind::IrNationalCode => iran::national_code(&compact),
        FieldKind::IrLegalId => iran::legal_id(&compact),
        FieldKind::IrTaxpayerNumber => iran::taxpayer_number(&compact),
        FieldKind::IrEconomicCode => iran::economic_code(&compact),
        FieldKind::IrMemoryId => iran::memory_id(&compact),
        FieldKind::IrInvoiceNumber => iran::invoice_number(&compact),
        FieldKind::IrPostalCode => iran::postal_code(&compact),
        FieldKind::VnTaxCode => vietnam::tax_code(typed),
        FieldKind::VnCitizenId => vietnam::citizen_id(&compact),
        FieldKind::MnRegister => mongolia::register(&compact),
        FieldKind::MnCompanyRegister => mongolia::company_register(&compact),
        FieldKind::MnStateRegistration => mongolia::state_registration(&compact),
        FieldKind::MnInsuranceNumber => mongolia::insurance_number(&compact),
        FieldKind::MnInvoiceNumber => mongolia::invoice_number(&compact),
        FieldKind::Phone => common::phone(&compact),
        FieldKind::Email => common::email(typed),
        FieldKind::Money => common::money(&compact),
        FieldKind::Date => common::date(typed),
        FieldKind::Option | FieldKind::Text => common::text(typed),
    }
}
