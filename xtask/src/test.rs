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
    step("Format", &mut cargo(&["fmt", "--all", "--check"]))?;
    ui::script("Build of the pages", "build")?;
    ui::script("Types of the pages", "check")?;
    ui::script("Lint of the pages", "lint")?;
    counted(
        "Tests of the pages",
        &mut ui::npm(&["run", "--silent", "test"]),
        counts,
    )?;
    counted(
        "Pictures of the pages",
        &mut ui::npm(&["run", "--silent", "test:pages"]),
        counts,
    )?;
    step(
        "Lint",
        &mut cargo(&[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--features",
            FEATURES,
            "--",
            "-D",
            "warnings",
        ]),
    )?;
    step(
        "Virtual cards",
        &mut cargo(&[
            "build",
            "--locked",
            "--manifest-path",
            "tests/cards/Cargo.toml",
            "--target-dir",
            "target/cards",
        ]),
    )?;
    step(
        "Programs under test",
        &mut cargo(&["build", "--locked", "--workspace", "--features", FEATURES]),
    )?;
    counted(
        "Tests",
        &mut cargo(&[
            "test",
            "--locked",
            "--workspace",
            "--features",
            FEATURES,
            "--no-fail-fast",
        ]),
        counts,
    )
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
