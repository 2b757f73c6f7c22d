//! Commands on what is kept besides cases: subscribers, and what ends one day.

use tamga_desk::{SubscriberId, WatchedId};
use tauri::State;

use super::Reply;
use crate::app::App;
use crate::clock;
use crate::java;
use crate::subscriber_view::{SubscriberView, view};

/// A subscriber with everything kept of it; `None` when it is gone.
#[tauri::command(async)]
pub(crate) fn subscriber(app: State<'_, App>, id: SubscriberId) -> Reply<Option<SubscriberView>> {
    app.desk(|desk| {
        let found = desk.subscriber_by_id(id)?;
        found
            .map(|found| view(desk, found, clock::now()))
            .transpose()
    })
}

/// Says whether the person wants to be reminded of it.
#[tauri::command(async)]
pub(crate) fn silence(app: State<'_, App>, id: WatchedId, silenced: bool) -> Reply {
    app.desk(|desk| desk.silence(id, silenced))?;
    app.alarm.ring();
    Ok(())
}

/// Forgets a certificate or paper that was watched.
#[tauri::command(async)]
pub(crate) fn remove_watched(app: State<'_, App>, id: WatchedId) -> Reply {
    app.desk(|desk| desk.forget(id))
}

/// Where this computer has Java; `None` when it has none.
#[tauri::command(async)]
pub(crate) fn look_for_java() -> Option<String> {
    java::find().map(|path| path.display().to_string())
}

/// Opens the system's print dialog for the page in front.
#[tauri::command(async)]
pub(crate) fn print_sheet(window: tauri::WebviewWindow) -> Reply {
    window.print().map_err(|_| crate::Error::NotPrinted.into())
}
