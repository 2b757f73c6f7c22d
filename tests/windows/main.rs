//! The real window, as a person meets it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use tamga_tests::app::{Display, Home, Window};
use tamga_words::Locale;

#[test]
fn the_first_page_offers_four_languages() {
    let (home, display) = (Home::new(), Display::start());
    let window = Window::open(&home, &display, Locale::En);
    for name in ["فارسی", "Tiếng Việt", "Монгол", "English"] {
        window.wait_for_text(name);
    }
}
