//! The real window, as a person meets it: under Xvfb, with real readers, cards and modules.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod desk;
mod guides;
mod hardware;
mod journey;
mod keys;
mod killed;
mod language;
mod modules;
mod practice;
mod print;
mod renewed;
mod secrets;
mod session;
mod software;
mod subscriber;
mod tray;
