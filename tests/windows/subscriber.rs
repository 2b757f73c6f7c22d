//! A guide that is begun from a subscriber's page is for that subscriber, before any step is done.

use std::collections::BTreeMap;

use tamga_desk::{Setting, WatchedKind};
use tamga_guide::HOLDER_NUMBER;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::person::{IRAN_LEGAL_ID, VIETNAM_TAX_CODE};
use tamga_words::{Args, Locale};
use tamga_x509::UnixTime;

use crate::journey::Journey;

const KNOWN_FROM: &str = "vn-certificate-renew";
const GUIDE: &str = "vn-viettel-compensate";
const NAME: &str = "CÔNG TY TNHH VÍ DỤ";

#[test]
fn a_guide_begun_from_a_subscribers_page_is_for_it_even_after_a_kill() {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, Locale::Vi.bcp47());
    know_a_subscriber(&home, KNOWN_FROM, VIETNAM_TAX_CODE);
    let window = Window::open(&home, &display, Locale::Vi);
    window.press_named(&subscriber(&window, VIETNAM_TAX_CODE));
    window.wait_for_heading(NAME);
    let journey = Journey::start_for_subscriber(&window, GUIDE);
    journey.arrive();
    let answers = journey.into_answers();
    drop(window);

    let window = Window::open(&home, &display, Locale::Vi);
    let mut journey = Journey::resume(&window, GUIDE, answers);
    journey.go_to("tax-code");
    assert_eq!(journey.typed_into(HOLDER_NUMBER), VIETNAM_TAX_CODE);
}

#[test]
fn an_accreditation_noted_from_a_subscribers_page_is_that_subscribers() {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, Locale::Fa.bcp47());
    know_a_subscriber(&home, "ir-moadian-register-software", IRAN_LEGAL_ID);
    let window = Window::open(&home, &display, Locale::Fa);
    window.press_named(&subscriber(&window, IRAN_LEGAL_ID));
    window.wait_for_heading(NAME);
    let mut journey = Journey::start_for_subscriber(&window, "ir-accreditation-register");
    journey.go_to("sign-in");
    drop(window);
    let watched = home.desk().watched_of(IRAN_LEGAL_ID).unwrap();
    assert_eq!(watched.len(), 1);
    assert_eq!(watched[0].kind, WatchedKind::Document);
}

/// Keeps a case of a company on the desk.
fn know_a_subscriber(home: &Home, guide: &str, number: &str) {
    let now = UnixTime(1_795_000_000);
    let mut desk = home.desk();
    let case = desk.start_case(guide, false, now).unwrap().id;
    let details = BTreeMap::from([("organisation-name".into(), NAME.into())]);
    desk.assign(case, number, &details, now).unwrap();
}

/// The button that leads to the company.
fn subscriber(window: &Window, number: &str) -> String {
    let cases = window.word_with("app-subscriber-cases", &Args::new().with("cases", 1_i64));
    format!("{NAME} {number} {cases}")
}
