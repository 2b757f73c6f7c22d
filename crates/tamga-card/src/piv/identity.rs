//! Which card this is: the number under which it was made.

use super::{
    apdu::{Application, Instruction, malformed},
    read::object,
    tlv,
    transport::Transport,
};
use crate::Error;

/// Tag of the card holder unique identifier (NIST SP 800-73-4 part 1 §3.1.2).
const CHUID: [u8; 3] = [0x5f, 0xc1, 0x02];

/// Tags in it: the agency's number and the card's own.
const FASC_N: u16 = 0x30;
const GUID: u16 = 0x34;

/// The numbers in a card holder unique identifier, in lower-case hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The card's own number, 16 bytes; it is the card's name for good.
    pub guid: String,
    /// The number of the agency that issued the card, 25 bytes; the same on all cards of makers
    /// that are no agency.
    pub fasc_n: Option<String>,
}

/// Reads the card's number: two commands. `None` when nobody has written one.
///
/// # Errors
///
/// - [`Error::CardNotPiv`],
/// - [`Error::CardAnswerMalformed`] for an identifier without a number,
/// - of the card and the way to it.
pub fn identity(card: &mut dyn Transport) -> Result<Option<Identity>, Error> {
    let mut application = Application::select(card)?;
    let Some(chuid) = object(&mut application, CHUID)? else {
        return Ok(None);
    };
    let guid = tlv::find(&chuid, GUID).ok_or_else(|| malformed(Instruction::GetData))?;
    Ok(Some(Identity {
        guid: hex::encode(guid),
        fasc_n: tlv::find(&chuid, FASC_N).map(hex::encode),
    }))
}
