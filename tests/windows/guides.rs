//! Every guide can be followed to its end in its own language, with nothing plugged in.

use tamga_desk::Setting;
use tamga_guide::Country;
use tamga_tests::app::{Display, Home, Window};
use tamga_words::{Args, Locale};

use crate::journey::Journey;

#[track_caller]
fn check(country: Country, locale: Locale) {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, locale.bcp47());
    let window = Window::open(&home, &display, locale);
    let guides = tamga_guide::guides().iter();
    for guide in guides.filter(|guide| guide.country == Some(country)) {
        let mut journey = Journey::start(&window, &guide.id, true);
        journey.finish_without_a_token();
        window.press("app-to-home");
    }
}

#[test]
fn the_guides_of_iran_are_followed_in_persian() {
    check(Country::Ir, Locale::Fa);
}

#[test]
fn the_guides_of_vietnam_are_followed_in_vietnamese() {
    check(Country::Vn, Locale::Vi);
}

#[test]
fn the_guides_of_mongolia_are_followed_in_mongolian() {
    check(Country::Mn, Locale::Mn);
}

#[test]
fn what_was_copied_is_ticked_after_a_restart() {
    const GUIDE: &str = "mn-certificate-revoke";
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, Locale::Mn.bcp47());
    let window = Window::open(&home, &display, Locale::Mn);
    let mut journey = Journey::start(&window, GUIDE, false);
    journey.go_to("issued");
    let copied = |copied: usize| Args::new().with("copied", copied).with("total", 1_i64);
    let ticked = |n| window.word_with("app-copies-status", &copied(n));
    window.wait_for_text(&ticked(0));
    let name = window.word(&format!("guide-{GUIDE}-which-field-holder-name"));
    let what = Args::new().with("what", name.as_str());
    window.press_named(&window.word_with("app-copy-what", &what));
    window.wait_for_text(&ticked(1));
    let (ticked, answers) = (ticked(1), journey.into_answers());
    drop(window);
    let window = Window::open(&home, &display, Locale::Mn);
    Journey::resume(&window, GUIDE, answers).arrive();
    window.wait_for_text(&ticked);
}

#[test]
fn a_kill_at_every_step_of_a_guide_loses_no_answer() {
    const GUIDE: &str = "mn-certificate-revoke";
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, Locale::Mn.bcp47());
    let window = Window::open(&home, &display, Locale::Mn);
    let mut journey = Journey::start(&window, GUIDE, false);
    journey.answer_without_a_token();
    journey.arrive();
    let mut answers = journey.into_answers();
    drop(window);
    loop {
        let window = Window::open(&home, &display, Locale::Mn);
        let mut journey = Journey::resume(&window, GUIDE, answers);
        journey.arrive();
        journey.answer_without_a_token();
        if journey.walk().finished {
            return journey.arrive();
        }
        journey.arrive();
        answers = journey.into_answers();
    }
}
