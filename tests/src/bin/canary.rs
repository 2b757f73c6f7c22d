//! Uses a PIN the way Tamga does, and then looks for it in the memory of this process.
//!
//! `canary drop|keep MODULE SERIAL EXE MASKED`: the PIN comes on standard input; `MASKED` is the same, each
//! byte exclusive-or 0x55 in hexadecimal, so that the search itself keeps no copy. Prints how often
//! the PIN was found; with `keep` it is still held then, which proves that the search can find it.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use secrecy::SecretString;
use tamga_card::{KeyKind, Role, Session, TokenPlace, verifies};
use tamga_tests::token::slot_of;

const MASK: u8 = 0x55;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [held, module, serial, exe, masked] = &arguments[..] else {
        panic!("canary drop|keep MODULE SERIAL EXE MASKED");
    };
    let masked = masked_bytes(masked);
    let place = TokenPlace {
        module: module.clone(),
        slot: slot_of(module, serial),
        serial: serial.clone(),
    };
    let pin = use_it(Path::new(exe), &place, masked.len())?;
    let pin = Some(pin).filter(|_| held == "keep");
    writeln!(io::stdout(), "{}", found(&masked)?)?;
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

fn masked_bytes(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    (0..hex.len()).step_by(2).map(byte).collect()
}

/// How often it stands in what this process can read of itself.
fn found(masked: &[u8]) -> io::Result<usize> {
    let maps = fs::read_to_string("/proc/self/maps")?;
    let mut memory = File::open("/proc/self/mem")?;
    let mut count = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split(' ').next().unwrap_or_default();
        let (from, to) = range.split_once('-').expect("a range");
        let number = |text| u64::from_str_radix(text, 16).expect("hexadecimal");
        let (from, to) = (number(from), number(to));
        let mut bytes = vec![0; (to - from) as usize];
        memory.seek(SeekFrom::Start(from))?;
        if memory.read_exact(&mut bytes).is_ok() {
            count += bytes
                .windows(masked.len())
                .filter(|at| is_it(at, masked))
                .count();
        }
    }
    Ok(count)
}

fn is_it(bytes: &[u8], masked: &[u8]) -> bool {
    bytes
        .iter()
        .zip(masked)
        .all(|(byte, masked)| byte ^ MASK == *masked)
}
