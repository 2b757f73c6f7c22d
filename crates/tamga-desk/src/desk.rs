//! Opening the file: found sound, made new, or set aside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use tamga_x509::UnixTime;

use crate::{Error, Result, error::opening, schema};

/// The file's name in the folder of the person's.
pub const FILE: &str = "desk.sqlite";

/// How long another program may hold the file before we say so.
const PATIENCE: Duration = Duration::from_secs(2);

/// The open desk.
#[derive(Debug)]
pub struct Desk {
    pub(crate) connection: Connection,
}

/// A desk, and what had to be done to open it.
#[derive(Debug)]
pub struct Opened {
    /// The open desk.
    pub desk: Desk,
    /// [`Error::DamagedSetAside`] when a damaged file was moved out of the way.
    pub notice: Option<Error>,
}

impl Desk {
    /// Opens the desk in `folder`, making both when they are missing.
    ///
    /// A damaged file is renamed to `desk.damaged-<now>.sqlite`, with its journal, and the
    /// desk starts empty; the notice says where it lies.
    ///
    /// # Errors
    ///
    /// [`Error::NotOpened`], [`Error::NewerVersion`], [`Error::InUse`], [`Error::DiskFull`],
    /// [`Error::ReadOnly`], [`Error::NotWritten`]. The file is as it was before.
    pub fn open(folder: &Path, now: UnixTime) -> Result<Opened> {
        let path = folder.join(FILE);
        std::fs::create_dir_all(folder).map_err(|_| not_opened(&path))?;
        match Self::open_sound(&path) {
            Ok(desk) => Ok(Opened { desk, notice: None }),
            Err(Error::Damaged) => {
                let aside = set_aside(&path, now)?;
                let desk = Self::open_sound(&path)?;
                let path = aside.display().to_string();
                let notice = Some(Error::DamagedSetAside { path });
                Ok(Opened { desk, notice })
            }
            Err(error) => Err(error),
        }
    }

    /// Opens the file at `path`, proves it sound and brings it up to date.
    fn open_sound(path: &Path) -> Result<Self> {
        let mut connection = Connection::open(path).map_err(|error| opening(error, path))?;
        connection.busy_timeout(PATIENCE)?;
        let version = schema::version(&connection).map_err(|error| opening(error, path))?;
        if version > schema::known() {
            return Err(newer(path, version));
        }
        prove(&connection)?;
        // FULL: in WAL mode NORMAL may lose the last answers to a power cut.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        schema::upgrade(&mut connection, version)?;
        Ok(Self { connection })
    }
}

/// Walks every page and row once.
fn prove(connection: &Connection) -> Result<()> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

/// Renames the file and its journals, never onto something that is there; gives its new path.
fn set_aside(path: &Path, now: UnixTime) -> Result<PathBuf> {
    let free = (0..)
        .map(|nth| aside(path, now, nth))
        .find(|aside| !aside.exists())
        .expect("an endless row of names has a free one");
    for ending in ["", "-wal", "-shm"] {
        let from = with_ending(path, ending);
        if from.exists() {
            std::fs::rename(&from, with_ending(&free, ending))
                .map_err(|_| Error::NotWritten { extended: None })?;
        }
    }
    Ok(free)
}

/// `desk.damaged-<now>.sqlite`, then `desk.damaged-<now>-1.sqlite` and on.
fn aside(path: &Path, now: UnixTime, nth: u32) -> PathBuf {
    let nth = if nth == 0 {
        String::new()
    } else {
        format!("-{nth}")
    };
    path.with_file_name(format!("desk.damaged-{}{nth}.sqlite", now.0))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn not_opened(path: &Path) -> Error {
    Error::NotOpened {
        path: path.display().to_string(),
    }
}

fn newer(path: &Path, found: u32) -> Error {
    Error::NewerVersion {
        path: path.display().to_string(),
        found,
        known: schema::known(),
    }
}
