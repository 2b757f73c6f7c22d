//! `cargo xtask targets`: whether the other systems' code compiles, and whether it runs on Windows.
//!
//! Nothing here is built for giving away. Debian brings the standard library as source, so one
//! compiler checks every system; Wine runs what was built for Windows.

mod toolchain;
mod wine;

use std::process::Command;

use crate::counts::Counts;
use crate::step::{Done, Fault, step, step_reading};
use crate::{system, ui};
use toolchain::Toolchain;

/// A system that is not this one.
struct Target {
    /// What people call it.
    system: &'static str,
    /// What the compiler calls it.
    triple: &'static str,
    /// What is checked of the workspace.
    scope: &'static [&'static str],
}

/// The tests' own parts are programs of Linux: `pcscd`, name spaces, process groups, `/proc`.
const ALL_BUT_TESTS: &[&str] = &["--workspace", "--exclude=tamga-tests", "--all-targets"];

const WINDOWS: Target = Target {
    system: "Windows",
    triple: "x86_64-pc-windows-gnu",
    scope: ALL_BUT_TESTS,
};

const MACOS: Target = Target {
    system: "macOS",
    triple: "aarch64-apple-darwin",
    scope: ALL_BUT_TESTS,
};

/// A phone opens the library; it has no readers, no modules, no terminal and no `main`.
const ANDROID: Target = Target {
    system: "Android",
    triple: "aarch64-linux-android",
    scope: &["--package=tamga-window", "--lib"],
};

/// The unit tests of the crates below the window: Wine shows no window, and the other tests need
/// tools of Linux.
const UNDER_WINE: &[&str] = &[
    "--workspace",
    "--exclude=tamga-tests",
    "--exclude=tamga-window",
    "--exclude=xtask",
    "--lib",
    "--bins",
    "--no-fail-fast",
];

/// Installs what is missing, checks every system, and runs the crates' tests under Wine.
pub(crate) fn targets() -> Done {
    system::ready_for_targets()?;
    ui::packages()?;
    ui::script("Build of the pages", "build")?;
    let toolchain = Toolchain::find()?;
    // Most people have Windows: its faults are told first.
    check(&toolchain, &WINDOWS)?;
    under_wine(&toolchain)?;
    check(&toolchain, &ANDROID)?;
    check(&toolchain, &MACOS)
}

fn check(toolchain: &Toolchain, target: &Target) -> Done {
    toolchain.make_standard_library(target)?;
    let mut check = toolchain.cargo("check", target);
    let title = format!("Check for {}", target.system);
    step(&title, check.args(target.scope))
}

fn under_wine(toolchain: &Toolchain) -> Done {
    wine::prepare()?;
    let mut test = toolchain.cargo("test", &WINDOWS);
    counted("Tests under Wine", wine::lead(test.args(UNDER_WINE)))?;
    let mut build = toolchain.cargo("build", &WINDOWS);
    step(
        "The terminal for Windows",
        build.args(["--package=tamga-cli"]),
    )?;
    wine::read_the_token(&toolchain.built(&WINDOWS).join("tamga.exe"))
}

fn counted(title: &str, command: &mut Command) -> Done {
    let mut counts = Counts::default();
    step_reading(title, command, |line| counts.read(line))?;
    match counts.passed {
        0 => Err(Fault::Found(format!("{title}: no test ran"))),
        passed => {
            println!("   {title}: {passed} passed");
            Ok(())
        }
    }
}
