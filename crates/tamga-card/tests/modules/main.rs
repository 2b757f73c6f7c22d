//! Modules read through their workers: SoftHSM's, and some that misbehave on purpose.

#![allow(clippy::unwrap_used, reason = "tests")]

#[cfg(unix)]
mod bad;
#[cfg(unix)]
mod cards;
#[cfg(unix)]
mod good;
#[cfg(unix)]
mod hostile;
#[cfg(unix)]
mod softhsm;

/// One test: its name, a sentence, and what it does.
#[cfg(unix)]
type Test = (&'static str, fn());

/// SoftHSM, `cc` and shell scripts are not everywhere.
#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    tamga_card::worker::run_if_worker();
    softhsm::run_if_filler();
    bad::run_if_orphaner();
    let tests = [good::TESTS, bad::TESTS, hostile::TESTS, cards::TESTS].concat();
    let trials = tests.into_iter().map(|(name, test)| {
        libtest_mimic::Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&libtest_mimic::Arguments::from_args(), trials.collect()).exit_code()
}
