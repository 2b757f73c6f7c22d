//! A key is made, certified and used in the window, and a PIN is asked nowhere but in its own.

use std::fs;

use serde_json::{Value, json};
use tamga_card::practice;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc::{enter_wrong_pin, filled_card};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_tests::process::wait_until;
use tamga_tests::softhsm;
use tamga_tests::token::{LABEL, PIN, Token};
use tamga_words::{Args, Locale};

/// A PIN that opens no token of the tests.
const WRONG: &str = "000000";

/// The first PIN of a PIV card's firmware.
const PIV_PIN: &str = "123456";

/// Hands over the issuer's file as the file dialog would, which no test can press, as soon as the
/// token's new key was read.
pub(crate) const INSTALL: &str = r#"
window.answer = null;
const path = arguments[0];
const { invoke } = window.__TAURI_INTERNALS__;
let tries = 50;
const again = (problem) => {
  if (--tries === 0) throw problem;
  return new Promise((done) => setTimeout(done, 200)).then(match);
};
const match = () => invoke("match_certificate", { path }).catch(again);
const installed = match().then((found) => invoke("install_certificate", { path: found.path }));
installed.then((done) => (window.answer = done), (problem) => (window.answer = problem));
"#;

#[test]
fn a_key_is_made_certified_and_used_and_a_wrong_pin_is_said() {
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let window = open(&home, &display, &token, Locale::Mn);
    window.press("app-action-create-request");
    for (piece, value) in [
        ("latin-name", "Sherkat Nemooneh"),
        ("holder-number", "14003778990"),
        ("name", "شرکت نمونه"),
        ("email", "info@example.ir"),
    ] {
        window.type_into(&window.word(&format!("x509-piece-{piece}")), value);
    }

    window.press("app-keys-make");
    type_pin(&window, WRONG);
    window.wait_for_text(&wrong_pin(&window, None));
    assert!(!window.says("-----BEGIN"), "no request without its key");
    window.press("app-keys-make");
    type_pin(&window, PIN);
    window.wait_for("app-keys-made");

    let request = home.path().join("request.csr");
    let pem = window.script(
        r#"return document.querySelector("pre").textContent;"#,
        vec![],
    );
    fs::write(&request, pem.as_str().unwrap()).unwrap();
    let authority = Authority::new();
    let certificate = authority.certify(&request, 365);
    window.script(INSTALL, vec![json!(certificate)]);
    type_pin(&window, PIN);
    assert_eq!(answer(&window), json!(true));
    window.wait_for_text("14003778990");

    window.press_named(&test_of(&window));
    window.press("app-keys-test");
    type_pin(&window, PIN);
    window.wait_for("app-keys-signs");
}

/// What opens the practice token, which is a file.
const PRACTICE: (&str, &str) = ("password", practice::PIN);

/// Begins a rehearsal and plugs the practice token in; gives where its keys are.
const REHEARSE: &str = r#"
const begun = invoke("start_case", { guide: "ir-token-obtain", practice: true, subscriber: null });
const plugged = begun.then(() => invoke("practice_token", { plugged: true }));
const tokens = plugged.then(() => invoke("tokens_to_choose"));
return tokens.then((all) => all.map(({ place }) => place));
"#;

#[test]
fn a_request_is_rehearsed_to_its_end_and_touches_nothing_of_the_persons() {
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let window = open(&home, &display, &token, Locale::Vi);
    let all = ask(&window, REHEARSE, json!(null), None);
    let place = &all[0];
    assert_eq!(all.as_array().map(Vec::len), Some(1), "{all}");
    assert_eq!(place["kind"], "file", "{place}");

    let wish = json!({
        "place": place,
        "profile": "ir-person",
        "pieces": { "latin-name": "Namuneh", "holder-number": "0012345679" },
        "kind": "rsa-2048",
    });
    let make = r#"return invoke("make_request", { wish: given });"#;
    let made = ask(&window, make, wish, Some(PRACTICE));
    assert!(made["pem"].is_string(), "{made}");
    let look = r#"return invoke("match_certificate", { path: null });"#;
    let found = ask(&window, look, json!(null), None);
    assert_eq!(found["token"]["place"], *place, "{found}");
    let install = r#"return invoke("install_certificate", { path: given.path });"#;
    let installed = ask(&window, install, found, Some(PRACTICE));
    assert_eq!(installed, json!(true));
    let test = r#"return invoke("test_signature", { place: given });"#;
    let tested = ask(&window, test, place.clone(), Some(PRACTICE));
    assert_eq!(tested.as_array().map(Vec::len), Some(2), "{tested}");
    assert!(tested[1]["problem"].is_null(), "{tested}");
}

/// What Rust answers to the page's `script`, with a secret of this kind typed where it is asked.
#[track_caller]
pub(crate) fn ask(
    window: &Window,
    script: &str,
    given: Value,
    typed: Option<(&str, &str)>,
) -> Value {
    let script = format!(
        "window.answer = null;
        const given = arguments[0];
        const {{ invoke }} = window.__TAURI_INTERNALS__;
        const asked = (() => {{ {script} }})();
        asked.then((said) => (window.answer = said), (problem) => (window.answer = problem));"
    );
    window.script(&script, vec![given]);
    if let Some((kind, secret)) = typed {
        window.in_the_other_window(|page| {
            page.type_into(&page.word(&format!("app-pin-label-{kind}")), secret);
            page.press_and_close(&format!("app-pin-use-{kind}"));
        });
    }
    answer(window)
}

#[test]
fn a_wrong_pin_spends_one_try_and_the_last_one_only_with_consent() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let (memory, _) = filled_card(&pcscd, &iran_company());
    let _card = Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    enter_wrong_pin(&pcscd);
    home.set(Setting::Locale, Locale::Fa.bcp47());
    let window = Window::open_with(&home, &display, Locale::Fa, |app| {
        pcscd.lead(app);
    });
    window.press("app-certificates");

    window.press("app-action-change-pin");
    window.in_the_other_window(|pin| change(pin, WRONG));
    window.wait_for_text(&wrong_pin(&window, Some(1)));

    // Had two tries been spent, the card would be locked; had none, there would be two.
    window.press("app-action-change-pin");
    window.in_the_other_window(|pin| {
        pin.wait_for("app-pin-tries-last");
        let word = pin.word("app-pin-consent-word");
        let args = Args::new().with("word", word.as_str());
        pin.type_into(&pin.word_with("app-pin-consent", &args), &word);
        change(pin, PIV_PIN);
    });
    window.wait_for("app-keys-changed");
}

/// The app with this token, at its certificates and keys.
pub(crate) fn open(home: &Home, display: &Display, token: &Token, locale: Locale) -> Window {
    home.set(Setting::Locale, locale.bcp47());
    home.give_modules(&[token.module().to_owned()]);
    let window = Window::open_with(home, display, locale, |app| {
        token.lead(app);
    });
    window.press("app-certificates");
    window.wait_for_text(LABEL);
    window
}

#[track_caller]
pub(crate) fn type_pin(window: &Window, secret: &str) {
    window.in_the_other_window(|pin| {
        pin.wait_for("app-pin-title-pin");
        pin.type_into(&pin.word("app-pin-label-pin"), secret);
        pin.press_and_close("app-pin-use-pin");
    });
}

#[track_caller]
fn change(pin: &Window, old: &str) {
    pin.type_into(&pin.word("app-pin-label-pin"), old);
    pin.type_into(&pin.word("app-pin-new-pin"), "24682468");
    pin.type_into(&pin.word("app-pin-new-again-pin"), "24682468");
    pin.press_and_close("app-pin-use-pin");
}

/// What the window says of a wrong PIN; `None` where the token does not say how many tries are left.
fn wrong_pin(window: &Window, tries_left: Option<u32>) -> String {
    let problem = json!({ "area": "card", "code": "pin-incorrect", "triesLeft": tries_left });
    window.problem(&problem).what
}

/// The name of what unfolds the test of a token's keys.
fn test_of(window: &Window) -> String {
    format!("{}: {LABEL}", window.word("app-action-test-signature"))
}

#[track_caller]
pub(crate) fn answer(window: &Window) -> Value {
    wait_until("the certificate is installed or refused", || {
        let answer = window.script("return window.answer;", vec![]);
        (!answer.is_null()).then_some(answer)
    })
}
