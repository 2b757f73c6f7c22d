//! The main job: a hardware token is registered, and every step is checked on the real token.

use serde_json::json;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc::filled_card;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_words::Locale;

use crate::journey::Journey;

const GUIDE: &str = "ir-moadian-register-hardware";

#[test]
fn a_person_registers_a_hardware_token_in_persian() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let (memory, _) = filled_card(&pcscd, &iran_company());
    let insert = || Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let open = || {
        Window::open_with(&home, &display, Locale::Fa, |app| {
            pcscd.lead(app);
        })
    };

    let window = open();
    window.press_named("فارسی");
    let mut journey = Journey::start(&window, GUIDE, false);
    journey.go_to("plug-in");
    journey.wait_for_checks(2);
    window.wait_for_text(&no_card(&window));
    assert!(!window.can_press("app-continue"));

    let card = insert();
    journey.answer();
    journey.arrive();
    journey.wait_for_checks(2);
    card.pull();
    window.wait_for_text(&no_card(&window));
    assert!(!window.can_press("app-continue"));
    let card = insert();
    journey.go_to("certificate");
    journey.wait_for_checks(2);
    drop(card);
    window.wait_for("app-checked-failed");
    let _card = insert();
    journey.go_to("export");
    let answers = journey.into_answers();
    drop(window);

    let window = open();
    let mut journey = Journey::resume(&window, GUIDE, answers);
    journey.finish();
    drop(window);

    let window = open();
    window.wait_for("app-case-finished");
}

/// What the window says when both slots of the reader are empty.
fn no_card(window: &Window) -> String {
    let problem = json!({ "area": "check", "code": "no-card", "readers": 2 });
    window.problem(&problem).what
}
