//! Real parts for tests: readers, cards, tokens, certificates, faulty modules and the window itself.
//!
//! Everything a test starts belongs to a value, and ends when that value is dropped: no process
//! and no folder stays behind. Programs find their parts through environment variables
//! (`PCSCLITE_CSOCK_NAME`, `SOFTHSM2_CONF`, `KRYOPTIC_CONF`), which are set for the programs a
//! test starts and never for the test itself, so that all tests may run at the same time.

#[cfg(feature = "windows")]
pub mod app;
pub mod lines;
pub mod memory;
pub mod process;
pub mod workspace;

// Readers and cards.
pub mod card;
pub mod opensc;
pub mod pcscd;

// Tokens without a card, and modules that misbehave.
pub mod kryoptic;
pub mod module;
pub mod softhsm;
pub mod token;

// Certificates of people who do not exist.
pub mod authority;
pub mod person;
pub mod pkcs12;

// Guides, followed to their ends.
pub mod walks;
