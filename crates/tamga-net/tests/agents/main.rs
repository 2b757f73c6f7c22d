//! Agents played by real WebSocket servers on the real ports, each test in a network of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod namespace;
mod server;
mod states;
mod together;
