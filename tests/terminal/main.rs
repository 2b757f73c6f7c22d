//! `tamga` as a person or a script meets it: real tokens in, text and exit status out.
//!
//! The expected texts lie in `snapshots/`; `SNAPSHOTS=overwrite cargo test --test terminal`
//! writes them anew, to be read before they are kept.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod agents;
#[cfg(feature = "cards")]
mod cards;
mod certificates;
mod diagnoses;
mod keys;
#[cfg(feature = "cards")]
mod killed;
mod misuse;
mod place;
mod program;
#[cfg(feature = "cards")]
mod pulled;
#[cfg(feature = "cards")]
mod secrets;
mod sheet;
mod tokens;
#[cfg(feature = "cards")]
mod tries;
