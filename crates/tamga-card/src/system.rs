//! Where this system keeps its modules and its card service: facts as data, so that a test
//! can give others.

use std::env;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::machine::Machine;

/// A system that programs run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum SystemKind {
    /// Windows.
    Windows,
    /// Linux, and whatever else keeps its files as Linux does.
    Linux,
    /// macOS.
    Macos,
    /// Android and iOS: no readers and no modules.
    Mobile,
}

impl SystemKind {
    /// The system this program was built for.
    pub fn here() -> SystemKind {
        if cfg!(any(target_os = "android", target_os = "ios")) {
            SystemKind::Mobile
        } else if cfg!(windows) {
            SystemKind::Windows
        } else if cfg!(target_os = "macos") {
            SystemKind::Macos
        } else {
            SystemKind::Linux
        }
    }

    /// What belongs to this system, out of what belongs to each.
    pub(crate) fn pick<'a, T>(self, windows: &'a [T], linux: &'a [T], macos: &'a [T]) -> &'a [T] {
        match self {
            SystemKind::Windows => windows,
            SystemKind::Linux => linux,
            SystemKind::Macos => macos,
            SystemKind::Mobile => &[],
        }
    }
}

/// Where a system keeps modules, and what can be loaded here.
#[derive(Debug, Clone, PartialEq)]
pub struct System {
    /// Which file names and folders count.
    pub kind: SystemKind,
    /// What a module must have been built for.
    pub machine: Machine,
    /// Folders searched for known and for promising file names, best first.
    pub folders: Vec<PathBuf>,
    /// Libraries of the cryptographic providers that Windows lists: a module is often beside.
    pub provider_images: Vec<PathBuf>,
    /// p11-kit's configuration, where there is any.
    pub p11_kit: Option<P11KitFolders>,
}

/// Where p11-kit keeps its configuration (pkcs11.conf(5)).
#[derive(Debug, Clone, PartialEq)]
pub struct P11KitFolders {
    /// The system's `pkcs11.conf`, which says whether the user's files count.
    pub system_config: PathBuf,
    /// The user's `pkcs11.conf`.
    pub user_config: Option<PathBuf>,
    /// `.module` files of packages.
    pub package_modules: PathBuf,
    /// `.module` files of the administrator.
    pub system_modules: PathBuf,
    /// `.module` files of the user.
    pub user_modules: Option<PathBuf>,
    /// The folder a relative `module:` starts from: the first that has the file.
    pub module_folders: Vec<PathBuf>,
    /// Our name in `enable-in:` and `disable-in:`.
    pub program: String,
}

/// Folders of Linux in which modules lie, in the order of preference.
const LINUX_FOLDERS: [&str; 14] = [
    "/usr/lib/x86_64-linux-gnu/pkcs11",
    "/usr/lib/aarch64-linux-gnu/pkcs11",
    "/usr/lib64/pkcs11",
    "/usr/lib/pkcs11",
    "/usr/local/lib/pkcs11",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/usr/local/lib64",
    "/usr/lib/i386-linux-gnu",
    "/usr/lib32",
    "/opt/lib",
];

/// Folders of macOS in which modules lie, in the order of preference.
const MACOS_FOLDERS: [&str; 5] = [
    "/Library/OpenSC/lib",
    "/usr/local/lib",
    "/opt/homebrew/lib",
    "/usr/local/lib/pkcs11",
    "/usr/local/lib/watchdata/lib",
];

impl System {
    /// This computer, as this program sees it.
    pub fn here() -> System {
        let kind = SystemKind::here();
        System {
            kind,
            machine: Machine::here(),
            folders: folders(kind),
            provider_images: crate::discovery::provider_images(),
            p11_kit: matches!(kind, SystemKind::Linux | SystemKind::Macos).then(p11_kit),
        }
    }
}

fn folders(kind: SystemKind) -> Vec<PathBuf> {
    match kind {
        SystemKind::Windows => windows_folders(),
        SystemKind::Linux => LINUX_FOLDERS.map(PathBuf::from).to_vec(),
        SystemKind::Macos => MACOS_FOLDERS.map(PathBuf::from).to_vec(),
        SystemKind::Mobile => vec![],
    }
}

/// A 64-bit program sees its own libraries in `System32`, and 32-bit ones in `SysWOW64`.
fn windows_folders() -> Vec<PathBuf> {
    let windows = env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let windows = PathBuf::from(windows);
    let program_files = ["ProgramFiles", "ProgramFiles(x86)"]
        .into_iter()
        .filter_map(env::var_os);
    let opensc =
        program_files.map(|folder| PathBuf::from(folder).join(r"OpenSC Project\OpenSC\pkcs11"));
    [windows.join("System32"), windows.join("SysWOW64")]
        .into_iter()
        .chain(opensc)
        .collect()
}

fn p11_kit() -> P11KitFolders {
    let home = env::var_os("HOME").map(PathBuf::from);
    let config = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.or_else(|| Some(home?.join(".config")));
    let user = config.map(|folder| folder.join("pkcs11"));
    P11KitFolders {
        system_config: "/etc/pkcs11/pkcs11.conf".into(),
        user_config: user.as_ref().map(|folder| folder.join("pkcs11.conf")),
        package_modules: "/usr/share/p11-kit/modules".into(),
        system_modules: "/etc/pkcs11/modules".into(),
        user_modules: user.map(|folder| folder.join("modules")),
        module_folders: LINUX_FOLDERS[..5].iter().map(PathBuf::from).collect(),
        program: "tamga".into(),
    }
}
