//! The PIN window: a page of its own that may do one thing, answer.

use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};

use secrecy::SecretString;
use serde::Serialize;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::Error;
use crate::app::{App, locked};

/// Label of the PIN window; its capability names it.
pub(crate) const LABEL: &str = "pin";

/// Who waits for the answer; `None` while nothing is asked.
pub(crate) type Asked = Mutex<Option<Sender<Option<SecretString>>>>;

/// What the page is told: never a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    /// BCP 47 tag of the language.
    pub(crate) locale: String,
    /// `system`, `light` or `dark`.
    pub(crate) theme: String,
    /// What it is for: `open-software-token`.
    pub(crate) purpose: &'static str,
    /// Which token, by the name its holder knows.
    pub(crate) name: String,
    /// Whether it is the practice token.
    pub(crate) practice: bool,
    /// Whether the last answer was wrong.
    pub(crate) again: bool,
}

/// Asks, and waits for the answer; `None` when the person does not want to.
///
/// # Errors
///
/// [`Error::PinWindowNotOpened`] when the window cannot be opened, or asks already.
pub(crate) fn ask(window: &AppHandle, request: &Request) -> Result<Option<SecretString>, Error> {
    let (answer, answered) = channel();
    let app = window.state::<App>();
    {
        let mut asked = locked(&app.asked);
        if asked.is_some() {
            return Err(Error::PinWindowNotOpened);
        }
        *asked = Some(answer);
    }
    if open(window, request).is_err() {
        give(&app, None);
        return Err(Error::PinWindowNotOpened);
    }
    // A window closed by its frame answers nothing: the sender is dropped.
    Ok(answered.recv().ok().flatten())
}

/// Hands the answer to who asked. An answer nobody asked for is dropped.
pub(crate) fn give(app: &App, pin: Option<SecretString>) {
    if let Some(asked) = locked(&app.asked).take() {
        // Who asked may have gone; then nobody wants the answer.
        let _ = asked.send(pin);
    }
}

fn open(window: &AppHandle, request: &Request) -> tauri::Result<()> {
    let request = serde_json::to_string(request)?;
    let script = format!("window.__PIN_REQUEST__ = {request};");
    let page = WebviewUrl::App("pin.html".into());
    let builder = WebviewWindowBuilder::new(window, LABEL, page)
        .initialization_script(script)
        .title("Tamga")
        .inner_size(460.0, 460.0)
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
