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

/// Whole units; one kind of mark between groups of three digits is dropped, a decimal point refused.
///
/// Of two kinds of marks one is a decimal point, whichever country's habit it is.
pub(super) fn money(value: &str) -> FieldVerdict {
    const MARKS: [char; 6] = ['.', ',', '\'', '\u{066b}', '\u{066c}', '،'];
    let is_strange = |c: &char| !c.is_ascii_digit() && !MARKS.contains(c);
    if let Some(character) = value.chars().find(is_strange) {
        return FieldVerdict::wrong(value, wrong_character(character));
    }
    let mark = value.chars().find(|c| MARKS.contains(c));
    if let Some(mark) = mark.filter(|mark| !is_grouped(value, *mark)) {
        return FieldVerdict::wrong(value, wrong_character(mark));
    }
    let digits = value.replace(MARKS, "");
    let amount = digits.trim_start_matches('0');
    match amount.len() {
        0 => FieldVerdict::good("0"),
        1..=18 => FieldVerdict::good(amount),
        found => FieldVerdict::wrong(amount, wrong_length(found)),
    }
}

/// Whether `mark` stands between groups of three digits, and no other mark anywhere.
fn is_grouped(value: &str, mark: char) -> bool {
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = value.split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && is_digits(first)
        && groups.all(|group| group.len() == 3 && is_digits(group))
}

/// A day, year first or day first, as its Gregorian `YYYY-MM-DD`.
pub(super) fn date(typed: &str) -> FieldVerdict {
    let folded = fold::letters(typed);
    let trimmed = folded.trim();
    match day(trimmed) {
        Some(date) => FieldVerdict::good(date.to_string()),
        None => FieldVerdict::wrong(trimmed, FieldFault::NoSuchDay),
    }
}

/// The years tell the calendars apart: 1300–1499 are Persian, 1900 and later are Gregorian. A year
/// of two digits is no day here: guessing would be worse than asking.
fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(year)
        || [month, day]
            .iter()
            .any(|part| part.len() > 2 || !is_number(part))
    {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    match year.parse().ok()? {
        year @ 1300..=1499 => Date::of_persian(year, month, day),
        year @ 1900.. => Date::new(year, month, day),
        _ => None,
    }
}

/// Anything; only what cannot be seen is taken out.
pub(super) fn text(typed: &str) -> FieldVerdict {
    FieldVerdict::good(fold::letters(typed).trim())
}
