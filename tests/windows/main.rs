//! The real window, as a person meets it: under Xvfb, with real readers, cards and modules.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

// The stand-ins of tamga-net's own tests: the window meets the very same tax system.
#[allow(dead_code, reason = "tamga-net's tests need more of it")]
#[path = "../../crates/tamga-net/tests/net/authority.rs"]
mod authority;
#[allow(dead_code, reason = "tamga-net's tests need more of it")]
#[path = "../../crates/tamga-net/tests/net/server.rs"]
mod server;
#[allow(dead_code, reason = "tamga-net's tests need more of it")]
#[path = "../../crates/tamga-net/tests/net/tax.rs"]
mod tax;

mod certificate;
mod desk;
mod diagnosis;
mod guides;
mod hardware;
mod journey;
mod keys;
mod killed;
mod language;
mod moadian;
mod modules;
mod practice;
mod print;
mod renewed;
mod secrets;
mod session;
mod software;
mod subscriber;
mod tray;
