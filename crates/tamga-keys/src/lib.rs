//! Requests, certificates and PINs on the token a person chose: a chip or a file, the same for both.
//!
//! This joins what tokens do (`tamga-card`) with what certificates say (`tamga-x509`) and what
//! authorities answer (`tamga-net`), for the window and the terminal alike. It decides nothing about a PIN: each function that spends a try
//! spends one, and says so.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod error;
mod holder;
mod install;
mod moadian;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod piv;
mod place;
mod request;
mod verify;

pub use error::{Error, Mismatch};
pub use holder::{Holder, Opening, pin_facts, unblock};
pub use install::{Matched, certificates, install, matched};
pub use moadian::prove_moadian;
pub use place::{Choice, Place, choices};
pub use request::{Made, make_request};
pub use verify::{Standing, Verified, announced, verify, verify_online};
