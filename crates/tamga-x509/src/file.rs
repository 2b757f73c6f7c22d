//! Files people have, and what is in them.

use crate::{Certificate, Error, Result, parse};

/// The most bytes that are read as a certificate file: 16 MiB.
pub const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contents {
    /// At least one certificate, in the file's order.
    Certificates {
        /// Those that could be read.
        found: Vec<FoundCertificate>,
        /// How many more could not be read.
        skipped: u32,
    },
    /// A software token (PKCS#12, RFC 7292), which opens with its password only.
    Pkcs12,
}

/// A certificate with the bytes it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCertificate {
    /// The certificate itself, DER.
    pub der: Vec<u8>,
    /// What it says.
    pub certificate: Certificate,
}

/// Reads a file by what is in it, whatever its name: DER, PEM, PKCS#7, or PKCS#12.
///
/// # Errors
///
/// What the file is instead of a certificate, or why it cannot be read.
pub fn read_file(bytes: &[u8]) -> Result<Contents> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    let certificate = parse(bytes)?;
    let found = vec![FoundCertificate {
        der: bytes.to_vec(),
        certificate,
    }];
    Ok(Contents::Certificates { found, skipped: 0 })
}
