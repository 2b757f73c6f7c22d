//! A phone has no modules: what is written for tokens compiles there, and none is ever opened.

use std::path::Path;

use secrecy::SecretString;

use crate::{
    CertificateObject, Error, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role, TokenPlace,
};

/// A token opened for one piece of work, of which there is none.
#[derive(Debug)]
pub enum Session {}

#[allow(
    clippy::missing_errors_doc,
    reason = "nothing but `open` can be called, and it always fails"
)]
impl Session {
    /// Says that the module is not there.
    pub fn open(_exe: &Path, place: &TokenPlace) -> Result<Session, Error> {
        Err(Error::ModuleMissing {
            path: place.module.clone(),
        })
    }

    /// Never called.
    pub fn pin_facts(&mut self) -> Result<PinFacts, Error> {
        match *self {}
    }

    /// Never called.
    pub fn log_in(
        &mut self,
        _role: Role,
        _pin: Option<&SecretString>,
        _last_try_agreed: bool,
    ) -> Result<(), Error> {
        match *self {}
    }

    /// Never called.
    pub fn change_pin(&mut self, _old: &SecretString, _new: &SecretString) -> Result<(), Error> {
        match *self {}
    }

    /// Never called.
    pub fn set_pin(&mut self, _new: &SecretString) -> Result<(), Error> {
        match *self {}
    }

    /// Never called.
    pub fn generate(&mut self, _kind: KeyKind, _label: &str) -> Result<PublicKeyObject, Error> {
        match *self {}
    }

    /// Never called.
    pub fn sign(&mut self, _spki: &[u8], _message: &[u8]) -> Result<Vec<u8>, Error> {
        match *self {}
    }

    /// Never called.
    pub fn put_certificate(&mut self, _new: &NewCertificate) -> Result<CertificateObject, Error> {
        match *self {}
    }
}
