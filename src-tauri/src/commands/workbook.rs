//! Commands on workbooks: choosing two files, and telling where they differ. No file is changed.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use tamga_check::{WORKBOOK_LIMIT, WorkbookReport, check_workbook as check};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use super::Reply;
use crate::Error;

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
    Ok(check(&read(&form)?, &read(&filled)?)?)
}

/// The whole file, or as much of it as is ever looked at.
fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![];
    let file = File::open(path);
    match file.and_then(|file| file.take(WORKBOOK_LIMIT as u64).read_to_end(&mut bytes)) {
        Ok(_) => Ok(bytes),
        Err(_) => Err(Error::FileNotRead {
            path: path.display().to_string(),
        }),
    }
}
