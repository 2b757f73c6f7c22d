//! Identity numbers of Mongolia.
//!
//! Source: the order on register numbers (legalinfo.mn, annex 395). How the last digit checks
//! the others was never made public, so it is not looked at.

use super::verdict::{digits, pad, weighted, wrong_character, wrong_length};
use super::{FieldVerdict, FieldWarning};
use crate::Date;

/// Регистрийн дугаар: two letters, year, month (20 more from 2000 on), day, and two digits.
pub(super) fn register(value: &str) -> FieldVerdict {
    let upper = value.to_uppercase();
    let canonical: String = match upper.char_indices().nth(2) {
        Some((at, _)) => upper[..at].chars().map(cyrillic).collect::<String>() + &upper[at..],
        None => upper.chars().map(cyrillic).collect(),
    };
    let strange = canonical.chars().take(2).find(|c| !is_letter(*c));
    if let Some(character) = strange {
        return FieldVerdict::wrong(canonical, wrong_character(character));
    }
    let number: String = canonical.chars().skip(2).collect();
    match digits(&number, &[8]) {
        Ok(digits) => FieldVerdict::good(&*canonical)
            .warn_if(!is_birthday(&digits), FieldWarning::BirthdayUnlikely)
            .warn_if(canonical != upper, FieldWarning::LettersReplaced),
        Err(super::FieldFault::WrongLength { .. }) => {
            let found = wrong_length(canonical.chars().count());
            FieldVerdict::wrong(canonical, found)
        }
        Err(fault) => FieldVerdict::wrong(canonical, fault),
    }
}

/// Ё, Ө and Ү lie outside А–Я.
fn is_letter(c: char) -> bool {
    matches!(c, 'А'..='Я' | 'Ё' | 'Ө' | 'Ү')
}

/// The Cyrillic letter that looks like this Latin one.
fn cyrillic(c: char) -> char {
    const TWINS: [(char, char); 12] = [
        ('A', 'А'),
        ('B', 'В'),
        ('C', 'С'),
        ('E', 'Е'),
        ('H', 'Н'),
        ('K', 'К'),
        ('M', 'М'),
        ('O', 'О'),
        ('P', 'Р'),
        ('T', 'Т'),
        ('X', 'Х'),
        ('Y', 'У'),
    ];
    TWINS
        .iter()
        .find(|(latin, _)| *latin == c)
        .map_or(c, |(_, twin)| *twin)
}

fn is_birthday(digits: &[u32]) -> bool {
    let [year, month, day] = [0, 2, 4].map(|at| weighted(&digits[at..], &[10, 1]));
    let (century, month) = if month > 20 {
        (2000, month - 20)
    } else {
        (1900, month)
    };
    let narrow = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(century + year).unwrap_or(0);
    Date::new(year, narrow(month), narrow(day)).is_some()
}

/// Хуулийн этгээдийн регистрийн дугаар.
pub(super) fn company_register(value: &str) -> FieldVerdict {
    plain(value, 7)
}

/// Улсын бүртгэлийн дугаар, of a company.
pub(super) fn state_registration(value: &str) -> FieldVerdict {
    plain(value, 10)
}

/// НД төлөгчийн дугаар, of a payer of social insurance.
pub(super) fn insurance_number(value: &str) -> FieldVerdict {
    plain(value, 9)
}

/// Нэхэмжлэхийн дугаар: the digits after the `#` of an invoice. A lost zero is no longer known to
/// the bank, so none is put back.
pub(super) fn invoice_number(value: &str) -> FieldVerdict {
    let number = value.strip_prefix('#').unwrap_or(value);
    match digits(number, &[12]) {
        Ok(_) => FieldVerdict::good(number),
        Err(fault) => FieldVerdict::wrong(number, fault),
    }
}

/// `length` digits; one zero in front may be missing.
fn plain(value: &str, length: usize) -> FieldVerdict {
    let (padded, added) = pad(value, length, 1);
    match digits(&padded, &[length]) {
        Ok(_) => FieldVerdict::good(padded).warn_if(added > 0, FieldWarning::ZerosAdded { added }),
        Err(fault) => FieldVerdict::wrong(value, fault),
    }
}
