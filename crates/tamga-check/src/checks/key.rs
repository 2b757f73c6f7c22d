//! Whether the certificate's key can do what the portal asks, and is where it must be.

use tamga_guide::Country;
use tamga_x509::{KeyKind, KeyUsage, key_belongs};

use super::certificate::{found, proof};
use crate::{Error, Facts, Problem, Proof};

/// The shortest RSA key that any of the three countries takes.
const RSA_BITS: u32 = 2048;

/// The key is of a kind and length that is taken. Moadian takes RSA only (RC_TICS.IS §5).
pub(super) fn key_kind(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    Err(match &candidate.certificate.key.kind {
        KeyKind::Rsa { bits } if *bits >= RSA_BITS => return Ok(proof(&candidate)),
        KeyKind::Rsa { bits } => Error::KeyTooShort {
            bits: *bits,
            needed: RSA_BITS,
        },
        KeyKind::Ec { .. } if facts.country != Some(Country::Ir) => return Ok(proof(&candidate)),
        KeyKind::Ec { curve } => Error::KeyKindWrong {
            kind: format!("EC {curve}"),
        },
        KeyKind::Other { oid } => Error::KeyKindWrong { kind: oid.clone() },
    }
    .into())
}

/// It may sign (RFC 5280 §4.2.1.3). No key usage at all forbids nothing.
pub(super) fn key_usage(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let usage = &candidate.certificate.key_usage;
    if usage.is_empty() || usage.contains(&KeyUsage::DigitalSignature) {
        return Ok(proof(&candidate));
    }
    Err(Error::NotForSigning.into())
}

/// The key of the certificate is on the same token.
pub(super) fn key_on_token(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let keys = &candidate.token.public_keys;
    let mut own = keys
        .iter()
        .filter(|key| key_belongs(&candidate.certificate, &key.spki));
    let label = candidate.token.label.clone();
    match own.next() {
        Some(key) if key.private_here != Some(false) => Ok(proof(&candidate)),
        Some(_) => Err(Error::KeyElsewhere { label }.into()),
        None if keys.is_empty() => Err(Error::KeyNotSeen { label }.into()),
        None => Err(Error::KeyElsewhere { label }.into()),
    }
}
