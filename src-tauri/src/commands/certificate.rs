//! Commands on one certificate that can be seen: its forms, who vouches for it, what is new in it.

use tamga_net::Cache;
use tamga_x509::{Certificate, Spellings, spellings};
use tauri::{AppHandle, State};

use super::Reply;
use crate::app::App;
use crate::aside::aside;
use crate::export::ExportForm;
use crate::found::{OnToken, find};
use crate::renewal::{self, Comparable, Comparison};
use crate::verification::{self, Verification};
use crate::{Error, file};

/// Every form in which a portal may ask for a certificate.
#[tauri::command(async)]
pub(crate) fn certificate_spellings(app: State<'_, App>, sha256: String) -> Reply<Spellings> {
    Ok(spellings(&find(&app, &sha256)?.der)?)
}

/// Saves a certificate where the person says; `None` when they say nowhere.
#[tauri::command(async)]
pub(crate) fn export_certificate(
    window: AppHandle,
    app: State<'_, App>,
    sha256: String,
    form: ExportForm,
) -> Reply<Option<String>> {
    let OnToken {
        der, certificate, ..
    } = find(&app, &sha256)?;
    let name = form.name(&certificate.serial);
    Ok(file::save_where_wanted(&window, &name, &form.bytes(&der)?)?)
}

/// Who vouches for a certificate, with what is at hand: nobody is asked.
#[tauri::command(async)]
pub(crate) fn verify_certificate(app: State<'_, App>, sha256: String) -> Reply<Verification> {
    verification::offline(&find(&app, &sha256)?)
}

/// Asks the authorities of a certificate what was announced; the person agreed to it.
#[tauri::command(async)]
pub(crate) fn verify_certificate_online(
    app: State<'_, App>,
    sha256: String,
) -> Reply<Verification> {
    let cache = Cache::new(app.answers());
    let found = find(&app, &sha256)?;
    aside(|| verification::online(&found, &cache))
}

/// The certificates that this one can be compared with.
#[tauri::command(async)]
pub(crate) fn comparable_certificates(
    app: State<'_, App>,
    sha256: String,
) -> Reply<Vec<Comparable>> {
    let found = find(&app, &sha256)?;
    let seen = seen(&found);
    app.desk(|desk| renewal::comparable(desk, &found.certificate, &seen))
}

/// This certificate beside the one with that serial number.
#[tauri::command(async)]
pub(crate) fn compare_certificates(
    app: State<'_, App>,
    sha256: String,
    other: String,
) -> Reply<Comparison> {
    let found = find(&app, &sha256)?;
    let seen = seen(&found);
    let compared = app.desk(|desk| renewal::compare(desk, &found.certificate, &seen, &other))?;
    Ok(compared.ok_or(Error::CertificateGone)?)
}

fn seen(found: &OnToken) -> Vec<Certificate> {
    let pool = tamga_check::pool(&found.inventory);
    let read = pool.iter().map(|der| tamga_x509::parse(der));
    read.filter_map(Result::ok).collect()
}
