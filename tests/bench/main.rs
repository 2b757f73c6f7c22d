//! Measures what `docs/benchmarks.md` shows: `cargo xtask bench` builds the programs and runs this.
//!
//! `measured FOLDER [PART…]` measures the release programs in a folder. Standard output is rows
//! and notes in Markdown, nothing else; progress goes to standard error. `TAMGA_WINDOW` names the
//! window, as for the tests.

// Its whole purpose is to print what it measured.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod desk;
mod diagnose;
mod hotplug;
mod idle;
mod memory;
mod next;
mod paint;
mod person;
mod piv;
mod processes;
mod revoked;
mod row;
mod screen;
mod search;
mod signs;
mod terminal;
mod workbook;

use std::env;
use std::path::{Path, PathBuf};

use row::Row;

/// Measures something of the programs in a folder, and tells it.
type Measure = fn(&Path);

/// What can be measured, by its name on the command line.
const PARTS: [(&str, Measure); 14] = [
    ("certificates", |folder| {
        tell(terminal::certificates(&folder.join("tamga")))
    }),
    ("diagnose", |folder| {
        tell(diagnose::all(&folder.join("tamga")))
    }),
    ("guides", |folder| {
        tell([terminal::guides(&folder.join("tamga"))])
    }),
    ("search", |_| tell([search::keys()])),
    ("desk", |_| tell(desk::full())),
    ("workbook", |folder| {
        tell(workbook::pre_check(&folder.join("tamga")))
    }),
    ("piv", |_| tell(piv::commands())),
    ("signs", |folder| {
        tell(signs::through_the_worker(&folder.join("tamga-worker")))
    }),
    ("revoked", |_| tell(revoked::in_a_long_list())),
    ("paint", |folder| {
        tell([paint::first(&app(folder), &empty(folder))])
    }),
    ("memory", |folder| {
        tell([memory::with_a_guide_open(&app(folder), &empty(folder))])
    }),
    ("next", |_| tell([next::page()])),
    ("hotplug", |_| tell(hotplug::card_to_page())),
    ("idle", |folder| idle::wake_ups(&app(folder))),
];

fn main() {
    // Cargo adds its own argument.
    let arguments: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [hotplug::WATCH] => hotplug::watch_the_reader().expect("PC/SC answers"),
        [memory::EMPTY, empty] => println!("{}", memory::of_the_empty_window(Path::new(empty))),
        [folder, ref parts @ ..] => measure(Path::new(folder), parts),
        [] => panic!("name the folder of the programs; `cargo xtask bench` does it all"),
    }
}

fn measure(folder: &Path, wanted: &[&str]) {
    for (name, measure) in PARTS {
        if wanted.is_empty() || wanted.contains(&name) {
            eprintln!("   {name} …");
            measure(folder);
        }
    }
}

fn app(folder: &Path) -> PathBuf {
    folder.join("tamga-window")
}

fn empty(folder: &Path) -> PathBuf {
    folder.join("empty-window")
}

fn tell(rows: impl IntoIterator<Item = Row>) {
    rows.into_iter().for_each(|row| println!("{row}"));
}
