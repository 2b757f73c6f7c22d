//! What is the same for who searches: letters with and without marks, twins of letters, digits.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Joins the parts of a Persian word without a gap between them.
const HALF_SPACE: char = '\u{200c}';

/// The words of a text to be found, folded.
///
/// A word of parts that a half-space joins is found by each part, and written as one; so is a
/// text that is one number with gaps.
pub(super) fn indexed(text: &str) -> Vec<String> {
    let folded = folded(text);
    let mut words: Vec<String> = number(&folded).into_iter().collect();
    for word in folded.split(|c: char| !c.is_alphanumeric() && c != HALF_SPACE) {
        let parts: Vec<&str> = parts(word).collect();
        if parts.len() > 1 {
            words.push(parts.concat());
        }
        words.extend(parts.into_iter().map(str::to_owned));
    }
    words
}

/// The words that were typed, folded; a half-space parts them as a space does.
pub(super) fn typed(text: &str) -> Vec<String> {
    parts(&folded(text)).map(str::to_owned).collect()
}

/// The number without its gaps, where nothing but digits in several groups was typed.
pub(super) fn typed_number(text: &str) -> Option<String> {
    number(&folded(text))
}

fn number(folded: &str) -> Option<String> {
    let groups: Vec<&str> = parts(folded).collect();
    let digits = groups.concat();
    let is_number = groups.len() > 1 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(digits)
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty())
}

/// Small letters without marks, one of each pair of twins, ASCII digits.
fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd();
    let decomposed = decomposed.normalize(&text.to_lowercase()).into_owned();
    let letters = decomposed.chars().filter(|c| !is_mark(*c));
    letters.map(twin).collect()
}

/// Marks on letters: of Latin and Cyrillic, the vowels and hamzas of Arabic, and its stretched line.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
    )
}

/// The letter that is meant by one that looks alike, or is easier to type.
fn twin(c: char) -> char {
    match c {
        'đ' => 'd',
        'ө' => 'о',
        'ү' => 'у',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' | 'ە' => 'ه',
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(one: &str, other: &str) {
        assert_eq!(folded(one), folded(other));
    }

    #[test]
    fn marks_and_twins_make_no_difference() {
        same("Đăng ký chữ ký số", "dang ky chu ky so");
        same("ĐĂNG KÝ", "đăng ký");
        same("Өргөдөл үүсгэх Ёс", "оргодол уусгэх ес");
        same("گواهي كليد", "گواهی کلید");
        same("شناسهٔ", "شناسه");
        same("شناسۀ", "شناسه");
        same("تأیید مسؤول آن", "تایید مسوول ان");
        same("حتماً", "حتما");
        same("ســامانه", "سامانه");
        same("۱۴۰۵ ٥٠٤١", "1405 5041");
        same("ＭＳＴ １２", "mst 12");
        same("İ", "i");
    }

    #[test]
    fn letters_that_differ_stay_apart() {
        assert_ne!(folded("ب"), folded("پ"));
        assert_ne!(folded("a"), folded("а")); // Latin, Cyrillic
    }

    #[test]
    fn a_half_space_is_a_space_or_nothing() {
        assert_eq!(
            indexed("می‌شود، PKCS#11"),
            ["میشود", "می", "شود", "pkcs", "11"]
        );
        assert_eq!(typed("می‌شود"), ["می", "شود"]);
        assert_eq!(typed(" \u{200c}-\u{2068} "), [""; 0]);
    }

    #[test]
    fn a_number_is_found_with_its_gaps_and_without() {
        assert_eq!(
            indexed("+976 7610-3286"),
            ["97676103286", "976", "7610", "3286"]
        );
        assert_eq!(typed_number("(۰۲۱) ۴۰۶"), Some("021406".to_owned()));
        assert_eq!(typed_number("1527"), None);
        assert_eq!(typed_number("TT 78/2021"), None);
    }
}
