//! Commands on the person's keys: requests, certificates, signatures, PINs.

use std::path::{Path, PathBuf};

use tamga_keys::{Choice, Made, Matched, Mismatch, Place, certificates, choices, matched};
use tamga_x509::{CertificateRequest, Draft, Profile, SIZE_LIMIT};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use super::Reply;
use super::case::{is_rehearsal, practice_holder};
use crate::app::{App, locked};
use crate::keys::{self, Matching, RequestFile, RequestMade, RequestWish, TestedKey};
use crate::pin::Purpose;
use crate::{clock, file};

/// The endings of issuers' files.
const ENDINGS: [&str; 6] = ["cer", "crt", "pem", "der", "p7b", "p7c"];

/// The tokens that keys can be on; in a rehearsal, the practice token.
#[tauri::command(async)]
pub(crate) fn tokens_to_choose(app: State<'_, App>) -> Reply<Vec<Choice>> {
    Ok(choices(&keys::inventory(&app)?))
}

/// The kinds of certificates that can be asked for.
#[tauri::command(async)]
pub(crate) fn request_profiles() -> &'static [Profile] {
    Profile::all()
}

/// Makes a key and a request for it; `None` when the person does not want to.
#[tauri::command(async)]
pub(crate) fn make_request(
    window: AppHandle,
    app: State<'_, App>,
    wish: RequestWish,
) -> Reply<Option<RequestMade>> {
    let profile = Profile::find(wish.profile);
    // Nobody types a PIN for a request that cannot be written.
    Draft::check(profile, &wish.pieces)?;
    let Some(place) = wish.place.or_else(|| new_file(&window)) else {
        return Ok(None);
    };
    let make = |holder: &mut tamga_keys::Holder| {
        tamga_keys::make_request(holder, profile, &wish.pieces, wish.kind)
    };
    let made = match &place {
        Place::File { path } if !path.exists() && !is_rehearsal(&app)? => {
            keys::create(&window, &app, path, make)?
        }
        place => {
            let choice = keys::at(&app, place)?;
            keys::open(&window, &app, &choice, Purpose::MakeRequest, make)?
        }
    };
    Ok(made.map(shown))
}

fn new_file(window: &AppHandle) -> Option<Place> {
    let files = window.dialog().file().add_filter("PKCS#12", &["p12"]);
    let chosen = files.set_file_name("tamga.p12").blocking_save_file()?;
    let path = chosen.into_path().ok()?;
    Some(Place::File { path })
}

fn shown(made: Made) -> RequestMade {
    RequestMade {
        pem: made.request.pem(),
        request: made.request,
        requested: made.requested,
    }
}

/// Saves a request where the person says; `None` when they say nowhere.
#[tauri::command(async)]
pub(crate) fn save_request(
    window: AppHandle,
    request: CertificateRequest,
    form: RequestFile,
) -> Reply<Option<String>> {
    request.verify()?;
    let (name, bytes) = match form {
        RequestFile::Pem => ("request.csr", request.pem().into_bytes()),
        RequestFile::Der => ("request.der", request.der),
    };
    Ok(file::save_where_wanted(&window, name, &bytes)?)
}

/// Says which token has the key of a certificate in a file, this one or one the person chooses; in
/// a rehearsal, the practice issuer's.
#[tauri::command(async)]
pub(crate) fn match_certificate(
    window: AppHandle,
    app: State<'_, App>,
    path: Option<PathBuf>,
) -> Reply<Option<Matching>> {
    let path = match path {
        None if is_rehearsal(&app)? => Some(practice_issuers(&app)?),
        None => issuers(&window),
        given => given,
    };
    let Some(path) = path else {
        return Ok(None);
    };
    let Matched { certificate, token } = matched_in(&app, &path)?;
    Ok(Some(Matching {
        path: path.display().to_string(),
        certificate: certificate.certificate,
        token,
    }))
}

fn issuers(window: &AppHandle) -> Option<PathBuf> {
    let files = window.dialog().file().add_filter("X.509", &ENDINGS);
    files.blocking_pick_file()?.into_path().ok()
}

fn practice_issuers(app: &App) -> Reply<PathBuf> {
    let holder = practice_holder(app)?;
    let issued = locked(&app.practice).issue(&holder, clock::now())?;
    Ok(issued.ok_or(Mismatch::NoKey)?)
}

/// Puts the certificate in a file beside its key; false when the person does not want to.
#[tauri::command(async)]
pub(crate) fn install_certificate(
    window: AppHandle,
    app: State<'_, App>,
    path: PathBuf,
) -> Reply<bool> {
    let Matched { certificate, token } = matched_in(&app, &path)?;
    let purpose = Purpose::InstallCertificate;
    let installed = keys::open(&window, &app, &token, purpose, |holder| {
        tamga_keys::install(holder, &certificate)
    });
    Ok(installed?.is_some())
}

fn matched_in(app: &App, path: &Path) -> Reply<Matched> {
    let found = certificates(&file::read(path, SIZE_LIMIT + 1)?)?;
    Ok(matched(found, &keys::inventory(app)?)?)
}

/// Signs a sample with every key of a token; `None` when the person does not want to.
#[tauri::command(async)]
pub(crate) fn test_signature(
    window: AppHandle,
    app: State<'_, App>,
    place: Place,
) -> Reply<Option<Vec<TestedKey>>> {
    let choice = keys::at(&app, &place)?;
    let inventory = keys::inventory(&app)?;
    keys::open(&window, &app, &choice, Purpose::TestSignature, |holder| {
        let keys = holder.keys(&choice, &inventory)?;
        if keys.is_empty() {
            return Err(Mismatch::NoKey.into());
        }
        let tested = keys.into_iter().map(|key| TestedKey {
            problem: holder.test(&key.spki).err(),
            id: key.id,
            label: key.label,
        });
        Ok(tested.collect())
    })
}

/// Changes the PIN of a token, or the password of a file; false when the person does not want to.
#[tauri::command(async)]
pub(crate) fn change_pin(window: AppHandle, app: State<'_, App>, place: Place) -> Reply<bool> {
    let choice = keys::at(&app, &place)?;
    keys::change_secret(&window, &app, &choice)
}

/// Sets the PIN of a token with its PUK; false when the person does not want to.
#[tauri::command(async)]
pub(crate) fn unblock_pin(window: AppHandle, app: State<'_, App>, place: Place) -> Reply<bool> {
    let choice = keys::at(&app, &place)?;
    keys::unblock(&window, &app, &choice)
}
