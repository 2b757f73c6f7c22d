//! Texts as people type and copy them.

use super::*;

#[track_caller]
fn check<T: PartialEq + std::fmt::Debug>(
    judge: impl Fn(&str) -> T,
    expected: impl IntoIterator<Item = (&'static str, T)>,
) {
    for (text, expected) in expected {
        assert_eq!(judge(text), expected, "{text:?}");
    }
}

#[test]
fn a_text_looks_like_a_number_a_code_a_date_or_words() {
    use Shape::{Code, Date, Number, Words};
    check(
        shape,
        [
            ("12", Number),
            (" -1,250.5 ", Number),
            ("۱۲٬۵۰۰٫۷۵", Number),
            ("0", Number),
            ("0.5", Number),
            ("17%", Number),
            ("\u{200f}12", Number),
            ("0012345679", Code),
            ("6037991234567890", Code),
            ("۰۹۱۲۳۴۵۶۷۸۹", Code),
            ("1403/01/31", Date),
            ("۱۴۰۳/۱/۳۱", Date),
            ("31.12.2025", Date),
            ("2025-12-31 08:30", Date),
            ("12/5", Words),
            ("1403/01", Words),
            ("1.2.3", Words),
            ("A-12", Words),
            ("تهران", Words),
            (",5", Words),
            ("", Words),
        ],
    );
}

#[test]
fn a_half_space_is_right_between_letters_only() {
    check(
        unseen,
        [
            ("می‌شود", None),
            ("شرکت\u{200c}", Some('\u{200c}')),
            ("12\u{200c}34", Some('\u{200c}')),
            ("شرکت\u{200c} پارس", Some('\u{200c}')),
        ],
    );
}

#[test]
fn what_nobody_sees_is_found() {
    check(
        unseen,
        [
            ("پارس ۱۲", None),
            ("two\nlines", None),
            ("\u{200f}0012", Some('\u{200f}')),
            ("a\u{a0}b", Some('\u{a0}')),
            ("a\tb", Some('\t')),
            ("a\u{7}b", Some('\u{7}')),
            ("\u{feff}a", Some('\u{feff}')),
            ("a\u{a0}", None), // a blank at its end, said as such
        ],
    );
}

#[test]
fn letters_of_an_arabic_keyboard_are_told_from_persian_ones() {
    check(
        arabic_letter,
        [
            ("یک", None),
            ("علي", Some(('ي', 'ی'))),
            ("كريم", Some(('ك', 'ک'))),
            ("ة", None),
        ],
    );
}

#[test]
fn persian_digits_are_prose_between_words_and_a_fault_in_a_code() {
    check(
        local_digits,
        [
            ("تهران، پلاک ۱۲", None),
            ("تهران، پلاک ١٢", Some(Digits::Arabic)),
            ("۰۹۱۲", Some(Digits::Persian)),
            ("IR۱۲", Some(Digits::Persian)),
            ("12", None),
        ],
    );
}

#[test]
fn headings_that_look_the_same_fold_to_the_same() {
    let same = [
        "كد ملي *",
        "کد  ملی *",
        "\u{200f}کد\u{a0}ملی * ",
        "کـد ملی *",
    ];
    for text in same {
        assert_eq!(fold(text), "کد ملی *", "{text:?}");
    }
    assert_eq!(fold("شماره ۱"), fold("شماره 1"));
    assert_ne!(fold("کد ملی"), fold("کد ملی *"));
}

#[test]
fn a_long_text_is_shortened_at_a_letter() {
    let long = "ب".repeat(SHOWN + 1);
    assert_eq!(shown(&long), "ب".repeat(SHOWN) + "…");
    assert_eq!(shown(" a\r\nb\u{200f} "), "a  b");
}

#[test]
fn blanks_are_found_wherever_they_stand() {
    check(
        is_blank,
        [("", true), (" \u{a0}\u{200c}", true), (" . ", false)],
    );
    check(
        has_blanks_around,
        [("a b", false), ("a\u{a0}", true), (" a", true)],
    );
    check(has_lines, [("a\nb", true), ("a\n", false)]);
}
