//! The window's desk, opened from a terminal.

use std::path::PathBuf;

use tamga_desk::Desk;
use tamga_x509::UnixTime;

use crate::Error;
use crate::arguments::Options;
use crate::error::Stop;

/// The window's name among the folders of the person's.
const WINDOW: &str = "app.tamga.Tamga";

/// Opens the folder named by `--desk`, else the window's own. A desk that is not there yet is not
/// made by looking.
pub(crate) fn open(options: &Options, now: UnixTime) -> Result<Desk, Stop> {
    let folder = options.desk.clone().or_else(of_window);
    let folder = folder.filter(|folder| folder.join(tamga_desk::FILE).is_file());
    let folder = folder.ok_or(Error::NoDesk)?;
    let opened = Desk::open(&folder, now)?;
    match opened.notice {
        Some(notice) => Err(notice.into()),
        None => Ok(opened.desk),
    }
}

/// Where answers of authorities are kept while they are valid.
pub(crate) fn cache(options: &Options) -> PathBuf {
    let folder = options.desk.clone().or_else(|| {
        let folders = directories::BaseDirs::new()?;
        Some(folders.cache_dir().join(WINDOW))
    });
    folder.unwrap_or_default().join("revocation")
}

fn of_window() -> Option<PathBuf> {
    let folders = directories::BaseDirs::new()?;
    Some(folders.data_dir().join(WINDOW))
}
