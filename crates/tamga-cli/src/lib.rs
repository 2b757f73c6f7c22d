//! The same work in a terminal, for support agents and scripts.
//!
//! A command line becomes a [`Command`](arguments::Command), a command becomes a report, and a
//! report is plain data: `--json` prints it as it is, otherwise it is told in the person's words.
//!
//! # Invariants
//!
//! - A password is asked without echo or read from a file descriptor; it is never an argument.
//! - With `--json` no words are loaded.
//! - Nothing a device says reaches the terminal with control characters in it.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod arguments;
mod error;
mod run;

mod chosen;
mod gathering;
mod hardware;
mod password;

mod agents;
mod calendars;
mod cases;
mod causes;
mod certificates;
mod checks;
mod codes;
mod desks;
mod diagnoses;
mod exports;
mod fields;
mod guides;
mod help;
mod installs;
mod inventory;
mod ledgers;
mod moadian;
mod pins;
mod products;
mod requests;
mod saved;
mod sheet;
mod sign_test;
mod verify;

mod report;
mod speaker;

pub use error::Error;
pub use run::main;
