//! Whether the certificate's key can do what the portal asks, and is where it must be.

use tamga_card::Token;
use tamga_guide::Country;
use tamga_x509::{Certificate, KeyKind, KeyUsage, key_belongs};

use super::certificate::found;
use crate::facts::named;
use crate::{Error, Facts, Problem, Proof};

/// The shortest RSA key that any of the three countries takes.
const RSA_BITS: u32 = 2048;

/// The key is of a kind and length that is taken. Moadian takes RSA only (RC_TICS.IS §5).
pub(super) fn key_kind(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let proof = Proof::of_certificate(&candidate);
    let error = match &candidate.certificate.key.kind {
        KeyKind::Rsa { bits } if *bits >= RSA_BITS => return Ok(proof),
        KeyKind::Ec { .. } if facts.country != Some(Country::Ir) => return Ok(proof),
        KeyKind::Rsa { bits } => Error::KeyTooShort {
            bits: *bits,
            needed: RSA_BITS,
        },
        KeyKind::Ec { curve } => Error::KeyKindWrong {
            kind: format!("EC {curve}"),
        },
        KeyKind::Other { oid } => Error::KeyKindWrong { kind: oid.clone() },
    };
    Err(error.into())
}

/// It may sign (RFC 5280 §4.2.1.3). No key usage at all forbids nothing.
pub(super) fn key_usage(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let usage = &candidate.certificate.key_usage;
    if usage.is_empty() || usage.contains(&KeyUsage::DigitalSignature) {
        return Ok(Proof::of_certificate(&candidate));
    }
    Err(Error::NotForSigning.into())
}

/// The key of the certificate is on the same token. A token that shows no keys without its PIN
/// may well hold it.
pub(super) fn key_on_token(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let proof = Proof::of_certificate(&candidate);
    let label = named(candidate.token);
    match key_place(candidate.token, candidate.id, &candidate.certificate) {
        KeyPlace::Here => Ok(proof),
        KeyPlace::NotSeen => Ok(Proof {
            notice: Some(Error::KeyNotSeen { label }.into()),
            ..proof
        }),
        KeyPlace::Elsewhere => Err(Error::KeyElsewhere { label }.into()),
        KeyPlace::OtherKey => Err(Error::KeyDiffers { label }.into()),
    }
}

/// Where the key of a certificate is, as far as its token tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyPlace {
    /// On the token.
    Here,
    /// The token shows no key at all.
    NotSeen,
    /// The token shows keys, and not this one; or only its public half.
    Elsewhere,
    /// The key that carries the certificate's id is another.
    OtherKey,
}

/// Looks for the key by itself, not by its id: two programs may have given different ids.
pub(crate) fn key_place(token: &Token, id: &str, certificate: &Certificate) -> KeyPlace {
    let keys = &token.public_keys;
    let own = keys.iter().find(|key| key_belongs(certificate, &key.spki));
    match own.map(|key| key.private_here) {
        Some(Some(false)) => KeyPlace::Elsewhere,
        Some(_) => KeyPlace::Here,
        None if keys.is_empty() => KeyPlace::NotSeen,
        None if !id.is_empty() && keys.iter().any(|key| key.id == id) => KeyPlace::OtherKey,
        None => KeyPlace::Elsewhere,
    }
}
