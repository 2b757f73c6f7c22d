//! What is asked in the PIN window for a piece of work, and whether the answer may go to the token.

use std::path::Path;

use secrecy::SecretString;
use tamga_card::{Error as CardError, PinFacts, PinState, new_pin_fits, worker};
use tamga_desk::Setting;
use tamga_keys::{Choice, Mismatch, Place, pin_facts};
use tauri::AppHandle;

use super::practice_pin;
use crate::app::App;
use crate::commands::Reply;
use crate::pin::{self, Answer, NewSecret, Purpose, Request, SecretKind, Tries};
use crate::start::theme;

/// The longest PIN there is, where a token does not say what it takes.
const LONGEST: u32 = 255;

/// What the password of a file must be: other programs must take it too.
const PASSWORD: NewSecret = NewSecret { least: 8, most: 64 };

/// A secret that is needed: everything the page is told but how it looks.
pub(super) struct Wanted {
    purpose: Purpose,
    kind: SecretKind,
    name: String,
    serial: Option<String>,
    tries: Tries,
    protected_path: bool,
    new: Option<NewSecret>,
    practice: Option<String>,
}

impl Wanted {
    /// What opens a token for this purpose. Its flags are read now; no try is spent.
    ///
    /// # Errors
    ///
    /// What keeps every try from being spent: the token is locked, or has no PIN yet.
    pub(super) fn of(choice: &Choice, purpose: Purpose) -> Reply<Self> {
        let wanted = match &choice.place {
            Place::File { path } => Self {
                serial: None,
                practice: practice_pin(choice),
                ..Self::of_file(path, purpose)
            },
            Place::Token(_) | Place::Piv { .. } => {
                let facts = pin_facts(&choice.place, &worker::program())?;
                let facts = facts.ok_or(Mismatch::NoToken)?;
                let serial = choice.serial.clone();
                Self::of_token(&choice.label, serial, purpose, &facts)?
            }
        };
        Ok(wanted)
    }

    fn of_token(
        name: &str,
        serial: String,
        purpose: Purpose,
        facts: &PinFacts,
    ) -> Result<Self, tamga_keys::Error> {
        let by_officer = matches!(purpose, Purpose::Unblock | Purpose::FirstPin);
        let new = asks_new(purpose).then_some(NewSecret {
            least: facts.least,
            most: facts.most.unwrap_or(LONGEST),
        });
        if facts.protected_path && new.is_some() {
            return Err(Mismatch::NewPinOnReader.into());
        }
        let (kind, tries) = match by_officer {
            true => (SecretKind::Puk, officer_tries(facts)?),
            false => (SecretKind::Pin, user_tries(facts.state)?),
        };
        Ok(Self {
            purpose,
            kind,
            name: name.to_owned(),
            serial: Some(serial),
            tries,
            protected_path: facts.protected_path,
            new,
            practice: None,
        })
    }

    /// The password of a file that is there.
    pub(super) fn of_file(path: &Path, purpose: Purpose) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self {
            purpose,
            kind: SecretKind::Password,
            name: name.into_owned(),
            serial: None,
            tries: Tries::Uncounted,
            protected_path: false,
            new: asks_new(purpose).then_some(PASSWORD),
            practice: None,
        }
    }

    /// The password of a file that is made now.
    pub(super) fn of_new_file(path: &Path) -> Self {
        Self::of_file(path, Purpose::NewSoftwareToken)
    }
}

fn asks_new(purpose: Purpose) -> bool {
    match purpose {
        Purpose::ChangePin | Purpose::FirstPin | Purpose::Unblock | Purpose::NewSoftwareToken => {
            true
        }
        Purpose::OpenSoftwareToken
        | Purpose::MakeRequest
        | Purpose::InstallCertificate
        | Purpose::TestSignature
        | Purpose::ProveRegistration => false,
    }
}

fn user_tries(state: PinState) -> Result<Tries, CardError> {
    match state {
        PinState { locked: true, .. } => Err(CardError::PinLocked),
        PinState {
            initialized: false, ..
        } => Err(CardError::PinNotSet),
        PinState {
            final_try: true, ..
        } => Ok(Tries::Last),
        PinState {
            count_low: true, ..
        } => Ok(Tries::Low),
        _ => Ok(Tries::Unknown),
    }
}

fn officer_tries(facts: &PinFacts) -> Result<Tries, CardError> {
    match (facts.officer_locked, facts.officer_final_try) {
        (true, _) => Err(CardError::PukLocked),
        (false, true) => Ok(Tries::Last),
        (false, false) => Ok(Tries::Unknown),
    }
}

/// Asks, and looks at a new secret before any token does; `None` when the person does not want to.
///
/// # Errors
///
/// [`CardError::PinLengthWrong`], [`CardError::PinCharacterWrong`]: no try is spent.
pub(super) fn ask(window: &AppHandle, app: &App, wanted: &Wanted) -> Reply<Option<Answer>> {
    let (locale, theme) = app.desk(|desk| Ok((desk.setting(Setting::Locale)?, theme(desk)?)))?;
    let request = Request {
        locale: locale.unwrap_or_else(|| "en".into()),
        theme,
        purpose: wanted.purpose,
        kind: wanted.kind,
        name: wanted.name.clone(),
        serial: wanted.serial.clone(),
        tries: wanted.tries,
        protected_path: wanted.protected_path,
        new: wanted.new,
        practice: wanted.practice.clone(),
    };
    let answer = pin::ask(window, &request)?;
    if let (Some(answer), Some(rule)) = (&answer, wanted.new) {
        let new = answer.new_secret.clone().unwrap_or_default();
        new_pin_fits(&new, rule.least, Some(rule.most))?;
    }
    Ok(answer)
}

/// Asks the password that opens a file.
pub(crate) fn ask_to_open(
    window: &AppHandle,
    app: &App,
    path: &Path,
) -> Reply<Option<SecretString>> {
    let wanted = Wanted::of_file(path, Purpose::OpenSoftwareToken);
    let answer = ask(window, app, &wanted)?;
    Ok(answer.map(|answer| answer.secret.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(state: PinState) -> PinFacts {
        PinFacts {
            state,
            least: 4,
            most: Some(16),
            protected_path: false,
            officer_final_try: true,
            officer_locked: false,
        }
    }

    #[track_caller]
    fn check(state: PinState, purpose: Purpose, expected: Result<Tries, CardError>) {
        let wanted = Wanted::of_token("token", "1".into(), purpose, &facts(state));
        let tries = wanted.map(|wanted| wanted.tries);
        assert_eq!(tries, expected.map_err(tamga_keys::Error::from));
    }

    #[test]
    fn no_window_opens_for_a_token_that_takes_no_try() {
        let set = PinState {
            initialized: true,
            ..PinState::default()
        };
        let last = PinState {
            final_try: true,
            ..set
        };
        let locked = PinState {
            locked: true,
            ..last
        };
        check(set, Purpose::MakeRequest, Ok(Tries::Unknown));
        check(last, Purpose::MakeRequest, Ok(Tries::Last));
        check(locked, Purpose::MakeRequest, Err(CardError::PinLocked));
        check(
            PinState::default(),
            Purpose::TestSignature,
            Err(CardError::PinNotSet),
        );
        check(locked, Purpose::Unblock, Ok(Tries::Last));
    }

    #[test]
    fn a_new_pin_is_not_asked_where_the_reader_takes_the_old_one() {
        let on_reader = PinFacts {
            protected_path: true,
            ..facts(PinState::default())
        };
        let wanted = Wanted::of_token("token", "1".into(), Purpose::Unblock, &on_reader);
        assert_eq!(wanted.err(), Some(Mismatch::NewPinOnReader.into()));
    }
}
