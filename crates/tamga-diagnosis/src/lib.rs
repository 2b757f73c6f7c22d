//! What is the first broken link, said in a report and in eight characters.
//!
//! [`Recorded`] holds everything that decides, gathered by who asks: the computer, its readers,
//! modules and tokens, its agents, the portals that were asked for, and what the person is about
//! to do. [`diagnose`] walks the chain *computer, service, reader, driver, token, PIN,
//! certificate, issuer, portal* and gives a [`Verdict`]: the first broken link with its
//! [`Problem`]; what lies behind it waits.
//!
//! - [`report()`] writes the same facts without anything that names a person;
//!   [`Recorded::from_report`] reads them again, and the verdict is the same.
//! - [`CallCode`] packs guide, step, cause and the few facts that decide into eight characters to
//!   be read aloud; [`CallCode::read`] gives a [`Call`].
//! - [`support`] turns a call into what its agent needs: the step, its labels, the cause, what to
//!   ask next and what the caller should see then, all by ids of messages.
//! - [`causes`] are all causes with their stable numbers and the part they belong to.
//!
//! # Invariants
//!
//! - Pure: no file, no clock, no network, no device. Time is part of what was recorded.
//! - What is unknown breaks nothing: a link that nobody looked at waits.
//! - Nothing that was written by a person or names one passes into a report: what may pass is
//!   listed, and everything else becomes a pseudonym that holds inside one report.
//! - Numbers of causes and places are given once and for ever; the tables only grow.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod agents;
mod causes;
mod code;
mod diagnose;
mod error;
mod problem;
mod recorded;
mod report;
mod support;
mod verdict;

pub use causes::{BareProblem, Cause, cause, causes};
pub use code::{
    CODE_CHARACTERS, Call, CallCode, DaysLeft, ModuleSeen, Place, ReadersSeen, Seen, places,
};
pub use diagnose::diagnose;
pub use error::Error;
pub use problem::Problem;
pub use recorded::{Asked, IssuerLink, Issuers, JavaWanted, Recorded, Vouched, Wanted};
pub use report::{REPORT_LIMIT, report};
pub use support::{Support, support};
pub use verdict::Verdict;
