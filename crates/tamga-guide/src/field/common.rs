//! What forms everywhere ask for: telephone, e-mail, money, days.

use super::fold;
use super::verdict::{wrong_character, wrong_length};
use super::{FieldFault, FieldVerdict, FieldWarning};
use crate::Date;

/// A number of at most 15 digits (ITU-T E.164), with or without `+` and the country.
pub(super) fn phone(value: &str) -> FieldVerdict {
    let number: String = value
        .chars()
        .filter(|c| !matches!(c, '(' | ')' | '.' | '/'))
        .collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    if let Some(character) = digits.chars().find(|c| !c.is_ascii_digit()) {
        return FieldVerdict::wrong(value, wrong_character(character));
    }
    if !(5..=15).contains(&digits.len()) {
        return FieldVerdict::wrong(&*number, wrong_length(digits.len()));
    }
    FieldVerdict::good(number)
}

/// Something, `@`, and a name with a dot (RFC 5321 in its everyday part).
pub(super) fn email(typed: &str) -> FieldVerdict {
    let folded = fold::letters(typed);
    let address: String = folded.chars().filter(|c| !c.is_whitespace()).collect();
    let Some((local, domain)) = address.split_once('@') else {
        return FieldVerdict::wrong(address, FieldFault::NotAnAddress);
    };
    let is_domain = domain.contains('.')
        && !domain.contains('@')
        && domain.split('.').all(|label| !label.is_empty());
    if local.is_empty() || !is_domain {
        return FieldVerdict::wrong(&*address, FieldFault::NotAnAddress);
    }
    FieldVerdict::good(format!("{local}@{}", domain.to_lowercase()))
        .warn_if(!address.is_ascii(), FieldWarning::Unusual)
}

/// Whole units; marks between groups of three digits are dropped, a decimal point is refused.
pub(super) fn money(value: &str) -> FieldVerdict {
    const MARKS: [char; 6] = ['.', ',', '\'', '\u{066b}', '\u{066c}', '،'];
    let groups: Vec<&str> = value.split(MARKS).collect();
    let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    let strange = digits.chars().find(|c| !c.is_ascii_digit());
    let mark = value.chars().find(|c| !is_grouped && MARKS.contains(c));
    if let Some(character) = strange.or(mark) {
        return FieldVerdict::wrong(value, wrong_character(character));
    }
    let amount = digits.trim_start_matches('0');
    match amount.len() {
        0 => FieldVerdict::good("0"),
        1..=18 => FieldVerdict::good(amount),
        found => FieldVerdict::wrong(amount, wrong_length(found)),
    }
}

/// A Gregorian day, year first or day first.
pub(super) fn date(typed: &str) -> FieldVerdict {
    let folded = fold::letters(typed);
    let trimmed = folded.trim();
    match day(trimmed) {
        Some(date) => FieldVerdict::good(date.to_string()),
        None => FieldVerdict::wrong(trimmed, FieldFault::NoSuchDay),
    }
}

/// A year of two digits, or before 1900 as in the Persian calendar, is no day here: guessing
/// would be worse than asking.
fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    let year = year.parse().ok().filter(|year| *year >= 1900)?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?)
}

/// Anything; only what cannot be seen is taken out.
pub(super) fn text(typed: &str) -> FieldVerdict {
    FieldVerdict::good(fold::letters(typed).trim())
}
