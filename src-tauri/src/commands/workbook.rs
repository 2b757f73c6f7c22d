//! Commands on workbooks: choosing two files, and telling where they differ. No file is changed.

use std::path::PathBuf;

use tamga_check::{WORKBOOK_LIMIT, WorkbookReport, check_workbook as check};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use super::Reply;
use crate::file;

/// The endings of workbooks, and of what people take for one.
const ENDINGS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv"];

/// Lets the person choose a workbook; its path, or `None` when they do not want to.
#[tauri::command(async)]
pub(crate) fn choose_workbook(window: AppHandle) -> Option<String> {
    let dialog = window.dialog().file().add_filter("Excel", &ENDINGS);
    let chosen = dialog.blocking_pick_file()?.into_path().ok()?;
    Some(chosen.display().to_string())
}

/// Compares a filled workbook with the portal's empty form.
#[tauri::command(async)]
pub(crate) fn check_workbook(form: PathBuf, filled: PathBuf) -> Reply<WorkbookReport> {
    let read = |path: &PathBuf| file::read(path, WORKBOOK_LIMIT);
    Ok(check(&read(&form)?, &read(&filled)?)?)
}
