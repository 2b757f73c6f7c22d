//! The person's files: read no further than is looked at, written where the person says.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use crate::Error;

/// The whole file, or its first `most` bytes.
///
/// # Errors
///
/// [`Error::FileNotRead`].
pub(crate) fn read(path: &Path, most: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![];
    let read = File::open(path).and_then(|file| file.take(most as u64).read_to_end(&mut bytes));
    read.map_err(|_| Error::FileNotRead {
        path: path.display().to_string(),
    })?;
    Ok(bytes)
}

/// Writes the file.
///
/// # Errors
///
/// [`Error::DiskFull`] or [`Error::FileNotSaved`].
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let shown = path.display().to_string();
    std::fs::write(path, bytes).map_err(|error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull { path: shown },
        _ => Error::FileNotSaved { path: shown },
    })
}

/// Lets the person choose where, and writes the file there; its path, or `None` when they do not
/// want to. It is offered with this name.
///
/// # Errors
///
/// Those of [`save`].
pub(crate) fn save_where_wanted(
    window: &AppHandle,
    name: &str,
    bytes: &[u8],
) -> Result<Option<String>, Error> {
    let chosen = window
        .dialog()
        .file()
        .set_file_name(name)
        .blocking_save_file();
    let Some(path) = chosen.and_then(|path| path.into_path().ok()) else {
        return Ok(None);
    };
    save(&path, bytes)?;
    Ok(Some(path.display().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_that_a_folder_cannot_be_written() {
        let path = Path::new("/nowhere/at/all/certificate.cer");
        let expected = Error::FileNotSaved {
            path: path.display().to_string(),
        };
        assert_eq!(save(path, b"x"), Err(expected));
    }

    #[test]
    fn reads_no_further_than_is_looked_at() {
        let folder = tempfile::tempdir().expect("the temporary folder can be written");
        let path = folder.path().join("long");
        save(&path, b"12345").expect("the folder is ours");
        assert_eq!(read(&path, 3), Ok(b"123".to_vec()));
        let expected = Error::FileNotRead {
            path: folder.path().display().to_string(),
        };
        assert_eq!(read(folder.path(), 3), Err(expected));
    }
}
