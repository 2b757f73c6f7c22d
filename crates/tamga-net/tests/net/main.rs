//! Against real parts: loopback servers, and OpenSSL as issuer, responder, signer and verifier.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod authority;
mod crl;
mod http;
mod issuers;
mod moadian;
mod ocsp;
mod refusals;
mod server;
mod tax;
