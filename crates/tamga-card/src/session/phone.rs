//! A phone has no modules, so no token is ever opened there.

use std::path::Path;

use secrecy::SecretString;

use crate::{
    CertificateObject, Error, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role, TokenPlace,
};

/// A token opened for one piece of work; there is none on a phone.
#[derive(Debug)]
pub enum Session {}

#[expect(missing_docs, reason = "the same as on a computer")]
#[expect(clippy::missing_errors_doc, reason = "the same as on a computer")]
impl Session {
    pub fn open(_exe: &Path, place: &TokenPlace) -> Result<Session, Error> {
        Err(Error::ModuleMissing {
            path: place.module.clone(),
        })
    }

    pub fn pin_facts(&mut self) -> Result<PinFacts, Error> {
        match *self {}
    }

    pub fn log_in(&mut self, _: Role, _: Option<&SecretString>, _: bool) -> Result<(), Error> {
        match *self {}
    }

    pub fn change_pin(&mut self, _: &SecretString, _: &SecretString) -> Result<(), Error> {
        match *self {}
    }

    pub fn set_pin(&mut self, _: &SecretString) -> Result<(), Error> {
        match *self {}
    }

    pub fn generate(&mut self, _: KeyKind, _: &str) -> Result<PublicKeyObject, Error> {
        match *self {}
    }

    pub fn sign(&mut self, _: &[u8], _: &[u8]) -> Result<Vec<u8>, Error> {
        match *self {}
    }

    pub fn test(&mut self, _: &[u8]) -> Result<(), Error> {
        match *self {}
    }

    pub fn put_certificate(&mut self, _: &NewCertificate) -> Result<CertificateObject, Error> {
        match *self {}
    }
}
