//! What is on a PIV card: certificates, and how its PIN stands.

use std::io::Read as _;

use flate2::read::GzDecoder;

use super::{
    Slot,
    apdu::{Application, Command, Instruction, malformed},
    pin::{self, PinTries},
    status::Status,
    tlv,
    transport::Transport,
};
use crate::Error;

/// Tag list, and the object it asks for (NIST SP 800-73-4 part 2 §3.1.2).
pub(super) const TAG_LIST: u16 = 0x5c;
pub(super) const OBJECT: u16 = 0x53;

/// What a certificate's object has (NIST SP 800-73-4 part 1, table 10).
pub(super) const CERTIFICATE: u16 = 0x70;
pub(super) const CERTIFICATE_INFO: u16 = 0x71;

/// The bit of the information that says the certificate is compressed (RFC 1952).
const COMPRESSED: u8 = 0x01;

/// The most that a certificate has, in bytes: no card has room for more, and some compressed bytes
/// of a hostile one can become gigabytes.
pub(super) const LONGEST_CERTIFICATE: usize = 16 * 1024;

/// A PIV card as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PivToken {
    /// How the PIN stands.
    pub pin: PinTries,
    /// Certificates, in the order of their slots; a slot without one is left out.
    pub certificates: Vec<SlotCertificate>,
}

/// A certificate in its slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotCertificate {
    /// Where it is.
    pub slot: Slot,
    /// The certificate in DER; `None` when it could not be read.
    pub der: Option<Vec<u8>>,
    /// Whether the card keeps it compressed. What is here is not.
    pub compressed: bool,
    /// Why it could not be read.
    pub fault: Option<Error>,
}

/// Reads the card: six commands, where it takes them at extended length.
///
/// No PIN is needed and no try is spent. A certificate that cannot be read is a fault of its slot
/// only, unless the card is gone.
///
/// # Errors
///
/// - [`Error::CardNotPiv`],
/// - of the way to the card.
pub fn read(card: &mut dyn Transport) -> Result<PivToken, Error> {
    let mut application = Application::select(card)?;
    let pin = pin::tries(&mut application)?;
    let mut certificates = vec![];
    for slot in Slot::ALL {
        certificates.extend(in_slot(&mut application, slot)?);
    }
    Ok(PivToken { pin, certificates })
}

/// The certificate in this slot, readable or not.
pub(super) fn in_slot(
    application: &mut Application<'_>,
    slot: Slot,
) -> Result<Option<SlotCertificate>, Error> {
    let (der, compressed) = match object(application, slot.object()) {
        Ok(None) => return Ok(None),
        Ok(Some(content)) => (certificate(slot, &content), is_compressed(&content)),
        Err(fault @ (Error::CardAnswerMalformed { .. } | Error::CardRefused { .. })) => {
            (Err(fault), false)
        }
        Err(gone) => return Err(gone),
    };
    let (der, fault) = match der {
        Ok(der) => (Some(der), None),
        Err(fault) => (None, Some(fault)),
    };
    Ok(Some(SlotCertificate {
        slot,
        der,
        compressed,
        fault,
    }))
}

/// The content of an object; `None` when there is none, or an empty one: so some cards delete.
pub(super) fn object(
    application: &mut Application<'_>,
    tag: [u8; 3],
) -> Result<Option<Vec<u8>>, Error> {
    let answer = application.ask_harmless(Command {
        instruction: Instruction::GetData,
        p1: 0x3f,
        p2: 0xff,
        data: &tlv::object(TAG_LIST, &[&tag]),
    })?;
    if answer.status() == Status::NotFound {
        return Ok(None);
    }
    let data = answer.done()?;
    match tlv::split_first(&data) {
        Some((OBJECT, content, [])) => Ok((!content.is_empty()).then(|| content.to_vec())),
        _ => Err(malformed(Instruction::GetData)),
    }
}

fn is_compressed(content: &[u8]) -> bool {
    let info = tlv::find(content, CERTIFICATE_INFO).and_then(<[u8]>::first);
    info.is_some_and(|info| info & COMPRESSED != 0)
}

/// The certificate in an object's content, as DER.
fn certificate(slot: Slot, content: &[u8]) -> Result<Vec<u8>, Error> {
    let kept = tlv::find(content, CERTIFICATE).filter(|kept| !kept.is_empty());
    let der = match (kept, is_compressed(content)) {
        (Some(kept), false) => Some(kept.to_vec()),
        (Some(kept), true) => inflate(kept),
        (None, _) => None,
    };
    der.ok_or_else(|| Error::CertificateMalformed { slot: slot.name() })
}

/// `None` when it is no gzip, cut off, or grows beyond reason.
fn inflate(compressed: &[u8]) -> Option<Vec<u8>> {
    let mut der = vec![];
    let mut inflated = GzDecoder::new(compressed).take(LONGEST_CERTIFICATE as u64 + 1);
    let length = inflated.read_to_end(&mut der).ok()?;
    (length <= LONGEST_CERTIFICATE).then_some(der)
}

#[cfg(test)]
mod tests;
