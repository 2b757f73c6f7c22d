//! The token a command works with: chosen, and opened with one try of its PIN.

use std::path::{Path, PathBuf};

use secrecy::SecretString;
use tamga_card::{Inventory, PinState};
use tamga_keys::{Choice, Error as KeysError, Holder, Mismatch, Opening, Place, choices};
use tamga_words::id;

use crate::arguments::Options;
use crate::error::Stop;
use crate::hardware::{tokens, worker};
use crate::password::Passwords;

/// A token, and everything that was read to find it.
pub(crate) struct Chosen {
    pub(crate) choice: Choice,
    pub(crate) inventory: Inventory,
    pub(crate) passwords: Passwords,
    last_try_agreed: bool,
}

/// The one token that the options leave, or the one they name.
///
/// Software tokens are not opened yet.
pub(crate) fn choose(options: &Options) -> Result<Chosen, Stop> {
    let passwords = Passwords::new(options)?;
    let (found, inventory) = candidates(options)?;
    let meant = found.into_iter().filter(|choice| {
        let named = options.token.as_ref();
        named.is_none_or(|serial| *serial == choice.serial)
    });
    let meant: Vec<Choice> = meant.collect();
    match <[Choice; 1]>::try_from(meant) {
        Ok([choice]) => Ok(Chosen {
            choice,
            inventory,
            passwords,
            last_try_agreed: options.last_try,
        }),
        Err(others) => Err(KeysError::from(none_or_several(&others)).into()),
    }
}

fn none_or_several(choices: &[Choice]) -> Mismatch {
    let serials: Vec<&str> = choices
        .iter()
        .map(|choice| choice.serial.as_str())
        .collect();
    match serials[..] {
        [] => Mismatch::NoToken,
        _ => Mismatch::SeveralTokens {
            serials: serials.join(" "),
        },
    }
}

/// The files that the options name, and the tokens that modules show.
fn candidates(options: &Options) -> Result<(Vec<Choice>, Inventory), Stop> {
    let files = options.software_tokens.iter().map(|path| of_file(path));
    let cards = options.cards.iter().map(|reader| of_card(reader));
    let files: Vec<Choice> = files.chain(cards).collect();
    if !files.is_empty() && options.modules.is_empty() {
        return Ok((files, nothing()));
    }
    let without_files = Options {
        software_tokens: vec![],
        ..options.clone()
    };
    let inventory = tokens(&without_files, || ())?;
    Ok(([choices(&inventory), files].concat(), inventory))
}

fn nothing() -> Inventory {
    Inventory {
        service: tamga_card::ServiceState::Running,
        readers: vec![],
        modules: vec![],
        software_tokens: vec![],
    }
}

/// A file by its name; what is in it shows when it is opened.
fn of_file(path: &Path) -> Choice {
    let place = Place::File {
        path: path.to_owned(),
    };
    let stem = path.file_stem().unwrap_or_default();
    unread(place, &stem.to_string_lossy(), path.display().to_string())
}

/// A PIV card by the name of its reader.
fn of_card(reader: &str) -> Choice {
    let place = Place::Piv {
        reader: reader.to_owned(),
    };
    unread(place, reader, reader.to_owned())
}

fn unread(place: Place, label: &str, serial: String) -> Choice {
    Choice {
        place,
        label: label.to_owned(),
        serial,
        pin: PinState::default(),
        protected_path: false,
        practice: false,
    }
}

impl Chosen {
    /// What the person calls it.
    pub(crate) fn name(&self) -> &str {
        match &self.choice.place {
            Place::Token(_) | Place::Piv { .. } => &self.choice.label,
            Place::File { .. } => &self.choice.serial,
        }
    }

    /// The PIN or password that opens it now; `None` where the reader's PIN pad asks.
    pub(crate) fn secret(&mut self) -> Result<Option<SecretString>, Stop> {
        let prompt = match self.choice.place {
            Place::Token(_) | Place::Piv { .. } => id!("cli-pin"),
            Place::File { .. } => id!("cli-password"),
        };
        if self.choice.protected_path {
            return Ok(None);
        }
        let name = self.name().to_owned();
        Ok(Some(self.passwords.ask(prompt, &name)?))
    }

    /// Opens it, with one try.
    pub(crate) fn open(&self, secret: Option<&SecretString>) -> Result<Holder, Stop> {
        let exe: PathBuf = worker();
        let opening = self.opening(&exe, secret);
        Ok(Holder::open(&self.choice.place, &opening)?)
    }

    /// How it is opened.
    pub(crate) fn opening<'a>(
        &self,
        exe: &'a Path,
        secret: Option<&'a SecretString>,
    ) -> Opening<'a> {
        Opening {
            exe,
            secret,
            last_try_agreed: self.last_try_agreed,
        }
    }
}
