//! The language changes while one looks, and with it the direction of the page.

use tamga_tests::app::{Display, Home, Window};
use tamga_words::Locale;

#[test]
fn the_language_switches_live_and_is_kept() {
    let (home, display) = (Home::new(), Display::start());
    let mut window = Window::open(&home, &display, Locale::En);
    window.press_named("English");
    window.wait_for("app-home-title");
    window.press("app-settings");
    let switches = [
        (Locale::Fa, "فارسی", "rtl"),
        (Locale::Vi, "Tiếng Việt", "ltr"),
        (Locale::Mn, "Монгол", "ltr"),
        (Locale::Fa, "فارسی", "rtl"),
    ];
    for (locale, name, direction) in switches {
        window.press_named(name);
        window.expect_locale(locale);
        window.wait_for("app-settings-language");
        let found = window.script(
            "const { lang, dir } = document.documentElement; return [lang, dir];",
            vec![],
        );
        assert_eq!(found, serde_json::json!([locale.bcp47(), direction]));
    }
    drop(window);
    let window = Window::open(&home, &display, Locale::Fa);
    window.wait_for("app-home-title");
}
