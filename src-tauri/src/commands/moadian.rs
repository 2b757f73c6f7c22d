//! Commands on the live proof with Iran's tax system.

use tamga_keys::prove_moadian as prove;
use tamga_net::Sending;
use tamga_net::moadian::{Question, Verdict, announced};
use tauri::{AppHandle, Emitter, State};

use super::Reply;
use super::case::is_rehearsal;
use crate::app::App;
use crate::aside::aside;
use crate::found::find;
use crate::moadian::{TaxSite, expected, memory_id};
use crate::pin::Purpose;
use crate::{Error, clock, keys};

/// What the proof will tell the tax system, question by question.
#[tauri::command(async)]
pub(crate) fn moadian_sendings(site: TaxSite) -> Vec<Sending> {
    announced(site.site())
}

/// Asks the tax system what was announced, with one entry of the PIN; `None` when the person does
/// not want to. Each step is told as it begins: event `moadian`.
#[tauri::command(async)]
pub(crate) fn prove_moadian(
    window: AppHandle,
    app: State<'_, App>,
    sha256: String,
    site: TaxSite,
    memory: String,
) -> Reply<Option<Verdict>> {
    if is_rehearsal(&app)? {
        return Err(Error::RehearsalSendsNothing.into());
    }
    let memory_id = memory_id(&memory)?;
    let found = find(&app, &sha256)?;
    let expected_holder_number = expected(&app, &found.certificate)?;
    let question = Question {
        site: site.site(),
        memory_id: &memory_id,
        certificate: &found.der,
        issuers: &[],
        expected_holder_number: &expected_holder_number,
    };
    let purpose = Purpose::ProveRegistration;
    let token = found.token()?;
    let tell = |step| {
        // A window that is closing hears nothing: no fault.
        let _ = window.emit("moadian", step);
    };
    let (window, app) = (&window, app.inner());
    aside(|| {
        keys::open(window, app, &token, purpose, |holder| {
            prove(holder, &question, clock::now, tell)
        })
    })
}
