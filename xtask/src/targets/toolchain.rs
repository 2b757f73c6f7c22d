//! Debian's compiler, and the standard library built with it for each system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Target;
use crate::step::{Done, Fault, command, output, root, step};

/// Debian's, beside which the standard library's source lies; rustup's has only this system's.
const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";

/// A crate that needs the standard library, to have it built.
const SEED: &str = "\
[package]
name = \"seed\"
edition = \"2024\"

[workspace]

[profile.release]
opt-level = 1
";

/// The compiler and its folder.
pub(super) struct Toolchain {
    /// `.cross/<compiler>`: a sysroot with the standard libraries made so far.
    sysroot: PathBuf,
}

impl Toolchain {
    /// Debian's compiler; another version of it gets another folder.
    pub(super) fn find() -> Done<Self> {
        let version = output(&mut command(RUSTC, &["--version"]))?;
        let name = version.split(' ').take(2).collect::<Vec<_>>().join("-");
        Ok(Self {
            sysroot: cross().join(name),
        })
    }

    /// Builds the standard library for a system, unless it is there.
    pub(super) fn make_standard_library(&self, target: &Target) -> Done {
        let libraries = self.libraries(target);
        if libraries.exists() {
            return Ok(());
        }
        let seed = cross().join("seed").join(target.triple);
        write_seed(&seed).map_err(|error| cannot("write", &seed, &error))?;
        let mut cargo = on_debians_path(Command::new(CARGO));
        cargo
            .current_dir(&seed)
            // Building the standard library is not stable; no crate of ours is built with this.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", seed.join("target"))
            .args(["build", "--quiet", "--release", "--target", target.triple])
            .arg("-Zbuild-std=std,panic_abort,proc_macro,test");
        step(
            &format!("Standard library for {}", target.system),
            &mut cargo,
        )?;
        let built = seed.join("target").join(target.triple).join("release/deps");
        move_libraries(&built, &libraries).map_err(|error| cannot("fill", &libraries, &error))?;
        fs::remove_dir_all(&seed).map_err(|error| cannot("remove", &seed, &error))
    }

    /// A cargo command for a system.
    pub(super) fn cargo(&self, subcommand: &str, target: &Target) -> Command {
        let mut cargo = on_debians_path(command(CARGO, &[subcommand, "--locked"]));
        let variable = target.triple.to_uppercase().replace('-', "_");
        let helpers = root().join("xtask/targets");
        cargo
            .args(["--target", target.triple])
            .env("CARGO_TARGET_DIR", target_folder())
            .env(
                format!("CARGO_TARGET_{variable}_RUSTFLAGS"),
                format!("--sysroot={}", self.sysroot.display()),
            )
            .env(
                "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER",
                "x86_64-w64-mingw32-gcc-posix",
            )
            // AWS-LC brings its assembled files for Windows; assembling them needs one tool more.
            .env("AWS_LC_SYS_PREBUILT_NASM", "1")
            .env("SDKROOT", &helpers);
        // Where nothing is linked, C need not be compiled either.
        for triple in ["aarch64_apple_darwin", "aarch64_linux_android"] {
            cargo
                .env(format!("CC_{triple}"), helpers.join("fake-cc"))
                .env(format!("CXX_{triple}"), helpers.join("fake-cc"))
                .env(format!("AR_{triple}"), helpers.join("fake-ar"));
        }
        cargo
    }

    /// Where programs for a system come to lie.
    pub(super) fn built(&self, target: &Target) -> PathBuf {
        target_folder().join(target.triple).join("debug")
    }

    fn libraries(&self, target: &Target) -> PathBuf {
        let libraries = self.sysroot.join("lib/rustlib").join(target.triple);
        libraries.join("lib")
    }
}

/// The folder of everything made for other systems, but what cargo makes.
pub(super) fn cross() -> PathBuf {
    root().join(".cross")
}

fn target_folder() -> PathBuf {
    root().join("target/targets")
}

/// Away from rustup's cargo, which started us and told us its own toolchain.
fn on_debians_path(mut command: Command) -> Command {
    command.env("PATH", "/usr/bin:/bin");
    for told in [
        "CARGO_ENCODED_RUSTFLAGS",
        "LD_LIBRARY_PATH",
        "RUSTC",
        "RUSTFLAGS",
        "RUSTUP_TOOLCHAIN",
    ] {
        command.env_remove(told);
    }
    command
}

fn write_seed(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), SEED)?;
    fs::write(folder.join("src/lib.rs"), "")
}

/// Moves at once into place: what is there is whole.
fn move_libraries(built: &Path, place: &Path) -> io::Result<()> {
    let partly = place.with_file_name("partly");
    fs::create_dir_all(&partly)?;
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".rlib") && !name.starts_with("libseed-") {
            fs::copy(&path, partly.join(&*name))?;
        }
    }
    fs::rename(partly, place)
}

fn cannot(what: &str, folder: &Path, error: &io::Error) -> Fault {
    Fault::Found(format!("cannot {what} {}: {error}", folder.display()))
}
