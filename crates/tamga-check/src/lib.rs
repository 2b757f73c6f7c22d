//! Whether a condition holds, and the one fix when it does not.
//!
//! Here the hardware ([`Inventory`](tamga_card::Inventory)), what certificates say
//! ([`Certificate`](tamga_x509::Certificate)) and the guide's [`CheckName`](tamga_guide::CheckName)s meet.
//!
//! Beside the checks of a guide stands [`check_workbook`]: whether a filled workbook has the form
//! that a portal wants.
//!
//! # Invariants
//!
//! - Everything is a function of [`Facts`], or of the bytes of files: no device, no file, no clock.
//! - A failed check *is* the error: a [`Problem`] with its facts, one message and one action.
//! - What a token does not tell is never taken for good.

mod candidate;
mod chain;
mod checks;
mod error;
mod facts;
mod held;
mod outcome;
mod problem;
mod workbook;

pub use chain::{Found, Link, LinkState, Part, chain, first_broken, parts};
pub use checks::{MADE, Proof, goes_by, run};
pub use error::Error;
pub use facts::Facts;
pub use held::{Held, certificate, held, pool};
pub use outcome::{Noted, Outcome, Paper, Registered, WaitUntil, noted, outcome};
pub use problem::Problem;
pub use workbook::{
    Difference, Digits, Finding, Format, WORKBOOK_LIMIT, WORKBOOK_LISTED, WorkbookError,
    WorkbookFile, WorkbookReport, check_workbook,
};
