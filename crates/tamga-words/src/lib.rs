//! The words of the app, outside its window.
//!
//! The window formats `locales/<bcp47>/**/*.ftl` itself, with `@fluent/bundle`. What Rust must say
//! on its own (notifications, calendar files, printed sheets, the terminal) is said here, from the
//! same files, with Project Fluent and Unicode's dates and digits. A test renders every message in
//! both engines and compares. What the guides say is searched here, too, in all languages at once.
//!
//! # Invariants
//!
//! - Time is an argument: seconds since 1970 in UTC, with the offset of the person's clock.
//! - Words are embedded at build time; nothing is read from the disk.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(rustdoc::broken_intra_doc_links)]

mod args;
mod calendar;
mod dates;
mod embedded;
mod id;
mod locale;
mod numbers;
#[cfg(all(test, not(windows)))] // it asks Node.js, which Wine has not
mod render;
mod search;
mod words;

pub use args::{Args, Value};
pub use calendar::{Ending, Event, Waiting, calendar};
pub use id::{Id, NoMessage};
pub use locale::{Direction, Locale};
pub use search::{Index, Searched, Text, Texts};
pub use words::{Told, Words};
