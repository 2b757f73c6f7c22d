//! Certificates made by `openssl` on the spot, read by us, compared with what `openssl` says.

#![allow(clippy::unwrap_used)] // the helpers here are tests too

mod chains;
mod fields;
mod files;
mod hostile;
mod keys;
mod links;
mod office;
mod profiles;
mod renewals;
mod requests;
mod subjects;
mod wire;
mod workshop;
