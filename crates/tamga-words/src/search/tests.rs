//! The guides that ship are found by the words that stand in them, in every language.

use super::*;

const HARDWARE: &str = "ir-moadian-register-hardware";
const SOFTWARE: &str = "ir-moadian-register-software";

fn index() -> Index {
    let steps = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect();
    Index::new(&[
        (SOFTWARE.to_owned(), Vec::new()),
        (
            HARDWARE.to_owned(),
            steps(&["holder", "papers", "office", "notary", "unlock", "upload"]),
        ),
    ])
}

/// What is found first, and whether nothing else is found.
#[track_caller]
fn check(typed: &str, expected: &[(&str, Option<&str>)]) {
    let hits = index().search(typed);
    let found: Vec<_> = hits
        .iter()
        .map(|hit| (hit.guide.as_str(), hit.step.as_deref()))
        .collect();
    assert_eq!(found, expected, "{typed}");
}

#[test]
fn each_language_finds_its_own_words() {
    let papers = [(HARDWARE, Some("papers"))];
    check("birth certificate", &papers);
    check("شناسنامه", &papers);
    check("giấy khai sinh", &papers);
    check("төрсний гэрчилгээ", &papers);
}

#[test]
fn words_are_found_by_their_beginnings_and_in_any_order() {
    check("sinh giay kh", &[(HARDWARE, Some("papers"))]);
    check("certif birt", &[(HARDWARE, Some("papers"))]);
    check("irth", &[]);
}

#[test]
fn marks_case_and_twins_are_not_needed() {
    let papers = [(HARDWARE, Some("papers"))];
    check("GIAY KHAI SINH", &papers);
    check("торсний гэрчилгээ", &papers);
    check("كارت ملي شناسنامه", &papers);
    let unlock = [(HARDWARE, Some("unlock"))];
    check("آماده‌سازی قفل", &unlock);
    check("اماده سازي قفل", &unlock);
    check("آمادهسازی قفل", &unlock);
}

#[test]
fn every_word_must_stand_in_the_same_language() {
    check("شناسنامه khai", &[]);
    check("papers luck", &[]);
}

#[test]
fn titles_of_guides_come_before_titles_of_steps_and_those_before_bodies() {
    check(
        "токен",
        &[
            (SOFTWARE, None),
            (HARDWARE, None),
            (HARDWARE, Some("holder")),
            (HARDWARE, Some("unlock")),
            (HARDWARE, Some("office")),
        ],
    );
}

#[test]
fn a_step_is_found_by_the_title_of_its_guide_and_a_word_of_its_own() {
    check("hardware upload", &[(HARDWARE, Some("upload"))]);
    check(
        "hardware token",
        &[
            (HARDWARE, None),
            (HARDWARE, Some("holder")),
            (HARDWARE, Some("unlock")),
            (HARDWARE, Some("office")),
        ],
    );
    check("software upload", &[]);
}

#[test]
fn nothing_typed_finds_nothing() {
    check("", &[]);
    check(" ،\u{200c}- ", &[]);
}

#[test]
fn guides_without_words_are_passed_over() {
    let index = Index::new(&[("luck".to_owned(), vec!["step".to_owned()])]);
    assert_eq!(index.search("luck"), []);
}
