//! What an issuer sent, put beside the key it belongs to.

use tamga_card::{Inventory, NewCertificate};
use tamga_x509::{Contents, FoundCertificate, RawParts, read_file};

use crate::{Choice, Error, Holder, Mismatch, choices};

/// A certificate of an issuer's file, and the token that has its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The certificate.
    pub certificate: FoundCertificate,
    /// The token.
    pub token: Choice,
}

/// The certificates in an issuer's file.
///
/// # Errors
///
/// [`tamga_x509::Error`] for what is no certificate; [`Mismatch::SoftwareTokenGiven`] for a `.p12`, which
/// holds its own key and is opened, not installed.
pub fn certificates(file: &[u8]) -> Result<Vec<FoundCertificate>, Error> {
    match read_file(file)? {
        Contents::Certificates { found, .. } => Ok(found),
        Contents::Pkcs12 => Err(Mismatch::SoftwareTokenGiven.into()),
    }
}

/// The first certificate whose key is on one of the tokens: by the public key, never by a label.
///
/// # Errors
///
/// [`Mismatch::NoKeyForCertificate`] when no token that can be seen has the key.
pub fn matched(found: Vec<FoundCertificate>, inventory: &Inventory) -> Result<Matched, Error> {
    let choices = choices(inventory);
    for certificate in found {
        let spki = &certificate.certificate.key.spki;
        let owner = inventory.tokens().find(|token| {
            let mut keys = token.public_keys.iter();
            keys.any(|key| key.spki == *spki && key.private_here != Some(false))
        });
        let token = owner.and_then(|owner| {
            let mut choices = choices.iter();
            choices.find(|choice| choice.serial == owner.serial)
        });
        if let Some(token) = token {
            return Ok(Matched {
                certificate,
                token: token.clone(),
            });
        }
    }
    Err(Mismatch::NoKeyForCertificate.into())
}

/// Puts a certificate beside its key, and proves that the key signs for it.
///
/// # Errors
///
/// See [`Holder::put_certificate`] and [`Holder::test`].
pub fn install(holder: &mut Holder, certificate: &FoundCertificate) -> Result<(), Error> {
    let new = new_certificate(certificate)?;
    // Proven first: a certificate for a key that does not sign is worth nothing.
    holder.test(&new.spki)?;
    holder.put_certificate(&new)
}

fn new_certificate(found: &FoundCertificate) -> Result<NewCertificate, Error> {
    let RawParts {
        subject,
        issuer,
        serial,
        spki,
    } = tamga_x509::raw_parts(&found.der)?;
    Ok(NewCertificate {
        der: found.der.clone(),
        spki,
        subject,
        issuer,
        serial,
        label: found.certificate.holder.name.clone(),
    })
}
