//! The main job: a hardware token is registered, and every step is checked on the real token.

use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person;
use tamga_words::Locale;
use tempfile::TempDir;

use crate::journey::Journey;

const GUIDE: &str = "ir-moadian-register-hardware";

#[test]
fn a_person_registers_a_hardware_token_in_persian() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let memory = filled(&pcscd);
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
    window.wait_for("app-checked-failed");
    assert!(!window.can_press("app-continue"));

    let card = insert();
    journey.answer();
    journey.arrive();
    journey.wait_for_checks(2);
    card.pull();
    window.wait_for("app-checked-failed");
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

/// The memory of a PIV card with an organisation's key and certificate; the card is not inserted.
fn filled(pcscd: &Pcscd) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let card = Card::insert_kept(Kind::Piv, pcscd, folder.path());
    let key = opensc::make_key(pcscd, folder.path());
    let issued = Authority::new().issue_for(&person::iran_company(), 365, &key);
    opensc::put_certificate(pcscd, folder.path(), &issued.pem);
    card.pull();
    folder
}
