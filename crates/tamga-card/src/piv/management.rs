//! The management key, which opens a card for writing: challenge and response.

use aes::cipher::{BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256};
use des::TdesEde3;
use secrecy::{ExposeSecret as _, SecretSlice, SecretString};
use zeroize::Zeroizing;

use super::{
    apdu::{Answer, Application, Command, Instruction, malformed},
    metadata,
    status::Status,
    tlv,
};
use crate::Error;

/// Key reference of the management key (NIST SP 800-73-4 part 1, table 4b).
const MANAGEMENT: u8 = 0x9b;

/// Dynamic authentication template, and the challenge and response in it
/// (NIST SP 800-73-4 part 2, table 7).
pub(super) const TEMPLATE: u16 = 0x7c;
pub(super) const CHALLENGE: u16 = 0x81;
pub(super) const RESPONSE: u16 = 0x82;

/// What most makers put on a card before it is handed out.
const FACTORY: [u8; 24] = [
    1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8,
];

/// The most bytes that a management key has.
const LONGEST: usize = 32;

/// The key that opens a card for writing. Never the person's PIN.
#[derive(Debug)]
pub enum ManagementKey {
    /// The one that most makers put on a new card: 0102030405060708, three times.
    Default,
    /// Another: 16, 24 or 32 bytes.
    Given(SecretSlice<u8>),
}

impl ManagementKey {
    /// The key that was typed in hexadecimal, with or without blanks and colons.
    ///
    /// # Errors
    ///
    /// [`Error::ManagementKeyMalformed`] with so many bytes as could be read.
    pub fn from_hex(typed: &SecretString) -> Result<ManagementKey, Error> {
        let typed = typed.expose_secret().chars();
        let digits = typed.filter(|char| !matches!(char, ' ' | ':'));
        // Room for all that can follow: a buffer that grows leaves a copy of a secret behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut half = None;
        for digit in digits {
            let digit = digit
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok());
            match (half.take(), digit) {
                (_, None) => return Err(malformed_key(bytes.len())),
                (_, Some(_)) if bytes.len() == LONGEST => return Err(malformed_key(LONGEST + 1)),
                (None, digit) => half = digit,
                (Some(high), Some(low)) => bytes.push(high << 4 | low),
            }
        }
        match Algorithm::of_length(bytes.len()) {
            [_, ..] if half.is_none() => Ok(ManagementKey::Given(bytes.to_vec().into())),
            _ => Err(malformed_key(bytes.len())),
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            ManagementKey::Default => &FACTORY,
            ManagementKey::Given(bytes) => bytes.expose_secret(),
        }
    }
}

/// Kinds of management keys by their algorithm identifiers (NIST SP 800-78-4, table 6-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    TripleDes = 0x03,
    Aes128 = 0x08,
    Aes192 = 0x0a,
    Aes256 = 0x0c,
}

impl Algorithm {
    /// Those that take a key of so many bytes; the older first.
    fn of_length(bytes: usize) -> &'static [Algorithm] {
        match bytes {
            16 => &[Algorithm::Aes128],
            24 => &[Algorithm::TripleDes, Algorithm::Aes192],
            32 => &[Algorithm::Aes256],
            _ => &[],
        }
    }

    /// One block, encrypted; `None` when key or block have the wrong length.
    fn encrypt(self, key: &[u8], block: &[u8]) -> Option<Vec<u8>> {
        match self {
            Algorithm::TripleDes => encrypt::<TdesEde3>(key, block),
            Algorithm::Aes128 => encrypt::<Aes128>(key, block),
            Algorithm::Aes192 => encrypt::<Aes192>(key, block),
            Algorithm::Aes256 => encrypt::<Aes256>(key, block),
        }
    }
}

fn encrypt<Cipher: KeyInit + BlockCipherEncrypt>(key: &[u8], block: &[u8]) -> Option<Vec<u8>> {
    let cipher = Cipher::new_from_slice(key).ok()?;
    let mut block = block.try_into().ok()?;
    cipher.encrypt_block(&mut block);
    Some(block.to_vec())
}

fn malformed_key(bytes: usize) -> Error {
    let bytes = bytes.try_into().unwrap_or(u32::MAX);
    Error::ManagementKeyMalformed { bytes }
}

/// Opens the card for writing until it is reset or another application is selected.
///
/// # Errors
///
/// - [`Error::ManagementKeyMalformed`] before anything is sent,
/// - [`Error::ManagementKeyIncorrect`] when the card does not accept the response, also when the
///   key is of another kind than the card's,
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.2.4 and appendix A.1, external authentication.
pub(super) fn open(application: &mut Application<'_>, key: &ManagementKey) -> Result<(), Error> {
    let bytes = key.bytes();
    let fitting = Algorithm::of_length(bytes.len());
    if fitting.is_empty() {
        return Err(malformed_key(bytes.len()));
    }
    let (algorithm, challenge) = challenge(application, fitting)?;
    let response = algorithm.encrypt(bytes, &challenge);
    let response = response.ok_or_else(|| malformed(Instruction::GeneralAuthenticate))?;
    let response = tlv::object(RESPONSE, &[&response]);
    let answer = authenticate(application, algorithm, &response)?;
    match answer.status() {
        Status::NotAuthorised | Status::WrongData | Status::Wrong | Status::TriesLeft(_) => {
            Err(Error::ManagementKeyIncorrect)
        }
        _ => answer.done().map(|_| ()),
    }
}

/// The card's challenge, and for which algorithm it is. Asking costs no try.
fn challenge(
    application: &mut Application<'_>,
    fitting: &[Algorithm],
) -> Result<(Algorithm, Vec<u8>), Error> {
    let known = match fitting {
        [_] => None,
        _ => metadata::ask(application, MANAGEMENT)?.and_then(|known| known.algorithm()),
    };
    let is_possible = |algorithm: &&Algorithm| known.is_none_or(|known| known == **algorithm as u8);
    for algorithm in fitting.iter().filter(is_possible) {
        let answer = authenticate(application, *algorithm, &tlv::object(CHALLENGE, &[]))?;
        if matches!(answer.status(), Status::WrongParameters | Status::WrongData) {
            continue;
        }
        let data = answer.done()?;
        let challenge = tlv::find(&data, TEMPLATE).and_then(|inner| tlv::find(inner, CHALLENGE));
        let challenge = challenge.ok_or_else(|| malformed(Instruction::GeneralAuthenticate))?;
        return Ok((*algorithm, challenge.to_vec()));
    }
    Err(Error::ManagementKeyIncorrect)
}

fn authenticate(
    application: &mut Application<'_>,
    algorithm: Algorithm,
    object: &[u8],
) -> Result<Answer, Error> {
    application.ask(Command {
        instruction: Instruction::GeneralAuthenticate,
        p1: algorithm as u8,
        p2: MANAGEMENT,
        data: &tlv::object(TEMPLATE, &[object]),
    })
}

#[cfg(test)]
mod tests;
