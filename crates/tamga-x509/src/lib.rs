//! What a certificate says, whose it is, how one is asked for, and who vouches for it.
//!
//! [`parse`] reads one certificate (DER). [`read_file`] reads whatever a person has: DER, PEM
//! with any text around it, PKCS#7 (`.p7b`, and the `.cer` that is really one), and it
//! recognizes what is *not* a certificate (a key, a request, a saved web page) by name.
//!
//! A certificate is asked for by a [`Profile`] of its country: [`Draft::new`] writes what is to
//! be signed, a token signs it elsewhere, and [`Draft::signed`] gives the request.
//!
//! [`chain::build`] leads from a certificate to a [`Root`] that is known; [`differences`] tells
//! what a renewal changed; [`spellings`] gives a certificate in every form portals ask for.
//!
//! The holder's number is read by national profile (Iran, Vietnam, Mongolia), because every
//! country keeps it in another attribute; see [`Holder`].
//!
//! # Invariants
//!
//! - Pure: no file, no clock, no network. Bytes and time are arguments.
//! - Reading verifies no signature and trusts no issuer. A request leaves only with a signature
//!   that verifies, and a chain has no link that does not.
//! - A private key is never seen here; signatures are made elsewhere.
//! - Hostile input gives an [`Error`], never a panic, and never a value that can reorder the
//!   screen: every text passes [`text`].
//! - A country is never inferred from the issuer's brand.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod error;
mod time;
mod vocabulary;

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

mod profile;
mod request;
mod signature;

pub mod chain;
mod renewal;
mod root;
mod spelling;

mod base64_text;

pub use certificate::{Certificate, KeyUsage, serial_colons, serial_decimal};
pub use error::{DamagedPart, Error};
pub use file::{Contents, FoundCertificate, SIZE_LIMIT, read_file};
pub use holder::{Country, Holder, HolderNumber, NumberKind, Role};
pub use key::{KeyKind, PublicKey, key_belongs, own_key};
pub use name::{Attribute, Name};
pub use profile::{
    Confidence, Digest, KeyChoice, Piece, Profile, ProfileAttribute, ProfileId, StringType,
};
pub use raw::{RawParts, raw_parts};
pub use read::parse;
pub use renewal::{Difference, differences};
pub use request::{CertificateRequest, Draft, Requested};
pub use root::Root;
pub use signature::{SignatureAlgorithm, ecdsa_der};
pub use spelling::{Spellings, spellings};
pub use time::{SECONDS_PER_DAY, UnixTime, Validity, ValidityState, clipped_by_issuer};

/// What this crate's functions give.
pub type Result<T, E = Error> = std::result::Result<T, E>;
