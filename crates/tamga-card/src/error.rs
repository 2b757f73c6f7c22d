//! Everything that can go wrong between the program and a token.

use serde::{Deserialize, Serialize};

/// A failed card operation.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the
/// message `card-<code>` in `locales/<locale>/card.ftl`. Renaming a variant is a breaking
/// change. `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CardError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    // PC/SC: the service, the reader, the card.
    /// The PC/SC resource manager is not on this computer.
    #[error("the smart card service is not installed")]
    ServiceNotInstalled,

    /// The PC/SC resource manager is installed and does not answer (`SCARD_E_NO_SERVICE`,
    /// `SCARD_E_SERVICE_STOPPED`).
    #[error("the smart card service is not running")]
    ServiceNotRunning,

    /// The PC/SC resource manager is installed, and the system was told never to start it: a
    /// masked or disabled unit, or the start type "disabled".
    #[error("the smart card service is disabled")]
    ServiceDisabled,

    /// A sandbox keeps the PC/SC resource manager out of this program's reach.
    #[error("the smart card service is out of reach in a sandbox")]
    ServiceHidden,

    /// The PC/SC resource manager refuses this user (`SCARD_W_SECURITY_VIOLATION`): polkit's
    /// answer to somebody who does not sit at the computer.
    #[error("the smart card service refuses this user")]
    ServiceRefused,

    /// The PC/SC resource manager failed in a way that a restart may mend.
    #[error("the smart card service answered {returned}")]
    ServiceFault {
        /// Its return code by name, such as `SCARD_F_INTERNAL_ERROR`.
        returned: String,
    },

    /// The reader was unplugged (`SCARD_E_UNKNOWN_READER`, `SCARD_E_READER_UNAVAILABLE`).
    #[error("the reader {reader} is gone")]
    ReaderGone {
        /// Name of the reader.
        reader: String,
    },

    /// The reader's name is not UTF-8. The reader works here; other programs may stumble.
    #[error("the name of the reader {reader} is not UTF-8")]
    ReaderNameUnreadable {
        /// Name of the reader, with the unreadable bytes replaced.
        reader: String,
    },

    /// A card is there and gives no answer to reset (`SCARD_W_UNRESPONSIVE_CARD`,
    /// `SCARD_W_UNPOWERED_CARD`): often upside down or dirty.
    #[error("the card in {reader} does not answer")]
    CardMute {
        /// Name of the reader.
        reader: String,
    },

    /// The reader cannot talk to this card (`SCARD_W_UNSUPPORTED_CARD`,
    /// `SCARD_E_PROTO_MISMATCH`).
    #[error("the reader {reader} does not support its card")]
    CardUnsupported {
        /// Name of the reader.
        reader: String,
    },

    /// The card was taken out (`SCARD_W_REMOVED_CARD`, `SCARD_E_NO_SMARTCARD`).
    #[error("the card was removed")]
    CardRemoved,

    /// Another program holds the card for itself alone (`SCARD_E_SHARING_VIOLATION`).
    #[error("another program holds the card in {reader}")]
    CardInUse {
        /// Name of the reader.
        reader: String,
    },

    // PKCS#11: the module file, its worker, the token.
    /// There is no file at the module's path.
    #[error("there is no module {path}")]
    ModuleMissing {
        /// Absolute path of the module.
        path: String,
    },

    /// The module's file may not be read, or reading it failed.
    #[error("cannot read the module {path}")]
    ModuleUnreadable {
        /// Absolute path of the module.
        path: String,
    },

    /// The file is neither ELF, PE nor Mach-O, or it is one but no library.
    #[error("{path} is no library")]
    ModuleNotALibrary {
        /// Absolute path of the file.
        path: String,
    },

    /// The module was built for another kind of computer and was not loaded.
    #[error("the module {path} is for {machine}, and this program needs {needed}")]
    ModuleWrongMachine {
        /// Absolute path of the module.
        path: String,
        /// What it was built for, such as `Windows x86`.
        machine: String,
        /// What this program could load, such as `Linux x86-64`.
        needed: String,
    },

    /// The system could not load the module: often a library it needs is missing.
    #[error("cannot load the module {path}")]
    ModuleNotLoaded {
        /// Absolute path of the module.
        path: String,
    },

    /// The module has no `C_GetFunctionList`, so it is not PKCS#11.
    #[error("{path} is no PKCS#11 module")]
    ModuleWithoutEntry {
        /// Absolute path of the module.
        path: String,
    },

    /// The module loaded and then refused to work.
    #[error("the module {path} answered {returned} to {function}")]
    ModuleRefused {
        /// Absolute path of the module.
        path: String,
        /// The PKCS#11 function, such as `C_Initialize`.
        function: String,
        /// Its return value by name, such as `CKR_GENERAL_ERROR`.
        returned: String,
    },

    /// The module ended its worker process.
    #[error("the module {path} crashed")]
    ModuleCrashed {
        /// Absolute path of the module.
        path: String,
    },

    /// The module did not answer before its deadline; its worker process was ended.
    #[error("the module {path} did not answer within {seconds} s")]
    ModuleHung {
        /// Absolute path of the module.
        path: String,
        /// The deadline, in seconds.
        seconds: u32,
    },

    /// The worker process for the module could not be started.
    #[error("cannot start a worker for the module {path}")]
    WorkerNotStarted {
        /// Absolute path of the module.
        path: String,
    },

    /// The token was pulled out while in use (`CKR_DEVICE_REMOVED`, `CKR_TOKEN_NOT_PRESENT`).
    #[error("the token was removed")]
    TokenRemoved,

    /// The module does not know this kind of token (`CKR_TOKEN_NOT_RECOGNIZED`).
    #[error("the module does not recognize the token")]
    TokenNotRecognized,

    /// The token holds more objects than any real one; the rest was not read.
    #[error("the token holds {count} objects, and {limit} are the most that are read")]
    TooManyObjects {
        /// Objects on the token, or as many as were counted.
        count: u32,
        /// The most that are read.
        limit: u32,
    },

    /// Another token is in the slot than the one that was chosen.
    #[error("another token is in the slot")]
    TokenChanged,

    /// The token takes no changes (`CKR_TOKEN_WRITE_PROTECTED`, `CKR_SESSION_READ_ONLY`).
    #[error("the token is write-protected")]
    TokenReadOnly,

    /// There is no room left on the token (`CKR_DEVICE_MEMORY`).
    #[error("the token is full")]
    TokenFull,

    // PINs: what may cost a try, and what kept one from being spent.
    /// The PIN was wrong (`CKR_PIN_INCORRECT`): one try is spent.
    #[error("the PIN is wrong, {tries_left:?} tries left")]
    PinIncorrect {
        /// Tries left, where the token tells.
        tries_left: Option<u8>,
    },

    /// Too many wrong PINs (`CKR_PIN_LOCKED`).
    #[error("the PIN is locked")]
    PinLocked,

    /// The SO PIN or PUK was wrong: one try is spent.
    #[error("the PUK or SO PIN is wrong, {tries_left:?} tries left")]
    PukIncorrect {
        /// Tries left, where the token tells.
        tries_left: Option<u8>,
    },

    /// Too many wrong SO PINs or PUKs: nobody can unlock the token any more.
    #[error("the PUK or SO PIN is locked")]
    PukLocked,

    /// The next wrong PIN locks the token, and the person did not agree to that: no try is spent.
    #[error("the last try was not agreed to")]
    LastTryNotAgreed,

    /// No user PIN was ever set (`CKR_USER_PIN_NOT_INITIALIZED`).
    #[error("the token has no PIN yet")]
    PinNotSet,

    /// The PIN must be changed before anything else (`CKR_PIN_EXPIRED`).
    #[error("the PIN must be changed first")]
    PinExpired,

    /// A new PIN is too short or too long; the token was not asked.
    #[error("a PIN has {least} to {most:?} characters")]
    PinLengthWrong {
        /// Fewest characters.
        least: u32,
        /// Most characters; `None` when the token does not say.
        most: Option<u32>,
    },

    /// A new PIN has a character that not every keyboard and reader can type; the token was not
    /// asked.
    #[error("a PIN is made of ASCII letters and digits")]
    PinCharacterWrong,

    /// The token does not take this new PIN (`CKR_PIN_INVALID`, `CKR_PIN_LEN_RANGE`,
    /// `CKR_PIN_TOO_WEAK`).
    #[error("the token refuses the new PIN")]
    PinRefused,

    /// The person pressed Cancel on the reader's PIN pad (`CKR_FUNCTION_CANCELED`).
    #[error("cancelled on the PIN pad")]
    PinPadCancelled,

    // Keys and certificates on the token.
    /// The token makes no keys of this kind.
    #[error("the token makes no keys of this kind")]
    KeyKindUnsupported,

    /// The token has no private key that belongs to the certificate or request.
    #[error("the private key is not on this token")]
    KeyMissing,

    /// A signature made with the key does not verify with its public half.
    #[error("the key signs, and its signature does not verify")]
    SignatureWrong,

    /// The certificate is on the token already.
    #[error("the certificate is on the token already")]
    CertificateAlreadyThere,

    /// What was read back from the token is not what was written.
    #[error("the certificate was altered on its way to the token")]
    CertificateAltered,

    /// A PKCS#11 function failed on the token.
    #[error("the token answered {returned} to {function}")]
    TokenFault {
        /// The PKCS#11 function, such as `C_OpenSession`.
        function: String,
        /// Its return value by name, such as `CKR_DEVICE_ERROR`.
        returned: String,
    },

    // PIV: the card itself, without a module (NIST SP 800-73-4).
    /// The card has no PIV application (`6A82` to SELECT).
    #[error("the card is no PIV card")]
    CardNotPiv,

    /// The card answered with something that the standard does not allow.
    #[error("the card's answer to {command} is malformed")]
    CardAnswerMalformed {
        /// The command by its name in the standard, such as `GET DATA`.
        command: String,
    },

    /// The card refused a command, for a reason that has no error of its own.
    #[error("the card answered {status} to {command}")]
    CardRefused {
        /// The command by its name in the standard, such as `GET DATA`.
        command: String,
        /// The status word (ISO 7816-4 §5.6) in hexadecimal, such as `6985`.
        status: String,
    },

    /// No PIN of a PIV card looks like this: it has 6 to 8 digits. Nothing was sent.
    #[error("the PIN does not have 6 to 8 digits")]
    PinMalformed,

    /// No PUK of a PIV card looks like this: it has 6 to 8 characters. Nothing was sent.
    #[error("the PUK does not have 6 to 8 characters")]
    PukMalformed,

    /// The card does not take this management key.
    #[error("the management key is incorrect")]
    ManagementKeyIncorrect,

    /// No management key is that long: it has 16, 24 or 32 bytes. Nothing was sent.
    #[error("the management key has {bytes} bytes")]
    ManagementKeyMalformed {
        /// Its length, in bytes.
        bytes: u32,
    },

    /// The slot has a key or a certificate already, and nobody agreed to lose it.
    #[error("the slot {slot} is in use")]
    SlotInUse {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    /// The certificate is for another key than the slot's. Nothing was written.
    #[error("the certificate is not for the key in the slot {slot}")]
    CertificateKeyMismatch {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    /// The card does not tell which key is in the slot. Nothing was written.
    #[error("the card does not tell the key in the slot {slot}")]
    SlotKeyUnknown {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    /// What lies in the slot, or should be put there, is no certificate.
    #[error("the certificate for the slot {slot} is malformed")]
    CertificateMalformed {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    /// The card took the certificate and gives back another one, or none.
    #[error("the card did not keep the certificate in the slot {slot}")]
    CertificateNotKept {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    /// The card went while it wrote: reading it again tells whether it has the old or the new.
    #[error("writing to the slot {slot} was interrupted")]
    WriteInterrupted {
        /// Key reference in hexadecimal, such as `9A`.
        slot: String,
    },

    // PKCS#12: the software token's file.
    /// There is no file at this path.
    #[error("there is no file {path}")]
    FileMissing {
        /// Absolute path of the file.
        path: String,
    },

    /// The file may not be read, or reading it failed.
    #[error("cannot read {path}")]
    FileUnreadable {
        /// Absolute path of the file.
        path: String,
    },

    /// The file is too large to be a software token and was not read.
    #[error("{path} has {bytes} bytes, and {limit} are the most that are read")]
    FileTooLarge {
        /// Absolute path of the file.
        path: String,
        /// Its size, in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        bytes: u64,
        /// The most that is read, in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        limit: u64,
    },

    /// The file is not PKCS#12 (RFC 7292).
    #[error("{path} is not PKCS#12")]
    FileNotPkcs12 {
        /// Absolute path of the file.
        path: String,
    },

    /// The password does not open the file.
    #[error("the password does not open {path}")]
    FilePasswordWrong {
        /// Absolute path of the file.
        path: String,
    },

    /// The file begins as PKCS#12 and is cut off or altered.
    #[error("{path} is damaged")]
    FileDamaged {
        /// Absolute path of the file.
        path: String,
    },

    /// The file is PKCS#12 with a cipher or a content that we do not read.
    #[error("{path} uses a kind of PKCS#12 that is not supported")]
    FileUnsupported {
        /// Absolute path of the file.
        path: String,
    },

    /// The file opened and holds no certificate.
    #[error("there is no certificate in {path}")]
    FileWithoutCertificate {
        /// Absolute path of the file.
        path: String,
    },

    /// There is a file at this path already, and nothing is overwritten.
    #[error("{path} is there already")]
    FileExists {
        /// Absolute path of the file.
        path: String,
    },

    /// The file could not be written.
    #[error("cannot write {path}")]
    FileNotWritten {
        /// Absolute path of the file.
        path: String,
    },

    /// There is no room left for the file (`ENOSPC`).
    #[error("the disk is full: cannot write {path}")]
    DiskFull {
        /// Absolute path of the file.
        path: String,
    },
}

#[cfg(test)]
mod tests;
