//! Commands to the PIV application and its answers, whatever lengths card and reader carry.

use zeroize::Zeroizing;

use super::{
    status::Status,
    transport::{Lengths, Transport},
};
use crate::Error;

/// The PIV application's identifier, without its version (NIST SP 800-73-4 part 1 §2.2).
const APPLICATION: [u8; 9] = [0xa0, 0x00, 0x00, 0x03, 0x08, 0x00, 0x00, 0x10, 0x00];

/// Data that a command of short length carries (ISO 7816-4 §5.1).
const SHORT: usize = 255;

/// Class byte of every link of a chain but the last (ISO 7816-4 §5.1.1.1).
const CHAINED: u8 = 0x10;

/// The longest answer that is fetched. PIV's longest object is a picture of 12 710 bytes
/// (NIST SP 800-73-4 part 1 appendix A).
const LONGEST: usize = 16_384;

/// What the application can be told (NIST SP 800-73-4 part 2 §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
pub(super) enum Instruction {
    #[strum(serialize = "VERIFY")]
    Verify = 0x20,
    #[strum(serialize = "CHANGE REFERENCE DATA")]
    ChangeReferenceData = 0x24,
    #[strum(serialize = "RESET RETRY COUNTER")]
    ResetRetryCounter = 0x2c,
    #[strum(serialize = "GENERATE ASYMMETRIC KEY PAIR")]
    Generate = 0x47,
    #[strum(serialize = "GENERAL AUTHENTICATE")]
    GeneralAuthenticate = 0x87,
    #[strum(serialize = "SELECT")]
    Select = 0xa4,
    #[strum(serialize = "GET RESPONSE")]
    GetResponse = 0xc0,
    #[strum(serialize = "GET DATA")]
    GetData = 0xcb,
    #[strum(serialize = "PUT DATA")]
    PutData = 0xdb,
    /// An extension of Yubico's that others took over.
    #[strum(serialize = "GET METADATA")]
    GetMetadata = 0xf7,
}

impl Instruction {
    /// Whether an answer may carry data, so its length is asked for (Le, ISO 7816-4 §5.1).
    fn answers(self) -> bool {
        match self {
            Instruction::Verify
            | Instruction::ChangeReferenceData
            | Instruction::ResetRetryCounter
            | Instruction::PutData => false,
            Instruction::Generate
            | Instruction::GeneralAuthenticate
            | Instruction::Select
            | Instruction::GetResponse
            | Instruction::GetData
            | Instruction::GetMetadata => true,
        }
    }
}

/// A command, before it is cut to the length that card and reader carry.
#[derive(Clone, Copy)]
pub(super) struct Command<'a> {
    pub(super) instruction: Instruction,
    pub(super) p1: u8,
    pub(super) p2: u8,
    /// May be a secret, so it is never printed.
    pub(super) data: &'a [u8],
}

/// A whole answer.
#[derive(Debug)]
pub(super) struct Answer {
    instruction: Instruction,
    word: u16,
    data: Vec<u8>,
}

impl Answer {
    pub(super) fn status(&self) -> Status {
        self.word.into()
    }

    /// The data of an answer that is needed.
    ///
    /// # Errors
    ///
    /// [`refusal`](Self::refusal) unless the card has done it.
    pub(super) fn done(self) -> Result<Vec<u8>, Error> {
        match self.status() {
            Status::Done => Ok(self.data),
            _ => Err(self.refusal()),
        }
    }

    /// The error that this answer is, when it is none that the caller knows better.
    pub(super) fn refusal(&self) -> Error {
        match self.status() {
            Status::Full => Error::TokenFull,
            _ => Error::CardRefused {
                command: name(self.instruction),
                status: format!("{:04X}", self.word),
            },
        }
    }
}

/// An answer that is not what the standard wants.
pub(super) fn malformed(instruction: Instruction) -> Error {
    Error::CardAnswerMalformed {
        command: name(instruction),
    }
}

fn name(instruction: Instruction) -> String {
    <&str>::from(instruction).to_owned()
}

/// Whether commands of extended length (ISO 7816-4 §5.1) reach the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extended {
    Untried,
    Works,
    Fails,
}

/// The PIV application of a card, selected.
pub(super) struct Application<'a> {
    card: &'a mut dyn Transport,
    extended: Extended,
}

impl<'a> Application<'a> {
    /// Selects the application (NIST SP 800-73-4 part 2 §3.1.1).
    ///
    /// # Errors
    ///
    /// [`Error::CardNotPiv`] when the card does not have it.
    pub(super) fn select(card: &'a mut dyn Transport) -> Result<Application<'a>, Error> {
        let extended = match card.lengths() {
            Lengths::Extended => Extended::Untried,
            Lengths::Short | Lengths::Old => Extended::Fails,
        };
        let mut application = Application { card, extended };
        let answer = application.ask(Command {
            instruction: Instruction::Select,
            p1: 0x04,
            p2: 0x00,
            data: &APPLICATION,
        })?;
        match answer.status() {
            Status::NotFound | Status::UnknownInstruction | Status::UnknownClass => {
                Err(Error::CardNotPiv)
            }
            _ => answer.done().map(|_| application),
        }
    }

    /// Sends a command and collects its whole answer.
    ///
    /// # Errors
    ///
    /// Of the way to the card, and [`Error::CardAnswerMalformed`]; a refusal is an answer.
    pub(super) fn ask(&mut self, command: Command<'_>) -> Result<Answer, Error> {
        let is_long = command.data.len() > SHORT || command.instruction.answers();
        if self.extended == Extended::Works && is_long {
            let answer = self.ask_extended(command)?;
            // Too long for the card, which has not looked at it.
            if answer.status() != Status::WrongLength {
                return Ok(answer);
            }
        }
        self.ask_chained(command)
    }

    /// The same for a command that changes nothing, so it may find out whether extended length
    /// works: what the answer to reset says of it is wrong too often.
    pub(super) fn ask_harmless(&mut self, command: Command<'_>) -> Result<Answer, Error> {
        if self.extended == Extended::Untried {
            let tried = self.ask_extended(command).ok();
            if let Some(answer) = tried.filter(is_understood) {
                self.extended = Extended::Works;
                return Ok(answer);
            }
            self.extended = Extended::Fails;
        }
        self.ask(command)
    }

    fn ask_extended(&mut self, command: Command<'_>) -> Result<Answer, Error> {
        let length = u16::try_from(command.data.len()).expect("no command of ours is that long");
        let mut sent = header(0, command);
        sent.push(0);
        if length > 0 {
            sent.extend(length.to_be_bytes());
            sent.extend(command.data);
        }
        if command.instruction.answers() {
            sent.extend([0, 0]);
        }
        self.collect(command.instruction, &sent)
    }

    fn ask_chained(&mut self, command: Command<'_>) -> Result<Answer, Error> {
        let mut links = command.data.chunks(SHORT);
        let last = links.next_back().unwrap_or_default();
        for link in links {
            let answer = self.transmit(command.instruction, &short(CHAINED, command, link))?;
            if answer.status() != Status::Done {
                return Ok(answer);
            }
        }
        let mut sent = short(0, command, last);
        let asks_length = match self.card.lengths() {
            Lengths::Old => last.is_empty(),
            Lengths::Short | Lengths::Extended => command.instruction.answers(),
        };
        if asks_length {
            sent.push(0);
        }
        self.collect(command.instruction, &sent)
    }

    /// The answer to this APDU, with all that is fetched by GET RESPONSE (ISO 7816-4 §11.7.1).
    fn collect(&mut self, instruction: Instruction, sent: &[u8]) -> Result<Answer, Error> {
        let mut answer = self.transmit(instruction, sent)?;
        if let (Status::ExactLength(length), [asked @ .., 0]) = (answer.status(), sent) {
            answer = self.transmit(instruction, &[asked, &[length]].concat())?;
        }
        while answer.status() == Status::More {
            let [_, length] = answer.word.to_be_bytes();
            let fetch = [0, Instruction::GetResponse as u8, 0, 0, length];
            let more = self.transmit(instruction, &fetch)?;
            let fetched = answer.data.len() + more.data.len();
            let is_endless = more.status() == Status::More && more.data.is_empty();
            if is_endless || fetched > LONGEST {
                return Err(malformed(instruction));
            }
            answer.data.extend(more.data);
            answer.word = more.word;
        }
        Ok(answer)
    }

    /// One APDU. A card that dies while it answers may do so with nothing at all.
    fn transmit(&mut self, instruction: Instruction, sent: &[u8]) -> Result<Answer, Error> {
        let mut data = self.card.transmit(sent)?;
        if data.is_empty() {
            return Err(Error::CardRemoved);
        }
        let Some((_, word)) = data.split_last_chunk() else {
            return Err(malformed(instruction));
        };
        let word = u16::from_be_bytes(*word);
        data.truncate(data.len() - 2);
        Ok(Answer {
            instruction,
            word,
            data,
        })
    }
}

/// Whether the card took the command for what it is.
fn is_understood(answer: &Answer) -> bool {
    matches!(
        answer.status(),
        Status::Done | Status::NotFound | Status::NotAuthorised
    )
}

fn header(class: u8, command: Command<'_>) -> Zeroizing<Vec<u8>> {
    // Room for all that follows: a buffer that grows leaves a copy of a secret behind.
    let mut sent = Vec::with_capacity(command.data.len() + 9);
    sent.extend([class, command.instruction as u8, command.p1, command.p2]);
    Zeroizing::new(sent)
}

fn short(class: u8, command: Command<'_>, data: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut sent = header(class, command);
    if !data.is_empty() {
        sent.push(u8::try_from(data.len()).expect("a link is short"));
        sent.extend(data);
    }
    sent
}

#[cfg(test)]
mod tests;
