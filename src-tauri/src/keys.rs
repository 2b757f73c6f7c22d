//! The person's keys: which token is meant, and what is done with it once it is open.
//!
//! In a rehearsal there is only the practice token, so nothing of the person's is touched.

use std::collections::BTreeMap;
use std::path::Path;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tamga_card::{Inventory, practice, worker};
use tamga_keys::{Choice, Holder, Mismatch, Opening, Place, choices};
use tamga_x509::{Certificate, CertificateRequest, KeyChoice, Piece, ProfileId, Requested};
use tauri::AppHandle;

mod asking;

pub(crate) use asking::ask_to_open;
use asking::{Wanted, ask};

use crate::app::{App, locked};
use crate::commands::Reply;
use crate::commands::case::is_rehearsal;
use crate::hardware;
use crate::pin::{Answer, Purpose};

/// What a request is to say, and where its key is to be.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RequestWish {
    /// The token; a file that is not there yet becomes one. `None` lets the person choose a name.
    pub place: Option<Place>,
    /// The kind of certificate.
    pub profile: ProfileId,
    /// What the subscriber says.
    pub pieces: BTreeMap<Piece, String>,
    /// The kind of key.
    pub kind: KeyChoice,
}

/// A request that was made.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RequestMade {
    /// The request.
    pub request: CertificateRequest,
    /// What it asks for, read back from it.
    pub requested: Requested,
    /// As portals want it.
    pub pem: String,
}

/// The form of a request's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum RequestFile {
    /// PEM (RFC 7468 §7), `.csr`.
    Pem,
    /// DER, `.der`.
    Der,
}

/// A certificate of the issuer's, and the token that has its key.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Matching {
    /// The file it came in.
    pub path: String,
    /// What it says.
    pub certificate: Certificate,
    /// Where its key is.
    pub token: Choice,
}

/// Whether a key signs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct TestedKey {
    /// `CKA_ID` in lower-case hex.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Why it does not sign.
    pub problem: Option<tamga_keys::Error>,
}

/// What there is to work with: in a rehearsal, the practice token alone.
pub(crate) fn inventory(app: &App) -> Reply<Inventory> {
    Ok(match is_rehearsal(app)? {
        true => locked(&app.practice).as_file(),
        false => app.hardware.inventory(),
    })
}

/// The token at a place, which must be one of those to choose from.
pub(crate) fn at(app: &App, place: &Place) -> Reply<Choice> {
    let mut choices = choices(&inventory(app)?).into_iter();
    let found = choices.find(|choice| choice.place == *place);
    Ok(found.ok_or(Mismatch::NoToken)?)
}

/// Asks for the secret, opens the token with one try, and works on it; `None` when the person does
/// not want to. What is on the token is read again, whatever came of it.
pub(crate) fn open<T>(
    window: &AppHandle,
    app: &App,
    choice: &Choice,
    purpose: Purpose,
    work: impl FnOnce(&mut Holder) -> Result<T, tamga_keys::Error>,
) -> Reply<Option<T>> {
    let Some(answer) = ask(window, app, &Wanted::of(choice, purpose)?)? else {
        return Ok(None);
    };
    let opened = Holder::open(&choice.place, &opening(&worker::program(), &answer));
    let done = opened.and_then(|mut holder| work(&mut holder));
    reread(window, app, choice, answer.secret.as_ref());
    Ok(Some(done?))
}

/// Makes the file of a new software token and works on it; `None` when the person does not want to.
pub(crate) fn create<T>(
    window: &AppHandle,
    app: &App,
    path: &Path,
    work: impl FnOnce(&mut Holder) -> Result<T, tamga_keys::Error>,
) -> Reply<Option<T>> {
    let Some(answer) = ask(window, app, &Wanted::of_new_file(path))? else {
        return Ok(None);
    };
    let password = answer.new_secret.unwrap_or_default();
    let done = Holder::create(path, &password).and_then(|mut holder| work(&mut holder))?;
    app.hardware.cards().open_software_token(path, &password)?;
    hardware::tell_now(window);
    Ok(Some(done))
}

/// Changes the PIN or password; false when the person does not want to.
pub(crate) fn change_secret(window: &AppHandle, app: &App, choice: &Choice) -> Reply<bool> {
    let wanted = Wanted::of(choice, Purpose::ChangePin)?;
    let Some(answer) = ask(window, app, &wanted)? else {
        return Ok(false);
    };
    let old = answer.secret.clone().unwrap_or_default();
    let new = answer.new_secret.clone().unwrap_or_default();
    let opened = Holder::open(&choice.place, &opening(&worker::program(), &answer));
    let done = opened.and_then(|mut holder| match choice.practice {
        // The next rehearsal begins with the same PIN.
        true => Ok(()),
        false => holder.change_secret(&old, &new),
    });
    let opens = if done.is_ok() { &new } else { &old };
    reread(window, app, choice, Some(opens));
    done?;
    Ok(true)
}

/// Sets the PIN with what unlocks the token; false when the person does not want to.
pub(crate) fn unblock(window: &AppHandle, app: &App, choice: &Choice) -> Reply<bool> {
    if let Place::File { .. } = choice.place {
        return Err(Mismatch::NothingToUnlock.into());
    }
    let purpose = match choice.pin.initialized {
        true => Purpose::Unblock,
        false => Purpose::FirstPin,
    };
    let Some(answer) = ask(window, app, &Wanted::of(choice, purpose)?)? else {
        return Ok(false);
    };
    let new = answer.new_secret.clone().unwrap_or_default();
    let done = tamga_keys::unblock(&choice.place, &opening(&worker::program(), &answer), &new);
    reread(window, app, choice, None);
    done?;
    Ok(true)
}

fn opening<'a>(exe: &'a Path, answer: &'a Answer) -> Opening<'a> {
    Opening {
        exe,
        secret: answer.secret.as_ref(),
        last_try_agreed: answer.last_try_agreed,
        management_key: None,
    }
}

/// Reads again what was worked on. That it cannot be read shows in the inventory, not here.
fn reread(window: &AppHandle, app: &App, choice: &Choice, secret: Option<&SecretString>) {
    match (&choice.place, secret) {
        _ if choice.practice => {
            let _ = locked(&app.practice).reread();
        }
        (Place::File { path }, Some(password)) => {
            let _ = app.hardware.cards().open_software_token(path, password);
        }
        (Place::File { .. }, None) => (),
        (Place::Token(_) | Place::Piv { .. }, _) => return app.hardware.reread(window),
    }
    hardware::tell_now(window);
}

/// The PIN that may be shown, because it protects nothing.
fn practice_pin(choice: &Choice) -> Option<String> {
    choice.practice.then(|| practice::PIN.to_owned())
}
