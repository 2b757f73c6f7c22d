//! A PIN that was used is nowhere afterwards: not in our memory, and never in an argument.

use std::io::Write as _;
use std::process::{Command, Stdio};

use tamga_tests::memory;
use tamga_tests::softhsm;
use tamga_tests::token::PIN;
use tamga_tests::workspace;

use crate::{read_one, token_of};

#[test]
fn a_pin_is_not_in_memory_after_its_use() {
    assert_eq!(found("drop"), 0);
    // The search finds what is there.
    assert_ne!(found("keep"), 0);
}

fn found(held: &str) -> usize {
    let token = softhsm::token();
    let module = read_one(token.module(), |command| {
        token.lead(command);
    });
    let serial = &token_of(&module).serial;
    let masked = memory::masked(PIN);
    let masked: String = masked.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut command = Command::new(env!("CARGO_BIN_EXE_canary"));
    command
        .arg(held)
        .arg(token.module())
        .arg(serial)
        .arg(workspace::tamga())
        .arg(masked);
    token
        .lead(&mut command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(PIN.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().unwrap()
}
