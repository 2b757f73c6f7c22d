//! The live proof in the window, against the tax system that tamga-net is tested with.

use std::fs;

use serde_json::json;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::{Authority, Validity};
use tamga_tests::person::{Person, iran_company};
use tamga_tests::softhsm;
use tamga_tests::token::{PIN, Token};
use tamga_words::Locale;

use crate::tax::{MEMORY, OWNER, Tax, refused};

/// A PIN that opens no token of the tests.
const WRONG: &str = "000000";

/// The company that the tax system's memory belongs to.
fn owner() -> Person {
    let mut person = iran_company();
    for (attribute, value) in &mut person.subject {
        if *attribute == "serialNumber" {
            *value = OWNER.into();
        }
    }
    person
}

#[test]
fn the_tax_system_is_asked_only_after_consent_and_one_right_pin() {
    let tax = Tax::honest();
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let window = open(&home, &display, &token, &tax, Locale::Fa);
    window.wait_for_text(&format!("{}/requestsmanager", tax.server.host()));
    window.type_into(&window.word("field-kind-ir-memory-id"), MEMORY);

    window.press("app-moadian-agree");
    type_pin(&window, WRONG);
    let wrong = json!({ "area": "card", "code": "pin-incorrect", "triesLeft": null });
    window.wait_for_text(&window.problem(&wrong).what);
    assert_eq!(tax.server.asked().len(), 0, "a wrong PIN asks nobody");

    window.press("app-moadian-agree");
    type_pin(&window, PIN);
    window.wait_for("moadian-takes");
    let asked = tax.server.asked();
    assert_eq!(asked.len(), 6, "three questions, each with its nonce");
    assert!(asked.iter().all(|asked| asked.method == "GET"));
    assert!(
        !is_written(&home, MEMORY),
        "nothing of the question is kept"
    );
}

#[test]
fn a_refusal_is_said_with_its_remedy_and_where_it_came() {
    let tax = Tax::bent(|asked| asked.header("authorization").map(|_| refused("4132")));
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let window = open(&home, &display, &token, &tax, Locale::Mn);
    window.type_into(&window.word("field-kind-ir-memory-id"), MEMORY);
    window.press("app-moadian-agree");
    type_pin(&window, PIN);
    let refusal = json!({ "area": "moadian", "code": "key-not-registered", "number": "4132" });
    let told = window.problem(&refusal);
    window.wait_for_text(&told.what);
    window.wait_for_text(&told.action);
    assert!(!window.says(&window.word("moadian-takes")));
}

/// The app with a token of the memory's owner, at the live proof of its certificate.
fn open(home: &Home, display: &Display, token: &Token, tax: &Tax, locale: Locale) -> Window {
    let issued = Authority::new().issue(&owner(), Validity::Days(365));
    token.import(&issued, "01", "seal");
    home.set(Setting::Locale, locale.bcp47());
    home.give_modules(&[token.module().to_owned()]);
    let window = Window::open_with(home, display, locale, |app| {
        token.lead(app);
        app.env("TAMGA_TAX_PORT", tax.server.port.to_string());
    });
    window.press("app-certificates");
    window.wait_for_text(OWNER);
    let certificate = tamga_x509::parse(&fs::read(&issued.der).unwrap()).unwrap();
    let more = window.word("app-certificate-more");
    window.press_named(&format!("{more}: {}", certificate.serial));
    window.wait_for_heading(&window.word("app-certificate"));
    window.press("app-moadian");
    window.wait_for("app-moadian-announced");
    window
}

#[track_caller]
fn type_pin(window: &Window, secret: &str) {
    window.in_the_other_window(|pin| {
        pin.wait_for("app-pin-for-prove-registration");
        pin.type_into(&pin.word("app-pin-label-pin"), secret);
        pin.press_and_close("app-pin-use-pin");
    });
}

/// Whether this stands in any file that the app keeps.
fn is_written(home: &Home, text: &str) -> bool {
    let files = fs::read_dir(home.data()).unwrap();
    let files = files.filter_map(|entry| fs::read(entry.unwrap().path()).ok());
    { files }.any(|bytes| {
        let mut windows = bytes.windows(text.len());
        windows.any(|found| found == text.as_bytes())
    })
}
