//! Where this workspace is, and what is built from it on demand.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The workspace's root folder.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .parent()
        .expect("this package lies in the workspace")
}

/// The command line program `tamga`, built when it is not up to date.
pub fn tamga() -> &'static Path {
    static TAMGA: OnceLock<PathBuf> = OnceLock::new();
    TAMGA.get_or_init(|| {
        build(&["--package", "tamga-cli", "--bins"]);
        root().join("target/debug/tamga")
    })
}

/// The firmware of a card as a program, see `tests/cards/README.md`.
pub fn virtual_card() -> &'static Path {
    static VIRTUAL_CARD: OnceLock<PathBuf> = OnceLock::new();
    VIRTUAL_CARD.get_or_init(|| {
        build_cards();
        root().join("target/cards/debug/virtual-card")
    })
}

/// kryoptic's PKCS#11 module, see `tests/cards/README.md`.
pub fn kryoptic() -> &'static Path {
    static KRYOPTIC: OnceLock<PathBuf> = OnceLock::new();
    KRYOPTIC.get_or_init(|| {
        build_cards();
        root().join("target/cards/debug/libkryoptic_pkcs11.so")
    })
}

/// Builds all of `tests/cards`, once: minutes when cold, a moment when nothing changed.
fn build_cards() {
    static BUILT: OnceLock<()> = OnceLock::new();
    BUILT.get_or_init(|| {
        let manifest = "--manifest-path=tests/cards/Cargo.toml";
        let folder = "--target-dir=target/cards";
        build(&[
            manifest,
            folder,
            "-p=virtual-card",
            "-p=kryoptic-module",
            "-p=kryoptic",
        ]);
    });
}

/// Runs `cargo build`, whose progress goes to the screen even while tests are silent.
fn build(arguments: &[&str]) {
    let status = Command::new(env!("CARGO"))
        .args(["build", "--locked"])
        .args(arguments)
        .current_dir(root())
        .status()
        .expect("the cargo that built this test is still there");
    assert!(status.success(), "cargo build {arguments:?} failed");
}
