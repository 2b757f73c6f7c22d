//! The tray: the app stays there when its window is closed, to remind.

use tamga_words::{Args, Words, id};
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, Window, WindowEvent, Wry};

use crate::app::App;
use crate::reminders;

/// The main window's label.
const MAIN: &str = "main";

/// The icon's label, and its entries'.
const TRAY: &str = "tray";
const OPEN: &str = "open";
const QUIT: &str = "quit";

/// Puts the icon into the tray, in the language of `words`; again when the language changes.
///
/// A system without a tray shows none, and the window then closes for good.
pub(crate) fn show(window: &AppHandle, words: &Words) {
    // A fault leaves the app without an icon, and nothing is lost by that.
    let _ = put(window, words);
}

fn put(window: &AppHandle, words: &Words) -> tauri::Result<()> {
    if !is_there() {
        return Ok(());
    }
    let menu = menu(window, words)?;
    if let Some(icon) = window.tray_by_id(TRAY) {
        return icon.set_menu(Some(menu));
    }
    let icon = TrayIconBuilder::with_id(TRAY).menu(&menu);
    let icon = match window.default_window_icon() {
        Some(picture) => icon.icon(picture.clone()),
        None => icon,
    };
    icon.on_menu_event(|window, event| match event.id().as_ref() {
        OPEN => to_front(window),
        _ => window.exit(0),
    })
    .build(window)?;
    Ok(())
}

fn menu(window: &AppHandle, words: &Words) -> tauri::Result<Menu<Wry>> {
    let entry = |id, text| MenuItem::with_id(window, id, text, true, None::<&str>);
    let open = entry(
        OPEN,
        words.text(id!("reminder-tray-open"), &Args::default()),
    )?;
    let quit = entry(
        QUIT,
        words.text(id!("reminder-tray-quit"), &Args::default()),
    )?;
    Menu::with_items(window, &[&open, &quit])
}

/// Shows the main window, wherever it was.
pub(crate) fn to_front(window: &AppHandle) {
    if let Some(main) = window.get_webview_window(MAIN) {
        // A window that does not want to come to the front is still there.
        let _ = main.show();
        let _ = main.unminimize();
        let _ = main.set_focus();
    }
}

/// Keeps the app in the tray when its window is closed while there is something to remind of.
pub(crate) fn closing(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let has_icon = window.app_handle().tray_by_id(TRAY).is_some();
    if window.label() == MAIN && has_icon && reminders::are_due(&window.state::<App>()) {
        api.prevent_close();
        let _ = window.hide();
    }
}

/// Whether the library that shows the icon is there; without it the tray's own crate panics.
#[cfg(target_os = "linux")]
fn is_there() -> bool {
    const NAMES: [&str; 2] = ["libayatana-appindicator3.so.1", "libappindicator3.so.1"];
    let machine = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    let folders = [machine.as_str(), "/usr/lib64", "/usr/lib"].map(std::path::Path::new);
    let mut places = folders
        .iter()
        .flat_map(|folder| NAMES.map(|name| folder.join(name)));
    places.any(|library| library.exists())
}

#[cfg(not(target_os = "linux"))]
fn is_there() -> bool {
    true
}
