//! With the window closed the app stays in the tray, and a reminder comes as a notification.

use std::time::{SystemTime, UNIX_EPOCH};

use tamga_desk::{DAYS_BEFORE, Document, Setting};
use tamga_tests::app::{Display, Home, Window};
use tamga_words::{Args, Locale};
use tamga_x509::{SECONDS_PER_DAY, UnixTime};

use crate::session::Session;

/// Long enough to open the window and close it.
const SECONDS_UNTIL_REMINDER: i64 = 25;

const NUMBER: &str = "NACI/Lab/1234";

#[test]
fn a_reminder_comes_while_the_window_is_closed_and_brings_it_back() {
    const LOCALE: Locale = Locale::Fa;
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, LOCALE.bcp47());
    let days = DAYS_BEFORE[0];
    let ends = watch(&home, days);
    let mut session = Session::start(&home, &display);
    let window = Window::open_with(&home, &display, LOCALE, |app| session.lead(app));

    let icon = session.icon();
    let [open, quit] = ["reminder-tray-open", "reminder-tray-quit"].map(|id| window.word(id));
    assert_eq!(icon["status"], "Active");
    assert_eq!(icon["entries"], serde_json::json!([open, quit]));

    session.close();
    session.wait_for_window(false);
    let notice = session.notice();
    assert_eq!(notice["notice"], window.word("reminder-document"));
    let facts = Args::new()
        .with("name", NUMBER)
        .with("days", days)
        .with("ends", ends.0);
    assert_eq!(
        notice["body"],
        window.word_with("reminder-document.body", &facts)
    );
    session.tap();
    session.wait_for_window(true);

    session.close();
    session.wait_for_window(false);
    session.press(&open);
    session.wait_for_window(true);
    window.wait_for("app-home-title");
}

/// Watches a paper of which the person is to be told in a moment, so many days before its end.
fn watch(home: &Home, days: i64) -> UnixTime {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.expect("it is after 1970").as_secs();
    let now = i64::try_from(now).expect("a time of this age");
    let ends = UnixTime(now + days * SECONDS_PER_DAY + SECONDS_UNTIL_REMINDER);
    let document = Document {
        number: NUMBER.to_owned(),
        scopes: String::new(),
        holder: None,
        ends,
    };
    let watched = home.desk().watch_document(&document, UnixTime(now));
    watched.expect("it can be kept");
    ends
}
