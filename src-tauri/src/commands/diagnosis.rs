//! Commands of a diagnosis: look, look again, ask a portal, write it down.

use tamga_diagnosis::{diagnose as verdict_of, report};
use tauri::{AppHandle, State};

use super::Reply;
use crate::app::{App, locked};
use crate::diagnosis::{self, Diagnosis};
use crate::file;

/// The name a report is offered with.
const REPORT: &str = "tamga-report.toml";

/// Looks at everything on this computer; nobody else is asked.
#[tauri::command(async)]
pub(crate) fn diagnose(app: State<'_, App>) -> Reply<Diagnosis> {
    diagnosis::look(&app)
}

/// Looks again after a change of the hardware.
#[tauri::command(async)]
pub(crate) fn diagnose_again(app: State<'_, App>) -> Reply<Diagnosis> {
    diagnosis::look_again(&app)
}

/// Asks the portal that is wanted; the person has seen what it learns, and agreed.
#[tauri::command(async)]
pub(crate) fn ask_portal(app: State<'_, App>) -> Reply<Diagnosis> {
    diagnosis::ask_portal(&app)
}

/// What the last diagnosis found, without anything that names a person; `None` before the first.
#[tauri::command(async)]
pub(crate) fn diagnosis_report(app: State<'_, App>) -> Option<String> {
    let recorded = locked(&app.diagnosed).clone()?;
    Some(report(&recorded, &verdict_of(&recorded)))
}

/// Saves a report, as it was shown, where the person says; the path, or `None` when nothing was
/// saved.
#[tauri::command(async)]
pub(crate) fn save_report(window: AppHandle, text: String) -> Reply<Option<String>> {
    Ok(file::save_where_wanted(&window, REPORT, text.as_bytes())?)
}
