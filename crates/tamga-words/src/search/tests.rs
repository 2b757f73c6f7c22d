//! The guides that ship are found by the words that stand in them, in every language.

use super::*;

const HARDWARE: &str = "ir-moadian-register-hardware";
const SOFTWARE: &str = "ir-moadian-register-software";

/// The texts of a guide that is unlike the others, and of another.
fn texts() -> Vec<(&'static str, Option<&'static str>, u8, &'static str)> {
    const STEPS: [&str; 6] = ["holder", "papers", "office", "notary", "unlock", "upload"];
    let message = |id: String| -> &'static str { id.leak() };
    let titled = |title: &str| [message(title.to_owned()), message(format!("{title}.body"))];
    let mut texts = vec![];
    for guide in [SOFTWARE, HARDWARE] {
        let [title, body] = titled(&format!("guide-{guide}"));
        texts.extend([(guide, None, 0, title), (guide, None, 2, body)]);
    }
    for step in STEPS {
        let [title, body] = titled(&format!("guide-{HARDWARE}-{step}"));
        let step = Some(step);
        texts.extend([(HARDWARE, step, 1, title), (HARDWARE, step, 2, body)]);
    }
    texts
}

fn index() -> Index {
    let searched = |(guide, step, weight, id)| Searched {
        guide,
        step,
        weight,
        text: Text::Message(id),
    };
    let mut texts: Vec<_> = texts().into_iter().map(searched).collect();
    texts.push(Searched {
        guide: HARDWARE,
        step: Some("upload"),
        weight: 3,
        text: Text::Written("+98 21 40663529"),
    });
    Index::new(&texts)
}

/// What is found first, and whether nothing else is found.
#[track_caller]
fn check(typed: &str, expected: &[(&str, Option<&str>)]) {
    let texts = texts();
    let number = (HARDWARE, Some("upload"), 3, "");
    let hits = index().search(typed);
    let found: Vec<_> = hits
        .into_iter()
        .map(|hit| *texts.get(hit).unwrap_or(&number))
        .map(|(guide, step, ..)| (guide, step))
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
fn a_number_is_found_however_it_is_grouped() {
    let upload = [(HARDWARE, Some("upload"))];
    check("40663529", &upload);
    check("4066 35", &upload);
    check("+۹۸ (۲۱) ۴۰۶۶-۳۵۲۹", &upload);
    check("4066 99", &[]);
}

#[test]
fn texts_without_words_are_passed_over() {
    let luck = Searched {
        guide: "luck",
        step: None,
        weight: 0,
        text: Text::Message("guide-luck"),
    };
    assert_eq!(Index::new(&[luck]).search("luck"), [0; 0]);
}
