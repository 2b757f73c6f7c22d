//! PKCS#11 modules that no vendor would want to have written, compiled from `tests/modules`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::run;
use crate::workspace;

/// What is wrong with a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Writes to address zero when it is initialized.
    Crash,
    /// Calls `abort` when it is initialized.
    Abort,
    /// Ends its process, politely, when it is initialized.
    Exit,
    /// Never comes back from being initialized.
    Hang,
    /// Answers `CKR_GENERAL_ERROR` when it is initialized.
    Refuse,
    /// Is for another machine type (AArch64).
    OtherMachine,
    /// Is a text file.
    NotALibrary,
    /// Is a sound library without `C_GetFunctionList`.
    NotAModule,
    /// Ends in the middle of its headers.
    CutOff,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 9] = [
        Self::Crash,
        Self::Abort,
        Self::Exit,
        Self::Hang,
        Self::Refuse,
        Self::OtherMachine,
        Self::NotALibrary,
        Self::NotAModule,
        Self::CutOff,
    ];

    /// Makes a module with this fault in `folder`.
    pub fn make(self, folder: &Path) -> PathBuf {
        let path = folder.join(format!("{self:?}.so").to_lowercase());
        match self {
            Self::Crash => compile("fault.c", &["-DFAULT_CRASH"], &path),
            Self::Abort => compile("fault.c", &["-DFAULT_ABORT"], &path),
            Self::Exit => compile("fault.c", &["-DFAULT_EXIT"], &path),
            Self::Hang => compile("fault.c", &["-DFAULT_HANG"], &path),
            Self::Refuse => compile("fault.c", &["-DFAULT_REFUSE"], &path),
            Self::NotAModule => compile("fault.c", &["-DC_GetFunctionList=nothing"], &path),
            Self::NotALibrary => write(&path, b"This is no library.\n"),
            Self::OtherMachine => rewrite(&path, |elf| elf[MACHINE] = AARCH64),
            Self::CutOff => rewrite(&path, |elf| elf.truncate(100)),
        }
        path
    }
}

/// Where an ELF header names the machine type (low byte of `e_machine`).
const MACHINE: usize = 18;
/// `EM_AARCH64`.
const AARCH64: u8 = 183;

/// A module whose one token holds the same certificate (DER) many times, under different ids.
///
/// With `chatter` it also prints on its process's standard output and standard error.
pub fn crowded(folder: &Path, certificate: &[u8], objects: usize, chatter: bool) -> PathBuf {
    let path = folder.join(if chatter { "chatter.so" } else { "crowded.so" });
    let mut bytes = String::from("-DCERTIFICATE=");
    for byte in certificate {
        write!(bytes, "{byte},").expect("a string takes all");
    }
    let objects = format!("-DOBJECTS={objects}");
    let chatter = if chatter { "-DCHATTER" } else { "-DSILENT" };
    compile("token.c", &[&bytes, &objects, chatter], &path);
    path
}

fn compile(source: &str, definitions: &[&str], path: &Path) {
    let source = workspace::root().join("tests/modules").join(source);
    let mut cc = Command::new("cc");
    cc.args(["-std=gnu11", "-shared", "-fPIC", "-o"]).arg(path);
    run(cc.args(definitions).arg(source));
}

fn rewrite(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    compile("fault.c", &[], path);
    let mut elf = fs::read(path).expect("it was just compiled");
    change(&mut elf);
    write(path, &elf);
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("the folder is the test's");
}
