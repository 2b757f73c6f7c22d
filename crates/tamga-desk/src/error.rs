//! What can go wrong with the file, and the one place that knows SQLite's codes.

use std::path::Path;

use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};

/// The desk could not keep or give something.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the
/// message `desk-<code>` in `locales/<locale>/desk.ftl`. `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "DeskError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    /// The folder or the file cannot be made or read (`SQLITE_CANTOPEN`, `SQLITE_PERM`).
    #[error("cannot open {path}")]
    NotOpened {
        /// Absolute path of the file.
        path: String,
    },

    /// The file was made by a newer Tamga; it was not touched.
    #[error("{path} has version {found}, this program knows {known}")]
    NewerVersion {
        /// Absolute path of the file.
        path: String,
        /// Version in the file.
        found: u32,
        /// Newest version this program knows.
        known: u32,
    },

    /// The file was damaged; it now lies at `path`, and the desk starts empty.
    #[error("a damaged desk was set aside as {path}")]
    DamagedSetAside {
        /// Where the damaged file is kept.
        path: String,
    },

    /// The file turned out to be damaged while in use (`SQLITE_CORRUPT`, `SQLITE_NOTADB`).
    #[error("the desk is damaged")]
    Damaged,

    /// There is no room to write (`SQLITE_FULL`).
    #[error("the disk is full")]
    DiskFull,

    /// The file or its disk may not be written (`SQLITE_READONLY`).
    #[error("the desk may not be written")]
    ReadOnly,

    /// Another program holds the file (`SQLITE_BUSY`, `SQLITE_LOCKED`).
    #[error("another program holds the desk")]
    InUse,

    /// The system refused to read or write (`SQLITE_IOERR` and what else SQLite may say).
    #[error("reading or writing the desk failed with SQLite code {extended:?}")]
    NotWritten {
        /// SQLite's extended result code, `None` when the fault was found before SQLite.
        extended: Option<i32>,
    },

    /// There is no such case; it was removed.
    #[error("there is no case {case}")]
    CaseGone {
        /// The case asked for.
        case: i64,
    },
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let extended = error.sqlite_error().map(|fault| fault.extended_code);
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(_) => Self::NotWritten { extended },
            // A row that does not fit its own table: bytes were changed behind SQLite's back.
            None => Self::Damaged,
        }
    }
}

/// As [`Error::from`], for the moment when the file is opened and its name is the fact.
pub(crate) fn opening(error: rusqlite::Error, path: &Path) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Error::NotOpened {
            path: path.display().to_string(),
        },
        _ => error.into(),
    }
}
