//! Headers of every kind, whole, cut off and lying, made here byte by byte.

use std::path::PathBuf;

use super::*;

const LINUX: Machine = Machine {
    system: SystemKind::Linux,
    architecture: Architecture::X86_64,
};

/// Writes the bytes to a file of a folder that lasts as long as the test.
fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("module");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// What the file was built for, as a person reads it; `None` when it is no library.
#[track_caller]
fn check_machines(bytes: &[u8], expected: Option<&[&str]>) {
    let (_folder, path) = file(bytes);
    let machines = match read(&path) {
        Ok(machines) => Some(machines),
        Err(error) => {
            assert_eq!(error, Error::ModuleNotALibrary { path: shown(&path) });
            None
        }
    };
    let names = machines.map(|machines| machines.iter().map(Machine::to_string).collect());
    assert_eq!(
        names,
        expected.map(|names| names
            .iter()
            .map(|&name| name.to_owned())
            .collect::<Vec<_>>())
    );
}

fn elf(class: u8, kind: u16, machine: u16) -> Vec<u8> {
    let mut header = vec![0x7f, b'E', b'L', b'F', class, 1, 1];
    header.resize(16, 0);
    header.extend(kind.to_le_bytes());
    header.extend(machine.to_le_bytes());
    header.extend(1u32.to_le_bytes());
    header.resize(64, 0);
    header
}

fn pe(magic: u16, machine: u16, characteristics: u16) -> Vec<u8> {
    let mut file = b"MZ".to_vec();
    file.resize(0x3c, 0);
    file.extend(0x80u32.to_le_bytes());
    file.resize(0x80, 0);
    file.extend(b"PE\0\0");
    file.extend(machine.to_le_bytes());
    file.resize(0x80 + 4 + 18, 0);
    file.extend(characteristics.to_le_bytes());
    file.extend(magic.to_le_bytes());
    file.resize(0x200, 0);
    file
}

fn macho(cpu: u32, kind: u32) -> Vec<u8> {
    let magic: u32 = if cpu >= 0x0100_0000 {
        0xfeed_facf
    } else {
        0xfeed_face
    };
    let words = [magic, cpu, 0, kind, 0, 0, 0, 0];
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn fat(slices: &[Vec<u8>]) -> Vec<u8> {
    let mut file: Vec<u8> = 0xcafe_babe_u32.to_be_bytes().into();
    file.extend(u32::try_from(slices.len()).unwrap().to_be_bytes());
    for (index, slice) in slices.iter().enumerate() {
        let offset = u32::try_from(0x100 + index * 0x40).unwrap();
        let size = u32::try_from(slice.len()).unwrap();
        let words = [0, 0, offset, size, 0];
        file.extend(words.iter().flat_map(|word: &u32| word.to_be_bytes()));
    }
    for (index, slice) in slices.iter().enumerate() {
        file.resize(0x100 + index * 0x40, 0);
        file.extend(slice);
    }
    file
}

#[test]
fn reads_elf() {
    check_machines(&elf(2, 3, 62), Some(&["Linux x86-64"]));
    check_machines(&elf(1, 3, 3), Some(&["Linux x86"]));
    check_machines(&elf(2, 3, 183), Some(&["Linux ARM64"]));
    check_machines(&elf(1, 3, 40), Some(&["Linux ARM"]));
    check_machines(&elf(2, 3, 243), Some(&["Linux 0x00f3"]));
}

#[test]
fn reads_pe() {
    check_machines(&pe(0x20b, 0x8664, 0x2022), Some(&["Windows x86-64"]));
    check_machines(&pe(0x10b, 0x014c, 0x2102), Some(&["Windows x86"]));
    check_machines(&pe(0x20b, 0xaa64, 0x2022), Some(&["Windows ARM64"]));
}

#[test]
fn reads_macho_and_universal_binaries() {
    const X86_64: u32 = 0x0100_0007;
    const ARM64: u32 = 0x0100_000c;
    check_machines(&macho(X86_64, 6), Some(&["macOS x86-64"]));
    check_machines(&macho(7, 6), Some(&["macOS x86"]));
    check_machines(&macho(ARM64, 8), Some(&["macOS ARM64"]));
    let both = fat(&[macho(X86_64, 6), macho(ARM64, 6)]);
    check_machines(&both, Some(&["macOS x86-64", "macOS ARM64"]));
}

#[test]
fn refuses_programs_objects_and_other_files() {
    check_machines(&elf(2, 2, 62), None);
    check_machines(&elf(2, 1, 62), None);
    check_machines(&elf(2, 4, 62), None);
    check_machines(&pe(0x20b, 0x8664, 0x0022), None);
    check_machines(&macho(0x0100_0007, 2), None);
    check_machines(b"MZ", None);
    check_machines(b"", None);
    check_machines(b"%PDF-1.7 this is no library at all", None);
    check_machines(&[0; 4096], None);
    // A Java class begins as a universal binary does.
    check_machines(
        &[
            0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x41, 0, 10, 0, 2, 0, 3, 7, 0,
        ],
        None,
    );
}

#[test]
fn survives_files_cut_off_anywhere() {
    let files = [
        elf(2, 3, 62),
        elf(1, 3, 3),
        pe(0x20b, 0x8664, 0x2022),
        fat(&[macho(0x0100_0007, 6)]),
    ];
    for whole in files {
        for length in 0..whole.len() {
            let (_folder, path) = file(&whole[..length]);
            let _machines_or_error = read(&path);
            let _entry = has_entry(&path);
        }
    }
}

#[test]
fn survives_every_single_flipped_byte() {
    for whole in [
        elf(2, 3, 62),
        pe(0x20b, 0x8664, 0x2022),
        macho(0x0100_0007, 6),
    ] {
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 0xff;
            let (_folder, path) = file(&flipped);
            let _machines_or_error = read(&path);
            let _entry = has_entry(&path);
        }
    }
}

#[test]
fn reads_little_of_a_huge_file() {
    let (_folder, path) = file(&elf(2, 3, 62));
    let huge = fs::OpenOptions::new().write(true).open(&path).unwrap();
    huge.set_len(1 << 40).unwrap();
    assert_eq!(check(&path, LINUX), Ok(()));
    assert_eq!(has_entry(&path), None);
}

#[test]
fn does_not_believe_a_universal_binary_of_a_billion_slices() {
    let mut lying = fat(&[]);
    lying[4..8].copy_from_slice(&0x3fff_ffff_u32.to_be_bytes());
    let (_folder, path) = file(&lying);
    fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    assert_eq!(
        read(&path),
        Err(Error::ModuleNotALibrary { path: shown(&path) })
    );
}

#[test]
fn names_both_machines_when_they_differ() {
    let (_folder, path) = file(&elf(1, 3, 3));
    let expected = Error::ModuleWrongMachine {
        path: shown(&path),
        machine: "Linux x86".into(),
        needed: "Linux x86-64".into(),
    };
    assert_eq!(check(&path, LINUX), Err(expected));
}

#[test]
fn tells_a_missing_file_from_one_that_is_no_file() {
    let (folder, path) = file(b"");
    let missing = path.with_file_name("missing");
    assert_eq!(
        check(&missing, LINUX),
        Err(Error::ModuleMissing {
            path: shown(&missing)
        })
    );
    let path = folder.path();
    assert_eq!(
        check(path, LINUX),
        Err(Error::ModuleNotALibrary { path: shown(path) })
    );
    assert_eq!(has_entry(path), None);
}

#[cfg(target_os = "linux")]
#[test]
fn never_opens_a_pipe_that_nobody_writes_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let status = std::process::Command::new("mkfifo")
        .arg(&path)
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(
        check(&path, LINUX),
        Err(Error::ModuleNotALibrary { path: shown(&path) })
    );
}

/// SoftHSM2 is a module; the C library is a library and no module.
#[cfg(target_os = "linux")]
#[test]
fn sees_the_entry_of_a_real_module() {
    assert_eq!(
        has_entry(Path::new("/usr/lib/softhsm/libsofthsm2.so")),
        Some(true)
    );
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let libc = maps
        .split_whitespace()
        .find(|word| word.contains("libc.so"))
        .unwrap();
    assert_eq!(has_entry(Path::new(libc)), Some(false));
    assert_eq!(check(Path::new(libc), Machine::here()), Ok(()));
}
