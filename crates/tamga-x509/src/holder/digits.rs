//! Digits and letters as people and programs write them, folded to one form.

/// Persian (U+06F0…) and Arabic (U+0660…) digits as ASCII; all else unchanged.
pub(super) fn ascii(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

/// Cyrillic letters for the Latin ones that look the same: a register number is typed with
/// either.
pub(super) fn cyrillic(c: char) -> char {
    match c {
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' => 'Е',
        'H' => 'Н',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        'X' => 'Х',
        'Y' => 'У',
        other => other,
    }
}

/// Whether `text` is nothing but ASCII digits, and at least one.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `digits` with the leading zeros that spreadsheets and old software lose.
pub(super) fn padded(digits: &str, length: usize) -> String {
    format!("{digits:0>length$}")
}

/// What two spellings of one number have in common: no separators, no leading zeros, one kind
/// of digit, one alphabet. A Latin Y stands for У as well as for Ү, so these two are one here.
pub(super) fn comparable(number: &str) -> String {
    let folded = number.chars().flat_map(char::to_uppercase);
    let folded = folded.map(ascii).map(cyrillic);
    let folded = folded.map(|c| if c == 'Ү' { 'У' } else { c });
    let folded: String = folded.filter(|c| c.is_alphanumeric()).collect();
    folded.trim_start_matches('0').to_owned()
}
