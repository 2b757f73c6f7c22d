//! The PIN window: a page of its own that may do one thing, answer.

use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};

use secrecy::SecretString;
use serde::Serialize;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::Error;
use crate::app::{App, locked};
use crate::seal::{Seal, Sealed};

/// Label of the PIN window; its capability names it.
pub(crate) const LABEL: &str = "pin";

/// Who waits for the answer, and what opens it; `None` while nothing is asked.
pub(crate) type Asked = Mutex<Option<(Sender<Option<Answer>>, Seal)>>;

/// What the secret is for; message `app-pin-for-<purpose>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "PinPurpose", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    /// Reading the file of a software token.
    OpenSoftwareToken,
    /// Making a key and a request for a certificate.
    MakeRequest,
    /// Putting a certificate beside its key.
    InstallCertificate,
    /// Signing a sample.
    TestSignature,
    /// Signing the questions to Iran's tax system.
    ProveRegistration,
    /// Another PIN in the place of the one that is known.
    ChangePin,
    /// The first PIN of a token that has none.
    FirstPin,
    /// A new PIN for a token that is locked, or whose PIN is lost.
    Unblock,
    /// The password of a file that is made now.
    NewSoftwareToken,
}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "SecretKind", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SecretKind {
    /// The PIN of a token.
    Pin,
    /// The password of a file.
    Password,
    /// What unlocks a token: its PUK, or the PIN of its security officer.
    Puk,
}

/// How the tries stand, as far as the token tells; message `app-pin-tries-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "PinTries", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tries {
    /// A file counts none.
    Uncounted,
    /// The token tells of no wrong entry, and not how many tries there are.
    Unknown,
    /// There was a wrong entry since the last right one.
    Low,
    /// The next wrong entry locks the token.
    Last,
}

/// What a new PIN or password must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct NewSecret {
    /// Fewest characters.
    pub(crate) least: u32,
    /// Most characters.
    pub(crate) most: u32,
}

/// What the page is told: never a secret of the person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "PinRequest", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    /// BCP 47 tag of the language.
    pub(crate) locale: String,
    /// `system`, `light` or `dark`.
    pub(crate) theme: String,
    /// What it is for.
    pub(crate) purpose: Purpose,
    /// What is typed.
    pub(crate) kind: SecretKind,
    /// Which token, by the name its holder knows.
    pub(crate) name: String,
    /// Serial number of the token; `None` for a file.
    pub(crate) serial: Option<String>,
    /// How the tries stand; the last one needs the person's consent.
    pub(crate) tries: Tries,
    /// Whether it is typed on the reader.
    pub(crate) protected_path: bool,
    /// What a new secret must be, where one is asked too.
    pub(crate) new: Option<NewSecret>,
    /// The PIN of the practice token, which protects nothing and may be seen.
    pub(crate) practice: Option<String>,
}

/// What was typed in the PIN window; the page seals it ([`Seal`]).
#[derive(Debug)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "PinAnswer", rename_all = "camelCase", export_to = "types.ts")
)]
pub(crate) struct Answer {
    /// The PIN, password or PUK; `None` where the reader asks, or where there is none yet.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub(crate) secret: Option<SecretString>,
    /// The new PIN or password.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub(crate) new_secret: Option<SecretString>,
    /// Whether the person agreed to spend the last try.
    pub(crate) last_try_agreed: bool,
}

/// Asks, and waits for the answer; `None` when the person does not want to.
///
/// # Errors
///
/// [`Error::PinWindowNotOpened`] when the window cannot be opened, or asks already.
pub(crate) fn ask(window: &AppHandle, request: &Request) -> Result<Option<Answer>, Error> {
    let (answer, answered) = channel();
    let (seal, key) = Seal::new();
    let app = window.state::<App>();
    {
        let mut asked = locked(&app.asked);
        if asked.is_some() {
            return Err(Error::PinWindowNotOpened);
        }
        *asked = Some((answer, seal));
    }
    if open(window, request, &key).is_err() {
        give(&app, None);
        return Err(Error::PinWindowNotOpened);
    }
    // A window closed by its frame answers nothing: the sender is dropped.
    Ok(answered.recv().ok().flatten())
}

/// Hands the answer to who asked. An answer nobody asked for is dropped.
pub(crate) fn give(app: &App, answer: Option<Sealed>) {
    if let Some((asked, seal)) = locked(&app.asked).take() {
        // Who asked may have gone; then nobody wants the answer.
        let _ = asked.send(answer.and_then(|sealed| seal.open(sealed)));
    }
}

/// Room for everything that is asked, so that nothing has to be looked for.
fn height(request: &Request) -> f64 {
    let consent = if request.tries == Tries::Last {
        120.0
    } else {
        0.0
    };
    let new = if request.new.is_some() { 220.0 } else { 0.0 };
    520.0 + consent + new
}

fn open(window: &AppHandle, request: &Request, key: &[u8]) -> tauri::Result<()> {
    let height = height(request);
    let request = serde_json::to_string(request)?;
    let key = serde_json::to_string(key)?;
    let script = format!("window.__PIN_REQUEST__ = {request}; window.__PIN_SEAL__ = {key};");
    let page = WebviewUrl::App("pin.html".into());
    let builder = WebviewWindowBuilder::new(window, LABEL, page)
        .initialization_script(script)
        .title("Tamga")
        .inner_size(480.0, height)
        .min_inner_size(360.0, 360.0);
    #[cfg(desktop)]
    let builder = match window.get_webview_window("main") {
        Some(main) => builder.center().parent(&main)?,
        None => builder.center(),
    };
    let opened = builder.build()?;
    let app = window.clone();
    opened.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            give(&app.state::<App>(), None);
        }
    });
    Ok(())
}
