//! The real window, as a person meets it: under Xvfb, with real readers, cards and modules.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod desk;
mod diagnosis;
mod guides;
mod hardware;
mod journey;
mod keys;
mod language;
mod modules;
mod practice;
mod renewed;
mod software;
mod subscriber;
