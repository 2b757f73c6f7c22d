//! Each language in its own letters and digits, spelled as its readers spell.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::files::{LOCALES, Messages, messages, sources};

/// Latin words a Persian sentence may hold, because a Persian writes them so.
///
/// Everything else is a term of `terms.ftl`, or a literal: `{ "--json" }`.
const LATIN_IN_PERSIAN: [&str; 12] = [
    "DER", "EC", "ID", "OCSP", "PEM", "PIV", "RSA", "SHA", "SHA-256", "USB", "VPN", "Enter",
];

/// What stands like this in names of files, in certificates, or in a form, and is compared with
/// them letter by letter.
const AS_IT_STANDS: [&str; 11] = [
    "2026-11-23",
    "A",
    "Sign",
    "Stamp",
    "cer",
    "cert",
    "crt",
    "p12",
    "pfx",
    "private_key",
    "public_key",
];

/// Fails with every prose text that `fault` has something to say about.
#[track_caller]
fn check(locale: &str, fault: impl Fn(&str) -> Option<String>) {
    let messages: Messages = messages(locale);
    let mut faults = Vec::new();
    for (id, message) in &messages {
        let found = message
            .prose()
            .into_iter()
            .filter(|_| message.file != "terms.ftl");
        let found = found.filter_map(|text| Some((fault(&text)?, text)));
        faults
            .extend(found.map(|(fault, text)| format!("{}: {id}: {fault}: {text}", message.file)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The text without what stands in quotation marks: a portal's own words, in its own language.
fn unquoted(text: &str) -> String {
    let mut depth = 0;
    let outside = text.chars().filter(|letter| {
        depth += i32::from(matches!(letter, '«' | '“'));
        let outside = depth == 0;
        depth -= i32::from(matches!(letter, '»' | '”'));
        outside
    });
    outside.collect()
}

/// Runs of characters that are no white space, without punctuation around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let trim = |word| str::trim_matches(word, |c: char| !c.is_alphanumeric());
    text.split_whitespace()
        .map(trim)
        .filter(|word| !word.is_empty())
}

fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

fn may_be_latin(word: &str) -> bool {
    LATIN_IN_PERSIAN.contains(&word) || AS_IT_STANDS.contains(&word) || is_address(word)
}

/// The tax portal's codes, which are looked for on its page: 4131, 04131, 5119.
fn is_error_code(word: &str) -> bool {
    let code = word.strip_prefix('0').unwrap_or(word);
    code.len() == 4 && code.starts_with(['4', '5'])
}

/// Host names and file names have dots inside.
fn is_address(word: &str) -> bool {
    word.is_ascii() && word.contains('.')
}

#[test]
fn every_language_is_composed_and_free_of_invisible_marks() {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let mut faults = Vec::new();
    for locale in LOCALES {
        for (file, text) in sources(locale) {
            for (line, text) in text.lines().enumerate().map(|(at, text)| (at + 1, text)) {
                let at = format!("{locale}/{file}:{line}");
                if !normalizer.is_normalized(text) {
                    faults.push(format!("{at} is not in NFC"));
                }
                let marks = |c: char| {
                    matches!(c, '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
                        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffd}' | '\t')
                        || (c == '\u{200c}' && !text.contains(is_arabic))
                };
                faults.extend(
                    text.chars()
                        .find(|c| marks(*c))
                        .map(|c| format!("{at} holds {c:?}")),
                );
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_text_has_two_spaces_or_a_space_before_a_stop() {
    for locale in LOCALES {
        check(locale, |text| {
            let slips = ["  ", " ،", " ؛", " .\n", " ؟", " :", "( ", " )", "« ", " »"];
            slips
                .iter()
                .find(|slip| text.contains(*slip))
                .map(|slip| format!("{slip:?}"))
        });
    }
}

#[test]
fn persian_has_persian_letters_and_digits() {
    check("fa", |text| {
        let foreign = |c: &char| matches!(c, 'ي' | 'ك' | 'ى' | 'ة' | '\u{660}'..='\u{669}' | '\u{fb50}'..='\u{fefe}');
        text.chars().find(foreign).map(|c| format!("{c:?}"))
    });
}

#[test]
fn persian_has_no_latin_words() {
    check("fa", |text| {
        let text = unquoted(text);
        let mut latin = words(&text).filter(|word| word.chars().any(is_latin));
        latin.find(|word| !may_be_latin(word)).map(str::to_owned)
    });
}

#[test]
fn persian_prose_has_no_latin_digits() {
    check("fa", |text| {
        let text = unquoted(text);
        let digits = |word: &&str| word.chars().any(|c| c.is_ascii_digit());
        let mut found = words(&text).filter(digits);
        found
            .find(|word| !may_be_latin(word) && !is_error_code(word))
            .map(str::to_owned)
    });
}

#[test]
fn persian_joins_its_prefixes_and_suffixes_with_a_half_space() {
    check("fa", |text| {
        let apart = ["می", "نمی", "ها", "های", "هایی", "هایش", "تر", "ترین"];
        words(text)
            .find(|word| apart.contains(word))
            .map(str::to_owned)
    });
}

#[test]
fn persian_joins_no_prefix_without_a_half_space() {
    check("fa", |text| {
        let joined = [
            "میشود",
            "نمیشود",
            "میکند",
            "نمیکند",
            "میتوان",
            "نمیتوان",
            "میدهد",
            "نمیدهد",
            "میباشد",
        ];
        let mut slips = words(text).filter(|word| joined.iter().any(|slip| word.starts_with(slip)));
        slips.next().map(str::to_owned)
    });
}

#[test]
fn mongolian_words_are_of_one_alphabet() {
    check("mn", |text| {
        let mixed = |word: &&str| word.chars().any(is_cyrillic) && word.chars().any(is_latin);
        let parts = text.split(|c: char| !c.is_alphabetic());
        parts.into_iter().find(mixed).map(str::to_owned)
    });
}

#[test]
fn mongolian_has_mongolian_letters() {
    check("mn", |text| {
        let ours = |c: char| matches!(c, 'А'..='я' | 'Ё' | 'ё' | 'Ө' | 'ө' | 'Ү' | 'ү');
        text.chars()
            .find(|c| is_cyrillic(*c) && !ours(*c))
            .map(|c| format!("{c:?}"))
    });
}

#[test]
fn no_language_borrows_anothers_letters() {
    check("fa", |text| {
        unquoted(text)
            .chars()
            .find(|c| is_cyrillic(*c))
            .map(String::from)
    });
    check("mn", |text| {
        unquoted(text)
            .chars()
            .find(|c| is_arabic(*c))
            .map(String::from)
    });
    for locale in ["vi", "en"] {
        check(locale, |text| {
            let foreign = |c: &char| is_arabic(*c) || is_cyrillic(*c);
            unquoted(text).chars().find(foreign).map(String::from)
        });
    }
}
