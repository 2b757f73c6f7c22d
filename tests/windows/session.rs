//! A session with a bus, a tray and notifications, as a desktop has it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tamga_tests::app::{Display, Home};
use tamga_tests::lines::Lines;
use tamga_tests::process::{Running, wait_until};

/// How long a hand takes from one key to the next.
const A_HAND: Duration = Duration::from_millis(500);

/// The title of the main window in `src-tauri/tauri.conf.json`.
const TITLE: &str = "Tamga";

/// The session; dropping it ends the bus and who listens on it.
pub(crate) struct Session {
    address: String,
    lines: Lines,
    _bus: Running,
}

impl Session {
    /// Starts a bus, and who shows notifications and icons on this display.
    pub(crate) fn start(home: &Home, display: &Display) -> Self {
        let socket = home.path().join("run/bus");
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address"])
            .arg(format!("--address=unix:path={}", socket.display()))
            .stdout(Stdio::piped());
        let mut bus = Running::start(&mut bus);
        let stdout = bus.child().stdout.take().expect("stdout was piped");
        let mut address = String::new();
        let read = BufReader::new(stdout).read_line(&mut address);
        read.expect("the bus says its address");
        let address = address.trim().to_owned();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("windows/session.py");
        // Debian's packages are its own Python's, not another's in front on the path.
        let mut person = Command::new("/usr/bin/python3");
        person
            .arg(script)
            .env("DISPLAY", display.name())
            .env("DBUS_SESSION_BUS_ADDRESS", &address);
        let mut lines = Lines::of(&mut person);
        lines.wait_for("the session is there", |line| line["ready"] == true);
        Self {
            address,
            lines,
            _bus: bus,
        }
    }

    /// Leads a program to this session.
    pub(crate) fn lead(&self, command: &mut Command) {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
    }

    /// The next icon that is shown, with its menu.
    #[track_caller]
    pub(crate) fn icon(&mut self) -> Value {
        let is_icon = |line: &Value| line["icon"].is_string();
        self.lines.wait_for("an icon is in the tray", is_icon)
    }

    /// The next notification.
    #[track_caller]
    pub(crate) fn notice(&mut self) -> Value {
        let is_notice = |line: &Value| line["notice"].is_string();
        self.lines.wait_for("a notification is shown", is_notice)
    }

    /// Presses the notification that was shown last.
    pub(crate) fn tap(&mut self) {
        self.lines.tell("tap");
    }

    /// Presses an entry of the icon's menu.
    pub(crate) fn press(&mut self, entry: &str) {
        self.lines.tell(&format!("press {entry}"));
    }

    /// Closes the main window as its frame does.
    pub(crate) fn close(&mut self) {
        self.lines.tell(&format!("close {TITLE}"));
    }

    /// Presses these keys in the dialog with this title, once it is there, until it is gone.
    #[track_caller]
    pub(crate) fn type_into(&mut self, title: &str, keys: &[&str]) {
        self.wait_for_title(title, true);
        for key in keys {
            thread::sleep(A_HAND);
            self.lines.tell(&format!("key {key} {title}"));
        }
        self.wait_for_title(title, false);
    }

    /// Waits until the main window is on the screen, or is not.
    #[track_caller]
    pub(crate) fn wait_for_window(&mut self, shown: bool) {
        self.wait_for_title(TITLE, shown);
    }

    #[track_caller]
    fn wait_for_title(&mut self, title: &str, shown: bool) {
        let what = format!("whether «{title}» is on the screen is {shown}");
        wait_until(&what, || {
            self.lines.tell(&format!("look {title}"));
            let is_answer = |line: &Value| line["title"] == title;
            let seen = self.lines.wait_for("the screen was looked at", is_answer);
            (seen["shown"] == shown).then_some(())
        });
    }
}
