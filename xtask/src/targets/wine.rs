//! Wine, with the libraries our programs need and Wine 8 does not have: random bytes, a smart card
//! service, and a driver with a token.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::toolchain::cross;
use crate::step::{Done, Fault, command, output, step};

const WINE: &str = "/usr/lib/wine/wine64";
const SERVER: &str = "/usr/lib/wine/wineserver64";

/// The driver that Iranian tokens come with, by its name in `products.toml` (ePass3003).
const MODULE: &str = "ShuttleCsp11_3003_X64.dll";

/// Sources, the names Windows knows them by, and what they are compiled with.
const LIBRARIES: [(&str, &str, &[&str]); 3] = [
    (
        "xtask/targets/bcryptprimitives.c",
        "bcryptprimitives.dll",
        &["-ladvapi32"],
    ),
    ("xtask/targets/winscard.c", "winscard.dll", &[]),
    (
        "tests/modules/token.c",
        MODULE,
        &["-DCERTIFICATE=0", "-DOBJECTS=0", "-w"],
    ),
];

/// Makes a Windows of its own in `.cross/wine`, with our libraries in it.
pub(super) fn prepare() -> Done {
    let system = prefix().join("drive_c/windows/system32");
    if !system.exists() {
        let mut boot = Command::new(WINE);
        step("A Windows of our own", lead(boot.args(["wineboot", "-i"])))?;
        step("Its start", lead(Command::new(SERVER).arg("-w")))?;
    }
    for (source, name, arguments) in LIBRARIES {
        let mut gcc = command("x86_64-w64-mingw32-gcc-posix", &["-shared", "-O2", "-o"]);
        gcc.arg(system.join(name)).arg(source);
        output(gcc.args(arguments))?;
    }
    Ok(())
}

/// Lets a command run programs for Windows: Wine is cargo's runner, silent and without a screen.
pub(super) fn lead(command: &mut Command) -> &mut Command {
    command
        .env("WINEPREFIX", prefix())
        .env("WINEDEBUG", "-all")
        .env("WINEDLLOVERRIDES", "mscoree,mshtml=;winscard=n")
        .env("DISPLAY", "")
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", WINE)
}

/// Proves that a program finds the driver in `System32`, loads it in a worker, and reads its token.
pub(super) fn read_the_token(tamga: &Path) -> Done {
    let mut inventory = Command::new(WINE);
    inventory.arg(tamga).args(["inventory", "--json"]);
    // Its exit status tells of problems on the computer, not of ours.
    let printed = lead(&mut inventory)
        .output()
        .map_err(|_| Fault::Missing(WINE.into()))?;
    let printed = String::from_utf8_lossy(&printed.stdout);
    for wanted in [MODULE, "Crowded token", "Tamga test reader"] {
        if !printed.contains(wanted) {
            return Err(Fault::Found(format!(
                "`tamga inventory` under Wine does not name {wanted}:\n{printed}"
            )));
        }
    }
    println!("   `tamga inventory` under Wine names the reader, the driver and its token");
    Ok(())
}

fn prefix() -> PathBuf {
    cross().join("wine")
}
