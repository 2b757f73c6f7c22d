//! Anyone can rehearse a whole guide with no hardware at all.

use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_words::Locale;

use crate::journey::Journey;

#[track_caller]
fn check(guide: &str, first_check: &str, locale: Locale) {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, locale.bcp47());
    let window = Window::open(&home, &display, locale);
    let mut journey = Journey::start(&window, guide, true);
    window.wait_for("app-practice.body");
    journey.go_to(first_check);
    window.wait_for("app-checked-failed");
    let plug = window.word("app-practice-plug");
    window.press_until(&plug, |window| window.can_press("app-practice-unplug"));
    journey.finish();
    window.wait_for("app-finished-practice");
}

#[test]
fn the_hardware_guide_is_rehearsed_in_every_language() {
    for locale in Locale::ALL {
        check("ir-moadian-register-hardware", "plug-in", locale);
    }
}

#[test]
fn the_software_guide_is_rehearsed_in_every_language() {
    for locale in Locale::ALL {
        check("ir-moadian-register-software", "open-file", locale);
    }
}
