//! Files that a command reads, and those it writes: nothing is overwritten.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use tamga_card::Error as CardError;
use tamga_keys::Error as KeysError;
use tamga_x509::SIZE_LIMIT;

use crate::Error;

/// The whole file, or as much of it as is ever looked at.
///
/// # Errors
///
/// [`Error::FileUnreadable`].
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_at_most(path, SIZE_LIMIT).map_err(|_| Error::FileUnreadable {
        path: path.display().to_string(),
    })
}

/// The file's first bytes, all of them if it is not longer.
pub(crate) fn read_at_most(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    File::open(path)?
        .take(limit as u64)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A new file with these bytes.
///
/// # Errors
///
/// [`CardError::FileExists`], [`CardError::DiskFull`], [`CardError::FileNotWritten`].
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), KeysError> {
    let mut options = OpenOptions::new();
    let file = options.write(true).create_new(true).open(path);
    let written = file.and_then(|mut file| file.write_all(bytes));
    let path = path.display().to_string();
    written.map_err(|error| {
        KeysError::from(match error.kind() {
            io::ErrorKind::AlreadyExists => CardError::FileExists { path },
            io::ErrorKind::StorageFull => CardError::DiskFull { path },
            _ => CardError::FileNotWritten { path },
        })
    })
}
