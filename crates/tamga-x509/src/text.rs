//! Text from strangers: decoded as its type says, and made safe to show.
//!
//! A subject may be written by anyone. Nothing in it may move the cursor, reorder the line it
//! stands in, or fill the screen.

use x509_parser::asn1_rs::{Any, Class, Tag};

/// The most characters of one value that are kept; RFC 5280 allows 64 to 128 for most.
pub const LENGTH_LIMIT: usize = 512;

/// Stands where a character may not be shown.
const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Makes a stranger's text safe to show in one line.
///
/// - Controls, line separators, and what embeds, overrides or isolates directions (U+202E and
///   its kin) become U+FFFD, so that an attempt is seen.
/// - Marks that are invisible and often pasted by accident (zero-width space, byte order mark,
///   direction marks) are dropped. ZWNJ and ZWJ stay: Persian needs them.
/// - Text longer than [`LENGTH_LIMIT`] ends in `…`.
pub fn safe(text: &str) -> String {
    let mut shown = text.chars().filter(|c| !is_stray(*c)).map(visible);
    let mut safe: String = shown.by_ref().take(LENGTH_LIMIT).collect();
    if shown.next().is_some() {
        safe.push('…');
    }
    safe
}

fn visible(c: char) -> char {
    if is_hostile(c) { REPLACEMENT } else { c }
}

/// Invisible and harmless once gone.
fn is_stray(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

/// Whether `c` is invisible or moves other characters: nothing that belongs in a name. ZWNJ and
/// ZWJ do belong.
pub(crate) fn is_unwanted(c: char) -> bool {
    is_stray(c) || is_hostile(c)
}

/// Moves, hides or reorders other characters (Unicode Standard Annex #9 and controls).
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}'..='\u{202E}' | '\u{2061}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
        )
}

/// The value of an attribute (X.520 DirectoryString and older types), safe to show.
///
/// Types that hold no text are shown as RFC 4514 does: `#` and the content in hexadecimal.
pub(crate) fn of_attribute(value: &Any<'_>) -> String {
    let text = if value.class() == Class::Universal {
        decode(value.tag(), value.data)
    } else {
        None
    };
    safe(&text.unwrap_or_else(|| hexadecimal(value.data)))
}

fn decode(tag: Tag, bytes: &[u8]) -> Option<String> {
    match tag {
        Tag::Utf8String => Some(String::from_utf8_lossy(bytes).into_owned()),
        Tag::BmpString => Some(utf16_be(bytes)),
        Tag::UniversalString => Some(utf32_be(bytes)),
        Tag::PrintableString
        | Tag::Ia5String
        | Tag::NumericString
        | Tag::VisibleString
        | Tag::GeneralString
        | Tag::T61String => Some(eight_bit(bytes)),
        _ => None,
    }
}

/// Old types hold what the issuer's software put there: ASCII, UTF-8, or Latin-1.
fn eight_bit(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

pub(crate) fn utf16_be(bytes: &[u8]) -> String {
    utf16(bytes, u16::from_be_bytes)
}

pub(crate) fn utf16_le(bytes: &[u8]) -> String {
    utf16(bytes, u16::from_le_bytes)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text: String = char::decode_utf16(units)
        .map(|c| c.unwrap_or(REPLACEMENT))
        .collect();
    text.extend((!rest.is_empty()).then_some(REPLACEMENT));
    text
}

fn utf32_be(bytes: &[u8]) -> String {
    let (units, rest) = bytes.as_chunks::<4>();
    let chars = units.iter().map(|unit| u32::from_be_bytes(*unit));
    let mut text: String = chars
        .map(|c| char::from_u32(c).unwrap_or(REPLACEMENT))
        .collect();
    text.extend((!rest.is_empty()).then_some(REPLACEMENT));
    text
}

fn hexadecimal(bytes: &[u8]) -> String {
    format!("#{}", hex::encode(&bytes[..bytes.len().min(LENGTH_LIMIT)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_cannot_reorder_or_hide_the_line_it_stands_in() {
        #[track_caller]
        fn check(text: &str, shown: &str) {
            assert_eq!(safe(text), shown);
        }
        check("Ivan", "Ivan");
        check("abc\u{202E}fdp.exe", "abc\u{FFFD}fdp.exe");
        check("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}");
        check("bank\0.example", "bank\u{FFFD}.example");
        check(
            "a\r\nb\tc\u{7f}\u{85}",
            "a\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}",
        );
        check("\u{1B}[2J", "\u{FFFD}[2J");
        check("\u{2028}\u{E0041}", "\u{FFFD}\u{FFFD}");
        check("\u{FEFF}ab\u{200B}c\u{200F}", "abc");
        check("می\u{200C}شود", "می\u{200C}شود");
        check("Өвөрхангай", "Өвөрхангай");
        check("Nguyễn Thị Thử", "Nguyễn Thị Thử");
    }

    #[test]
    fn a_value_of_a_megabyte_does_not_fill_the_screen() {
        let shown = safe(&"ш".repeat(1_000_000));
        assert_eq!(shown.chars().count(), LENGTH_LIMIT + 1);
        assert!(shown.ends_with('…'));
        assert_eq!(safe(&"a".repeat(LENGTH_LIMIT)).len(), LENGTH_LIMIT);
    }

    #[test]
    fn every_string_type_is_read_as_its_type_says() {
        #[track_caller]
        fn check(tag: Tag, bytes: &[u8], shown: &str) {
            assert_eq!(of_attribute(&Any::from_tag_and_data(tag, bytes)), shown);
        }
        check(Tag::Utf8String, "شرکت نمونه".as_bytes(), "شرکت نمونه");
        check(Tag::Utf8String, b"a\xFFb", "a\u{FFFD}b");
        check(Tag::BmpString, b"\x04\x10\x04\x11", "АБ");
        check(Tag::BmpString, b"\x04\x10\x04", "А\u{FFFD}");
        check(Tag::BmpString, b"\xD8\x00\x00a", "\u{FFFD}a");
        check(Tag::UniversalString, b"\0\0\x04\x10\0\x11\0\0", "А\u{FFFD}");
        check(Tag::T61String, b"Soci\xE9t\xE9", "Société");
        check(Tag::PrintableString, b"VN", "VN");
        check(Tag::PrintableString, "Công ty".as_bytes(), "Công ty");
        check(Tag::Ia5String, b"a@b.example", "a@b.example");
        check(Tag::OctetString, b"\x01\xAB", "#01ab");
    }
}
