//! A person's folders, as the app finds them: kept from one start to the next.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tamga_desk::{Desk, Setting};
use tamga_x509::UnixTime;
use tempfile::TempDir;

use crate::process::among_own_mounts;
use crate::workspace;

/// The app's identifier in `src-tauri/tauri.conf.json`, which names its folder.
const IDENTIFIER: &str = "app.tamga.Tamga";

/// A moment; the settings do not care which.
const NOW: UnixTime = UnixTime(1_800_000_000);

/// The home of a person who never started the app.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    on_a_small_disk: bool,
}

/// Runs a program with 16 MiB for the app's data, on a disk that is empty at every start.
const ON_A_SMALL_DISK: &str = r#"mount -t tmpfs -o size=16m tmpfs "$0" && exec "$@""#;

impl Home {
    /// Empty folders.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("the temporary folder can be written");
        for name in ["data", "cache", "config", "run"] {
            fs::create_dir(folder.path().join(name)).expect("a new folder is empty");
        }
        Self {
            folder,
            on_a_small_disk: false,
        }
    }

    /// Empty folders, whose data lie on a small disk: see [`Window::disk`](super::Window::disk).
    pub fn on_a_small_disk() -> Self {
        Self {
            on_a_small_disk: true,
            ..Self::new()
        }
    }

    /// A place for the test's own files.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The app's own folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data").join(IDENTIFIER)
    }

    /// What the person keeps; the app must not run.
    pub fn desk(&self) -> Desk {
        let opened = Desk::open(&self.data(), NOW);
        opened.expect("the folder is ours").desk
    }

    /// Sets what the person would set in the window; the app must not run.
    pub fn set(&self, setting: Setting, value: &str) {
        let kept = self.desk().set(setting, value);
        kept.expect("a setting can be kept");
    }

    /// Gives the app modules, as if the person had picked their files.
    pub fn give_modules(&self, modules: &[PathBuf]) {
        self.set(Setting::Modules, &serde_json::json!(modules).to_string());
    }

    /// A program led to these folders, and to no session, reader or token of the person who runs
    /// the tests.
    pub(super) fn program(&self, name: &str) -> Command {
        let mut command = if self.on_a_small_disk {
            let mut command = among_own_mounts(ON_A_SMALL_DISK);
            command.arg(self.folder.path().join("data")).arg(name);
            command
        } else {
            Command::new(name)
        };
        command
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.folder.path().join("data"))
            .env("XDG_CACHE_HOME", self.folder.path().join("cache"))
            .env("XDG_CONFIG_HOME", self.folder.path().join("config"))
            .env("XDG_RUNTIME_DIR", self.folder.path().join("run"))
            .env("PCSCLITE_CSOCK_NAME", self.folder.path().join("no-pcscd"))
            .env("SOFTHSM2_CONF", self.folder.path().join("no-softhsm"))
            // No bus at all: GLib would start two daemons for each window, and nobody ends them.
            .env("DBUS_SESSION_BUS_ADDRESS", "none:")
            .env("NO_AT_BRIDGE", "1")
            // What the tests expect is told in UTC.
            .env("TZ", "UTC")
            .env_remove("WAYLAND_DISPLAY");
        command
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// The built app: what `TAMGA_WINDOW` names, otherwise this workspace's debug build, with its worker
/// beside it.
pub(super) fn app() -> PathBuf {
    let named = env::var_os("TAMGA_WINDOW").map(PathBuf::from);
    let path = named.unwrap_or_else(|| workspace::tamga().with_file_name("tamga-window"));
    assert!(
        path.exists(),
        "{} is not built: run `cargo xtask test`",
        path.display()
    );
    path
}
