//! Whether anything wakes by itself while nobody touches the window.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use tamga_tests::app::{Display, Home};
use tamga_tests::pcscd::Pcscd;

use crate::person;
use crate::processes::{Thread, main_process, threads, tree};
use crate::row::Row;

/// How long the window is left alone before anything is counted.
const SETTLED: Duration = Duration::from_secs(10);
/// How long wake-ups are counted.
const IDLE: Duration = Duration::from_secs(60);

/// Beginnings of the names of threads in our processes that are not ours, and whose they are.
const OTHERS: [(&str, &str); 12] = [
    ("tokio", "tokio"),
    ("gmain", "GLib"),
    ("gdbus", "GLib"),
    ("pool-", "GLib"),
    ("dconf", "GLib"),
    ("[pango]", "Pango"),
    ("async-io", "zbus"),
    ("zbus", "zbus"),
    ("PressureMonitor", "WebKit"),
    ("ReceiveQueue", "WebKit"),
    ("ebsiteDataStore", "WebKit"),
    ("llvmpipe", "Mesa"),
];

/// Whose a thread is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Ours,
    Other(String),
}

/// Counts wake-ups of our threads, and says of every other thread whose it is.
pub(crate) fn wake_ups(app: &Path) {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let _window = person::at_the_token(&home, &display, &pcscd);
    sleep(SETTLED);
    let main = main_process(app);
    let processes = tree(main);
    let before = threads(&processes);
    sleep(IDLE);
    let counts = count(&before, &threads(&processes), main);
    let ours = counts
        .iter()
        .filter(|((owner, ..), _)| *owner == Owner::Ours);
    let woken: u64 = ours.map(|(_, (_, woken))| woken).sum();
    let row = Row {
        what: format!("Idle for {} s: wake-ups of our threads", IDLE.as_secs()),
        ours: woken.to_string(),
        beside: "–".into(),
        to_reach: "none periodic".into(),
        ratio: None,
        met: woken == 0,
    };
    println!("{row}");
    for ((owner, process, name), (number, woken)) in counts {
        let whose = match owner {
            Owner::Ours => "ours".into(),
            Owner::Other(other) => other,
        };
        println!("- `{process}`, `{name}` ({whose}): {woken} wake-ups of {number} threads");
    }
}

/// Number and wake-ups of threads by owner, process and name.
type Counts = BTreeMap<(Owner, String, String), (u32, u64)>;

fn count(before: &[Thread], after: &[Thread], main: u32) -> Counts {
    let mut counts = Counts::new();
    for thread in after {
        let then = before.iter().find(|then| then.is(thread));
        let woken = thread.sleeps - then.map_or(0, |then| then.sleeps);
        // WebKit has dozens of threads: what matters is that none is ours.
        let name = match thread.process.starts_with("WebKit") {
            true => "all",
            false => &thread.name,
        };
        let key = (owner(thread, main), thread.process.clone(), name.to_owned());
        let (number, sum) = counts.entry(key).or_default();
        *number += 1;
        *sum += woken;
    }
    counts
}

/// The main thread of the main process is GTK's; those of our workers are ours.
fn owner(thread: &Thread, main: u32) -> Owner {
    if thread.process.starts_with("WebKit") {
        return Owner::Other("WebKit".into());
    }
    if thread.id == main.to_string() {
        return Owner::Other("GTK's main loop".into());
    }
    let known = OTHERS
        .iter()
        .find(|(name, _)| thread.name.starts_with(name));
    known.map_or(Owner::Ours, |(_, other)| Owner::Other((*other).to_owned()))
}
