//! Keys made on the card: kinds, and what the card tells of their public halves.

use der::{Encode as _, asn1::ObjectIdentifier};
use spki::SubjectPublicKeyInfoRef;

use super::{
    Replace, Slot,
    apdu::{Answer, Application, Command, Instruction, malformed},
    management::{self, ManagementKey},
    metadata, read,
    status::Status,
    tlv,
    transport::Transport,
};
use crate::{Error, public_key};

/// Control reference template, and the algorithm in it (NIST SP 800-73-4 part 2 §3.3.2).
const CONTROL: u16 = 0xac;
const ALGORITHM: u16 = 0x80;

/// The answer's public key, and its parts.
const PUBLIC_KEY: u16 = 0x7f49;
const MODULUS: u16 = 0x81;
const EXPONENT: u16 = 0x82;
const POINT: u16 = 0x86;

/// `namedCurve`s of [RFC 5480 §2.1.1.1](https://www.rfc-editor.org/rfc/rfc5480#section-2.1.1.1).
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// Bits of an RSA modulus that PIV knows as RSA-2048, in bytes.
const RSA_BYTES: usize = 256;

/// Kinds of keys by their algorithm identifiers (NIST SP 800-78-4, table 6-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA with 2048 bits; the one that national issuers take.
    Rsa2048 = 0x07,
    /// ECDSA on the curve P-256.
    P256 = 0x11,
    /// ECDSA on the curve P-384; not every card has it.
    P384 = 0x14,
}

impl KeyKind {
    const ALL: [KeyKind; 3] = [KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384];

    /// The kind of a public key in DER (SubjectPublicKeyInfo, RFC 5280 §4.1.2.7); `None` for
    /// those that are not listed here.
    pub fn of(spki: &[u8]) -> Option<KeyKind> {
        let info = SubjectPublicKeyInfoRef::try_from(spki).ok()?;
        let key = info.subject_public_key.as_bytes()?;
        match info.algorithm.oid {
            public_key::RSA => public_key::modulus(key)
                .is_some_and(|modulus| modulus.len() == RSA_BYTES)
                .then_some(KeyKind::Rsa2048),
            public_key::EC => match info.algorithm.parameters_oid().ok()? {
                P256 => Some(KeyKind::P256),
                P384 => Some(KeyKind::P384),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn of_algorithm(algorithm: u8) -> Option<KeyKind> {
        let mut kinds = KeyKind::ALL.into_iter();
        kinds.find(|kind| *kind as u8 == algorithm)
    }

    /// Bytes of what the key signs: the modulus, or a coordinate on the curve.
    pub(super) fn bytes(self) -> usize {
        match self {
            KeyKind::Rsa2048 => RSA_BYTES,
            KeyKind::P256 => 32,
            KeyKind::P384 => 48,
        }
    }
}

/// Makes a key pair in the slot and gives its public key: SubjectPublicKeyInfo in DER.
///
/// A key that waits for its certificate is seen only on cards with GET METADATA; on others the
/// caller must know of it before asking for a new one.
///
/// # Errors
///
/// - [`Error::ManagementKeyMalformed`], [`Error::ManagementKeyIncorrect`],
/// - [`Error::SlotInUse`] when there is a key or a certificate and `replace` refuses,
/// - [`Error::KeyKindUnsupported`],
/// - [`Error::WriteInterrupted`] when the card goes meanwhile: the slot may have a new key,
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.3.2.
pub fn generate(
    card: &mut dyn Transport,
    slot: Slot,
    kind: KeyKind,
    management: &ManagementKey,
    replace: Replace,
) -> Result<Vec<u8>, Error> {
    let mut application = Application::select(card)?;
    if replace == Replace::Refused {
        expect_free(&mut application, slot)?;
    }
    management::open(&mut application, management)?;
    let made = application.ask(Command {
        instruction: Instruction::Generate,
        p1: 0x00,
        p2: slot as u8,
        data: &tlv::object(CONTROL, &[&tlv::object(ALGORITHM, &[&[kind as u8]])]),
    });
    let data = made_key(made.map_err(|error| interrupted(error, slot))?)?;
    let public = tlv::find(&data, PUBLIC_KEY).and_then(|public| public_half(kind, public));
    public.ok_or_else(|| malformed(Instruction::Generate))
}

/// The answer to GENERATE, where a refusal is mostly about the kind of key.
fn made_key(answer: Answer) -> Result<Vec<u8>, Error> {
    match answer.status() {
        Status::WrongData | Status::NotSupported | Status::WrongParameters => {
            Err(Error::KeyKindUnsupported)
        }
        _ => answer.done(),
    }
}

fn expect_free(application: &mut Application<'_>, slot: Slot) -> Result<(), Error> {
    let certificate = read::in_slot(application, slot)?;
    let key = metadata::ask(application, slot as u8)?.and_then(|known| known.algorithm());
    match (certificate, key) {
        (None, None) => Ok(()),
        (Some(_), _) | (_, Some(_)) => Err(Error::SlotInUse { slot: slot.name() }),
    }
}

/// SubjectPublicKeyInfo in DER from the parts that a card gives; `None` when they are not those
/// of such a key.
pub(super) fn public_half(kind: KeyKind, parts: &[u8]) -> Option<Vec<u8>> {
    let curve = match kind {
        KeyKind::Rsa2048 => {
            let modulus = tlv::find(parts, MODULUS).filter(|it| it.len() == kind.bytes())?;
            return public_key::rsa(modulus, tlv::find(parts, EXPONENT)?);
        }
        KeyKind::P256 => P256,
        KeyKind::P384 => P384,
    };
    let point = tlv::find(parts, POINT)?;
    let is_point = point.len() == 1 + 2 * kind.bytes() && point[0] == 0x04;
    let curve = curve.to_der().ok()?;
    is_point.then(|| public_key::ec(&curve, point))?
}

/// What the end of the way to the card means in the middle of writing.
pub(super) fn interrupted(error: Error, slot: Slot) -> Error {
    let is_end = matches!(
        error,
        Error::CardRemoved
            | Error::CardMute { .. }
            | Error::CardAnswerMalformed { .. }
            | Error::ReaderGone { .. }
            | Error::ServiceNotRunning
            | Error::ServiceFault { .. }
    );
    match is_end {
        true => Error::WriteInterrupted { slot: slot.name() },
        false => error,
    }
}

#[cfg(test)]
mod tests;
