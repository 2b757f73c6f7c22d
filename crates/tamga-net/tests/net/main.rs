//! Against real parts: loopback servers, and OpenSSL as issuer, responder, signer and verifier.

#![allow(clippy::unwrap_used)] // a test's helpers may fail as its tests do

mod authority;
mod crl;
mod http;
mod issuers;
mod moadian;
mod ocsp;
mod server;
mod tax;
