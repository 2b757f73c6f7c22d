//! What no single crate can prove, against real parts.

#[cfg(feature = "cards")]
mod cards;
