//! Certificates and keys of all tokens, with what makes two of them the same.

use tamga_card::{CertificateObject, Token};
use tamga_guide::{HOLDER_NUMBER, OLD_SERIAL};
use tamga_x509::{Certificate, Holder, HolderNumber, KeyKind, Name, PublicKey, key_belongs};

use super::allow;
use super::pseudonyms::Numbered;
use super::shape;
use crate::Recorded;

/// The number that stands for the one that was typed.
const TYPED: u32 = 1;

/// What was met on the tokens so far.
pub(super) struct Met<'a> {
    recorded: &'a Recorded,
    certificates: Numbered<Vec<u8>>,
    ids: Numbered<String>,
    names: Numbered<Name>,
    serials: Numbered<String>,
    keys: Vec<(Vec<u8>, Option<Certificate>)>,
    numbers: Numbered<String>,
}

impl<'a> Met<'a> {
    pub(super) fn new(recorded: &'a Recorded) -> Self {
        let mut numbers = Numbered::default();
        numbers.of(&String::new()); // the first is kept for the typed one
        Self {
            recorded,
            certificates: Numbered::default(),
            ids: Numbered::default(),
            names: Numbered::default(),
            serials: Numbered::default(),
            keys: vec![],
            numbers,
        }
    }

    /// The number of a certificate with this SHA-256; 0 if none was met.
    pub(super) fn with_sha256(&self, sha256: &str) -> u32 {
        let found = tamga_check::certificate(&self.recorded.inventory, sha256);
        found.map_or(0, |(der, _)| self.certificates.known(&der))
    }

    /// What was told about numbers, once all certificates were met.
    pub(super) fn told(&self) -> (Option<u32>, Option<u32>) {
        let told = &self.recorded.told;
        let is_carried = || {
            let numbers = self.recorded.inventory.tokens();
            let objects = numbers.flat_map(|token| &token.certificates);
            let mut parsed = objects.filter_map(|object| tamga_x509::parse(&object.der).ok());
            parsed.any(|certificate| {
                let numbers = &certificate.holder.numbers;
                numbers.iter().any(|number| self.is_typed(number))
            })
        };
        let number = told.get(HOLDER_NUMBER);
        let number = number.map(|_| if is_carried() { TYPED } else { 0 });
        let old = told.get(OLD_SERIAL).filter(|serial| !serial.is_empty());
        (number, old.map(|serial| self.serials.known(serial)))
    }

    pub(super) fn certificate(
        &mut self,
        object: &CertificateObject,
        on: u32,
    ) -> shape::Certificate {
        let blank = shape::Certificate {
            certificate: self.certificates.of(&object.der),
            on,
            id: self.id(&object.id),
            ..none()
        };
        match tamga_x509::parse(&object.der) {
            Ok(certificate) => self.readable(blank, &certificate),
            Err(error) => shape::Certificate {
                damaged: allow::redacted(&error, &|_, _| allow::HIDDEN.to_owned()),
                ..blank
            },
        }
    }

    fn readable(&mut self, blank: shape::Certificate, of: &Certificate) -> shape::Certificate {
        // Nobody looks for a holder in an issuer's certificate.
        let nobody = Holder::default();
        let holder = if of.is_ca { &nobody } else { &of.holder };
        let numbers = holder.numbers.iter();
        shape::Certificate {
            subject: self.names.of(&of.subject),
            issuer: self.names.of(&of.issuer),
            issued_by: issued_by(&of.issuer),
            serial: self.serials.of(&of.serial),
            not_before: Some(of.validity.not_before.0),
            not_after: Some(of.validity.not_after.0),
            key: self.key_number(&of.key.spki, Some(of)),
            key_kind: Some(key_kind(&of.key.kind)),
            key_usage: of.key_usage.clone(),
            is_ca: of.is_ca,
            practice: of.practice,
            country: holder.country,
            role: holder.role,
            number_kinds: numbers.clone().map(|number| number.kind).collect(),
            numbers: numbers.map(|number| self.number(number)).collect(),
            ..blank
        }
    }

    pub(super) fn keys(&mut self, token: &Token, on: u32) -> Vec<shape::Key> {
        let keys = token.public_keys.iter().map(|key| shape::Key {
            key: self.key_number(&key.spki, None),
            on,
            id: self.id(&key.id),
            key_kind: PublicKey::parse(&key.spki)
                .ok()
                .map(|key| key_kind(&key.kind)),
            private_here: key.private_here,
        });
        keys.collect()
    }

    fn id(&mut self, id: &str) -> u32 {
        match id.is_empty() {
            true => 0,
            false => self.ids.of(&id.to_owned()),
        }
    }

    fn number(&mut self, number: &HolderNumber) -> u32 {
        match self.is_typed(number) {
            true => TYPED,
            false => self.numbers.of(&number.value),
        }
    }

    fn is_typed(&self, number: &HolderNumber) -> bool {
        let typed = self.recorded.told.get(HOLDER_NUMBER);
        let alone = Holder {
            numbers: vec![number.clone()],
            ..Holder::default()
        };
        typed.is_some_and(|typed| alone.has_number(None, typed))
    }

    /// The same number for every encoding of one key.
    fn key_number(&mut self, spki: &[u8], of: Option<&Certificate>) -> u32 {
        let is_same = |(known, certificate): &(Vec<u8>, Option<Certificate>)| {
            let by_certificate = |one: Option<&Certificate>, other: &[u8]| {
                one.is_some_and(|certificate| key_belongs(certificate, other))
            };
            known == spki || by_certificate(certificate.as_ref(), spki) || by_certificate(of, known)
        };
        let known = self.keys.iter().position(is_same);
        let at = known.unwrap_or_else(|| {
            self.keys.push((spki.to_vec(), of.cloned()));
            self.keys.len() - 1
        });
        super::pseudonyms::number(at)
    }
}

/// A certificate of which nothing is known.
pub(super) fn none() -> shape::Certificate {
    shape::Certificate {
        certificate: 0,
        on: 0,
        id: 0,
        damaged: None,
        subject: 0,
        issuer: 0,
        issued_by: None,
        serial: 0,
        not_before: None,
        not_after: None,
        key: 0,
        key_kind: None,
        key_usage: vec![],
        is_ca: false,
        practice: false,
        country: None,
        role: None,
        numbers: vec![],
        number_kinds: vec![],
    }
}

/// The name under which a guide knows the issuer.
fn issued_by(issuer: &Name) -> Option<String> {
    let guides = tamga_guide::guides().iter();
    let mut names = guides.flat_map(|guide| &guide.issuer_names);
    names
        .find(|name| tamga_check::goes_by(issuer, name))
        .cloned()
}

/// Curves and lengths by name; every other algorithm is `other`.
fn key_kind(kind: &KeyKind) -> String {
    match kind {
        KeyKind::Rsa { bits } => format!("rsa-{bits}"),
        KeyKind::Ec { .. } => "ec".to_owned(),
        KeyKind::Other { .. } => "other".to_owned(),
    }
}
