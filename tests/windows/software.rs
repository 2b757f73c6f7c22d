//! A software token is opened with its password, which only the PIN window asks.

use serde_json::{Value, json};
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::{Authority, Validity};
use tamga_tests::person;
use tamga_tests::pkcs12::{self, Form};
use tamga_tests::process::wait_until;
use tamga_words::Locale;

/// Asks for the file as the file dialog would, which no test can press.
const OPEN: &str = r#"
const asked = window.__TAURI_INTERNALS__.invoke("open_software_token", { path: arguments[0] });
window.answer = null;
asked.then(() => (window.answer = "opened"), (problem) => (window.answer = problem));
"#;

#[test]
fn a_software_token_opens_with_its_password_and_no_other() {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, "vi");
    let issued = Authority::new().issue(&person::vietnam_company(), Validity::Days(365));
    let file = pkcs12::write(&issued, Form::Legacy, "Mat-khau 1");
    let window = Window::open(&home, &display, Locale::Vi);
    window.press("app-certificates");
    window.wait_for_heading(&window.word("app-certificates"));

    let answer = open(&window, json!(file), "Mat-khau 2");
    assert_eq!(
        answer,
        json!({ "area": "card", "code": "file-password-wrong", "path": file })
    );
    assert!(!window.read().contains(person::VIETNAM_TAX_CODE));

    assert_eq!(open(&window, json!(file), "Mat-khau 1"), "opened");
    window.wait_for_text(person::VIETNAM_TAX_CODE);
}

/// Opens the file, types the password into the PIN window, and gives what came of it.
#[track_caller]
fn open(window: &Window, file: Value, password: &str) -> Value {
    window.script(OPEN, vec![file]);
    window.in_the_other_window(|pin| {
        pin.wait_for("app-pin-title-password");
        pin.type_into(&pin.word("app-pin-label-password"), password);
        pin.press_and_close("app-pin-open");
    });
    wait_until("the file is opened or refused", || {
        let answer = window.script("return window.answer;", vec![]);
        (!answer.is_null()).then_some(answer)
    })
}
