//! The project's commands: `cargo xtask run`, `test`, and, less often, `targets` and `bench`.
//!
//! Nothing here is part of Tamga: it installs what a machine lacks, builds, and runs.

// This program's whole purpose is to say on the terminal what it does.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod counts;
mod run;
mod step;
mod system;
mod targets;
mod test;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--release]   install what is missing, build, open the window
cargo xtask test              install what is missing, build, run every check there is
cargo xtask targets           check the code for Windows, macOS and Android, test it under Wine
cargo xtask bench             measure what must be quick and small, and write docs/benchmarks.md";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["run"] => run::run(run::Profile::Dev),
        ["run", "--release"] => run::run(run::Profile::Release),
        ["test"] => test::test(),
        ["targets"] => targets::targets(),
        ["bench", ref parts @ ..] => bench::bench(parts),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nxtask: {fault}");
            ExitCode::FAILURE
        }
    }
}
