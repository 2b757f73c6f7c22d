//! Which Java is installed: from its `release` file, and by starting it only when asked.

mod homes;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Java, JavaPlace, Surroundings};
use crate::machine::Architecture;

/// The most that is read of a `release` file or of Java's answer, in bytes; they have a thousand.
const LIMIT: u64 = 64 * 1024;
/// How long Java may take to say its version.
const DEADLINE: Duration = Duration::from_secs(3);

/// The Java that a portal's applet would get. The command `java` is started, for at most three
/// seconds, when no file tells.
pub fn java() -> Option<Java> {
    let here = Surroundings::here();
    on_disk(&here).or_else(|| asked(&homes::command(&here)?, DEADLINE))
}

/// The same without starting anything: the best place, and in one place the newest.
pub(super) fn on_disk(here: &Surroundings) -> Option<Java> {
    let homes = homes::homes(here).into_iter();
    let found = homes.filter_map(|(place, home)| read(&home, place));
    found.min_by_key(|java| (java.place, std::cmp::Reverse(java.major)))
}

/// A Java below `home`; the `release` of a JDK lies above its `jre`.
fn read(home: &Path, place: JavaPlace) -> Option<Java> {
    let files = [home.join("release"), home.join("../release")];
    let texts = files.iter().filter_map(|file| text(File::open(file).ok()?));
    texts.into_iter().find_map(|text| release(&text, place))
}

/// The lines of a `release` file, as `JAVA_VERSION="17.0.9"`.
fn release(text: &str, place: JavaPlace) -> Option<Java> {
    let value = |key: &str| {
        let mut lines = text.lines().filter_map(|line| line.split_once('='));
        let (_, value) = lines.find(|(name, _)| name.trim() == key)?;
        Some(value.trim().trim_matches('"'))
    };
    described(value("JAVA_VERSION")?, value("OS_ARCH"), place)
}

/// Java's properties as it prints them, as `    java.version = 17.0.9`.
fn settings(text: &str, place: JavaPlace) -> Option<Java> {
    let value = |key: &str| {
        let mut lines = text.lines().filter_map(|line| line.split_once(" = "));
        lines
            .find(|(name, _)| name.trim() == key)
            .map(|(_, value)| value.trim())
    };
    described(value("java.version")?, value("os.arch"), place)
}

fn described(version: &str, architecture: Option<&str>, place: JavaPlace) -> Option<Java> {
    Some(Java {
        version: version.chars().take(40).collect(),
        major: major(version)?,
        architecture: architecture.and_then(named),
        place,
    })
}

/// The feature release: `1.8.0_392` is 8, `17.0.9` is 17, `21-ea` is 21.
fn major(version: &str) -> Option<u32> {
    let mut numbers = version.split(|it: char| !it.is_ascii_digit());
    let first: u32 = numbers.next()?.parse().ok()?;
    match first {
        1 => numbers.next()?.parse().ok(),
        _ => Some(first),
    }
}

fn named(architecture: &str) -> Option<Architecture> {
    Some(match architecture {
        "amd64" | "x86_64" | "x64" => Architecture::X86_64,
        "x86" | "i386" | "i486" | "i586" | "i686" => Architecture::X86,
        "aarch64" | "arm64" => Architecture::Arm64,
        "arm" | "arm32" => Architecture::Arm,
        _ => return None,
    })
}

/// What the command says of itself.
fn asked(command: &Path, deadline: Duration) -> Option<Java> {
    let mut child = Command::new(command)
        .args(["-XshowSettings:properties", "-version"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let said = said(&mut child, deadline);
    let _ended_already = child.kill();
    let _ended_already = child.wait();
    settings(&said?, JavaPlace::Path)
}

fn said(child: &mut Child, deadline: Duration) -> Option<String> {
    let output = child.stderr.take()?;
    let (tell, told) = mpsc::channel();
    thread::spawn(move || tell.send(text(output)));
    told.recv_timeout(deadline).ok()?
}

fn text(from: impl std::io::Read) -> Option<String> {
    let mut bytes = vec![];
    from.take(LIMIT).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests;
