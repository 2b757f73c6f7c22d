//! Signs over and over on a token, and prints how long each signature took, in nanoseconds.
//!
//! `signs direct MODULE SERIAL PIN COUNT` calls the module in this process;
//! `signs worker MODULE SERIAL PIN COUNT EXE` through a worker, the way Tamga does. Both sign with a
//! new RSA key of 2048 bits.

use std::env;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Instant;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::Attribute;
use cryptoki::session::UserType;
use secrecy::SecretString;
use tamga_card::{KeyKind, Role, Session, TokenPlace};
use tamga_tests::token::slot_of;

/// DigestInfo with SHA-256: 51 bytes, as every token takes them.
const DIGEST_INFO: [u8; 51] = [7; 51];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let times = match arguments[..] {
        ["direct", module, serial, pin, count] => direct(module, serial, pin, number(count)),
        ["worker", module, serial, pin, count, exe] => {
            worker(Path::new(exe), module, serial, pin, number(count))
        }
        _ => panic!("signs direct|worker MODULE SERIAL PIN COUNT [EXE]"),
    };
    let mut out = io::stdout().lock();
    for time in times {
        writeln!(out, "{time}")?;
    }
    Ok(())
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn timed(count: usize, mut sign: impl FnMut()) -> Vec<u128> {
    let times = (0..count).map(|_| {
        let begun = Instant::now();
        sign();
        begun.elapsed().as_nanos()
    });
    times.collect()
}

fn direct(module: &str, serial: &str, pin: &str, count: usize) -> Vec<u128> {
    let context = Pkcs11::new(module).expect("the module loads");
    let flags = CInitializeFlags::OS_LOCKING_OK;
    context
        .initialize(CInitializeArgs::new(flags))
        .expect("it starts");
    let slots = context.get_slots_with_token().expect("it has slots");
    let is_it = |slot: &_| {
        let info = context.get_token_info(*slot);
        info.is_ok_and(|info| info.serial_number().trim() == serial)
    };
    let slot = slots.into_iter().find(is_it).expect("the token is there");
    let session = context.open_rw_session(slot).expect("it opens");
    let pin = SecretString::from(pin);
    session
        .login(UserType::User, Some(&pin))
        .expect("the PIN is right");
    let public = [
        Attribute::ModulusBits(2048_u64.into()),
        Attribute::Verify(true),
    ];
    let private = [Attribute::Sign(true), Attribute::Token(true)];
    let (_, key) = session
        .generate_key_pair(&Mechanism::RsaPkcsKeyPairGen, &public, &private)
        .expect("it makes keys");
    timed(count, || {
        session
            .sign(&Mechanism::RsaPkcs, key, &DIGEST_INFO)
            .expect("the key signs");
    })
}

fn worker(exe: &Path, module: &str, serial: &str, pin: &str, count: usize) -> Vec<u128> {
    let slot = slot_of(module, serial);
    let place = TokenPlace {
        module: module.to_owned(),
        slot,
        serial: serial.to_owned(),
    };
    let mut session = Session::open(exe, &place).expect("it opens");
    let pin = SecretString::from(pin);
    session
        .log_in(Role::User, Some(&pin), false)
        .expect("the PIN is right");
    let key = session
        .generate(KeyKind::Rsa2048, "measured")
        .expect("it makes keys");
    timed(count, || {
        session
            .sign(&key.spki, &DIGEST_INFO)
            .expect("the key signs");
    })
}
