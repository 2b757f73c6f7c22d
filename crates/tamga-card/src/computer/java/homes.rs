//! Where a Java may lie, by system.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::computer::{JavaPlace, Surroundings};
use crate::system::SystemKind;

/// The most folders that are looked into.
const LIMIT: usize = 64;

/// Every home a Java may have here, with how it would be found.
pub(super) fn homes(here: &Surroundings) -> Vec<(JavaPlace, PathBuf)> {
    let named = here.path("JAVA_HOME");
    let started = command(here).and_then(|it| home_of(&it));
    let folders = parents(here).into_iter().flat_map(|it| children(&it));
    let folders = folders.take(LIMIT).map(|it| (JavaPlace::Folder, it));
    let named = named.map(|it| (JavaPlace::Home, it));
    let started = started.map(|it| (JavaPlace::Path, it));
    named.into_iter().chain(started).chain(folders).collect()
}

/// The command `java`, as a shell would find it.
pub(super) fn command(here: &Surroundings) -> Option<PathBuf> {
    let file = if cfg!(windows) { "java.exe" } else { "java" };
    let folders = (here.variable)("PATH")?;
    let mut files = env::split_paths(&folders).map(|folder| folder.join(file));
    files.find(|file| file.is_file())
}

/// `bin/java` lies in the home; the command is often a link to it.
fn home_of(command: &Path) -> Option<PathBuf> {
    let file = fs::canonicalize(command).ok()?;
    Some(file.parent()?.parent()?.to_owned())
}

/// Folders with one folder for each Java.
fn parents(here: &Surroundings) -> Vec<PathBuf> {
    match SystemKind::here() {
        SystemKind::Linux => ["usr/lib/jvm", "usr/java", "opt/java", "opt"]
            .map(|folder| here.root.join(folder))
            .to_vec(),
        SystemKind::Macos => vec![here.root.join("Library/Java/JavaVirtualMachines")],
        SystemKind::Windows => ["ProgramFiles", "ProgramFiles(x86)"]
            .into_iter()
            .filter_map(|name| here.path(name))
            .flat_map(|folder| {
                let makers = [
                    "Java",
                    "Eclipse Adoptium",
                    "Zulu",
                    "Amazon Corretto",
                    "Microsoft",
                ];
                makers.map(|maker| folder.join(maker))
            })
            .collect(),
        SystemKind::Mobile => vec![],
    }
}

/// The homes in a folder, sorted; on macOS each is inside a bundle.
fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut homes: Vec<_> = entries.map(|it| it.path()).take(LIMIT).collect();
    homes.sort();
    if cfg!(target_os = "macos") {
        homes.iter_mut().for_each(|it| it.push("Contents/Home"));
    }
    homes
}
