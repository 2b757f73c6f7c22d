//! What is wrong with a text, letter by letter, and what it looks like.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// So many characters of a text are repeated in a finding.
const SHOWN: usize = 60;

/// More digits than this no spreadsheet program keeps in a number (IEEE 754 double).
pub(super) const EXACT_DIGITS: usize = 15;

/// Letters of Arabic keyboards that look like Persian ones and are others, with the Persian ones.
const ARABIC_LETTERS: [(char, char); 3] = [('ي', 'ی'), ('ك', 'ک'), ('ى', 'ی')];

/// Digits that a portal does not read as digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "WorkbookDigits", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// ۰۱۲۳۴۵۶۷۸۹
    Persian,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
}

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A number that could be kept as one.
    Number,
    /// Digits that a number would lose: with zeros in front, or too many.
    Code,
    /// A date of any calendar, in digits.
    Date,
    Words,
}

/// What a text looks like, whatever digits it is written with and whatever stands around it.
pub(super) fn shape(text: &str) -> Shape {
    if !text.contains(is_digit) {
        return Shape::Words;
    }
    let text = fold_digits(text);
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if is_date(text) {
        Shape::Date
    } else if is_code(text) {
        Shape::Code
    } else if is_number(text) {
        Shape::Number
    } else {
        Shape::Words
    }
}

fn is_code(text: &str) -> bool {
    let all_digits = text.bytes().all(|c| c.is_ascii_digit());
    all_digits && (text.len() > EXACT_DIGITS || (text.len() > 1 && text.starts_with('0')))
}

fn is_number(text: &str) -> bool {
    let text = text.strip_suffix(['%', '٪']).unwrap_or(text);
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = text.split_once(['.', '٫']).unwrap_or((text, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let grouped = |c: char| c.is_ascii_digit() || matches!(c, ',' | '٬');
    let starts = whole.is_empty() || whole.starts_with(|c: char| c.is_ascii_digit());
    starts && whole.chars().all(grouped) && digits(part)
}

/// Three groups of digits between the same marks, the year first or last; a time may follow.
fn is_date(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or(text);
    let time = &text[day.len()..];
    let is_time = |c: char| c.is_ascii_digit() || matches!(c, ' ' | 'T' | ':' | '.' | 'Z');
    let is_day = ['/', '-', '.'].into_iter().any(|mark| {
        let groups: Vec<&str> = day.split(mark).collect();
        let digits = |group: &&str| group.bytes().all(|c| c.is_ascii_digit());
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        groups.iter().all(digits) && matches!(lengths[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4])
    });
    is_day && time.chars().all(is_time)
}

/// ASCII digits for Persian and Arabic ones.
pub(super) fn fold_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let ascii = |c: char| {
        let value = match c {
            '۰'..='۹' => u32::from(c) - u32::from('۰'),
            '٠'..='٩' => u32::from(c) - u32::from('٠'),
            _ => return c,
        };
        char::from_digit(value, 10).unwrap_or(c)
    };
    text.chars().map(ascii).collect()
}

/// What two headings that look the same have in common.
pub(super) fn fold(text: &str) -> String {
    let seen = fold_digits(text);
    let persian = |c: char| {
        let known = ARABIC_LETTERS.iter().find(|(arabic, _)| *arabic == c);
        known.map_or(c, |(_, persian)| *persian)
    };
    let letters: String = seen
        .chars()
        .filter(|c| !is_unseen(*c) && !matches!(c, '\u{200c}' | 'ـ'))
        .map(persian)
        .collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// Nothing but blanks and what is not seen.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || is_unseen(c) || c == '\u{200c}')
}

/// Blanks in front or behind.
pub(super) fn has_blanks_around(text: &str) -> bool {
    text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace)
}

/// More than one line.
pub(super) fn has_lines(text: &str) -> bool {
    text.trim().contains(['\n', '\r'])
}

/// The first character inside that is not seen, or is another one than the blank it looks like.
///
/// A zero width non-joiner belongs between two letters of the Arabic script, and nowhere else.
pub(super) fn unseen(text: &str) -> Option<char> {
    if text.bytes().all(|c| (b' '..=b'~').contains(&c)) {
        return None;
    }
    let mut before = None;
    let mut letters = text.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        let joins = |after: Option<&char>| {
            before.is_some_and(is_arabic) && after.copied().is_some_and(is_arabic)
        };
        let is_fault = match letter {
            '\n' | '\r' => false,
            '\u{200c}' => !joins(letters.peek()),
            ' ' => false,
            other => other.is_whitespace() || is_unseen(other),
        };
        if is_fault {
            return Some(letter);
        }
        before = Some(letter);
    }
    None
}

/// The first letter of an Arabic keyboard, and the Persian one it stands for.
pub(super) fn arabic_letter(text: &str) -> Option<(char, char)> {
    let known = |c: char| ARABIC_LETTERS.iter().find(|(arabic, _)| *arabic == c);
    text.chars().find_map(known).copied()
}

/// Digits that are to be typed in ASCII.
///
/// Persian digits between Persian words are prose, as in an address; Arabic ones are never right.
pub(super) fn local_digits(text: &str) -> Option<Digits> {
    let holds = |digits: std::ops::RangeInclusive<char>| text.contains(|c| digits.contains(&c));
    match () {
        () if text.is_ascii() => None,
        () if holds('٠'..='٩') => Some(Digits::Arabic),
        () if holds('۰'..='۹') && !text.contains(is_arabic) => Some(Digits::Persian),
        () => None,
    }
}

/// As much of a text as is repeated in a finding, on one line.
pub(super) fn shown(text: &str) -> String {
    let line: String = text
        .trim()
        .chars()
        .filter(|c| !is_unseen(*c))
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => line[..end].to_owned() + "…",
        None => line,
    }
}

/// Characters without width: marks of direction, joiners, soft hyphens, controls.
fn is_unseen(c: char) -> bool {
    match c {
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{feff}' => true,
        '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        c => c.is_control() && !c.is_whitespace(),
    }
}

/// A letter of the Arabic script, which Persian is written in; no digit, no mark above a letter.
fn is_arabic(c: char) -> bool {
    let letter = matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}');
    let rare = matches!(c, '\u{6ee}' | '\u{6ef}' | '\u{6fa}'..='\u{6ff}');
    let form = matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    letter || rare || form
}

/// A digit: European, Persian or Arabic.
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '۰'..='۹' | '٠'..='٩')
}
