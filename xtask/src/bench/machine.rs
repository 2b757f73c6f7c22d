//! What the figures were measured on.

use std::fs;

use crate::step::{command, output};

/// Programs that are measured beside ours, or that ours run on, by Debian's names.
const PACKAGES: [&str; 4] = ["libwebkit2gtk-4.1-0", "opensc", "gnutls-bin", "softhsm2"];

/// A list of facts in Markdown; what this system does not tell is left out.
pub(crate) fn facts() -> String {
    let mut facts = vec![("Command", "`cargo xtask bench`".to_owned())];
    let mut tell = |name, fact: Option<String>| facts.extend(fact.map(|fact| (name, fact)));
    tell("Day", said("date", &["--utc", "+%F"]));
    tell("Commit", said("git", &["describe", "--always", "--dirty"]));
    tell("Processor", processor());
    tell("Memory", line("/proc/meminfo", "MemTotal:"));
    tell("System", line("/etc/os-release", "PRETTY_NAME="));
    tell("Kernel", said("uname", &["--kernel-release"]));
    tell("Load when it began", load());
    tell("Compiler", said("rustc", &["--version"]));
    for package in PACKAGES {
        let query = ["--show", "--showformat=${Version}", package];
        tell(package, said("dpkg-query", &query));
    }
    let lines = facts
        .iter()
        .map(|(name, fact)| format!("- {name}: {fact}\n"));
    lines.collect()
}

fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let said = output(&mut command(program, arguments)).ok()?;
    (!said.is_empty()).then_some(said)
}

/// What stands after `name` at the beginning of a line.
fn line(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(value.trim_matches([' ', '\t', ':', '"']).to_owned())
}

fn processor() -> Option<String> {
    let cores = std::thread::available_parallelism().ok()?;
    let model = line("/proc/cpuinfo", "model name")?;
    Some(format!("{model}, {cores} cores"))
}

/// Programs that wanted to run, in the last minute (proc(5)).
fn load() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    Some(text.split(' ').next()?.to_owned())
}
