//! System packages: which are needed, which are missing, and how they get here.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::step::{Done, Fault, command, step};

/// What building and opening the window needs, by Debian's names.
const BUILD: &[&str] = &[
    "build-essential",
    "libayatana-appindicator3-1",
    "libpcsclite-dev",
    "librsvg2-dev",
    "libwebkit2gtk-4.1-dev",
    "pcscd",
    "pkg-config",
];

/// What showing it without a display needs on top.
const SHOW: &[&str] = &["dbus-x11", "imagemagick", "xauth", "xvfb"];

/// What the tests need on top: real cards, modules, windows, browsers, and readers of our files.
const TEST: &[&str] = &[
    "chromium",
    "dbus-daemon",
    "git",
    "gnutls-bin",
    "iproute2",
    "libclang-dev",
    "opensc",
    "opensc-pkcs11",
    "openssl",
    "poppler-utils",
    "procps",
    "python3-dbus",
    "python3-gi",
    "python3-icalendar",
    "python3-vobject",
    "python3-xlib",
    "softhsm2",
    "util-linux",
    "vsmartcard-vpcd",
    "webkit2gtk-driver",
];

/// What checking and trying other systems needs: a compiler with its library's source, and Wine.
const TARGETS: &[&str] = &[
    "cargo-web",
    "gcc-mingw-w64-x86-64-posix",
    "rust-web-src",
    "rustc-web",
    "wine64",
];

/// Installs what the window needs; `display` tells whether there is one to show it on.
pub(crate) fn ready_to_run(display: bool) -> Done {
    install(&if display {
        BUILD.to_vec()
    } else {
        [BUILD, SHOW].concat()
    })
}

/// Installs what the tests need.
pub(crate) fn ready_to_test() -> Done {
    install(&[BUILD, SHOW, TEST].concat())
}

/// Installs what building for other systems needs.
pub(crate) fn ready_for_targets() -> Done {
    install(&[BUILD, TARGETS].concat())
}

/// Whether a window can be opened in this session.
pub(crate) fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn install(packages: &[&str]) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(elsewhere(packages));
    }
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages: {}", missing.join(" "));
    step("Package lists", &mut apt(&["update", "-qq"]))?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(missing);
    step("System packages", &mut apt(&install))
}

fn elsewhere(packages: &[&str]) -> Fault {
    Fault::Found(format!(
        "this system has no apt. Install what your system calls these Debian packages, then run \
         this again:\n  {}",
        packages.join("\n  ")
    ))
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

fn apt(arguments: &[&str]) -> Command {
    let is_root = command("id", &["-u"])
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let program: &[&str] = if is_root {
        &["apt-get"]
    } else {
        &["sudo", "apt-get"]
    };
    let words = [program, arguments].concat();
    let mut apt = command(words[0], &words[1..]);
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
