//! Commands that give something to a portal: its address, a certificate.

use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::Reply;
use crate::Error;
use crate::app::{App, locked};
use crate::export::{self, ExportForm};

/// Opens a portal in the person's own browser.
#[tauri::command(async)]
pub(crate) fn open_portal(window: AppHandle, portal: String) -> Reply {
    let known = tamga_guide::portal(&portal);
    let url = known.map_or(portal, |known| known.url.clone());
    let opened = match known {
        Some(_) => window.opener().open_url(&url, None::<&str>).is_ok(),
        None => false,
    };
    if opened {
        Ok(())
    } else {
        Err(Error::BrowserNotOpened { url }.into())
    }
}

/// Saves a certificate where the person says; `None` when they say nowhere.
#[tauri::command(async)]
pub(crate) fn export_certificate(
    window: AppHandle,
    app: State<'_, App>,
    sha256: String,
    form: ExportForm,
) -> Reply<Option<String>> {
    let real = export::find(&app.hardware.inventory(), &sha256);
    let found = real.or_else(|| export::find(&locked(&app.practice).inventory(None), &sha256));
    let (der, certificate) = found.ok_or(Error::CertificateGone)?;
    let name = format!("certificate-{}.{}", certificate.serial, form.ending());
    let chosen = window
        .dialog()
        .file()
        .set_file_name(name)
        .blocking_save_file();
    let Some(path) = chosen.and_then(|path| path.into_path().ok()) else {
        return Ok(None);
    };
    export::save(&path, &export::bytes(&der, &certificate, form))?;
    Ok(Some(path.display().to_string()))
}
