//! `cargo xtask bench`: measures what must be quick and small, beside others, and writes it down.

mod machine;

use std::fs;
use std::path::{Path, PathBuf};

use crate::step::{Done, Fault, command, root, step, step_reading};
use crate::{system, ui};

/// Between these lines of `docs/benchmarks.md` everything is written by this command.
const BEGIN: &str = "<!-- Written by `cargo xtask bench`. -->";
const END: &str = "<!-- End of what it writes. -->";

const HEAD: &str = "\
| What | Tamga | Beside | Ratio | To reach | Met |
|---|---|---|---|---|---|
";

/// The windows that are measured, each built as `cargo xtask run --release` builds it.
const WINDOWS: [&str; 5] = [
    "build",
    "--locked",
    "--release",
    "--package=tamga-window",
    "--features=custom-protocol,empty-window",
];

const TERMINAL: [&str; 4] = ["build", "--locked", "--release", "--package=tamga-cli"];

/// The program that measures; how fast it is itself does not matter.
const MEASURE: [&str; 8] = [
    "bench",
    "--locked",
    "--quiet",
    "--profile=dev",
    "--package=tamga-tests",
    "--features=windows",
    "--bench=measured",
    "--",
];

/// Builds what is measured, measures it, and writes the table. `parts` are all when there are none,
/// and only then anything is written.
pub(crate) fn bench(parts: &[&str]) -> Done {
    system::ready_to_test()?;
    ui::packages()?;
    ui::script("Build of the pages", "build")?;
    step(
        "Release build of the windows",
        &mut command(env!("CARGO"), &WINDOWS),
    )?;
    step(
        "Release build of the terminal",
        &mut command(env!("CARGO"), &TERMINAL),
    )?;
    let machine = machine::facts();
    let folder = root().join("target/release");
    let mut measure = command(env!("CARGO"), &MEASURE);
    measure
        .env("TAMGA_WINDOW", folder.join("tamga-window"))
        .arg(&folder)
        .args(parts);
    let (mut rows, mut notes) = (String::new(), String::new());
    step_reading("Measures", &mut measure, |line| {
        let kept = if line.starts_with('|') {
            &mut rows
        } else {
            &mut notes
        };
        kept.push_str(line);
        kept.push('\n');
    })?;
    if !parts.is_empty() {
        return Ok(());
    }
    let page = root().join("docs/benchmarks.md");
    write(&page, &format!("{machine}\n{HEAD}{rows}\n{notes}"))?;
    println!("\nWritten to {}", page.display());
    Ok(())
}

fn write(page: &PathBuf, measured: &str) -> Done {
    let text = fs::read_to_string(page).map_err(|_| broken(page))?;
    let (before, rest) = text.split_once(BEGIN).ok_or_else(|| broken(page))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| broken(page))?;
    let text = format!("{before}{BEGIN}\n\n{measured}\n{END}{after}");
    fs::write(page, text).map_err(|_| broken(page))
}

fn broken(page: &Path) -> Fault {
    Fault::Found(format!(
        "{} or one of its two marks is missing",
        page.display()
    ))
}
