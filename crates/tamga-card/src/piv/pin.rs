//! The PIN and the PUK: whether they are right, how many tries are left, and new ones.

use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use super::{
    apdu::{Answer, Application, Command, Instruction},
    status::Status,
    transport::Transport,
};
use crate::Error;

/// Key reference of the application's PIN (NIST SP 800-73-4 part 1, table 4a).
const PIN: u8 = 0x80;

/// Key reference of the PUK.
const PUK: u8 = 0x81;

/// Bytes of a PIN or a PUK on the way to the card, filled up with [`PADDING`]
/// (NIST SP 800-73-4 part 2 §2.4.3).
const LENGTH: usize = 8;
const PADDING: u8 = 0xff;

/// A PIN, or a PUK, filled up to its length.
type Padded = Zeroizing<[u8; LENGTH]>;

/// Whether the last try may be spent: after a wrong one the PIN is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastTry {
    /// The person was not asked, or said no.
    Refused,
    /// The person knows that it is the last try.
    Allowed,
}

/// A PIN as it was typed, and what may be risked for it.
#[derive(Debug)]
pub struct Pin {
    /// 6 to 8 characters.
    pub typed: SecretString,
    /// Whether the last try may be spent on it.
    pub last_try: LastTry,
}

/// How the PIN stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinTries {
    /// So many tries are left, at least one.
    Left(u8),
    /// It is locked; the PUK unlocks it.
    Locked,
    /// Another program entered it and has not finished, so the card does not count now.
    Verified,
    /// The card does not say.
    Unknown,
}

/// Checks the PIN. Costs a try when it is wrong, and a right one brings all tries back.
///
/// # Errors
///
/// - [`Error::PinMalformed`], [`Error::PinLocked`] and [`Error::LastTryNotAgreed`] before it is sent,
/// - [`Error::PinIncorrect`], or [`Error::PinLocked`] when that was the last try,
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.2.1.
pub fn verify_pin(card: &mut dyn Transport, pin: &Pin) -> Result<(), Error> {
    let padded = existing_pin(&pin.typed)?;
    let mut application = Application::select(card)?;
    may_try(&mut application, pin.last_try)?;
    verify(&mut application, &padded)
}

/// Puts a new PIN of 6 to 8 digits in the place of the old one. Costs a try of the PIN when the
/// old one is wrong.
///
/// # Errors
///
/// As [`verify_pin`]; [`Error::PinMalformed`] is about either of them.
///
/// Source: NIST SP 800-73-4 part 2 §3.2.2.
pub fn change_pin(card: &mut dyn Transport, old: &Pin, new: &SecretString) -> Result<(), Error> {
    let both = pair(&existing_pin(&old.typed)?, &new_pin(new)?);
    let mut application = Application::select(card)?;
    may_try(&mut application, old.last_try)?;
    let answer = show(
        &mut application,
        Instruction::ChangeReferenceData,
        PIN,
        both.as_slice(),
    )?;
    let tries = match answer.status() {
        // Asking costs nothing.
        Status::Wrong => tries(&mut application)?,
        _ => said(&answer),
    };
    pin_outcome(&answer, tries)
}

/// Unlocks the PIN with the PUK and puts a new one of 6 to 8 digits in its place. Costs a try of
/// the PUK when it is wrong.
///
/// No card tells how many tries the PUK has left before one is spent.
///
/// # Errors
///
/// - [`Error::PukMalformed`] and [`Error::PinMalformed`] before anything is sent,
/// - [`Error::PukIncorrect`] or [`Error::PukLocked`],
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.2.3.
pub fn unblock(
    card: &mut dyn Transport,
    puk: &SecretString,
    new: &SecretString,
) -> Result<(), Error> {
    let both = pair(&padded_puk(puk)?, &new_pin(new)?);
    let mut application = Application::select(card)?;
    let answer = show(
        &mut application,
        Instruction::ResetRetryCounter,
        PIN,
        both.as_slice(),
    )?;
    puk_outcome(&answer)
}

/// Puts a new PUK of 6 to 8 characters in the place of the old one. Costs a try of the PUK when
/// the old one is wrong.
///
/// # Errors
///
/// As [`unblock`], without [`Error::PinMalformed`].
///
/// Source: NIST SP 800-73-4 part 2 §3.2.2.
pub fn change_puk(
    card: &mut dyn Transport,
    old: &SecretString,
    new: &SecretString,
) -> Result<(), Error> {
    let both = pair(&padded_puk(old)?, &padded_puk(new)?);
    let mut application = Application::select(card)?;
    let answer = show(
        &mut application,
        Instruction::ChangeReferenceData,
        PUK,
        both.as_slice(),
    )?;
    puk_outcome(&answer)
}

/// How the PIN stands; asking costs no try (NIST SP 800-73-4 part 2 §3.2.1, empty data field).
pub(super) fn tries(application: &mut Application<'_>) -> Result<PinTries, Error> {
    show(application, Instruction::Verify, PIN, &[]).map(|answer| said(&answer))
}

/// Opens what the PIN protects, for the command that follows.
///
/// # Errors
///
/// As [`verify_pin`].
pub(super) fn open(application: &mut Application<'_>, pin: &Pin) -> Result<(), Error> {
    let padded = existing_pin(&pin.typed)?;
    may_try(application, pin.last_try)?;
    verify(application, &padded)
}

/// Refuses to spend a try that is not there, or the last one unasked.
fn may_try(application: &mut Application<'_>, last_try: LastTry) -> Result<(), Error> {
    match (tries(application)?, last_try) {
        (PinTries::Locked, _) => Err(Error::PinLocked),
        (PinTries::Left(1), LastTry::Refused) => Err(Error::LastTryNotAgreed),
        (PinTries::Left(_) | PinTries::Verified | PinTries::Unknown, _) => Ok(()),
    }
}

fn verify(application: &mut Application<'_>, pin: &Padded) -> Result<(), Error> {
    let answer = show(application, Instruction::Verify, PIN, pin.as_slice())?;
    pin_outcome(&answer, said(&answer))
}

fn show(
    application: &mut Application<'_>,
    instruction: Instruction,
    reference: u8,
    data: &[u8],
) -> Result<Answer, Error> {
    application.ask(Command {
        instruction,
        p1: 0x00,
        p2: reference,
        data,
    })
}

/// What an answer says about the tries.
fn said(answer: &Answer) -> PinTries {
    match answer.status() {
        Status::Done => PinTries::Verified,
        Status::TriesLeft(0) | Status::Blocked => PinTries::Locked,
        Status::TriesLeft(tries) => PinTries::Left(tries),
        _ => PinTries::Unknown,
    }
}

fn pin_outcome(answer: &Answer, tries: PinTries) -> Result<(), Error> {
    match (answer.status(), tries) {
        (Status::Done, _) => Ok(()),
        (_, PinTries::Locked) => Err(Error::PinLocked),
        (_, PinTries::Left(left)) => Err(Error::PinIncorrect {
            tries_left: Some(left),
        }),
        (Status::Wrong, _) => Err(Error::PinIncorrect { tries_left: None }),
        _ => Err(answer.refusal()),
    }
}

fn puk_outcome(answer: &Answer) -> Result<(), Error> {
    match (answer.status(), said(answer)) {
        (Status::Done, _) => Ok(()),
        (_, PinTries::Locked) => Err(Error::PukLocked),
        (_, PinTries::Left(left)) => Err(Error::PukIncorrect {
            tries_left: Some(left),
        }),
        (Status::Wrong, _) => Err(Error::PukIncorrect { tries_left: None }),
        _ => Err(answer.refusal()),
    }
}

/// A PIN that is on the card: some makers let it have letters.
fn existing_pin(typed: &SecretString) -> Result<Padded, Error> {
    padded(typed, |byte| byte.is_ascii_graphic()).ok_or(Error::PinMalformed)
}

/// A PIN as the standard wants it: digits only.
fn new_pin(typed: &SecretString) -> Result<Padded, Error> {
    padded(typed, |byte| byte.is_ascii_digit()).ok_or(Error::PinMalformed)
}

fn padded_puk(typed: &SecretString) -> Result<Padded, Error> {
    padded(typed, |byte| byte.is_ascii_graphic()).ok_or(Error::PukMalformed)
}

fn padded(typed: &SecretString, is_allowed: fn(&u8) -> bool) -> Option<Padded> {
    let typed = typed.expose_secret().as_bytes();
    let is_sound = (6..=LENGTH).contains(&typed.len()) && typed.iter().all(is_allowed);
    is_sound.then(|| {
        let mut padded = Padded::new([PADDING; LENGTH]);
        padded[..typed.len()].copy_from_slice(typed);
        padded
    })
}

fn pair(first: &Padded, second: &Padded) -> Zeroizing<[u8; 2 * LENGTH]> {
    let mut pair = Zeroizing::new([0; 2 * LENGTH]);
    pair[..LENGTH].copy_from_slice(first.as_slice());
    pair[LENGTH..].copy_from_slice(second.as_slice());
    pair
}

#[cfg(test)]
mod tests;
