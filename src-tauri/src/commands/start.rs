//! Commands on the app itself: its start, its language, its colours.

use std::path::PathBuf;

use tamga_desk::{Desk, Setting};
use tauri::{AppHandle, State};

use super::Reply;
use crate::app::App;
use crate::start::{Start, kept};
#[cfg(desktop)]
use crate::tray;
use crate::{Problem, clock, reminders};

/// Everything the first view needs; the hardware is looked at from now on.
#[tauri::command(async)]
pub(crate) fn start(window: AppHandle, app: State<'_, App>) -> Reply<Start> {
    let notice = app.open_desk();
    let kept = app.desk(|desk| kept(desk, clock::now()));
    let given = app.desk(|desk| paths(desk, Setting::Modules));
    if app.hardware.begin(&window, given.unwrap_or_default()) {
        let words: Vec<String> = std::env::args().collect();
        super::token::open_named(&window, &words);
        reminders::begin(&window);
        #[cfg(desktop)]
        tray::show(&window, &reminders::words(&app));
    }
    let start = match (kept, &notice) {
        (Ok(kept), _) => kept,
        // The notice says it already: the window still opens, without cases.
        (Err(_), Some(_)) => Start::nothing(clock::now()),
        (Err(problem), None) => return Err(problem),
    };
    let notices: Vec<Problem> = notice.into_iter().collect();
    Ok(Start { notices, ..start })
}

/// Keeps the language.
#[cfg_attr(mobile, expect(unused_variables, reason = "a phone has no tray"))]
#[tauri::command(async)]
pub(crate) fn choose_locale(window: AppHandle, app: State<'_, App>, locale: String) -> Reply {
    app.desk(|desk| desk.set(Setting::Locale, &locale))?;
    #[cfg(desktop)]
    tray::show(&window, &reminders::words(&app));
    Ok(())
}

/// Keeps the colours.
#[tauri::command(async)]
pub(crate) fn choose_theme(app: State<'_, App>, theme: String) -> Reply {
    app.desk(|desk| desk.set(Setting::Theme, &theme))
}

/// A kept list of paths; empty until one is kept.
pub(crate) fn paths(desk: &Desk, setting: Setting) -> tamga_desk::Result<Vec<PathBuf>> {
    let kept = desk.setting(setting)?;
    Ok(kept
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default())
}
