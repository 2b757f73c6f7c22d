//! Memory of all processes of the window, WebKit's included.

use std::env;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use tamga_tests::app::{Display, Home, Window};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::process::run;
use tamga_words::Locale;

use crate::person;
use crate::processes::{main_process, memory, tree};
use crate::row::Row;

/// Argument of this program that lets it measure the window named by `TAMGA_WINDOW`, empty.
pub(crate) const EMPTY: &str = "--memory-of-the-empty-window";

/// How long a page is left alone before it is measured.
const SETTLED: Duration = Duration::from_secs(5);
/// Of the empty window's memory.
const LIMIT: f64 = 1.25;

/// The window with a guide open, and the empty one, both driven in the same way.
pub(crate) fn with_a_guide_open(app: &Path, empty: &Path) -> Row {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let window = person::at_the_token(&home, &display, &pcscd);
    let ours = settled(app);
    drop(window);
    let mut command = Command::new(env::current_exe().expect("this program runs"));
    let theirs = run(command.arg(EMPTY).arg(empty).env("TAMGA_WINDOW", empty)).stdout;
    let theirs: u64 = String::from_utf8_lossy(&theirs)
        .trim()
        .parse()
        .expect("it prints a number");
    let ratio = ours as f64 / theirs as f64;
    Row {
        what: "Memory of the process tree, a guide open".into(),
        ours: mebibytes(ours),
        beside: format!("{} an empty Tauri window", mebibytes(theirs)),
        to_reach: format!("≤ {LIMIT}"),
        ratio: Some(ratio),
        met: ratio <= LIMIT,
    }
}

/// Memory of the empty window in KiB, in a program whose `TAMGA_WINDOW` it is.
pub(crate) fn of_the_empty_window(empty: &Path) -> u64 {
    let (home, display) = (Home::new(), Display::start());
    let _window = Window::open(&home, &display, Locale::En);
    settled(empty)
}

fn settled(program: &Path) -> u64 {
    sleep(SETTLED);
    memory(&tree(main_process(program)))
}

/// Kibibytes as whole mebibytes, rounded up.
pub(crate) fn mebibytes(kibibytes: u64) -> String {
    format!("{} MiB", kibibytes.div_ceil(1024))
}
