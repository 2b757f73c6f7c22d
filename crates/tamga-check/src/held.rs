//! Every certificate on every token, for lists.

use serde::{Deserialize, Serialize};
use tamga_card::{CertificateObject, Inventory, Token, TokenKind};
use tamga_x509::{Certificate, UnixTime, ValidityState};

use crate::checks::key::{KeyPlace, key_place};
use crate::facts::distinct;

/// A certificate, and the token that holds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// What it says.
    pub certificate: Certificate,
    /// Label of its token.
    pub token_label: String,
    /// Serial number of its token.
    pub token_serial: String,
    /// What its token is made of.
    pub token_kind: TokenKind,
    /// `CKA_ID` in lower-case hex; may be empty.
    pub id: String,
    /// Whether its key is on the same token; `None` when the token does not tell.
    pub has_key: Option<bool>,
    /// Whole days from now until its last second; negative once it is over.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_left: i64,
    /// Whether now is within its validity.
    pub state: ValidityState,
}

/// Every certificate that can be read, token by token, the fullest first; those of one token
/// that two modules serve come once.
#[must_use]
pub fn held(inventory: &Inventory, now: UnixTime) -> Vec<Held> {
    let mut list: Vec<Held> = vec![];
    for token in distinct(inventory.tokens()) {
        for object in &token.certificates {
            let Ok(certificate) = tamga_x509::parse(&object.der) else {
                continue;
            };
            let is_same = |known: &Held| {
                known.token_serial == token.serial && known.certificate.sha256 == certificate.sha256
            };
            if !list.iter().any(is_same) {
                list.push(entry(token, object, certificate, now));
            }
        }
    }
    list
}

/// Every certificate that was read (DER), from whatever token: issuers may be among them.
#[must_use]
pub fn pool(inventory: &Inventory) -> Vec<Vec<u8>> {
    let objects = inventory.tokens().flat_map(|token| &token.certificates);
    objects.map(|object| object.der.clone()).collect()
}

/// The certificate with this SHA-256 (lower-case hexadecimal): DER, and what it says.
#[must_use]
pub fn certificate(inventory: &Inventory, sha256: &str) -> Option<(Vec<u8>, Certificate)> {
    let mut objects = inventory.tokens().flat_map(|token| &token.certificates);
    objects.find_map(|object| {
        let certificate = tamga_x509::parse(&object.der).ok()?;
        (certificate.sha256 == sha256).then(|| (object.der.clone(), certificate))
    })
}

fn entry(
    token: &Token,
    object: &CertificateObject,
    certificate: Certificate,
    now: UnixTime,
) -> Held {
    Held {
        token_label: token.label.clone(),
        token_serial: token.serial.clone(),
        token_kind: token.kind,
        id: object.id.clone(),
        has_key: has_key(token, &object.id, &certificate),
        days_left: certificate.validity.days_left(now),
        state: certificate.validity.state(now),
        certificate,
    }
}

fn has_key(token: &Token, id: &str, certificate: &Certificate) -> Option<bool> {
    match key_place(token, id, certificate) {
        KeyPlace::Here => Some(true),
        KeyPlace::Elsewhere | KeyPlace::OtherKey => Some(false),
        KeyPlace::NotSeen => None,
    }
}
