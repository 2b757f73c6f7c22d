//! From DER to plain data, through `x509-parser`.

use crate::{Certificate, Error, Result};

/// Reads one certificate (DER).
///
/// # Errors
///
/// Why these bytes are not a certificate, or which part of it is damaged.
pub fn parse(der: &[u8]) -> Result<Certificate> {
    if der.is_empty() {
        return Err(Error::Empty);
    }
    Err(Error::NotACertificate)
}
