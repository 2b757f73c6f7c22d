//! A person in the middle of a guide, whose token is asked for.

use std::path::Path;

use tamga_desk::{Answer, Desk, Setting};
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::IRAN_NATIONAL_CODE;
use tamga_words::Locale;
use tamga_x509::UnixTime;

const GUIDE: &str = "ir-moadian-register-hardware";

/// What was answered before the step that wants the token in.
const ANSWERS: [(&str, Option<&str>, Option<&str>); 4] = [
    ("holder", Some("person"), None),
    ("person-number", None, Some(IRAN_NATIONAL_CODE)),
    ("sending", Some("self"), None),
    ("token", Some("yes"), None),
];

/// A moment; the desk does not care which.
const NOW: UnixTime = UnixTime(1_800_000_000);

/// Opens the window at the step that wants the token in.
pub(crate) fn at_the_token(home: &Home, display: &Display, pcscd: &Pcscd) -> Window {
    home.set(Setting::Locale, Locale::En.bcp47());
    answer_until_the_token(&home.data());
    let window = Window::open_with(home, display, Locale::En, |command| {
        pcscd.lead(command);
    });
    let title = window.word(&format!("guide-{GUIDE}"));
    window.press_named(&format!("{}: {title}", window.word("app-case-resume")));
    window.wait_for("app-checks");
    window
}

fn answer_until_the_token(folder: &Path) {
    let mut desk = Desk::open(folder, NOW).expect("the folder is ours").desk;
    let case = desk
        .start_case(GUIDE, false, NOW)
        .expect("the folder is ours")
        .id;
    for (step, choice, number) in ANSWERS {
        let fields = number.map(|number| ("holder-number".to_owned(), number.to_owned()));
        let answer = Answer {
            step: step.into(),
            choice: choice.map(String::from),
            fields: fields.into_iter().collect(),
        };
        desk.answer(case, &answer, NOW).expect("the folder is ours");
    }
}
