//! What no single crate can prove, against real parts.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod canary;
mod desk;
mod faults;
mod softhsm;

#[cfg(feature = "cards")]
mod kryoptic;
#[cfg(feature = "cards")]
mod opensc;
#[cfg(feature = "cards")]
mod piv;
#[cfg(feature = "cards")]
mod readers;

use std::path::Path;
use std::process::Command;

use tamga_card::{Inventory, Module, Token};
use tamga_tests::process::run;

/// Longer than any of these modules needs on a busy machine.
const DEADLINE: u32 = 30;

/// What is read through these modules; `lead` leads them to their tokens.
#[track_caller]
fn read(modules: &[&Path], deadline: u32, lead: impl FnOnce(&mut Command)) -> Inventory {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tokens"));
    lead(command.arg(deadline.to_string()).args(modules));
    let output = run(&mut command);
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What is read through one sound module.
#[track_caller]
fn read_one(module: &Path, lead: impl FnOnce(&mut Command)) -> Module {
    let mut modules = read(&[module], DEADLINE, lead).modules;
    assert_eq!(modules.len(), 1);
    let module = modules.remove(0);
    assert_eq!(module.fault, None);
    module
}

/// The one initialized token of a module.
#[track_caller]
fn token_of(module: &Module) -> &Token {
    let tokens = module.slots.iter().filter_map(|slot| slot.token.as_ref());
    let tokens: Vec<_> = tokens.filter(|token| token.initialized).collect();
    assert_eq!(tokens.len(), 1, "{module:#?}");
    tokens[0]
}
