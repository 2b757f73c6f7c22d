//! A token that was opened by its holder, whatever it is made of.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use secrecy::SecretString;
use tamga_card::{
    Error as CardError, Inventory, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role,
    Session, TokenPlace, software_token::OpenFile, verifies,
};

#[cfg(not(any(target_os = "android", target_os = "ios")))]
use crate::piv::{self, OpenCard};
use crate::{Choice, Error, Mismatch, Place};

/// What a key signs to prove that it signs.
const TEST_MESSAGE: &[u8] = b"Tamga test signature";

/// A file without a password has an empty one.
pub(crate) static NO_SECRET: LazyLock<SecretString> = LazyLock::new(|| SecretString::from(""));

/// What opens a token.
#[derive(Debug)]
pub struct Opening<'a> {
    /// A program whose `main` begins with [`tamga_card::worker::run_if_worker`].
    pub exe: &'a Path,
    /// The PIN or password; `None` where the reader's PIN pad asks.
    pub secret: Option<&'a SecretString>,
    /// Whether the person agreed to spend the last try.
    pub last_try_agreed: bool,
    /// What opens a PIV card for writing, in hexadecimal; `None` is what most makers put on it.
    pub management_key: Option<&'a SecretString>,
}

/// An opened token. Dropping it logs out.
#[derive(Debug)]
pub struct Holder(Inside);

#[derive(Debug)]
enum Inside {
    Token(Box<OfToken>),
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    Piv(OpenCard),
    File(OpenFile),
}

/// A session with what opens it again.
#[derive(Debug)]
struct OfToken {
    session: Session,
    exe: PathBuf,
    place: TokenPlace,
    secret: Option<SecretString>,
}

impl Holder {
    /// Opens a token with one try of its PIN.
    ///
    /// # Errors
    ///
    /// What the token or file said; see [`Session::log_in`] and [`OpenFile::open`]. A malformed
    /// management key is refused before a try is spent.
    pub fn open(place: &Place, opening: &Opening<'_>) -> Result<Holder, Error> {
        let inside = match place {
            Place::Token(place) => {
                let mut session = Session::open(opening.exe, place)?;
                session.log_in(Role::User, opening.secret, opening.last_try_agreed)?;
                Inside::Token(Box::new(OfToken {
                    session,
                    exe: opening.exe.to_owned(),
                    place: place.clone(),
                    secret: opening.secret.cloned(),
                }))
            }
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Place::Piv { reader } => Inside::Piv(OpenCard::open(reader, opening)?),
            // A phone has no readers.
            #[cfg(any(target_os = "android", target_os = "ios"))]
            Place::Piv { reader } => {
                let reader = reader.clone();
                return Err(CardError::ReaderGone { reader }.into());
            }
            Place::File { path } => {
                let secret = opening.secret.unwrap_or(&NO_SECRET);
                Inside::File(OpenFile::open(path, secret)?)
            }
        };
        Ok(Holder(inside))
    }

    /// A new software token, written with its first key.
    ///
    /// # Errors
    ///
    /// [`CardError::FileExists`]: nothing is overwritten.
    pub fn create(path: &Path, password: &SecretString) -> Result<Holder, Error> {
        Ok(Holder(Inside::File(OpenFile::create(path, password)?)))
    }

    /// The keys it can sign with; what a token behind a module shows was read before.
    ///
    /// # Errors
    ///
    /// Of the way to a card without a module.
    pub fn keys(
        &self,
        choice: &Choice,
        inventory: &Inventory,
    ) -> Result<Vec<PublicKeyObject>, Error> {
        let mut keys = match &self.0 {
            Inside::File(file) => file.keys(),
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Inside::Piv(card) => card.keys()?,
            Inside::Token(_) => {
                let mut tokens = inventory.tokens();
                let token = tokens.find(|token| token.serial == choice.serial);
                token.map_or(vec![], |token| token.public_keys.clone())
            }
        };
        keys.retain(|key| key.private_here != Some(false));
        Ok(keys)
    }

    /// Makes a key pair where it stays.
    ///
    /// # Errors
    ///
    /// See [`Session::generate`] and [`OpenFile::generate`].
    pub fn generate(&mut self, kind: KeyKind, label: &str) -> Result<PublicKeyObject, Error> {
        let made = match &mut self.0 {
            Inside::Token(token) => token.session.generate(kind, label),
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Inside::Piv(card) => card.generate(kind),
            Inside::File(file) => file.generate(kind, label),
        };
        Ok(made?)
    }

    /// Signs; ECDSA signatures come in DER.
    ///
    /// # Errors
    ///
    /// See [`Session::sign`] and [`OpenFile::sign`].
    pub fn sign(&mut self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, Error> {
        let signature = match &mut self.0 {
            Inside::Token(token) => token.sign(spki, message),
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Inside::Piv(card) => card.sign(spki, message),
            Inside::File(file) => file.sign(spki, message),
        };
        Ok(signature?)
    }

    /// Signs, and verifies with the public key by an implementation that did not sign.
    ///
    /// # Errors
    ///
    /// [`CardError::SignatureWrong`], and those of [`sign`](Self::sign).
    pub fn test(&mut self, spki: &[u8]) -> Result<(), Error> {
        let signature = self.sign(spki, TEST_MESSAGE)?;
        match verifies(spki, TEST_MESSAGE, &signature) {
            true => Ok(()),
            false => Err(CardError::SignatureWrong.into()),
        }
    }

    /// Puts a certificate beside its key. Nothing is overwritten.
    ///
    /// # Errors
    ///
    /// See [`Session::put_certificate`] and [`OpenFile::put_certificate`].
    pub fn put_certificate(&mut self, new: &NewCertificate) -> Result<(), Error> {
        match &mut self.0 {
            Inside::Token(token) => drop(token.session.put_certificate(new)?),
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Inside::Piv(card) => card.put_certificate(new)?,
            Inside::File(file) => drop(file.put_certificate(new)?),
        }
        Ok(())
    }

    /// Changes the PIN or password that opened it.
    ///
    /// # Errors
    ///
    /// See [`Session::change_pin`] and [`OpenFile::change_password`].
    pub fn change_secret(&mut self, old: &SecretString, new: &SecretString) -> Result<(), Error> {
        match &mut self.0 {
            Inside::Token(token) => token.session.change_pin(old, new)?,
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            Inside::Piv(card) => card.change_pin(new)?,
            Inside::File(file) => file.change_password(new)?,
        }
        Ok(())
    }
}

impl OfToken {
    /// Some cards (OpenPGP through OpenSC 0.23) sign with a new key only after their module was
    /// loaded again: then the token is opened anew with the PIN that it took before.
    fn sign(&mut self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, CardError> {
        match self.session.sign(spki, message) {
            Err(CardError::TokenFault { .. }) if self.secret.is_some() => {
                self.session = Session::open(&self.exe, &self.place)?;
                self.session
                    .log_in(Role::User, self.secret.as_ref(), false)?;
                self.session.sign(spki, message)
            }
            signed => signed,
        }
    }
}

/// How the PIN at a place stands and what a new one must be, read now; no try is spent. `None` for
/// a file, which counts no tries, and for a card without a module.
///
/// # Errors
///
/// See [`Session::open`] and [`Session::pin_facts`].
pub fn pin_facts(place: &Place, exe: &Path) -> Result<Option<PinFacts>, Error> {
    match place {
        Place::Token(place) => Ok(Some(Session::open(exe, place)?.pin_facts()?)),
        Place::Piv { .. } | Place::File { .. } => Ok(None),
    }
}

/// Sets the user PIN of a token with its SO PIN or PUK, and unlocks it.
///
/// # Errors
///
/// [`CardError::PukIncorrect`], [`CardError::PukLocked`], [`Mismatch::NothingToUnlock`] for a software
/// token, and those of [`Session::set_pin`].
pub fn unblock(place: &Place, opening: &Opening<'_>, new: &SecretString) -> Result<(), Error> {
    let secret = opening.secret.unwrap_or(&NO_SECRET);
    match place {
        Place::Token(place) => {
            let mut session = Session::open(opening.exe, place)?;
            let role = Role::SecurityOfficer;
            session.log_in(role, opening.secret, opening.last_try_agreed)?;
            Ok(session.set_pin(new)?)
        }
        #[cfg(not(any(target_os = "android", target_os = "ios")))]
        Place::Piv { reader } => Ok(piv::unblock(reader, secret, new)?),
        #[cfg(any(target_os = "android", target_os = "ios"))]
        Place::Piv { .. } => Err(Mismatch::NothingToUnlock.into()),
        Place::File { .. } => Err(Mismatch::NothingToUnlock.into()),
    }
}
