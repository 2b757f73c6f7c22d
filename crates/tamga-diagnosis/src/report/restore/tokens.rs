//! Tokens with stand-ins for their certificates and keys.

use std::collections::BTreeMap;

use tamga_card::{CertificateObject, PinState, PublicKeyObject, Token, TokenKind};

use super::super::pseudonyms::number;
use super::super::shape::{self, Report};
use super::super::stand_in::{self, Names};

/// The tokens in the report's order, and the SHA-256 of each certificate by its number.
pub(super) fn all(report: &Report) -> (Vec<Token>, BTreeMap<u32, String>) {
    let names = Names::of(&report.certificate);
    let mut sha256 = BTreeMap::new();
    let tokens = report.token.iter().enumerate().map(|(at, it)| {
        let own = number(at);
        let certificates = report.certificate.iter().filter(|it| it.on == own);
        let objects = certificates.map(|it| {
            let der = stand_in::certificate(it, &names);
            if let Ok(read) = tamga_x509::parse(&der) {
                sha256.insert(it.certificate, read.sha256);
            }
            object(it, der)
        });
        Token {
            certificates: objects.collect(),
            public_keys: keys(report, own),
            ..token(it)
        }
    });
    (tokens.collect(), sha256)
}

fn token(it: &shape::Token) -> Token {
    Token {
        label: format!("token-{}", it.token),
        serial: match it.token {
            0 => String::new(),
            own => format!("token-{own}"),
        },
        manufacturer: String::new(),
        model: String::new(),
        kind: it.kind.unwrap_or(TokenKind::Hardware),
        initialized: it.initialized,
        login_required: it.login_required,
        protected_path: it.protected_path,
        pin: PinState {
            initialized: it.pin_set,
            count_low: it.pin_count_low,
            final_try: it.pin_final_try,
            locked: it.pin_locked,
            to_be_changed: it.pin_to_be_changed,
        },
        certificates: vec![],
        public_keys: vec![],
        skipped: it.skipped,
    }
}

fn object(it: &shape::Certificate, der: Vec<u8>) -> CertificateObject {
    CertificateObject {
        id: id(it.id),
        label: format!("certificate-{}", it.certificate),
        der,
    }
}

/// A key takes its kind from the certificate it belongs to, if there is one.
fn keys(report: &Report, own: u32) -> Vec<PublicKeyObject> {
    let keys = report.key.iter().filter(|key| key.on == own);
    let keys = keys.map(|key| {
        let mut certificates = report.certificate.iter();
        let of = certificates.find(|it| it.key == key.key && it.damaged.is_none());
        let kind = of.map_or(&key.key_kind, |it| &it.key_kind).as_deref();
        PublicKeyObject {
            id: id(key.id),
            label: format!("key-{}", key.key),
            spki: match kind {
                Some(kind) => stand_in::key(key.key, Some(kind)),
                None => key.key.to_be_bytes().to_vec(), // it could not be read
            },
            private_here: key.private_here,
        }
    });
    keys.collect()
}

fn id(number: u32) -> String {
    match number {
        0 => String::new(),
        number => format!("{number:04x}"),
    }
}
