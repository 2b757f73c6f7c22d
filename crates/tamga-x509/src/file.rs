//! Files people have, and what is in them.

use crate::der::{self, Shape};
use crate::{Certificate, Error, Result, parse, pem};

mod foreign;
mod pkcs7;
mod words;

/// Files from this size on are not read: 16 MiB.
pub const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// Nobody's chain, and no issuer's list, is longer.
const CERTIFICATE_LIMIT: usize = 1000;

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

/// What was found so far, in a file with several things in it.
#[derive(Default)]
struct Found {
    certificates: Vec<FoundCertificate>,
    skipped: u32,
    pkcs12: bool,
    first_error: Option<Error>,
}

/// Reads a file by what is in it, whatever its name: DER, PEM with any text around it, bare
/// base64, PKCS#7, or PKCS#12.
///
/// Look at the file's length before reading it: from [`SIZE_LIMIT`] on the answer is
/// [`Error::TooLarge`] anyway.
///
/// # Errors
///
/// What the file is instead of a certificate, or why it cannot be read. If there are several
/// things in it and none is a certificate, what the first known one is.
pub fn read_file(bytes: &[u8]) -> Result<Contents> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() >= SIZE_LIMIT {
        return Err(Error::too_large(bytes.len()));
    }
    let mut found = Found::default();
    if der::looks_like_der(bytes) {
        found.add_der(bytes)?;
    } else {
        found.add_text(bytes)?;
    }
    found.contents()
}

impl Found {
    /// # Errors
    ///
    /// [`Error::TooMany`] only: everything else may be followed by something better.
    fn add_der(&mut self, bytes: &[u8]) -> Result<()> {
        match der::shape(bytes) {
            Ok(Shape::Pkcs12) => self.pkcs12 = true,
            Ok(Shape::SignedData) => match pkcs7::certificates(bytes) {
                Ok(inside) => return self.add_all(&inside),
                Err(error) => self.add_error(error),
            },
            _ => self.add_certificate(bytes),
        }
        self.check_limit()
    }

    fn add_all(&mut self, inside: &[&[u8]]) -> Result<()> {
        for der in inside {
            self.add_certificate(der);
            self.check_limit()?;
        }
        if inside.is_empty() {
            self.add_error(Error::NoCertificateInside);
        }
        Ok(())
    }

    fn add_certificate(&mut self, bytes: &[u8]) {
        match parse(bytes) {
            Ok(certificate) => self.certificates.push(FoundCertificate {
                der: der::first(bytes).to_vec(),
                certificate,
            }),
            Err(error) => self.add_error(error),
        }
    }

    fn add_text(&mut self, bytes: &[u8]) -> Result<()> {
        if let Some(error) = foreign::recognize(bytes) {
            return Err(error);
        }
        let text = words::decode(bytes);
        for block in pem::blocks(&text) {
            if block.label.ends_with("PRIVATE KEY") {
                self.add_error(Error::KeyInsteadOfCertificate);
                continue;
            }
            match block.decode() {
                Ok(der) => self.add_der(&der)?,
                Err(error) => self.add_error(error),
            }
        }
        if self.is_empty() {
            self.add_bare_base64(&text)?;
        }
        Ok(())
    }

    /// The letters alone, as portals show a certificate for copying.
    fn add_bare_base64(&mut self, text: &str) -> Result<()> {
        match pem::base64(text) {
            Ok(der) if der::looks_like_der(&der) => self.add_der(&der),
            _ => Err(Error::NotACertificate),
        }
    }

    fn add_error(&mut self, error: Error) {
        if matches!(error, Error::Damaged { .. } | Error::Truncated) {
            self.skipped += 1;
        }
        if matches!(self.first_error, None | Some(Error::NotACertificate)) {
            self.first_error = Some(error);
        }
    }

    fn is_empty(&self) -> bool {
        self.certificates.is_empty() && !self.pkcs12 && self.first_error.is_none()
    }

    fn check_limit(&self) -> Result<()> {
        if self.certificates.len() + self.skipped as usize > CERTIFICATE_LIMIT {
            let limit = CERTIFICATE_LIMIT as u32;
            return Err(Error::TooMany { limit });
        }
        Ok(())
    }

    fn contents(self) -> Result<Contents> {
        if !self.certificates.is_empty() {
            return Ok(Contents::Certificates {
                found: self.certificates,
                skipped: self.skipped,
            });
        }
        if self.pkcs12 {
            return Ok(Contents::Pkcs12);
        }
        Err(self.first_error.unwrap_or(Error::NotACertificate))
    }
}
