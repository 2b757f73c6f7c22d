//! Commands on what is plugged in and installed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tamga_card::Inventory;
use tamga_check::{Facts, Held, Link};
use tamga_desk::Setting;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use super::Reply;
use super::start::paths;
use crate::app::App;
use crate::{clock, keys};

/// The hardware as last read.
#[tauri::command(async)]
pub(crate) fn inventory(app: State<'_, App>) -> Inventory {
    app.hardware.inventory()
}

/// Every certificate on every token; in a rehearsal, on the practice token.
#[tauri::command(async)]
pub(crate) fn held_certificates(app: State<'_, App>) -> Reply<Vec<Held>> {
    Ok(tamga_check::held(&keys::inventory(&app)?, clock::now()))
}

/// From the computer to the certificate, link by link.
#[tauri::command(async)]
pub(crate) fn chain(app: State<'_, App>) -> Vec<Link> {
    let inventory = app.hardware.inventory();
    tamga_check::chain(&Facts::of_hardware(
        &inventory,
        &BTreeMap::new(),
        clock::now(),
    ))
}

/// Lets the person choose a module's file, and reads it from now on.
#[tauri::command(async)]
pub(crate) fn add_module(window: AppHandle, app: State<'_, App>) -> Reply<Inventory> {
    if let Some(chosen) = window.dialog().file().blocking_pick_file()
        && let Ok(path) = chosen.into_path()
    {
        change(&window, &app, |given| {
            given.retain(|known| *known != path);
            given.push(path);
        })?;
    }
    Ok(app.hardware.inventory())
}

/// Forgets a module's file that the person chose.
#[tauri::command(async)]
pub(crate) fn remove_module(
    window: AppHandle,
    app: State<'_, App>,
    path: PathBuf,
) -> Reply<Inventory> {
    change(&window, &app, |given| given.retain(|known| *known != path))?;
    Ok(app.hardware.inventory())
}

fn change(window: &AppHandle, app: &App, change: impl FnOnce(&mut Vec<PathBuf>)) -> Reply {
    let given = app.desk(|desk| {
        let mut given = paths(desk, Setting::Modules)?;
        change(&mut given);
        let json = serde_json::to_string(&given).unwrap_or_default();
        desk.set(Setting::Modules, &json)?;
        Ok(given)
    })?;
    app.hardware.give(window, given);
    Ok(())
}
