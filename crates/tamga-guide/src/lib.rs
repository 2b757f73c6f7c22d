//! What the person does next, and whether what they typed can be right.
//!
//! - A [`Guide`] is read from `guides/<id>.toml`: routes and facts, no rules and no sentences.
//! - A case is its [`Answer`]s; [`replay`] finds the step it has come to.
//! - A [`FieldKind`] says what an identity number looks like; [`check_field`] holds the rules.
//!
//! # Invariants
//!
//! - [`parse`] returns only sound guides: every step can be reached and left, every step has a
//!   human exit, every source has a date.
//! - Nothing here touches a disk, a clock or the hardware; a check is only a [`CheckName`].

mod guide;
mod vocabulary;
mod ways;

mod error;
mod parse;
mod sound;

mod messages;
mod passages;
mod prove;
mod shipped;

mod ledger;
mod wait;
mod walk;

mod date;
mod field;
mod fits;

pub use date::Date;
pub use error::{Error, Fault};
pub use field::{FieldFault, FieldKind, FieldVerdict, FieldWarning, check_field};
pub use fits::{asks_number, can_be, fits};
pub use guide::{
    CONTRACT_END, Choice, Cost, Document, Field, Guide, HOLDER_NUMBER, Help, Label, OLD_END,
    OLD_SERIAL, OTHERWISE, Payment, Portal, Source, Step, WATCHED_FIELDS, Wait,
};
pub use ledger::{KnownAt, LedgerEntry, LedgerState, ledger};
pub use messages::message_ids;
pub use parse::{parse, parse_portals};
pub use passages::{Part, Passage, Said, passages};
pub use prove::prove;
pub use shipped::{files, guide, guides, portal, portals};
pub use vocabulary::{
    Action, Actor, CheckName, Confidence, Country, Currency, GuideKind, GuideRole, GuideToken,
    HelpKind, Place, SignIn, WaitUnit,
};
pub use walk::{Answer, Told, Walk, record, replay, revisit, told};
