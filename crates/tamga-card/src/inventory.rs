//! Everything that is plugged in or opened, as plain data that may reach the window.

use serde::{Deserialize, Serialize};

use crate::{Error, base64_bytes};

/// The hardware, the modules and the software tokens, as last read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Inventory {
    /// The PC/SC resource manager.
    pub service: ServiceState,
    /// Readers in the order the service lists them.
    pub readers: Vec<Reader>,
    /// PKCS#11 modules found, also those that could not be loaded.
    pub modules: Vec<Module>,
    /// PKCS#12 files the person chose.
    pub software_tokens: Vec<SoftwareToken>,
}

impl Inventory {
    /// Every token that can be read now: in the modules' slots first, then the opened files.
    ///
    /// A token that two modules serve comes twice; its serial number is the same.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        let slots = self.modules.iter().flat_map(|module| &module.slots);
        let in_slots = slots.filter_map(|slot| slot.token.as_ref());
        let files = self.software_tokens.iter();
        in_slots.chain(files.filter_map(|software_token| software_token.token.as_ref()))
    }
}

/// State of the PC/SC resource manager: `pcscd` on Linux and macOS, `SCardSvr` on Windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum ServiceState {
    /// It answers, or it will be started by the first reader (Windows).
    Running,
    /// It is installed, and does not answer.
    Stopped,
    /// It is not on this computer.
    NotInstalled,
    /// It is installed, and the system was told never to start it.
    Disabled,
    /// It runs, and serves other users only (polkit).
    Refused,
    /// It may run, and a sandbox keeps it out of this program's reach (Flatpak, Snap, container).
    Hidden,
}

/// A reader as PC/SC sees it. A USB token is a reader with a card that cannot be taken out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reader {
    /// Name given by the service, for showing; bytes that are not UTF-8 are replaced.
    pub name: String,
    /// The card in it, if there is one that answers.
    pub card: Option<Card>,
    /// Whether it belongs to the practice token and is no hardware.
    pub practice: bool,
    /// Why the reader or the card in it cannot be used.
    pub fault: Option<Error>,
}

/// A card as PC/SC sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// Answer to reset (ISO 7816-3), at most 33 bytes, in lower-case hex.
    pub atr: String,
    /// Ids from `products.toml` whose ATR pattern matches, most specific first.
    pub products: Vec<String>,
    /// Whether a program holds the card for itself alone (`SCARD_STATE_EXCLUSIVE`).
    pub in_use: bool,
}

/// A vendor's PKCS#11 module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Module {
    /// Absolute path; bytes that are not Unicode are replaced.
    pub path: String,
    /// How it was found.
    pub origin: ModuleOrigin,
    /// `libraryDescription` of `C_GetInfo`; empty until it was loaded.
    pub description: String,
    /// `manufacturerID` of `C_GetInfo`; empty until it was loaded.
    pub manufacturer: String,
    /// `libraryVersion` of `C_GetInfo`, as `major.minor`; empty until it was loaded.
    pub version: String,
    /// Every slot, with and without a token.
    pub slots: Vec<Slot>,
    /// Whether it is being read just now; until then its slots are as they were before.
    #[serde(default)]
    pub reading: bool,
    /// Why the module gives nothing.
    pub fault: Option<Error>,
}

/// How a module was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum ModuleOrigin {
    /// Its file name is known for a product.
    Product,
    /// It lies in a folder where modules are kept, or beside a provider that Windows lists.
    Folder,
    /// p11-kit's configuration names it.
    P11Kit,
    /// The person gave its path.
    Given,
    /// It stands for the practice token and is no file.
    Practice,
}

/// A slot as PKCS#11 sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// `CK_SLOT_ID`; only valid until the module is loaded again.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: u64,
    /// `slotDescription`, often the reader's name.
    pub description: String,
    /// The token in it, if the module recognizes one.
    pub token: Option<Token>,
    /// Why the slot could not be read.
    pub fault: Option<Error>,
}

/// A card as PKCS#11 sees it, or an opened software token.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Token {
    /// Label chosen at initialization, at most 32 bytes of UTF-8. Never a key: some tokens
    /// take it from the certificate.
    pub label: String,
    /// Serial number, at most 16 characters; the stable name of a token.
    pub serial: String,
    /// Who made the chip, at most 32 bytes of UTF-8; says nothing about the issuer.
    pub manufacturer: String,
    /// Model, at most 16 bytes of UTF-8.
    pub model: String,
    /// What it is made of.
    pub kind: TokenKind,
    /// `CKF_TOKEN_INITIALIZED`.
    pub initialized: bool,
    /// `CKF_LOGIN_REQUIRED`.
    pub login_required: bool,
    /// `CKF_PROTECTED_AUTHENTICATION_PATH`: the PIN is typed on the reader.
    pub protected_path: bool,
    /// State of the user PIN.
    pub pin: PinState,
    /// Certificates that can be read without login.
    pub certificates: Vec<CertificateObject>,
    /// Public keys that can be read without login.
    pub public_keys: Vec<PublicKeyObject>,
    /// Objects that could not be read and were left out.
    pub skipped: u32,
}

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum TokenKind {
    /// A chip that keeps its keys.
    Hardware,
    /// A PKCS#12 file; its key can be copied.
    Software,
    /// A token of ours for rehearsal, worth nothing.
    Practice,
}

/// State of the user PIN, from the flags of `C_GetTokenInfo`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PinState {
    /// `CKF_USER_PIN_INITIALIZED`.
    pub initialized: bool,
    /// `CKF_USER_PIN_COUNT_LOW`: a wrong PIN was entered since the last right one.
    pub count_low: bool,
    /// `CKF_USER_PIN_FINAL_TRY`: the next wrong PIN locks it.
    pub final_try: bool,
    /// `CKF_USER_PIN_LOCKED`.
    pub locked: bool,
    /// `CKF_USER_PIN_TO_BE_CHANGED`: it is still the one set at the factory.
    pub to_be_changed: bool,
}

/// A certificate on a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CertificateObject {
    /// `CKA_ID` in lower-case hex; shared with its key. May be empty.
    pub id: String,
    /// `CKA_LABEL`.
    pub label: String,
    /// `CKA_VALUE`: the certificate in DER, as base64 on the wire.
    #[serde(with = "base64_bytes")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub der: Vec<u8>,
}

/// A public key on a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PublicKeyObject {
    /// `CKA_ID` in lower-case hex; shared with its certificate. May be empty.
    pub id: String,
    /// `CKA_LABEL`.
    pub label: String,
    /// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) in DER, as base64 on the wire.
    #[serde(with = "base64_bytes")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub spki: Vec<u8>,
    /// Whether its private key is on the token; `None` when that cannot be seen without login.
    pub private_here: Option<bool>,
}

/// A PKCS#12 file the person chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SoftwareToken {
    /// Absolute path; bytes that are not Unicode are replaced.
    pub path: String,
    /// What is in it; `None` until it was opened with its password.
    pub token: Option<Token>,
    /// Why it could not be read.
    pub fault: Option<Error>,
}

#[cfg(test)]
mod tests;
