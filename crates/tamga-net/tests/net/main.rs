//! Against real parts: loopback servers, and OpenSSL as issuer, responder, signer and verifier.

mod authority;
mod crl;
mod http;
mod issuers;
mod moadian;
mod ocsp;
mod server;
mod tax;
