//! Agents played by real WebSocket servers on the real ports, and portals at public addresses:
//! each test in a network of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod namespace;
mod reach;
mod server;
mod states;
mod together;
