//! What other computers say of a certificate: whether it is revoked, who issued it, and whether
//! the tax system takes it.
//!
//! This is the only crate that talks to the network. Every call waits: use a plain thread.
//!
//! # Invariants
//!
//! - Nothing is asked by itself. What an errand sends, and to whom, is told before it begins:
//!   see [`Sending`].
//! - No answer is believed for where it came from: OCSP answers and revocation lists are
//!   verified with the issuer's key, again when they come from the [`Cache`].
//! - Who is off-line learns [`Status::Unknown`], never good and never revoked.
//! - No key is seen here, and no invoice is ever sent.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

pub mod agents;
mod cache;
pub mod crl;
mod error;
pub mod http;
pub mod issuers;
pub mod moadian;
pub mod reach;
mod sending;
pub mod status;

mod names;
mod ocsp;
mod pair;
mod tlv;

pub use agents::{Agent, AgentFound, AgentState, agents};
pub use cache::Cache;
pub use error::Error;
pub use issuers::issuers;
pub use reach::{Reach, reach};
pub use sending::{Item, Sending};
pub use status::{Reason, Status, status};

/// What this crate's functions give.
pub type Result<T, E = Error> = std::result::Result<T, E>;
