//! `tamga pin`: how the PIN of a token stands, and a new one for it.

use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use serde_json::json;
use tamga_card::{PinFacts, Session, worker};
use tamga_keys::{Error as KeysError, Mismatch, Place};
use tamga_words::{Id, id};

use crate::Error;
use crate::arguments::Options;
use crate::chosen::{Chosen, choose};
use crate::error::Stop;
use crate::inventory::{self, tell_name};
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// How a PIN stands.
#[derive(Serialize)]
pub(crate) struct Status {
    label: String,
    serial: String,
    /// `None` for a software token, which counts no tries, and for a card without a module.
    pin: Option<PinFacts>,
}

/// A PIN that was set.
#[derive(Serialize)]
pub(crate) struct Done {
    label: String,
    serial: String,
    #[serde(skip)]
    what: Id,
}

/// Reads the flags; no try is spent.
pub(crate) fn status(options: &Options) -> Result<Status, Stop> {
    let chosen = choose(options)?;
    let pin = match &chosen.choice.place {
        Place::Token(place) => {
            let session = Session::open(&worker::program(), place).map_err(KeysError::from)?;
            let mut session = session;
            Some(session.pin_facts().map_err(KeysError::from)?)
        }
        Place::Piv { .. } | Place::File { .. } => None,
    };
    Ok(Status {
        label: chosen.choice.label,
        serial: chosen.choice.serial,
        pin,
    })
}

/// Changes the PIN, with one try of the old one.
pub(crate) fn change(options: &Options) -> Result<Done, Stop> {
    let mut chosen = choose(options)?;
    let old = chosen.secret()?.unwrap_or_else(|| SecretString::from(""));
    let new = new_secret(&mut chosen)?;
    chosen.open(Some(&old))?.change_secret(&old, &new)?;
    Ok(done(chosen, id!("cli-pin-changed")))
}

/// Sets the PIN, with one try of the PUK or SO PIN.
pub(crate) fn unblock(options: &Options) -> Result<Done, Stop> {
    let mut chosen = choose(options)?;
    if let Place::File { .. } = chosen.choice.place {
        return Err(KeysError::from(Mismatch::NothingToUnlock).into());
    }
    let name = chosen.name().to_owned();
    let puk = chosen.passwords.ask(id!("cli-puk"), &name)?;
    let new = new_secret(&mut chosen)?;
    let exe = worker::program();
    tamga_keys::unblock(
        &chosen.choice.place,
        &chosen.opening(&exe, Some(&puk)),
        &new,
    )?;
    Ok(done(chosen, id!("cli-pin-unblocked")))
}

/// A new PIN or password, typed twice: nobody sees what is typed.
pub(crate) fn new_secret(chosen: &mut Chosen) -> Result<SecretString, Stop> {
    let name = chosen.name().to_owned();
    let (first, again) = match chosen.choice.place {
        Place::Token(_) | Place::Piv { .. } => (id!("cli-new-pin"), id!("cli-new-pin-again")),
        Place::File { .. } => (id!("cli-new-password"), id!("cli-new-password-again")),
    };
    let new = chosen.passwords.ask(first, &name)?;
    let repeated = chosen.passwords.ask(again, &name)?;
    match new.expose_secret() == repeated.expose_secret() {
        true => Ok(new),
        false => Err(Error::EntriesDiffer.into()),
    }
}

fn done(chosen: Chosen, what: Id) -> Done {
    Done {
        label: chosen.choice.label,
        serial: chosen.choice.serial,
        what,
    }
}

impl Report for Status {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        tell_name(speaker, &mut lines, 0, &self.label, &self.serial);
        let Some(pin) = &self.pin else {
            lines.add(1, &speaker.word(id!("cli-pin-of-file")));
            return lines;
        };
        lines.add(1, &speaker.word(inventory::pin(pin.state)));
        let lengths = json!({"least": pin.least, "most": pin.most});
        lines.add(1, &speaker.say(id!("cli-pin-lengths"), lengths));
        lines
    }

    fn is_good(&self) -> bool {
        let locked = |pin: &PinFacts| pin.state.locked || !pin.state.initialized;
        !self.pin.as_ref().is_some_and(locked)
    }
}

impl Report for Done {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        tell_name(speaker, &mut lines, 0, &self.label, &self.serial);
        lines.add(1, &speaker.word(self.what));
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
