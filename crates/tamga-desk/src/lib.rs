//! What the person keeps: cases and their answers, subscribers, registrations, and what ends when.
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
mod copied;
mod desk;
mod error;
mod registration;
mod reminder;
mod schema;
mod setting;
mod subscriber;
mod waiting;
mod watched;

pub use case::{Answer, Case, CaseId};
pub use copied::Copied;
pub use desk::{Desk, FILE, Opened};
pub use error::Error;
pub use registration::Registration;
pub use reminder::{DAYS_BEFORE, Reminder};
pub use setting::Setting;
pub use subscriber::{Subscriber, SubscriberId, SubscriberUse};
pub use waiting::Waiting;
pub use watched::{Document, Watched, WatchedId, WatchedKind};

/// What a desk function returns.
pub type Result<T> = std::result::Result<T, Error>;
