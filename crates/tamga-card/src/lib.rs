//! What is plugged in, and what the card will do for us.
//!
//! This is the only crate that talks to hardware. It joins three standards and one file format:
//!
//! - **PC/SC** sees [`Reader`]s and the [`Card`] lying in each of them.
//! - **PKCS#11** sees [`Slot`]s, through a vendor's [`Module`], and the [`Token`] in each.
//! - **PIV** cards need no module: [`piv`] talks to them through PC/SC itself.
//! - **PKCS#12** files are [`SoftwareToken`]s: a token like any other once opened.
//!
//! A reader and a slot are often the same device seen twice. We keep both, because the
//! difference is the diagnosis: a card without a token means the wrong vendor module.
//!
//! # Invariants
//!
//! - Certificates leave this crate as DER bytes; it does not know X.509.
//! - Everything that derives `Serialize` is plain data and may reach the window.
//!   PINs, passwords and sessions never do.
//! - A vendor's module is loaded only in a worker process, never in this one.
//! - Nothing here polls, except where a system offers nothing to wait for, and there it says so.

mod base64_bytes;
mod cards;
mod computer;
pub mod discovery;
mod error;
mod inventory;
pub mod machine;
#[cfg(any(target_os = "android", target_os = "ios"))]
mod no_session;
mod operation;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
pub mod piv;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod pkcs11;
pub mod practice;
mod products;
#[cfg_attr(
    any(target_os = "android", target_os = "ios"),
    allow(dead_code, reason = "only modules give the parts of EC keys")
)]
mod public_key;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod reader;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod service;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod session;
#[cfg_attr(
    any(target_os = "android", target_os = "ios"),
    allow(dead_code, reason = "only tokens sign what was hashed before")
)]
mod signature;
pub mod software_token;
mod system;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod watch;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
pub mod worker;
/// A phone has no modules, so it starts no workers.
#[cfg(any(target_os = "android", target_os = "ios"))]
pub mod worker {
    /// Returns at once.
    pub fn run_if_worker() {}
}

pub use cards::{Cards, Change, OnChange};
pub use computer::{Computer, Java, JavaPlace, Sandbox, UsbDevice, computer, java};
pub use error::Error;
pub use inventory::{
    Card, CertificateObject, Inventory, Module, ModuleOrigin, PinState, PublicKeyObject, Reader,
    ServiceState, Slot, SoftwareToken, Token, TokenKind,
};
#[cfg(any(target_os = "android", target_os = "ios"))]
pub use no_session::Session;
pub use operation::{KeyKind, NewCertificate, PinFacts, Role, TokenPlace, new_pin_fits};
pub use products::{
    Brand, Confidence, FolderNames, Pattern, Product, ProductKind, Products, products,
};
pub use session::Session;
pub use signature::{Scheme, verifies};
pub use system::{P11KitFolders, System, SystemKind};
#[cfg(not(any(target_os = "android", target_os = "ios")))]
pub use watch::{Event, Watch, look};
