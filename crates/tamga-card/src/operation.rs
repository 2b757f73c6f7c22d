//! What a token is asked to do, and what it is given for that: plain data.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use crate::{Error, base64_bytes};

/// One token among all that are plugged in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct TokenPlace {
    /// Absolute path of the module that serves it.
    pub module: String,
    /// `CK_SLOT_ID`.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub slot: u64,
    /// Its serial number: another token may have come into the slot since.
    pub serial: String,
}

/// Who logs in (PKCS#11 §5.6.7, `CK_USER_TYPE`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The holder, with the user PIN.
    User,
    /// The security officer, with the SO PIN, or with the PUK where a card has one.
    SecurityOfficer,
}

/// A kind of key pair that tokens make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantArray)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// RSA with 2048 bits.
    #[serde(rename = "rsa-2048")]
    Rsa2048,
    /// RSA with 3072 bits.
    #[serde(rename = "rsa-3072")]
    Rsa3072,
    /// RSA with 4096 bits.
    #[serde(rename = "rsa-4096")]
    Rsa4096,
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
}

/// A certificate to be put beside its key (PKCS#11 §4.6.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewCertificate {
    /// The certificate in DER.
    #[serde(with = "base64_bytes")]
    pub der: Vec<u8>,
    /// Its SubjectPublicKeyInfo in DER: the key is found by it, never by a label.
    #[serde(with = "base64_bytes")]
    pub spki: Vec<u8>,
    /// Its subject, a Name in DER.
    #[serde(with = "base64_bytes")]
    pub subject: Vec<u8>,
    /// Its issuer, a Name in DER.
    #[serde(with = "base64_bytes")]
    pub issuer: Vec<u8>,
    /// Its serial number, an INTEGER in DER.
    #[serde(with = "base64_bytes")]
    pub serial: Vec<u8>,
    /// What people call it.
    pub label: String,
}

/// What a PIN of a token must be, and how its tries stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PinFacts {
    /// The flags, read just now.
    pub state: crate::PinState,
    /// Fewest bytes of a PIN (`ulMinPinLen`).
    pub least: u32,
    /// Most bytes of a PIN (`ulMaxPinLen`); `None` when the token does not say.
    pub most: Option<u32>,
    /// `CKF_PROTECTED_AUTHENTICATION_PATH`: the PIN is typed on the reader.
    pub protected_path: bool,
    /// `CKF_SO_PIN_FINAL_TRY`.
    pub officer_final_try: bool,
    /// `CKF_SO_PIN_LOCKED`.
    pub officer_locked: bool,
}

/// Whether a new PIN or password is not too short or too long, and has only characters that every keyboard
/// and reader can type; no token is asked.
///
/// # Errors
///
/// [`Error::PinCharacterWrong`], [`Error::PinLengthWrong`].
pub fn new_pin_fits(new: &SecretString, least: u32, most: Option<u32>) -> Result<(), Error> {
    let new = new.expose_secret();
    if !new.chars().all(|char| char.is_ascii_graphic()) {
        return Err(Error::PinCharacterWrong);
    }
    let length = u32::try_from(new.len()).unwrap_or(u32::MAX);
    match (least..=most.unwrap_or(u32::MAX)).contains(&length) {
        true => Ok(()),
        false => Err(Error::PinLengthWrong { least, most }),
    }
}
