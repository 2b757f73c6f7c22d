//! `cargo xtask test`: every check there is, from the format to the real window.

use std::process::Command;

use crate::counts::Counts;
use crate::step::{Done, Fault, command, output, step, step_reading};
use crate::{system, ui};

/// One set of features for every cargo call, so that nothing is built twice.
pub(crate) const FEATURES: &str = "tamga-window/custom-protocol,tamga-window/ts,\
     tamga-tests/cards,tamga-tests/windows";

/// Installs what is missing, runs everything, and ends with the counts.
pub(crate) fn test() -> Done {
    system::ready_to_test()?;
    ui::packages()?;
    let mut counts = Counts::default();
    let ran = everything(&mut counts);
    let tree = clean_tree();
    let Counts {
        passed,
        failed,
        skipped,
    } = counts;
    println!("\n{passed} passed, {failed} failed, {skipped} skipped");
    ran.and(tree)
}

fn everything(counts: &mut Counts) -> Done {
    pages(counts)?;
    let features = ["--locked", "--workspace", "--features", FEATURES];
    let lint = ["clippy", "--all-targets"];
    let deny = ["--", "-D", "warnings"];
    step("Format", &mut cargo(&["fmt", "--all", "--check"]))?;
    step("Lint", &mut cargo(&[&lint[..], &features, &deny].concat()))?;
    step("Virtual cards", &mut cargo(&CARDS))?;
    let build = [&["build"][..], &features].concat();
    step("Programs under test", &mut cargo(&build))?;
    let test = [&["test", "--no-fail-fast"][..], &features].concat();
    counted("Tests", &mut cargo(&test), counts)
}

/// Real card firmware and a software token, in a workspace and a folder of their own.
const CARDS: [&str; 8] = [
    "build",
    "--locked",
    "--manifest-path=tests/cards/Cargo.toml",
    "--target-dir=target/cards",
    "--package=virtual-card",
    "--package=kryoptic-module",
    "--package=kryoptic",
    "--quiet",
];

/// The pages come first: the window has them inside.
fn pages(counts: &mut Counts) -> Done {
    ui::script("Build of the pages", "build")?;
    ui::script("Types of the pages", "check")?;
    ui::script("Lint of the pages", "lint")?;
    counted(
        "Tests of the pages",
        &mut ui::script_command("test"),
        counts,
    )?;
    let every_page = &mut ui::script_command("test:pages");
    counted("Every page in every language", every_page, counts)
}

/// Runs it and adds the tests it closes with.
fn counted(title: &str, command: &mut Command, counts: &mut Counts) -> Done {
    let before = *counts;
    step_reading(title, command, |line| counts.read(line))?;
    if counts.passed == before.passed {
        return Err(Fault::Found(format!("{title}: no test ran")));
    }
    Ok(())
}

fn cargo(arguments: &[&str]) -> Command {
    command(env!("CARGO"), arguments)
}

/// Tests write nothing into the tree, and generated files are committed as generated.
fn clean_tree() -> Done {
    let changed = output(&mut command("git", &["status", "--porcelain"]))?;
    if changed.is_empty() {
        return Ok(());
    }
    println!("{}", output(&mut command("git", &["diff", "--stat"]))?);
    Err(Fault::Found(format!(
        "the tree is not clean; commit these, or the generated ones as they now are:\n{changed}"
    )))
}
