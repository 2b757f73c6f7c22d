//! Commands on cases: start, open, answer, look back, remove.

use std::collections::BTreeMap;

use tamga_card::{Inventory, practice};
use tamga_check::Facts;
use tamga_desk::{CaseId, Copied};
use tamga_guide::{Answer, FieldKind, FieldVerdict};
use tauri::State;

use super::Reply;
use crate::app::{App, OpenCase, locked};
use crate::beginning::begin;
use crate::case_view::{CaseView, view};
use crate::page::{Page, page};
use crate::practice::holder;
use crate::{answering, clock};

/// Starts a case and opens it; `subscriber` is the number of whom it is for, if that is known.
#[tauri::command(async)]
pub(crate) fn start_case(
    app: State<'_, App>,
    guide: String,
    practice: bool,
    subscriber: Option<String>,
) -> Reply<CaseView> {
    let case = app.desk(|desk| begin(desk, &guide, practice, subscriber.as_deref()))?;
    bring_to_front(&app, case.id, None)
}

/// Goes on with a case.
#[tauri::command(async)]
pub(crate) fn open_case(app: State<'_, App>, id: CaseId) -> Reply<CaseView> {
    bring_to_front(&app, id, None)
}

/// Leaves the case in front; nothing is lost.
#[tauri::command(async)]
pub(crate) fn close_case(app: State<'_, App>) {
    *locked(&app.open) = None;
}

/// Answers a step: it is done.
#[tauri::command(async)]
pub(crate) fn answer(app: State<'_, App>, case: CaseId, answer: Answer) -> Reply<CaseView> {
    let page = page(&app, case)?;
    let inventory = seen_by(&app, &page);
    let facts = page.facts(&inventory);
    app.desk(|desk| answering::keep(desk, &page, answer, &facts))?;
    app.alarm.ring();
    bring_to_front(&app, case, None)
}

/// Looks at a step again; what was answered there is kept.
#[tauri::command(async)]
pub(crate) fn revisit(app: State<'_, App>, case: CaseId, step: String) -> Reply<CaseView> {
    bring_to_front(&app, case, Some(step))
}

/// Removes a case with its answers.
#[tauri::command(async)]
pub(crate) fn remove_case(app: State<'_, App>, case: CaseId) -> Reply {
    locked(&app.open).take_if(|open| open.id == case);
    app.desk(|desk| desk.remove_case(case))
}

/// Notes that a line of a form was copied into the portal; the case in front as it stands now.
#[tauri::command(async)]
pub(crate) fn mark_copied(
    app: State<'_, App>,
    case: CaseId,
    copied: Copied,
) -> Reply<Option<CaseView>> {
    app.desk(|desk| desk.mark_copied(case, &copied))?;
    in_front(&app)
}

/// Looks at what was typed into a field; nothing is kept.
#[tauri::command(async)]
pub(crate) fn check_field(kind: FieldKind, value: String) -> FieldVerdict {
    tamga_guide::check_field(kind, &value)
}

fn bring_to_front(app: &App, id: CaseId, revisited: Option<String>) -> Reply<CaseView> {
    let open = OpenCase { id, revisited };
    let shown = show(app, &open)?;
    *locked(&app.open) = Some(open);
    Ok(shown)
}

/// The case in front as it stands now; `None` while there is none.
pub(crate) fn in_front(app: &App) -> Reply<Option<CaseView>> {
    let open = locked(&app.open).clone();
    open.map(|open| show(app, &open)).transpose()
}

fn show(app: &App, open: &OpenCase) -> Reply<CaseView> {
    let page = page(app, open.id)?;
    let inventory = seen_by(app, &page);
    let plugged = locked(&app.practice).is_plugged();
    let facts = page.facts(&inventory);
    Ok(view(&page, open.revisited.as_deref(), &facts, plugged))
}

/// The case in front, its step on the page, and the hardware that counts for it.
pub(crate) fn standing(app: &App) -> Reply<Option<(Page, String, Inventory)>> {
    let open = locked(&app.open).clone();
    let stand = |open: OpenCase| {
        let page = page(app, open.id)?;
        let step = page.walk(open.revisited.as_deref()).at;
        let inventory = seen_by(app, &page);
        Ok((page, step, inventory))
    };
    open.map(stand).transpose()
}

/// Whether the case in front is a rehearsal.
pub(crate) fn is_rehearsal(app: &App) -> Reply<bool> {
    let open = locked(&app.open).clone();
    open.map_or(Ok(false), |open| {
        Ok(app.desk(|desk| desk.case(open.id))?.practice)
    })
}

/// The hardware that counts for a case: in a rehearsal, only what belongs to practice.
fn seen_by(app: &App, page: &Page) -> Inventory {
    match page.case.practice {
        true => locked(&app.practice).inventory(page.guide.token),
        false => app.hardware.inventory(),
    }
}

/// Whom the practice token is made for: the holder of the case in front, or an example.
pub(crate) fn practice_holder(app: &App) -> Reply<practice::Holder> {
    let open = locked(&app.open).clone();
    let inventory = locked(&app.practice).inventory(None);
    let Some(open) = open else {
        let fields = BTreeMap::new();
        return Ok(holder(&Facts::of_hardware(
            &inventory,
            &fields,
            clock::now(),
        )));
    };
    Ok(holder(&page(app, open.id)?.facts(&inventory)))
}
