//! What a module's file was built for, read from its header before anything loads it.

mod bounded;

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use object::endian::{Endianness, LittleEndian};
use object::read::macho::{FatArch, MachHeader as _, MachOFatFile32, MachOFatFile64};
use object::read::{FileKind, NameOrOrdinal, Object as _, ReadCache, ReadRef};
use object::{elf, macho, pe};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::system::SystemKind;
use bounded::Bounded;

/// The most that is read for a header, in bytes: ours are below 1 KiB.
const HEADER_BUDGET: u64 = 64 * 1024;
/// The most that is read to list what a file exports, in bytes.
const EXPORTS_BUDGET: u64 = 32 * 1024 * 1024;
/// The one function every PKCS#11 module exports (PKCS#11 §5.4).
const ENTRY: &[u8] = b"C_GetFunctionList";

/// A kind of computer that code was built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Machine {
    /// ELF, PE or Mach-O, told by the system that uses it.
    pub system: SystemKind,
    /// The processor.
    pub architecture: Architecture,
}

/// A processor's instruction set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Architecture {
    /// 32-bit Intel.
    X86,
    /// 64-bit Intel and AMD.
    #[serde(rename = "x86-64")]
    X86_64,
    /// 32-bit ARM.
    Arm,
    /// 64-bit ARM.
    Arm64,
    /// Another one, by the number its file format has for it.
    Other(u32),
}

impl Machine {
    /// What this program was built for, so what it can load.
    pub fn here() -> Machine {
        let architecture = match std::env::consts::ARCH {
            "x86" => Architecture::X86,
            "x86_64" => Architecture::X86_64,
            "arm" => Architecture::Arm,
            "aarch64" => Architecture::Arm64,
            _ => Architecture::Other(0),
        };
        Machine {
            system: SystemKind::here(),
            architecture,
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let system = match self.system {
            SystemKind::Windows => "Windows",
            SystemKind::Linux => "Linux",
            SystemKind::Macos => "macOS",
            SystemKind::Mobile => "mobile",
        };
        match self.architecture {
            Architecture::X86 => write!(to, "{system} x86"),
            Architecture::X86_64 => write!(to, "{system} x86-64"),
            Architecture::Arm => write!(to, "{system} ARM"),
            Architecture::Arm64 => write!(to, "{system} ARM64"),
            Architecture::Other(number) => write!(to, "{system} {number:#06x}"),
        }
    }
}

/// Whether this program could load the library at `path` on a `needed` machine.
///
/// Reads at most 64 KiB and runs nothing of it.
///
/// # Errors
///
/// [`Error::ModuleMissing`], [`Error::ModuleUnreadable`], [`Error::ModuleNotALibrary`] for
/// anything but a dynamic library of ELF, PE or Mach-O, then [`Error::ModuleWrongMachine`].
pub fn check(path: &Path, needed: Machine) -> Result<(), Error> {
    let machines = read(path)?;
    if machines.contains(&needed) {
        return Ok(());
    }
    let names: Vec<_> = machines.iter().map(Machine::to_string).collect();
    Err(Error::ModuleWrongMachine {
        path: shown(path),
        machine: names.join(", "),
        needed: needed.to_string(),
    })
}

/// Whether the library at `path` exports `C_GetFunctionList`.
///
/// `None` when that cannot be seen: a universal binary, a damaged or stripped table, a file
/// above 64 MiB. Reads at most 32 MiB and runs nothing of it.
pub fn has_entry(path: &Path) -> Option<bool> {
    let cache = ReadCache::new(Bounded::new(open(path).ok()?, EXPORTS_BUDGET));
    let file = object::File::parse(&cache).ok()?;
    let mut exports = file.exports().ok()?.flatten().peekable();
    exports.peek()?;
    Some(exports.any(|export| matches!(export.name(), NameOrOrdinal::Name(ENTRY))))
}

/// The machines a library was built for: several in one macOS universal binary.
fn read(path: &Path) -> Result<Vec<Machine>, Error> {
    let cache = ReadCache::new(Bounded::new(open(path)?, HEADER_BUDGET));
    let machines = match FileKind::parse(&cache) {
        Ok(FileKind::Elf32) => elf_machine::<elf::FileHeader32<Endianness>, _>(&cache),
        Ok(FileKind::Elf64) => elf_machine::<elf::FileHeader64<Endianness>, _>(&cache),
        Ok(FileKind::Pe32 | FileKind::Pe64) => pe_machine(&cache),
        Ok(FileKind::MachO32 | FileKind::MachO64) => macho_machine(&cache, 0),
        Ok(FileKind::MachOFat32) => fat_machines(MachOFatFile32::parse(&cache).ok(), &cache),
        Ok(FileKind::MachOFat64) => fat_machines(MachOFatFile64::parse(&cache).ok(), &cache),
        Ok(_) | Err(_) => None,
    };
    machines.ok_or_else(|| Error::ModuleNotALibrary { path: shown(path) })
}

/// Opens a regular file. Anything else might block on open, or never end.
fn open(path: &Path) -> Result<File, Error> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !metadata.is_file() {
        return Err(Error::ModuleNotALibrary { path: shown(path) });
    }
    File::open(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::ModuleMissing { path: shown(path) },
        _ => Error::ModuleUnreadable { path: shown(path) },
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn elf_machine<'data, Header, R>(data: R) -> Option<Vec<Machine>>
where
    Header: object::read::elf::FileHeader<Endian = Endianness>,
    R: ReadRef<'data>,
{
    let header = Header::parse(data).ok()?;
    let endian = header.endian().ok()?;
    if header.e_type(endian) != elf::ET_DYN {
        return None;
    }
    let architecture = match header.e_machine(endian) {
        elf::EM_386 => Architecture::X86,
        elf::EM_X86_64 => Architecture::X86_64,
        elf::EM_ARM => Architecture::Arm,
        elf::EM_AARCH64 => Architecture::Arm64,
        other => Architecture::Other(other.0.into()),
    };
    Some(vec![Machine {
        system: SystemKind::Linux,
        architecture,
    }])
}

fn pe_machine<'data, R: ReadRef<'data>>(data: R) -> Option<Vec<Machine>> {
    let nt_headers = pe::ImageDosHeader::parse(data).ok()?.nt_headers_offset();
    // The same in 32-bit and 64-bit files: it follows the signature of 4 bytes.
    let header: &pe::ImageFileHeader = data.read_at(u64::from(nt_headers) + 4).ok()?;
    if header.characteristics.get(LittleEndian).0 & pe::IMAGE_FILE_DLL.0 == 0 {
        return None;
    }
    let architecture = match header.machine.get(LittleEndian) {
        pe::IMAGE_FILE_MACHINE_I386 => Architecture::X86,
        pe::IMAGE_FILE_MACHINE_AMD64 => Architecture::X86_64,
        pe::IMAGE_FILE_MACHINE_ARMNT => Architecture::Arm,
        pe::IMAGE_FILE_MACHINE_ARM64 => Architecture::Arm64,
        other => Architecture::Other(other.0.into()),
    };
    Some(vec![Machine {
        system: SystemKind::Windows,
        architecture,
    }])
}

/// The 32-bit and the 64-bit header begin alike, and only their beginning is needed.
fn macho_machine<'data, R: ReadRef<'data>>(data: R, offset: u64) -> Option<Vec<Machine>> {
    let header: &macho::MachHeader32<Endianness> = data.read_at(offset).ok()?;
    let endian = match header.magic.get(object::BigEndian) {
        macho::MH_MAGIC | macho::MH_MAGIC_64 => Endianness::Big,
        macho::MH_CIGAM | macho::MH_CIGAM_64 => Endianness::Little,
        _ => return None,
    };
    if !matches!(header.filetype(endian), macho::MH_DYLIB | macho::MH_BUNDLE) {
        return None;
    }
    let architecture = match header.cputype(endian) {
        macho::CPU_TYPE_X86 => Architecture::X86,
        macho::CPU_TYPE_X86_64 => Architecture::X86_64,
        macho::CPU_TYPE_ARM => Architecture::Arm,
        macho::CPU_TYPE_ARM64 => Architecture::Arm64,
        other => Architecture::Other(other.0),
    };
    Some(vec![Machine {
        system: SystemKind::Macos,
        architecture,
    }])
}

fn fat_machines<'data, Fat, R>(
    file: Option<object::read::macho::MachOFatFile<'data, Fat>>,
    data: R,
) -> Option<Vec<Machine>>
where
    Fat: FatArch,
    R: ReadRef<'data>,
{
    let file = file?;
    let slices = file
        .arches()
        .iter()
        .filter_map(|slice| macho_machine(data, slice.offset().into()));
    let machines: Vec<_> = slices.flatten().collect();
    (!machines.is_empty()).then_some(machines)
}

#[cfg(test)]
mod tests;
