//! What a keyboard or a copied text puts into a value, and what was meant.

/// ASCII digits for all that are digits, Persian letters for their Arabic twins, ASCII for full
/// width; marks that cannot be seen are dropped.
pub(super) fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !is_invisible(*c))
        .map(fold)
        .collect()
}

/// As [`letters`], and without spaces, dashes and the joiners of Persian words.
pub(super) fn compact(text: &str) -> String {
    let folded = letters(text);
    folded.chars().filter(|c| !is_gap(*c)).collect()
}

/// Marks of direction (Unicode UAX #9), byte order and soft hyphens: a copied number is full
/// of them, and nobody sees them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00ad}' | '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
    ) || c.is_control()
}

fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{200c}' | '\u{200d}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{0640}'
        )
}

fn fold(c: char) -> char {
    match c {
        '\u{0660}'..='\u{0669}' => digit(c, '\u{0660}'), // Arabic
        '\u{06f0}'..='\u{06f9}' => digit(c, '\u{06f0}'), // Persian
        '\u{1810}'..='\u{1819}' => digit(c, '\u{1810}'), // Mongolian
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c), // full width
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
