//! One operation on the PIV card in the virtual reader: `piv WHAT ARGUMENT…`.
//!
//! Prints a line of JSON: the outcome, and how many commands the card was sent. With
//! `TAMGA_PAUSE_BEFORE=N` it prints a line before the Nth PUT DATA too, and goes on when a line
//! comes in.

use std::env;
use std::fs;
use std::io::{self, Write as _};

use serde_json::{Value, json};
use tamga_card::Error;
use tamga_card::piv::{
    self, Counted, Digest, KeyKind, LastTry, Lengths, ManagementKey, Pin, Replace, Slot, SlotKey,
    Transport,
};

/// Name of the virtual reader's first slot.
const READER: &str = "Virtual PCD 00 00";

/// INS of PUT DATA (NIST SP 800-73-4).
const PUT_DATA: u8 = 0xdb;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut commands = 0;
    let outcome = piv::in_reader(READER, |card| {
        let mut pausing = Pausing::new(card);
        let mut counted = Counted::new(&mut pausing);
        let outcome = run(&mut counted, &arguments);
        commands = counted.commands();
        outcome
    });
    let line = match outcome {
        Ok(done) => json!({ "done": done, "commands": commands }),
        Err(error) => json!({ "error": error, "commands": commands }),
    };
    writeln!(io::stdout(), "{line}")
}

fn run(card: &mut dyn Transport, arguments: &[&str]) -> Result<Value, Error> {
    match arguments {
        ["read"] => piv::read(card).map(|token| described(&token)),
        ["identity"] => piv::identity(card).map(|identity| json!(identity.map(|it| it.guid))),
        ["verify", pin] => piv::verify_pin(card, &typed(pin)).map(|()| Value::Null),
        ["change", old, new] => {
            piv::change_pin(card, &typed(old), &(*new).into()).map(|()| Value::Null)
        }
        ["unblock", puk, new] => {
            piv::unblock(card, &(*puk).into(), &(*new).into()).map(|()| Value::Null)
        }
        ["change-puk", old, new] => {
            piv::change_puk(card, &(*old).into(), &(*new).into()).map(|()| Value::Null)
        }
        ["generate", slot, kind] => {
            let key = ManagementKey::Default;
            piv::generate(card, slot_of(slot), kind_of(kind), &key, replace())
                .map(|spki| json!(spki))
        }
        ["sign", slot, kind, pin, digest] => {
            let digest = hex(digest).try_into().expect("a digest has 32 bytes");
            let digest = Digest::Sha256(digest);
            piv::sign(card, slot_of(slot), kind_of(kind), &typed(pin), &digest)
                .map(|signature| json!(signature))
        }
        ["put", slot, certificate, proof @ ..] => put(card, slot_of(slot), certificate, proof),
        _ => panic!("{arguments:?} is no operation"),
    }
}

/// `known SPKI-FILE`, `told` or `proven PIN`.
fn put(
    card: &mut dyn Transport,
    slot: Slot,
    certificate: &str,
    proof: &[&str],
) -> Result<Value, Error> {
    let der = fs::read(certificate).expect("the certificate can be read");
    let (spki, pin);
    let slot_key = match proof {
        ["known", file] => {
            spki = fs::read(file).expect("the key can be read");
            SlotKey::Known(&spki)
        }
        ["told"] => SlotKey::Told,
        ["proven", digits] => {
            pin = typed(digits);
            SlotKey::Proven(&pin)
        }
        _ => panic!("{proof:?} proves nothing"),
    };
    piv::put_certificate(
        card,
        slot,
        &der,
        slot_key,
        &ManagementKey::Default,
        replace(),
    )
    .map(|()| Value::Null)
}

fn described(token: &piv::PivToken) -> Value {
    let certificates = token.certificates.iter().map(|certificate| {
        json!({
            "slot": certificate.slot.name(),
            "der": certificate.der,
            "fault": certificate.fault,
        })
    });
    json!({
        "pin": format!("{:?}", token.pin),
        "certificates": certificates.collect::<Vec<_>>(),
    })
}

fn typed(digits: &str) -> Pin {
    Pin {
        typed: digits.into(),
        last_try: match env::var_os("TAMGA_LAST_TRY") {
            Some(_) => LastTry::Allowed,
            None => LastTry::Refused,
        },
    }
}

fn replace() -> Replace {
    match env::var_os("TAMGA_REPLACE") {
        Some(_) => Replace::Allowed,
        None => Replace::Refused,
    }
}

fn slot_of(name: &str) -> Slot {
    let mut slots = Slot::ALL.into_iter();
    slots.find(|slot| slot.name() == name).expect("a slot")
}

fn kind_of(name: &str) -> KeyKind {
    match name {
        "rsa" => KeyKind::Rsa2048,
        "p256" => KeyKind::P256,
        "p384" => KeyKind::P384,
        _ => panic!("{name} is no kind of key"),
    }
}

fn hex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
    pairs.map(|pair| byte(pair).expect("hexadecimal")).collect()
}

/// A card that waits for the test before one of its PUT DATA, and then takes short ones only.
struct Pausing<'a> {
    card: &'a mut dyn Transport,
    before: Option<u32>,
    seen: u32,
}

impl<'a> Pausing<'a> {
    fn new(card: &'a mut dyn Transport) -> Self {
        let before = env::var("TAMGA_PAUSE_BEFORE").ok();
        Self {
            card,
            before: before.and_then(|number| number.parse().ok()),
            seen: 0,
        }
    }
}

impl Transport for Pausing<'_> {
    fn lengths(&self) -> Lengths {
        match self.before {
            Some(_) => Lengths::Short,
            None => self.card.lengths(),
        }
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, Error> {
        if command[1] == PUT_DATA {
            self.seen += 1;
            if self.before == Some(self.seen) {
                writeln!(io::stdout(), "{}", json!("paused")).expect("the test reads");
                let _ = io::stdin().read_line(&mut String::new());
            }
        }
        self.card.transmit(command)
    }
}
