//! The characters of a code, what people type in their place, and the check character.

use crate::Error;

/// Characters of a code.
pub(super) const LENGTH: usize = 8;

/// How many there are: a prime.
pub(super) const SIZE: u8 = 23;

/// Digits and letters of which no two look alike: neither in Latin (0 O, 1 I L, 2 Z, 5 S, 6 G,
/// 8 B, U V, C G, M N are never both there), nor for who knows them as Cyrillic.
pub(super) const CHARACTERS: [char; SIZE as usize] = [
    '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'C', 'E', 'F', 'H', 'J', 'K', 'M', 'P', 'R', 'T',
    'U', 'W', 'X', 'Y',
];

/// What each place counts in the sum; the check character, at the end, counts once. None is zero
/// and no two are equal in the field of 23.
const WEIGHTS: [u8; LENGTH] = [2, 3, 4, 5, 6, 7, 8, 1];

/// Letters that look like one of ours: Cyrillic capitals, and Latin ones that no code has.
const LOOK_ALIKES: [(char, char); 19] = [
    ('А', 'A'),
    ('В', '8'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Ё', 'E'),
    ('З', '3'),
    ('Н', 'H'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Ү', 'Y'),
    ('Х', 'X'),
    ('B', '8'),
    ('G', '6'),
    ('S', '5'),
    ('Z', '2'),
];

/// The values of what was typed, whatever it was typed with.
///
/// # Errors
///
/// [`Error::CodeCharacter`] with the first that no code has; [`Error::CodeLength`].
pub(super) fn folded(typed: &str) -> Result<[u8; LENGTH], Error> {
    // No code is longer, and no honest one is typed with more in between.
    let shown = typed.chars().filter(|c| !is_between(*c)).take(64);
    let values = shown.map(|c| {
        value(c).ok_or_else(|| Error::CodeCharacter {
            character: named(c),
        })
    });
    let values: Vec<u8> = values.collect::<Result<_, _>>()?;
    let length = u32::try_from(values.len()).unwrap_or(u32::MAX);
    values.try_into().map_err(|_| Error::CodeLength { length })
}

/// Blanks, hyphens, dots, and the marks that keyboards of right-to-left languages leave.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '-' | '_' | '.' | ',' | '،' | '·' | '–' | '—' | '\u{2010}'..='\u{2015}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{ad}' | '\u{feff}')
}

fn value(c: char) -> Option<u8> {
    let c = digit(c).unwrap_or_else(|| c.to_uppercase().next().unwrap_or(c));
    let known = LOOK_ALIKES.iter().find(|(like, _)| *like == c);
    let c = known.map_or(c, |(_, ours)| *ours);
    let at = CHARACTERS.iter().position(|ours| *ours == c)?;
    u8::try_from(at).ok()
}

/// Persian, Arabic and full-width digits.
fn digit(c: char) -> Option<char> {
    let zeros = ['۰', '٠', '０'];
    let ten = |zero: char| u32::from(c).checked_sub(u32::from(zero));
    let mut values = zeros.into_iter().filter_map(ten);
    char::from_digit(values.find(|value| *value < 10)?, 10)
}

/// Itself, or its code point where it cannot be seen.
fn named(c: char) -> String {
    match c.is_alphanumeric() || c.is_ascii_punctuation() {
        true => c.to_string(),
        false => format!("U+{:04X}", u32::from(c)),
    }
}

/// Seven values and the eighth that makes the sum a multiple of [`SIZE`].
pub(super) fn with_check(content: [u8; LENGTH - 1]) -> [u8; LENGTH] {
    let mut values = [0; LENGTH];
    values[..LENGTH - 1].copy_from_slice(&content);
    values[LENGTH - 1] = (SIZE - sum(&values)) % SIZE;
    values
}

/// The content of eight values.
///
/// # Errors
///
/// [`Error::CodeMisheard`] when the sum is no multiple of [`SIZE`].
pub(super) fn checked(values: &[u8; LENGTH]) -> Result<[u8; LENGTH - 1], Error> {
    let mut content = [0; LENGTH - 1];
    content.copy_from_slice(&values[..LENGTH - 1]);
    match sum(values) {
        0 => Ok(content),
        _ => Err(Error::CodeMisheard),
    }
}

fn sum(values: &[u8; LENGTH]) -> u8 {
    let weighted = values.iter().zip(WEIGHTS);
    let sum: u32 = weighted
        .map(|(value, weight)| u32::from(*value) * u32::from(weight))
        .sum();
    (sum % u32::from(SIZE)) as u8
}
