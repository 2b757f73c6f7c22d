//! What the person does next, and whether what they typed can be right.
//!
//! - A [`Guide`] is read from `guides/<id>.toml`: routes and facts, no rules and no sentences.
//! - A case is its [`Answer`]s; a [`Walk`] is how far it has come.
//! - A [`FieldKind`] says what an identity number looks like, and holds its rules.
//!
//! # Invariants
//!
//! - Parsing returns only sound guides: every step can be reached and left, every step has a
//!   human exit, every source has a date.
//! - Nothing here touches a disk, a clock or the hardware; a check is only a [`CheckName`].

mod date;
mod error;
mod field;
mod guide;
mod walk;

pub use date::Date;
pub use error::{Error, Fault};
pub use field::{FieldFault, FieldKind, FieldVerdict, FieldWarning};
pub use guide::{
    Action, Actor, CONTRACT_END, CheckName, Choice, Confidence, Cost, Country, Currency, Document,
    Field, Guide, GuideKind, GuideRole, GuideToken, HOLDER_NUMBER, Help, HelpKind, Label,
    OTHERWISE, Place, Portal, Source, Step, Wait, WaitUnit,
};
pub use walk::{Answer, Walk};
