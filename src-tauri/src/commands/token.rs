//! Commands on software tokens and the practice token.

use std::path::{Path, PathBuf};
use std::thread;

use tamga_card::Inventory;
use tauri::{AppHandle, Emitter, Manager, State};
use tauri_plugin_dialog::DialogExt;

use super::Reply;
use crate::app::{App, locked};
use crate::seal::Sealed;
#[cfg(desktop)]
use crate::tray;
use crate::{clock, hardware, keys, pin};

/// The endings of PKCS#12 files.
const ENDINGS: [&str; 2] = ["p12", "pfx"];

/// Lets the person choose a file, or takes the one named, and asks its password.
#[tauri::command(async)]
pub(crate) fn open_software_token(
    window: AppHandle,
    app: State<'_, App>,
    path: Option<PathBuf>,
) -> Reply<Inventory> {
    let chosen = path.or_else(|| {
        let files = window.dialog().file().add_filter("PKCS#12", &ENDINGS);
        files.blocking_pick_file()?.into_path().ok()
    });
    if let Some(path) = chosen {
        unlock(&window, &app, &path)?;
    }
    Ok(app.hardware.inventory())
}

/// Forgets an opened software token.
#[tauri::command(async)]
pub(crate) fn close_software_token(
    window: AppHandle,
    app: State<'_, App>,
    path: PathBuf,
) -> Inventory {
    app.hardware.cards().close_software_token(&path);
    hardware::tell_now(&window);
    app.hardware.inventory()
}

/// Plugs the practice token in, or pulls it out.
#[tauri::command(async)]
pub(crate) fn practice_token(window: AppHandle, app: State<'_, App>, plugged: bool) -> Reply {
    if plugged {
        let holder = super::case::practice_holder(&app)?;
        locked(&app.practice).plug(&holder, clock::now())?;
    } else {
        locked(&app.practice).pull();
    }
    hardware::tell_now(&window);
    Ok(())
}

/// Takes what was typed in the PIN window, and closes it.
#[tauri::command(async)]
pub(crate) fn enter_pin(window: tauri::WebviewWindow, app: State<'_, App>, answer: Option<Sealed>) {
    pin::give(&app, answer);
    // It may be closing already.
    let _ = window.close();
}

/// Comes to the front when the program is started a second time, and opens what was named.
#[cfg(desktop)]
pub(crate) fn opened_from_outside(window: &AppHandle, words: &[String]) {
    tray::to_front(window);
    open_named(window, words);
}

/// Opens the software tokens among the words the program was started with.
pub(crate) fn open_named(window: &AppHandle, words: &[String]) {
    let files = words
        .iter()
        .skip(1)
        .map(PathBuf::from)
        .filter(|path| is_pkcs12(path));
    let files: Vec<PathBuf> = files.collect();
    let window = window.clone();
    thread::spawn(move || {
        for file in files {
            if let Err(problem) = unlock(&window, &window.state::<App>(), &file) {
                let _ = window.emit("problem", problem);
            }
        }
    });
}

fn is_pkcs12(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

fn unlock(window: &AppHandle, app: &App, path: &Path) -> Reply {
    let Some(password) = keys::ask_to_open(window, app, path)? else {
        return Ok(());
    };
    app.hardware.cards().open_software_token(path, &password)?;
    hardware::tell_now(window);
    Ok(())
}
