//! Identity numbers of Iran.
//!
//! Sources of the check digits: `persian-tools/rust-persian-tools`; the lengths of economic
//! codes: `Jooyeshgar/moadian`; memory ids and invoice numbers: the technical documents of the
//! collection API (RC_TICS.IS).

use super::verdict::{all_equal, digits, pad, weighted, wrong_character, wrong_length};
use super::{FieldFault, FieldVerdict, FieldWarning, verhoeff};

/// کد ملی. The check digit is certain: no number without it was ever given out.
pub(super) fn national_code(value: &str) -> FieldVerdict {
    let (padded, added) = pad(value, 10, 2);
    let digits = match digits(&padded, &[10]) {
        Ok(digits) => digits,
        Err(fault) => return FieldVerdict::wrong(value, fault),
    };
    FieldVerdict::good(&*padded)
        .refuse_if(is_never_given(&digits), FieldFault::NeverGiven)
        .refuse_if(!national_code_fits(&digits), FieldFault::CheckDigitWrong)
        .warn_if(added > 0, FieldWarning::ZerosAdded { added })
}

fn national_code_fits(digits: &[u32]) -> bool {
    let rest = weighted(&digits[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    digits[9] == if rest < 2 { rest } else { 11 - rest }
}

fn is_never_given(digits: &[u32]) -> bool {
    all_equal(digits) || digits[3..9].iter().all(|digit| *digit == 0)
}

/// شناسه ملی. Branches were told by an authority to alter a digit, so the check digit warns.
pub(super) fn legal_id(value: &str) -> FieldVerdict {
    let digits = match digits(value, &[11]) {
        Ok(digits) => digits,
        Err(fault) => return FieldVerdict::wrong(value, fault),
    };
    FieldVerdict::good(value)
        .refuse_if(is_never_given(&digits), FieldFault::NeverGiven)
        .warn_if(!legal_id_fits(&digits), FieldWarning::CheckDigitDiffers)
}

fn legal_id_fits(digits: &[u32]) -> bool {
    const WEIGHTS: [u32; 10] = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];
    let added = digits[9] + 2;
    let raised: Vec<u32> = digits[..10].iter().map(|digit| digit + added).collect();
    weighted(&raised, &WEIGHTS) % 11 % 10 == digits[10]
}

/// کد ملی or شناسه ملی, told apart by length; 12 digits are a foreigner's.
pub(super) fn taxpayer_number(value: &str) -> FieldVerdict {
    match value.chars().count() {
        11 => legal_id(value),
        12 => any_digits(value, &[12]).warn_if(true, FieldWarning::Unusual),
        _ => national_code(value),
    }
}

/// شماره اقتصادی: شناسه ملی, or کد ملی with four more digits.
pub(super) fn economic_code(value: &str) -> FieldVerdict {
    let digits = match digits(value, &[11, 14]) {
        Ok(digits) => digits,
        Err(fault) => return FieldVerdict::wrong(value, fault),
    };
    let fits = match digits.len() {
        11 => legal_id_fits(&digits),
        _ => national_code_fits(&digits),
    };
    FieldVerdict::good(value)
        .refuse_if(all_equal(&digits), FieldFault::NeverGiven)
        .warn_if(!fits, FieldWarning::CheckDigitDiffers)
}

/// شناسه یکتای حافظه مالیاتی.
pub(super) fn memory_id(value: &str) -> FieldVerdict {
    capitals(value, 6)
}

/// شماره منحصر به فرد مالیاتی: memory id, day (5 hex digits), serial (10 hex digits), and a
/// check digit after Verhoeff over the decimal writing of the three.
pub(super) fn invoice_number(value: &str) -> FieldVerdict {
    let verdict = capitals(value, 22);
    if verdict.fault.is_some() {
        return verdict;
    }
    let fits = invoice_number_fits(&verdict.canonical);
    verdict.refuse_if(!fits, FieldFault::CheckDigitWrong)
}

fn invoice_number_fits(number: &str) -> bool {
    let (memory, rest) = number.split_at(6);
    let (day, rest) = rest.split_at(5);
    let (serial, check) = rest.split_at(10);
    let (Ok(day), Ok(serial)) = (
        u64::from_str_radix(day, 16),
        u64::from_str_radix(serial, 16),
    ) else {
        return false;
    };
    let memory: String = memory.chars().map(in_decimal).collect();
    check.parse()
        == Ok(verhoeff::check_digit(&format!(
            "{memory}{day:06}{serial:012}"
        )))
}

/// A digit as itself, a letter as its ASCII code.
fn in_decimal(c: char) -> String {
    match c {
        '0'..='9' => c.to_string(),
        _ => u32::from(c).to_string(),
    }
}

/// کد پستی. No 0 or 2 among the first five digits, no 5 in the fifth: that only warns.
pub(super) fn postal_code(value: &str) -> FieldVerdict {
    let digits = match digits(value, &[10]) {
        Ok(digits) => digits,
        Err(fault) => return FieldVerdict::wrong(value, fault),
    };
    let is_odd = digits[..5].iter().any(|digit| matches!(digit, 0 | 2)) || digits[4] == 5;
    FieldVerdict::good(value)
        .refuse_if(all_equal(&digits), FieldFault::NeverGiven)
        .warn_if(is_odd, FieldWarning::Unusual)
}

fn any_digits(value: &str, lengths: &[usize]) -> FieldVerdict {
    match digits(value, lengths) {
        Ok(_) => FieldVerdict::good(value),
        Err(fault) => FieldVerdict::wrong(value, fault),
    }
}

fn capitals(value: &str, length: usize) -> FieldVerdict {
    let value = value.to_ascii_uppercase();
    let strange = value.chars().find(|c| !c.is_ascii_alphanumeric());
    if let Some(character) = strange {
        return FieldVerdict::wrong(value, wrong_character(character));
    }
    if value.len() != length {
        let found = wrong_length(value.len());
        return FieldVerdict::wrong(value, found);
    }
    FieldVerdict::good(value)
}
