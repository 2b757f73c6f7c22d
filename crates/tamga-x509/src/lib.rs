//! What a certificate says, and whose it is.
//!
//! [`parse`] reads one certificate (DER). [`read_file`] reads whatever a person has: DER, PEM
//! with any text around it, PKCS#7 (`.p7b`, and the `.cer` that is really one), and it
//! recognizes what is *not* a certificate (a key, a request, a saved web page) by name.
//!
//! The holder's number is read by national profile (Iran, Vietnam, Mongolia), because every
//! country keeps it in another attribute; see [`Holder`].
//!
//! # Invariants
//!
//! - Pure: no file, no clock, no network. Bytes and time are arguments.
//! - Nothing here verifies a signature or trusts an issuer.
//! - Hostile input gives an [`Error`], never a panic, and never a value that can reorder the
//!   screen: every text passes [`text`].
//! - A country is never inferred from the issuer's brand.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod error;
mod time;

mod certificate;
mod holder;
mod key;
mod name;
pub mod text;

mod der;
mod file;
pub mod pem;
mod raw;
mod read;

mod base64_text;

pub use certificate::{Certificate, KeyUsage, serial_colons, serial_decimal};
pub use error::{DamagedPart, Error};
pub use file::{Contents, FoundCertificate, SIZE_LIMIT, read_file};
pub use holder::{Country, Holder, HolderNumber, NumberKind, Role};
pub use key::{KeyKind, PublicKey, key_belongs};
pub use name::{Attribute, Name};
pub use raw::{RawParts, raw_parts};
pub use read::parse;
pub use time::{UnixTime, Validity, ValidityState, clipped_by_issuer};

/// What this crate's functions give.
pub type Result<T, E = Error> = std::result::Result<T, E>;
