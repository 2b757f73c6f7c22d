//! Uses a PIN the way Tamga does, and then looks for it in the memory of this process.
//!
//! `canary drop|keep MODULE SERIAL EXE MASKED`: the PIN comes on standard input; `MASKED` is the same,
//! masked for the search ([`memory`]) and in hexadecimal. Prints how often
//! the PIN was found; with `keep` it is still held then, which proves that the search can find it.

use std::env;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use secrecy::SecretString;
use tamga_card::{KeyKind, Role, Session, TokenPlace, verifies};
use tamga_tests::memory;
use tamga_tests::token::slot_of;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [held, module, serial, exe, masked] = &arguments[..] else {
        panic!("canary drop|keep MODULE SERIAL EXE MASKED");
    };
    let masked = bytes_of(masked);
    let place = TokenPlace {
        module: module.clone(),
        slot: slot_of(module, serial),
        serial: serial.clone(),
    };
    let pin = use_it(Path::new(exe), &place, masked.len())?;
    let pin = Some(pin).filter(|_| held == "keep");
    writeln!(io::stdout(), "{}", memory::count("self", &[masked])?[0])?;
    drop(pin);
    Ok(())
}

/// Logs in, makes a key, signs, and gives the PIN back.
fn use_it(exe: &Path, place: &TokenPlace, length: usize) -> io::Result<SecretString> {
    let mut typed = zeroize::Zeroizing::new(vec![0; length]);
    // Byte by byte from the descriptor: a buffered reader would keep a copy.
    File::open("/dev/stdin")?.read_exact(&mut typed)?;
    let pin = SecretString::from(std::str::from_utf8(&typed).expect("a PIN is text"));
    let mut session = Session::open(exe, place).expect("the token opens");
    session
        .log_in(Role::User, Some(&pin), false)
        .expect("the PIN is right");
    let key = session
        .generate(KeyKind::P256, "canary")
        .expect("it makes keys");
    let signature = session.sign(&key.spki, b"message").expect("the key signs");
    assert!(verifies(&key.spki, b"message", &signature));
    Ok(pin)
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    (0..hex.len()).step_by(2).map(byte).collect()
}
