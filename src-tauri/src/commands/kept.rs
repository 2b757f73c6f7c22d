//! Commands on what is kept besides cases: subscribers, and what ends one day.

use tamga_desk::{CaseId, SubscriberId, WatchedId};
use tauri::{AppHandle, State};

use super::Reply;
use crate::app::App;
use crate::page::page;
use crate::subscriber_view::{SubscriberView, view};
use crate::{Error, calendar, clock, file, java, reminders};

/// The name a calendar file is offered with.
const CALENDAR: &str = "tamga.ics";

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

/// Saves what is to be remembered of a case as a calendar file, where the person says; the path,
/// or `None` when nothing was saved.
#[tauri::command(async)]
pub(crate) fn save_calendar(
    window: AppHandle,
    app: State<'_, App>,
    case: CaseId,
) -> Reply<Option<String>> {
    let page = page(&app, case)?;
    let words = reminders::words(&app);
    let Some(calendar) = app.desk(|desk| calendar::of_case(desk, &page, &words))? else {
        return Err(Error::NothingToRemember.into());
    };
    Ok(file::save_where_wanted(
        &window,
        CALENDAR,
        calendar.as_bytes(),
    )?)
}

/// Where this computer has Java; `None` when it has none.
#[tauri::command(async)]
pub(crate) fn look_for_java() -> Option<String> {
    java::find().map(|path| path.display().to_string())
}

/// Opens the system's print dialog for the page in front.
#[tauri::command(async)]
pub(crate) fn print_sheet(window: tauri::WebviewWindow) -> Reply {
    #[cfg(desktop)]
    let printed = window.print();
    // A phone's web view has no print dialog.
    #[cfg(mobile)]
    let printed = Err::<(), _>(window.label());
    printed.map_err(|_| Error::NotPrinted.into())
}
