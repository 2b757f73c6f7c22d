//! A certificate onto the card: only the right one, never over another unasked, and read back.

use aws_lc_rs::rand;
use sha2::{Digest as _, Sha256, Sha384};
use spki::SubjectPublicKeyInfoRef;

use super::{
    KeyKind, Replace, Slot,
    apdu::{Application, Command, Instruction},
    key,
    management::{self, ManagementKey},
    metadata,
    pin::Pin,
    read::{self, CERTIFICATE, CERTIFICATE_INFO, LONGEST_CERTIFICATE, OBJECT, TAG_LIST},
    sign::{Digest, signature},
    tlv,
    transport::Transport,
};
use crate::{Error, public_key, verifies};

/// Error detection code, which is always empty (NIST SP 800-73-4 part 1, table 10).
const ERROR_DETECTION: u16 = 0xfe;

/// Bytes that nobody could have signed before.
const NONCE: usize = 32;

/// How it is known which key is in the slot.
#[derive(Debug, Clone, Copy)]
pub enum SlotKey<'a> {
    /// The caller saw it made: SubjectPublicKeyInfo in DER, as [`generate`](super::generate) gave it.
    Known(&'a [u8]),
    /// The card tells it, where it has GET METADATA.
    Told,
    /// The card proves it with a signature, for which it wants the PIN.
    Proven(&'a Pin),
}

/// Puts a certificate in DER in the slot whose key it certifies, and reads it back.
///
/// Nothing is written when the same certificate is there already.
///
/// # Errors
///
/// - [`Error::CertificateMalformed`], [`Error::CertificateKeyMismatch`], [`Error::SlotKeyUnknown`]
///   and, with [`SlotKey::Proven`], those of [`sign`](super::sign),
/// - [`Error::SlotInUse`] when there is another certificate and `replace` refuses,
/// - [`Error::ManagementKeyMalformed`], [`Error::ManagementKeyIncorrect`],
/// - [`Error::TokenFull`], before anything is sent when no card has room for so much,
/// - [`Error::WriteInterrupted`] when the card goes meanwhile: [`read`](super::read) then tells
///   whether it has the old certificate or the new one,
/// - [`Error::CertificateNotKept`] when the card gives back another one,
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.3.1.
pub fn put_certificate(
    card: &mut dyn Transport,
    slot: Slot,
    der: &[u8],
    slot_key: SlotKey<'_>,
    management: &ManagementKey,
    replace: Replace,
) -> Result<(), Error> {
    let malformed = || Error::CertificateMalformed { slot: slot.name() };
    let spki = public_key::of_certificate(der).ok_or_else(malformed)?;
    if der.len() > LONGEST_CERTIFICATE {
        return Err(Error::TokenFull);
    }
    let mut application = Application::select(card)?;
    match read::in_slot(&mut application, slot)? {
        Some(there) if there.der.as_deref() == Some(der) => return Ok(()),
        Some(_) if replace == Replace::Refused => {
            return Err(Error::SlotInUse { slot: slot.name() });
        }
        Some(_) | None => {}
    }
    expect_key(&mut application, slot, &spki, slot_key)?;
    management::open(&mut application, management)?;
    write(&mut application, slot, der).map_err(|error| key::interrupted(error, slot))?;
    let kept = read::in_slot(&mut application, slot);
    match kept.map_err(|error| key::interrupted(error, slot))? {
        Some(kept) if kept.der.as_deref() == Some(der) => Ok(()),
        Some(_) | None => Err(Error::CertificateNotKept { slot: slot.name() }),
    }
}

fn write(application: &mut Application<'_>, slot: Slot, der: &[u8]) -> Result<(), Error> {
    let content = [
        tlv::object(CERTIFICATE, &[der]),
        tlv::object(CERTIFICATE_INFO, &[&[0]]),
        tlv::object(ERROR_DETECTION, &[]),
    ];
    let tags = tlv::object(TAG_LIST, &[&slot.object()]);
    let object = tlv::object(OBJECT, &[&content.concat()]);
    let answer = application.ask(Command {
        instruction: Instruction::PutData,
        p1: 0x3f,
        p2: 0xff,
        data: &[tags, object].concat(),
    })?;
    answer.done().map(|_| ())
}

/// Refuses a certificate for another key than the slot's.
fn expect_key(
    application: &mut Application<'_>,
    slot: Slot,
    spki: &[u8],
    slot_key: SlotKey<'_>,
) -> Result<(), Error> {
    let is_same = match slot_key {
        SlotKey::Known(known) => is_same_key(known, spki),
        SlotKey::Told => is_same_key(&told(application, slot)?, spki),
        SlotKey::Proven(pin) => is_proven(application, slot, spki, pin)?,
    };
    match is_same {
        true => Ok(()),
        false => Err(Error::CertificateKeyMismatch { slot: slot.name() }),
    }
}

/// The slot's public key, as the card tells it.
fn told(application: &mut Application<'_>, slot: Slot) -> Result<Vec<u8>, Error> {
    let known = metadata::ask(application, slot as u8)?;
    let spki = known.and_then(|known| {
        let kind = KeyKind::of_algorithm(known.algorithm()?)?;
        key::public_half(kind, known.public_key()?)
    });
    spki.ok_or_else(|| Error::SlotKeyUnknown { slot: slot.name() })
}

/// The same key, however its algorithm's parameters are written.
fn is_same_key(one: &[u8], other: &[u8]) -> bool {
    let parts = |spki| {
        let info = SubjectPublicKeyInfoRef::try_from(spki).ok()?;
        let key = info.subject_public_key.as_bytes()?.to_vec();
        Some((info.algorithm.oid, key))
    };
    parts(one).is_some_and(|key| Some(key) == parts(other))
}

/// Whether the slot's key signs what this public key verifies.
fn is_proven(
    application: &mut Application<'_>,
    slot: Slot,
    spki: &[u8],
    pin: &Pin,
) -> Result<bool, Error> {
    let unknown = || Error::SlotKeyUnknown { slot: slot.name() };
    let kind = KeyKind::of(spki).ok_or_else(unknown)?;
    let mut nonce = [0; NONCE];
    rand::fill(&mut nonce).expect("the system gives random numbers");
    match signature(application, slot, kind, pin, &challenge(kind, &nonce)) {
        Ok(signature) => Ok(verifies(spki, &nonce, &signature)),
        // A key of another kind, or none: PIV has no error of its own for it.
        Err(Error::CardRefused { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The nonce as a key of this kind signs it.
fn challenge(kind: KeyKind, nonce: &[u8]) -> Digest {
    match kind {
        KeyKind::Rsa2048 | KeyKind::P256 => Digest::Sha256(Sha256::digest(nonce).into()),
        KeyKind::P384 => Digest::Sha384(Sha384::digest(nonce).into()),
    }
}

#[cfg(test)]
mod tests;
