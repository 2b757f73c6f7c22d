//! Modules read through their workers: SoftHSM's, and some that misbehave on purpose.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::process::ExitCode;

use libtest_mimic::Arguments;

mod bad;
mod cards;
mod good;
mod softhsm;

/// One test: its name, a sentence, and what it does.
type Test = (&'static str, fn());

fn main() -> ExitCode {
    tamga_card::worker::run_if_worker();
    softhsm::run_if_filler();
    bad::run_if_orphaner();
    let tests = [good::TESTS, bad::TESTS, cards::TESTS].concat();
    let trials = tests.into_iter().map(|(name, test)| {
        libtest_mimic::Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
