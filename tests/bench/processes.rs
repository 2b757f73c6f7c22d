//! What the system says about running processes, in `/proc` (proc(5)).

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

/// The process that runs this program, and was not started by the same program.
///
/// # Panics
///
/// When there is none.
pub(crate) fn main_process(program: &Path) -> u32 {
    let program = fs::canonicalize(program).expect("it was just started");
    let runs =
        |pid: &u32| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == program);
    let mut running = all().into_iter().filter(runs);
    let first = running.find(|pid| parent(*pid).is_none_or(|parent| !runs(&parent)));
    first.expect("it was just started")
}

/// The process and all that it started, directly or not.
pub(crate) fn tree(root: u32) -> Vec<u32> {
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(&pid) = tree.get(next) {
        tree.extend(
            all()
                .into_iter()
                .filter(|child| parent(*child) == Some(pid)),
        );
        next += 1;
    }
    tree
}

/// Memory of these processes in KiB, pages shared with others counted in part (`Pss`).
pub(crate) fn memory(processes: &[u32]) -> u64 {
    let memory = |pid| {
        let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
        field(&rollup, "Pss:")?.parse::<u64>().ok()
    };
    processes.iter().filter_map(memory).sum()
}

/// The most memory in KiB that a program had at once, pages shared with others counted whole
/// (`VmHWM`); looked at while it runs, for nothing is left of it afterwards.
pub(crate) fn peak(program: &mut Command) -> u64 {
    let mut child = program.spawn().expect("it was just built");
    let mut peak = 0;
    while child.try_wait().expect("it is our own").is_none() {
        let status = read(&format!("/proc/{}/status", child.id()));
        let seen = field(&status, "VmHWM:").and_then(|it| it.parse().ok());
        peak = peak.max(seen.unwrap_or_default());
        sleep(Duration::from_millis(1));
    }
    peak
}

/// A thread, and how often it went to sleep by itself: it woke as often.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Thread {
    /// Name of its process's program.
    pub(crate) process: String,
    /// Its own name.
    pub(crate) name: String,
    /// `voluntary_ctxt_switches`.
    pub(crate) sleeps: u64,
    /// Its number, the process's own for the first.
    pub(crate) id: String,
}

impl Thread {
    /// Whether this is the other at another time.
    pub(crate) fn is(&self, other: &Thread) -> bool {
        self.id == other.id
    }
}

/// Every thread of these processes.
pub(crate) fn threads(processes: &[u32]) -> Vec<Thread> {
    let threads = processes.iter().flat_map(|pid| {
        let process = read(&format!("/proc/{pid}/comm"));
        let tasks = fs::read_dir(format!("/proc/{pid}/task"))
            .into_iter()
            .flatten();
        let ids = tasks.filter_map(|task| task.ok()?.file_name().into_string().ok());
        ids.map(move |id| {
            let status = read(&format!("/proc/{pid}/task/{id}/status"));
            let sleeps = field(&status, "voluntary_ctxt_switches:").and_then(|it| it.parse().ok());
            Thread {
                process: process.trim().to_owned(),
                name: field(&status, "Name:").unwrap_or_default().to_owned(),
                sleeps: sleeps.unwrap_or_default(),
                id,
            }
        })
    });
    threads.collect()
}

fn all() -> Vec<u32> {
    let entries = fs::read_dir("/proc").expect("it is mounted");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.filter_map(|name| name.parse().ok()).collect()
}

fn parent(process: u32) -> Option<u32> {
    field(&read(&format!("/proc/{process}/status")), "PPid:")?
        .parse()
        .ok()
}

/// A process may end at any moment: then there is nothing to read.
fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// The first word after `name` at the beginning of a line.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let value = text.lines().find_map(|line| line.strip_prefix(name))?;
    value.split_whitespace().next()
}
