//! The way to a card: command out, answer in, nobody else in between.

use pcsc::{Card, Context, Disposition, Protocol, Protocols, Scope, ShareMode, Transaction};

use super::apdu::Instruction;
use crate::{Error, service};

/// The longest answer to one command: extended length and the status word (ISO 7816-4 §5.1).
const LONGEST_ANSWER: usize = 65_536 + 2;

/// Which command APDUs get through to a card (ISO 7816-4 §5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lengths {
    /// Over T=0: short ones, in which data leaves no room for the length of the answer.
    Old,
    /// Over T=1, short ones only.
    Short,
    /// Over T=1, perhaps also those of extended length; the card may still refuse them.
    Extended,
}

/// Whatever answers command APDUs: a card in a reader, or one that was recorded.
pub trait Transport {
    /// Which commands get through.
    fn lengths(&self) -> Lengths;

    /// Sends one command APDU and gives the whole answer, status word included.
    ///
    /// # Errors
    ///
    /// [`Error::CardRemoved`] when the card is gone, and what else the service says.
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, Error>;
}

/// A transport that counts the command APDUs sent through it.
pub struct Counted<'a> {
    card: &'a mut dyn Transport,
    commands: u32,
}

impl<'a> Counted<'a> {
    /// Counts from zero.
    pub fn new(card: &'a mut dyn Transport) -> Counted<'a> {
        Counted { card, commands: 0 }
    }

    /// Command APDUs sent, GET RESPONSE and each link of a chain included.
    pub fn commands(&self) -> u32 {
        self.commands
    }
}

impl Transport for Counted<'_> {
    fn lengths(&self) -> Lengths {
        self.card.lengths()
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, Error> {
        self.commands += 1;
        self.card.transmit(command)
    }
}

/// Holds the card in this reader for `work` alone, in one transaction.
///
/// `reader` is [`Reader::name`](crate::Reader::name). Afterwards the card is as it was, except
/// that it is reset when a secret was shown to it: nobody inherits what the secret opened.
///
/// # Errors
///
/// One of the `Service…`, `Reader…` and `Card…` errors when the card cannot be reached, and
/// otherwise what `work` ends with.
pub fn in_reader<T>(
    reader: &str,
    work: impl FnOnce(&mut dyn Transport) -> Result<T, Error>,
) -> Result<T, Error> {
    let explain = |code| service::error(code, reader);
    let context = Context::establish(Scope::User).map_err(explain)?;
    let mut card = connect(&context, reader).map_err(explain)?;
    let done = hold(&mut card, reader, work);
    // The work is done, and a card that is gone by now needs no farewell.
    drop(card.disconnect(Disposition::LeaveCard));
    done
}

fn hold<T>(
    card: &mut Card,
    reader: &str,
    work: impl FnOnce(&mut dyn Transport) -> Result<T, Error>,
) -> Result<T, Error> {
    let explain = |code| service::error(code, reader);
    let transaction = begin(card).map_err(explain)?;
    let status = transaction.status2_owned().map_err(explain)?;
    let mut held = Held {
        transaction,
        reader,
        lengths: match status.protocol2() {
            Some(Protocol::T1) => Lengths::Extended,
            Some(Protocol::T0 | Protocol::RAW) | None => Lengths::Old,
        },
        opened: false,
    };
    let done = work(&mut held);
    let after = match held.opened {
        true => Disposition::ResetCard,
        false => Disposition::LeaveCard,
    };
    // A card that is gone has forgotten the secret too.
    drop(held.transaction.end(after));
    done
}

fn connect(context: &Context, reader: &str) -> Result<Card, pcsc::Error> {
    let names = context.list_readers_owned()?;
    let mut names = names.into_iter();
    let name = names.find(|name| name.to_string_lossy() == reader);
    let name = name.ok_or(pcsc::Error::UnknownReader)?;
    context.connect(&name, ShareMode::Shared, Protocols::ANY)
}

/// Begins, once more when another program reset the card in between.
fn begin(card: &mut Card) -> Result<Transaction<'_>, pcsc::Error> {
    match card.transaction2() {
        Ok(transaction) => Ok(transaction),
        Err((card, pcsc::Error::ResetCard)) => {
            card.reconnect(ShareMode::Shared, Protocols::ANY, Disposition::LeaveCard)?;
            card.transaction()
        }
        Err((_, code)) => Err(code),
    }
}

/// A card that nobody else may talk to.
struct Held<'tx> {
    transaction: Transaction<'tx>,
    reader: &'tx str,
    lengths: Lengths,
    /// Whether a secret was shown to the card.
    opened: bool,
}

impl Transport for Held<'_> {
    fn lengths(&self) -> Lengths {
        self.lengths
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, Error> {
        self.opened |= shows_secret(command);
        let mut room = vec![0; LONGEST_ANSWER];
        let answer = self.transaction.transmit(command, &mut room);
        let length = answer.map_err(|code| lost(code, self.reader))?.len();
        room.truncate(length);
        Ok(room)
    }
}

/// Whether the command carries a PIN, a PUK or an answer to a challenge; an empty one asks.
fn shows_secret(command: &[u8]) -> bool {
    let secret = [
        Instruction::Verify,
        Instruction::ChangeReferenceData,
        Instruction::ResetRetryCounter,
        Instruction::GeneralAuthenticate,
    ];
    let instruction = command.get(1);
    command.len() > 5
        && secret
            .iter()
            .any(|known| Some(&(*known as u8)) == instruction)
}

/// What a return code means in the middle of a conversation: mostly that the card is gone.
fn lost(code: pcsc::Error, reader: &str) -> Error {
    match code {
        pcsc::Error::NotTransacted
        | pcsc::Error::CommDataLost
        | pcsc::Error::ResetCard
        | pcsc::Error::UnpoweredCard
        | pcsc::Error::UnresponsiveCard
        | pcsc::Error::InvalidHandle
        | pcsc::Error::ReaderUnavailable => Error::CardRemoved,
        code => service::error(code, reader),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_which_commands_show_a_secret() {
        let check = |command: &[u8], expected| assert_eq!(shows_secret(command), expected);
        check(b"\x00\x20\x00\x80\x08123456\xff\xff", true);
        check(b"\x00\x24\x00\x80\x10123456\xff\xff654321\xff\xff", true);
        check(b"\x00\x87\x03\x9b\x04\x7c\x02\x82\x00\x00", true);
        // Asking for the tries, and reading.
        check(b"\x00\x20\x00\x80", false);
        check(b"\x00\x20\x00\x80\x00", false);
        check(b"\x00\xcb\x3f\xff\x05\x5c\x03\x5f\xc1\x05\x00", false);
        check(b"", false);
    }

    #[test]
    fn takes_a_broken_conversation_for_a_removed_card() {
        let check = |code, expected| assert_eq!(lost(code, "Reader"), expected);
        check(pcsc::Error::NotTransacted, Error::CardRemoved);
        check(pcsc::Error::RemovedCard, Error::CardRemoved);
        check(pcsc::Error::NoService, Error::ServiceNotRunning);
    }
}
