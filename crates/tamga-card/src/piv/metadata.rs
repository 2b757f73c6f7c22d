//! What a card with Yubico's extension tells of a key, by GET METADATA.

use super::{
    apdu::{Application, Command, Instruction},
    status::Status,
    tlv,
};
use crate::Error;

/// Tag of the key's algorithm: one byte.
const ALGORITHM: u16 = 0x01;

/// Tag of the public key, in the form of GENERATE's answer without its outer tag.
const PUBLIC_KEY: u16 = 0x04;

/// What is known of a key; `None` when there is none, or when the card has no such command.
pub(super) struct Metadata(Vec<u8>);

impl Metadata {
    /// The algorithm's identifier (NIST SP 800-78-4, table 6-2).
    pub(super) fn algorithm(&self) -> Option<u8> {
        tlv::find(&self.0, ALGORITHM)?.first().copied()
    }

    /// The public key, as GENERATE answers it.
    pub(super) fn public_key(&self) -> Option<&[u8]> {
        tlv::find(&self.0, PUBLIC_KEY)
    }
}

/// Asks about the key with this reference; it needs no PIN.
///
/// # Errors
///
/// Of the way to the card only: a card without the command refuses it in many ways.
pub(super) fn ask(
    application: &mut Application<'_>,
    reference: u8,
) -> Result<Option<Metadata>, Error> {
    let answer = application.ask(Command {
        instruction: Instruction::GetMetadata,
        p1: 0x00,
        p2: reference,
        data: &[],
    })?;
    match answer.status() {
        Status::Done => Ok(Some(Metadata(answer.done()?)).filter(|known| !known.0.is_empty())),
        _ => Ok(None),
    }
}
