//! A token gets its new certificate in the middle of a guide, and the page sees the term change.

use std::fs;

use serde_json::json;
use tamga_guide::{CONTRACT_END, Date};
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::{Authority, Issued};
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc::{certify, filled_card_by};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::vietnam_company;
use tamga_words::{Args, Locale};
use tamga_x509::{Certificate, SECONDS_PER_DAY};

use crate::journey::Journey;

const GUIDE: &str = "vn-viettel-compensate";

/// Days until the issuer's first certificate ends, and with it the holder's.
const CLIPPED: u32 = 100;

/// Days that were paid for.
const PAID: u32 = 400;

#[test]
fn a_token_gets_its_new_certificate_and_the_page_sees_the_term_change() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let person = vietnam_company();
    let (memory, issued) = filled_card_by(&pcscd, &person, &issuer(CLIPPED), CLIPPED);
    let old = read(&issued);
    let insert = || Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let card = insert();
    let window = Window::open_with(&home, &display, Locale::Vi, |app| {
        pcscd.lead(app);
    });
    window.press_named("Tiếng Việt");

    let mut journey = Journey::start(&window, GUIDE, false);
    journey.tell(CONTRACT_END, paid_until(&old));
    journey.go_to("compare");
    window.wait_for_text(&not_renewed(&window, &old));
    assert!(!window.can_press("app-continue"));

    // The issuer's program writes while the token is in; the guide then says to plug it in anew.
    let renewed = certify(&pcscd, memory.path(), &person, &issuer(2 * PAID), PAID);
    card.pull();
    let _card = insert();
    journey.wait_for_checks(2);
    window.wait_for_text(&valid_until(&window, &read(&renewed)));
    journey.finish();
}

/// One who goes by the name that the guide is about, and whose own certificate lasts so many days.
fn issuer(days: u32) -> Authority {
    let guide = tamga_guide::guide(GUIDE).expect("the guide is shipped");
    let subject = format!("/C=VN/O=Example/CN={}", guide.issuer_names[0]);
    Authority::named(&subject, days)
}

fn read(issued: &Issued) -> Certificate {
    tamga_x509::parse(&fs::read(&issued.der).unwrap()).unwrap()
}

fn last_day(certificate: &Certificate) -> i64 {
    certificate.validity.not_after.0.div_euclid(SECONDS_PER_DAY)
}

/// The last day that was paid for, past the end of the clipped certificate.
fn paid_until(clipped: &Certificate) -> String {
    let day = last_day(clipped) + i64::from(PAID - CLIPPED);
    Date::from_days_since_1970(day).unwrap().to_string()
}

/// What the window says while the token holds only the old certificate.
fn not_renewed(window: &Window, old: &Certificate) -> String {
    let problem = json!({
        "area": "check",
        "code": "not-renewed-yet",
        "serial": old.serial,
        "notAfter": old.validity.not_after,
    });
    window.problem(&problem).what
}

/// What the window says once the token holds the new one.
fn valid_until(window: &Window, new: &Certificate) -> String {
    let args = Args::new().with("until", last_day(new) * SECONDS_PER_DAY);
    window.word_with("app-renewed", &args)
}
