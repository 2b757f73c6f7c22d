//! From the start of the window to its first useful paint.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tamga_tests::process::Running;
use tempfile::TempDir;

use crate::row::{Row, median, milliseconds, ratio};
use crate::screen::Screen;

/// Rounds in which each window opens once.
const ROUNDS: usize = 9;
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(2);
/// A page that has not changed for so long is complete.
const QUIET: Duration = Duration::from_millis(1500);
/// A window that takes longer does not open at all.
const PATIENCE: Duration = Duration::from_secs(60);
/// Of the empty window's time.
const LIMIT: f64 = 1.25;

/// Both windows in turn, each as for a person who never opened it.
pub(crate) fn first(app: &Path, empty: &Path) -> Row {
    let mut times = [vec![], vec![]];
    // The first round warms the disk's cache.
    for round in 0..=ROUNDS {
        for (program, times) in [app, empty].into_iter().zip(&mut times) {
            let time = open(program);
            eprintln!(
                "{}: painted after {}",
                program.display(),
                milliseconds(time)
            );
            if round > 0 {
                times.push(time);
            }
        }
    }
    let [ours, theirs] = times.map(|times| median(&times));
    Row {
        what: "Window: spawn to first useful paint".into(),
        ours: milliseconds(ours),
        beside: format!("{} an empty Tauri window", milliseconds(theirs)),
        to_reach: format!("≤ {LIMIT}"),
        ratio: Some(ratio(ours, theirs)),
        met: ratio(ours, theirs) <= LIMIT,
    }
}

fn open(program: &Path) -> Duration {
    // A screen for each: what the last window painted is gone.
    let screen = Screen::start();
    let home = TempDir::new().expect("the temporary folder can be written");
    let mut window = Command::new(program);
    window
        .env("DISPLAY", &screen.name)
        .env("GDK_BACKEND", "x11")
        .env("HOME", home.path())
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for folder in [
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_RUNTIME_DIR",
    ] {
        window.env(folder, home.path());
    }
    let begun = Instant::now();
    let _running = Running::start(&mut window);
    until_complete(&screen, begun)
}

/// From `begun` to the last change of the picture: text alone may be a page that still waits.
fn until_complete(screen: &Screen, begun: Instant) -> Duration {
    let mut last = screen.picture();
    let mut changed = begun.elapsed();
    loop {
        sleep(LOOK);
        let now = begun.elapsed();
        let picture = screen.picture();
        if picture != last {
            (last, changed) = (picture, now);
        } else if now - changed > QUIET && last.is_painted() {
            return changed;
        }
        assert!(now < PATIENCE, "the window paints nothing");
    }
}
