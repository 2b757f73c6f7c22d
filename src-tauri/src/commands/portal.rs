//! Commands on portals.

use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use super::Reply;
use crate::Error;

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
