//! What no single crate can prove, against real parts.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[cfg(feature = "cards")]
mod cards;
mod desk;
