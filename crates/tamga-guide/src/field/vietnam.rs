//! Identity numbers of Vietnam.
//!
//! Sources: tax codes, `arthurdejong/python-stdnum` `stdnum/vn/mst.py`; citizens' numbers,
//! Circular 59/2021/TT-BCA.

use super::fold;
use super::verdict::{digits, pad, weighted};
use super::{FieldVerdict, FieldWarning};

/// Mã số thuế, of a company (10), its branch (10-3) or a citizen (12).
///
/// Nothing certain is known of every number in use, so all but the shape only warns.
pub(super) fn tax_code(typed: &str) -> FieldVerdict {
    let value = fold::compact(typed);
    if let Some((body, branch)) = branch(typed, &value) {
        return branch_code(&body, &branch);
    }
    if value.len() == 12 {
        return citizen_id(&value);
    }
    let (padded, added) = pad(&value, 10, 1);
    match digits(&padded, &[10]) {
        Ok(digits) => FieldVerdict::good(padded)
            .warn_if(!tax_code_fits(&digits), FieldWarning::CheckDigitDiffers)
            .warn_if(added > 0, FieldWarning::ZerosAdded { added }),
        Err(fault) => FieldVerdict::wrong(value, fault),
    }
}

/// The two parts of a branch's number: 13 digits, or 12 with a dash before the last three, as
/// certificates carry it when a program lost the zero in front.
fn branch(typed: &str, value: &str) -> Option<(String, String)> {
    let is_digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let folded = fold::letters(typed);
    let mut parts = folded.trim().split(['-', '\u{2013}', '\u{2212}']);
    // A citizen's number may be typed with dashes too, but with more than one.
    let has_dash = parts
        .nth(1)
        .is_some_and(|last| fold::compact(last).len() == 3)
        && parts.next().is_none();
    if !is_digits || !(value.len() == 13 || value.len() == 12 && has_dash) {
        return None;
    }
    let (body, branch) = value.split_at(value.len() - 3);
    Some((body.into(), branch.into()))
}

fn branch_code(body: &str, branch: &str) -> FieldVerdict {
    let (body, added) = pad(body, 10, 1);
    let body_digits: Vec<u32> = body.chars().filter_map(|c| c.to_digit(10)).collect();
    FieldVerdict::good(format!("{body}-{branch}"))
        .warn_if(
            !tax_code_fits(&body_digits),
            FieldWarning::CheckDigitDiffers,
        )
        .warn_if(branch == "000", FieldWarning::Unusual)
        .warn_if(added > 0, FieldWarning::ZerosAdded { added })
}

/// A remainder of 0 asks for the check digit 10, so that number is not given out.
fn tax_code_fits(digits: &[u32]) -> bool {
    let rest = weighted(&digits[..9], &[31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11;
    10 - rest == digits[9] && digits[2..9].iter().any(|digit| *digit != 0)
}

/// Số căn cước công dân: province (001–096), century and sex, year, six more.
pub(super) fn citizen_id(value: &str) -> FieldVerdict {
    let (padded, added) = pad(value, 12, 1);
    match digits(&padded, &[12]) {
        Ok(digits) => FieldVerdict::good(padded)
            .warn_if(!is_province(&digits), FieldWarning::Unusual)
            .warn_if(added > 0, FieldWarning::ZerosAdded { added }),
        Err(fault) => FieldVerdict::wrong(value, fault),
    }
}

fn is_province(digits: &[u32]) -> bool {
    (1..=96).contains(&weighted(&digits[..3], &[100, 10, 1]))
}
