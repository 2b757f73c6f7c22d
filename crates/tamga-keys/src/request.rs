//! A certificate request: the key is made where it stays, and the request is proven before anybody
//! sees it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tamga_card::{KeyKind, PublicKeyObject};
use tamga_x509::{CertificateRequest, Draft, KeyChoice, Piece, Profile, Requested};

use crate::{Error, Holder};

/// A request, and the key that waits for its certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Made {
    /// The request.
    pub request: CertificateRequest,
    /// What it asks for, read back from it.
    pub requested: Requested,
    /// The new key.
    pub key: PublicKeyObject,
}

/// Makes a key pair and a request for it.
///
/// What cannot be written is refused before a key is made. The request's signature is verified,
/// which also proves that the key signs.
///
/// # Errors
///
/// See [`Draft::new`], [`Holder::generate`] and [`Holder::sign`].
pub fn make_request(
    holder: &mut Holder,
    profile: &Profile,
    pieces: &BTreeMap<Piece, String>,
    kind: KeyChoice,
) -> Result<Made, Error> {
    Draft::check(profile, pieces)?;
    let label = pieces.get(&Piece::Name).or(pieces.get(&Piece::LatinName));
    let label = label.map_or("Tamga", String::as_str);
    let key = holder.generate(kind_of(kind), label)?;
    request_for(holder, profile, pieces, key)
}

/// The request itself, once there is a key.
fn request_for(
    holder: &mut Holder,
    profile: &Profile,
    pieces: &BTreeMap<Piece, String>,
    key: PublicKeyObject,
) -> Result<Made, Error> {
    let draft = Draft::new(profile, pieces, &key.spki)?;
    let signature = holder.sign(&key.spki, draft.to_be_signed())?;
    let request = draft.signed(&signature, draft.algorithm())?;
    Ok(Made {
        requested: request.read()?,
        request,
        key,
    })
}

fn kind_of(choice: KeyChoice) -> KeyKind {
    match choice {
        KeyChoice::Rsa2048 => KeyKind::Rsa2048,
        KeyChoice::Rsa3072 => KeyKind::Rsa3072,
        KeyChoice::Rsa4096 => KeyKind::Rsa4096,
        KeyChoice::P256 => KeyKind::P256,
        KeyChoice::P384 => KeyKind::P384,
    }
}
