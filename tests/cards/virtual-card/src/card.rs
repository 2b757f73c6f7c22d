//! The card as the reader meets it: commands in, answers out, and faults on request.

use std::num::ParseIntError;
use std::process;
use std::thread;
use std::time::Duration;

use apdu_dispatch::App;
use apdu_dispatch::dispatch::ApduDispatch;
use apdu_dispatch::interchanges::{Channel, Data, Requester};
use vpicc::VSmartCard;

/// Status word `6700`, wrong length (ISO 7816-4).
const WRONG_LENGTH: [u8; 2] = [0x67, 0x00];
/// Status word `6F00`, no precise diagnosis (ISO 7816-4).
const NO_DIAGNOSIS: [u8; 2] = [0x6f, 0x00];
/// VERIFY that forgets the PIN of a PIV card (NIST SP 800-73-4 part 2 §3.2.1).
const FORGET: [u8; 4] = [0x00, 0x20, 0xff, 0x80];
/// INS of GENERATE ASYMMETRIC KEY PAIR (ISO 7816-8).
const GENERATE: u8 = 0x47;

/// How the card misbehaves.
#[derive(Clone, Copy)]
pub struct Faults {
    /// Instruction at which the card dies, as if pulled in the middle of an answer.
    pub die_on: Option<u8>,
    /// Command at which it does, counted from 1.
    pub die_at: Option<usize>,
    /// Instruction whose answer comes late, and by how much.
    pub delay: Option<(u8, Duration)>,
}

/// A card's contacts, in front of its applications.
pub struct Card<'a> {
    requester: Requester<'static>,
    dispatch: ApduDispatch<'static>,
    applications: Vec<&'a mut dyn App>,
    faults: Faults,
    commands: usize,
}

impl<'a> Card<'a> {
    /// A card with these applications, not yet in a reader.
    pub fn new(applications: Vec<&'a mut dyn App>, faults: Faults) -> Self {
        // A process holds one card, so its two channels may live as long as it does.
        let contact: &'static Channel = Box::leak(Box::new(Channel::new()));
        let contactless: &'static Channel = Box::leak(Box::new(Channel::new()));
        let (requester, contact) = contact.split().expect("a new channel is whole");
        let (_, contactless) = contactless.split().expect("a new channel is whole");
        Self {
            requester,
            dispatch: ApduDispatch::new(contact, contactless),
            applications,
            faults,
            commands: 0,
        }
    }

    fn misbehave(&mut self, instruction: u8) {
        self.commands += 1;
        let is_last = self.faults.die_at == Some(self.commands);
        if is_last || self.faults.die_on == Some(instruction) {
            process::exit(9);
        }
        match self.faults.delay {
            Some((late, delay)) if late == instruction => thread::sleep(delay),
            _ => {}
        }
    }
}

impl Card<'_> {
    fn answer(&mut self, command: &[u8]) -> Vec<u8> {
        let Ok(request) = Data::from_slice(&with_room_for_a_key(command)) else {
            return WRONG_LENGTH.to_vec();
        };
        if self.requester.request(request).is_err() {
            return NO_DIAGNOSIS.to_vec();
        }
        let applications = self.applications.iter_mut();
        let mut applications: Vec<&mut dyn App> = applications.map(|it| &mut **it as _).collect();
        self.dispatch.poll(&mut applications);
        match self.requester.take_response() {
            Some(answer) => answer.to_vec(),
            None => NO_DIAGNOSIS.to_vec(),
        }
    }
}

impl VSmartCard for Card<'_> {
    fn execute(&mut self, command: &[u8]) -> Vec<u8> {
        let Some(&instruction) = command.get(1) else {
            return WRONG_LENGTH.to_vec();
        };
        self.misbehave(instruction);
        self.answer(command)
    }

    /// A card forgets its PIN at a reset; this firmware does only when its device loses power.
    fn reset(&mut self) {
        self.answer(&FORGET);
    }
}

/// Reads "as much as there is" into an extended GENERATE command.
///
/// OpenSC 0.23 asks for 256 bytes of a 270-byte RSA key and never fetches the rest.
fn with_room_for_a_key(command: &[u8]) -> Vec<u8> {
    let mut command = command.to_vec();
    let length = command.len();
    if length > 7 && command[1] == GENERATE && command[4] == 0 {
        command[length - 2..].fill(0);
    }
    command
}

/// An instruction byte in hexadecimal.
pub fn instruction(text: &str) -> Result<u8, ParseIntError> {
    u8::from_str_radix(text, 16)
}

/// An instruction and a delay, as `87:500`.
pub fn delay(text: &str) -> Result<(u8, Duration), String> {
    let (ins, milliseconds) = text.split_once(':').ok_or("write INS:MILLISECONDS")?;
    let ins = instruction(ins).map_err(|error| error.to_string())?;
    let milliseconds = milliseconds
        .parse()
        .map_err(|_| "not a number of milliseconds")?;
    Ok((ins, Duration::from_millis(milliseconds)))
}
