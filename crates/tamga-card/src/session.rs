//! A token opened for one piece of work, in a worker process of its own.

use std::{path::Path, time::Duration};

use secrecy::SecretString;

use crate::{
    CertificateObject, Error, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role, TokenPlace,
    machine::{self, Machine},
    new_pin_fits,
    worker::{Reply, Request, Worker},
};

/// How long a token may take for what it does at once.
const DEADLINE: Duration = Duration::from_secs(30);

/// How long making a key may take: slow chips need minutes for RSA with 4096 bits.
const KEY_DEADLINE: Duration = Duration::from_secs(300);

/// How long a person may take at a PIN pad.
const PIN_PAD_DEADLINE: Duration = Duration::from_secs(120);

/// A token opened for one piece of work. Dropping it logs out and ends its worker.
///
/// After [`Error::ModuleCrashed`] or [`Error::ModuleHung`] it is of no more use.
#[derive(Debug)]
pub struct Session {
    worker: Worker,
}

impl Session {
    /// Opens the token at `place`.
    ///
    /// `exe` is a program whose `main` begins with
    /// [`worker::run_if_worker`](crate::worker::run_if_worker).
    ///
    /// # Errors
    ///
    /// [`Error::TokenChanged`] when another token lies there, and what the module or token did.
    pub fn open(exe: &Path, place: &TokenPlace) -> Result<Session, Error> {
        let module = Path::new(&place.module);
        machine::check(module, Machine::here())?;
        let mut worker = Worker::start(exe, module)?;
        worker.open(place, DEADLINE)?;
        Ok(Session { worker })
    }

    /// The PIN's rules and flags, read now; no try is spent.
    ///
    /// # Errors
    ///
    /// What the module or token did.
    pub fn pin_facts(&mut self) -> Result<PinFacts, Error> {
        match self.ask(&Request::PinFacts, &[], DEADLINE)? {
            Reply::PinFacts(facts) => Ok(facts),
            _ => Err(self.worker.crashed()),
        }
    }

    /// Logs in with one try; the reader's PIN pad asks when `pin` is `None`.
    ///
    /// # Errors
    ///
    /// [`Error::LastTryNotAgreed`] and [`Error::PinLocked`] before a try is spent;
    /// [`Error::PinIncorrect`] when one was.
    pub fn log_in(
        &mut self,
        role: Role,
        pin: Option<&SecretString>,
        last_try_agreed: bool,
    ) -> Result<(), Error> {
        let request = Request::LogIn {
            role,
            last_try_agreed,
        };
        let (secrets, deadline) = match pin {
            Some(pin) => (vec![pin], DEADLINE),
            None => (vec![], PIN_PAD_DEADLINE),
        };
        self.ask(&request, &secrets, deadline).map(|_| ())
    }

    /// Changes the PIN of who is logged in.
    ///
    /// # Errors
    ///
    /// [`Error::PinLengthWrong`] and [`Error::PinCharacterWrong`] before the token is asked;
    /// [`Error::PinRefused`] by the token.
    pub fn change_pin(&mut self, old: &SecretString, new: &SecretString) -> Result<(), Error> {
        let facts = self.pin_facts()?;
        new_pin_fits(new, facts.least, facts.most)?;
        let done = self.ask(&Request::ChangePin, &[old, new], DEADLINE);
        done.map(|_| ())
    }

    /// Sets the user PIN, and unlocks it; the security officer is logged in.
    ///
    /// # Errors
    ///
    /// The same as [`change_pin`](Self::change_pin).
    pub fn set_pin(&mut self, new: &SecretString) -> Result<(), Error> {
        let facts = self.pin_facts()?;
        new_pin_fits(new, facts.least, facts.most)?;
        self.ask(&Request::SetPin, &[new], DEADLINE).map(|_| ())
    }

    /// Makes a key pair that never leaves the token; the holder is logged in.
    ///
    /// # Errors
    ///
    /// [`Error::KeyKindUnsupported`], [`Error::TokenFull`], and what the token did.
    pub fn generate(&mut self, kind: KeyKind, label: &str) -> Result<PublicKeyObject, Error> {
        let label = label.to_owned();
        match self.ask(&Request::Generate { kind, label }, &[], KEY_DEADLINE)? {
            Reply::Key(key) => Ok(key),
            _ => Err(self.worker.crashed()),
        }
    }

    /// Signs `message` with the private key of `spki`, hashed as [`Scheme`](crate::Scheme) says.
    ///
    /// ECDSA signatures come as `Ecdsa-Sig-Value` in DER (RFC 3279 §2.2.3).
    ///
    /// # Errors
    ///
    /// [`Error::KeyMissing`] when the key is not on the token.
    pub fn sign(&mut self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, Error> {
        let request = Request::Sign {
            spki: spki.to_vec(),
            message: message.to_vec(),
        };
        match self.ask(&request, &[], DEADLINE)? {
            Reply::Signature(signature) => Ok(signature),
            _ => Err(self.worker.crashed()),
        }
    }

    /// Puts a certificate beside its key, reads it back and compares. Nothing is overwritten.
    ///
    /// # Errors
    ///
    /// [`Error::KeyMissing`], [`Error::CertificateAlreadyThere`], [`Error::CertificateAltered`],
    /// [`Error::TokenFull`], and what the token did.
    pub fn put_certificate(&mut self, new: &NewCertificate) -> Result<CertificateObject, Error> {
        match self.ask(&Request::PutCertificate(new.clone()), &[], DEADLINE)? {
            Reply::Certificate(certificate) => Ok(certificate),
            _ => Err(self.worker.crashed()),
        }
    }

    fn ask(
        &mut self,
        request: &Request,
        secrets: &[&SecretString],
        deadline: Duration,
    ) -> Result<Reply, Error> {
        self.worker.ask(request, secrets, deadline)
    }
}
