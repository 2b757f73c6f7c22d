//! What the person keeps: cases, their answers, and subscribers.
//!
//! One SQLite file in a folder of the person's. Every function is one transaction: when it
//! returns, the disk has it, and a kill at any moment loses nothing that was answered.
//!
//! # Invariants
//!
//! - A damaged file is set aside and named, never overwritten.
//! - A file from a newer Tamga is left alone.
//! - No PIN, no password and no key ever reaches this crate.
//! - It does not know guides: a step is a name, an answer is what was chosen or typed.

mod case;
mod desk;
mod error;
mod schema;
mod setting;
mod subscriber;

pub use case::{Answer, Case, CaseId};
pub use desk::{Desk, Opened};
pub use error::Error;
pub use setting::Setting;
pub use subscriber::{Subscriber, SubscriberId};

/// What a desk function returns.
pub type Result<T> = std::result::Result<T, Error>;
