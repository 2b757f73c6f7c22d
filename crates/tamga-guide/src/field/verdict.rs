//! How rules are put together: shape first, then what only warns.

use super::{FieldFault, FieldVerdict, FieldWarning};

impl FieldVerdict {
    /// Nothing to say against it.
    pub(super) fn good(canonical: impl Into<String>) -> Self {
        Self {
            canonical: canonical.into(),
            fault: None,
            warning: None,
        }
    }

    /// It cannot be right.
    pub(super) fn wrong(canonical: impl Into<String>, fault: FieldFault) -> Self {
        Self {
            fault: Some(fault),
            ..Self::good(canonical)
        }
    }

    /// The same, with `warning` where `is_odd` and nothing graver was said.
    pub(super) fn warn_if(mut self, is_odd: bool, warning: FieldWarning) -> Self {
        if is_odd && self.fault.is_none() && self.warning.is_none() {
            self.warning = Some(warning);
        }
        self
    }

    /// The same, with `fault` where `is_wrong` and nothing was wrong before.
    pub(super) fn refuse_if(mut self, is_wrong: bool, fault: FieldFault) -> Self {
        if is_wrong && self.fault.is_none() {
            self.fault = Some(fault);
            self.warning = None;
        }
        self
    }
}

/// `value` as its digits, if it is digits only and as many as `lengths` allow.
pub(super) fn digits(value: &str, lengths: &[usize]) -> Result<Vec<u32>, FieldFault> {
    let digits: Vec<u32> = value.chars().map_while(|c| c.to_digit(10)).collect();
    if let Some(character) = value.chars().nth(digits.len()) {
        return Err(wrong_character(character));
    }
    if !lengths.contains(&digits.len()) {
        return Err(wrong_length(digits.len()));
    }
    Ok(digits)
}

pub(super) fn wrong_character(character: char) -> FieldFault {
    FieldFault::WrongCharacter {
        character: character.into(),
    }
}

pub(super) fn wrong_length(found: usize) -> FieldFault {
    FieldFault::WrongLength {
        found: u32::try_from(found).unwrap_or(u32::MAX),
    }
}

/// `value` brought to `width` digits with zeros in front, and how many were put there.
///
/// Only up to `most` zeros: a spreadsheet loses one or two, a person forgets more.
pub(super) fn pad(value: &str, width: usize, most: usize) -> (String, u32) {
    let missing = width.saturating_sub(value.len());
    if missing == 0 || missing > most || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return (value.into(), 0);
    }
    let added = u32::try_from(missing).unwrap_or(0);
    (format!("{value:0>width$}"), added)
}

/// Σ digit × weight over the shorter of the two.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

pub(super) fn all_equal(digits: &[u32]) -> bool {
    digits.windows(2).all(|pair| pair[0] == pair[1])
}
