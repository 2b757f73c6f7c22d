//! Reminders: from the desk to a notification, at their moments and no other.

use std::thread;

use serde_json::json;
use tamga_desk::{Reminder, Setting, Waiting, Watched, WatchedKind};
use tamga_words::{Args, Id, Locale, Words, id};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::app::App;
#[cfg(desktop)]
use crate::tray;
use crate::{clock, page};

/// Begins to remind; the thread sleeps from one moment to the next, and ends with the app.
pub(crate) fn begin(window: &AppHandle) {
    #[cfg(desktop)]
    bring_back_when_pressed(window);
    let window = window.clone();
    thread::spawn(move || {
        loop {
            let app = window.state::<App>();
            tell(&window, &app);
            let next = app.desk(|desk| desk.next_reminder(clock::now()));
            app.alarm.wait(next.ok().flatten());
        }
    });
}

/// Shows the window when a notification is pressed.
#[cfg(desktop)]
fn bring_back_when_pressed(window: &AppHandle) {
    let pressed = window.clone();
    let heard = window
        .notification()
        .on_action(move |_| tray::to_front(&pressed));
    // Without it the notification is only read, and the icon in the tray brings the window.
    let _ = heard;
}

/// Whether anything is still to be reminded of.
pub(crate) fn are_due(app: &App) -> bool {
    let next = app.desk(|desk| desk.next_reminder(clock::now()));
    next.is_ok_and(|next| next.is_some())
}

/// The words of the language that was chosen, with times as the person's clock shows them.
pub(crate) fn words(app: &App) -> Words {
    let chosen = app
        .desk(|desk| desk.setting(Setting::Locale))
        .ok()
        .flatten();
    let locale = chosen.and_then(|tag| Locale::from_tag(&tag));
    Words::in_zone(locale.unwrap_or(Locale::En), tamga_clock::local())
}

fn tell(window: &AppHandle, app: &App) {
    let reminders = app
        .desk(|desk| desk.remind(clock::now()))
        .unwrap_or_default();
    if reminders.is_empty() {
        return;
    }
    let words = words(app);
    for reminder in &reminders {
        if let Some([title, body]) = said(app, &words, reminder) {
            let notice = window.notification().builder().title(title).body(body);
            // Where nobody shows notifications, Home says the same.
            let _ = notice.show();
        }
    }
    let _ = window.emit("start", ());
}

fn said(app: &App, words: &Words, reminder: &Reminder) -> Option<[String; 2]> {
    match reminder {
        Reminder::Ends { watched, days_left } => Some(ends(words, watched, *days_left)),
        Reminder::WaitOver { waiting } => wait_over(app, words, waiting),
    }
}

fn ends(words: &Words, watched: &Watched, days_left: i64) -> [String; 2] {
    let facts = json!({
        "name": watched.name.as_ref().unwrap_or(&watched.serial),
        "days": days_left,
        "ends": watched.ends,
    });
    let (title, body) = match (watched.kind, days_left < 0) {
        (WatchedKind::Certificate, false) => (
            id!("reminder-certificate"),
            id!("reminder-certificate.body"),
        ),
        (WatchedKind::Certificate, true) => (
            id!("reminder-certificate-over"),
            id!("reminder-certificate-over.body"),
        ),
        (WatchedKind::Document, false) => (id!("reminder-document"), id!("reminder-document.body")),
        (WatchedKind::Document, true) => (
            id!("reminder-document-over"),
            id!("reminder-document-over.body"),
        ),
    };
    [title, body].map(|id| words.text(id, &Args::from_json(&facts)))
}

/// `None` when the case is gone, or its guide.
fn wait_over(app: &App, words: &Words, waiting: &Waiting) -> Option<[String; 2]> {
    let page = page::page(app, waiting.case).ok()?;
    let title = Id::find(&format!("guide-{}", page.guide.id)).ok()?;
    let facts = json!({"guide": words.text(title, &Args::default())});
    let [title, body] = [id!("reminder-wait"), id!("reminder-wait.body")];
    Some([title, body].map(|id| words.text(id, &Args::from_json(&facts))))
}

#[cfg(test)]
mod tests {
    use tamga_x509::UnixTime;

    use super::*;

    /// 2026-11-26 at 22:00 UTC, when it is the next day in Tehran.
    const LATE: UnixTime = UnixTime(1_795_730_400);

    fn watched(kind: WatchedKind) -> Watched {
        Watched {
            id: 1,
            kind,
            name: Some("A".to_owned()),
            number: None,
            issuer: None,
            serial: "01".to_owned(),
            key: None,
            scopes: String::new(),
            ends: LATE,
            replaced: false,
            silenced: false,
        }
    }

    #[track_caller]
    fn check(offset: i32, kind: WatchedKind, days_left: i64, day: &str) {
        let words = Words::in_zone(Locale::En, move |_| offset);
        let [_, body] = ends(&words, &watched(kind), days_left);
        assert!(body.contains(day), "{body}");
    }

    #[test]
    fn a_reminder_names_the_day_on_the_persons_clock() {
        for kind in [WatchedKind::Certificate, WatchedKind::Document] {
            for days_left in [7, -1] {
                check(0, kind, days_left, "November 26, 2026");
                check(12_600, kind, days_left, "November 27, 2026");
            }
        }
    }
}
