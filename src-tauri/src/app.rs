//! What the window holds while it is open: the desk, the hardware, the case in front.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use tamga_desk::{CaseId, Desk};
use tamga_diagnosis::Recorded;
use tamga_words::Texts;

use crate::alarm::Alarm;
use crate::commands::find::Search;
use crate::hardware::Hardware;
use crate::pin::Asked;
use crate::practice::Practice;
use crate::{Problem, clock};

/// The state behind every command.
pub(crate) struct App {
    /// The folder of the person's in which everything is kept.
    pub(crate) folder: PathBuf,
    /// The folder of what can be fetched again.
    cache: PathBuf,
    desk: Mutex<Option<Desk>>,
    /// What the person must be told of opening the desk.
    notice: Mutex<Option<Problem>>,
    /// SHA-256 of the certificates seen since the start.
    pub(crate) seen: Mutex<HashSet<String>>,
    /// Rings at the next reminder.
    pub(crate) alarm: Alarm,
    /// The words of the guides, from the first search on.
    pub(crate) search: OnceLock<Search>,
    /// What is plugged in and opened.
    pub(crate) hardware: Hardware,
    /// What the last diagnosis looked at; it is never written anywhere as it is.
    pub(crate) diagnosed: Mutex<Option<Recorded>>,
    /// The words of the causes, from the first search on.
    pub(crate) causes: OnceLock<Texts>,
    /// The practice token.
    pub(crate) practice: Mutex<Practice>,
    /// The case in front, and the step of it that is shown, if not where it stands.
    pub(crate) open: Mutex<Option<OpenCase>>,
    /// The question that the PIN window shows.
    pub(crate) asked: Asked,
}

/// The case in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenCase {
    /// Its number.
    pub(crate) id: CaseId,
    /// The step looked at again; `None` is where the case stands.
    pub(crate) revisited: Option<String>,
}

impl App {
    /// Touches nothing yet.
    pub(crate) fn new(folder: PathBuf, cache: PathBuf) -> Self {
        Self {
            practice: Mutex::new(Practice::unplugged(folder.join("practice"))),
            folder,
            cache,
            desk: Mutex::default(),
            notice: Mutex::default(),
            seen: Mutex::default(),
            alarm: Alarm::default(),
            search: OnceLock::new(),
            hardware: Hardware::default(),
            diagnosed: Mutex::default(),
            causes: OnceLock::new(),
            open: Mutex::default(),
            asked: Asked::default(),
        }
    }

    /// The folder of answers that spare asking again: revocation lists and their like.
    pub(crate) fn answers(&self) -> PathBuf {
        self.cache.join("revocation")
    }

    /// Works on the desk, opening it the first time; a damaged one was set aside by then.
    pub(crate) fn desk<T>(
        &self,
        work: impl FnOnce(&mut Desk) -> tamga_desk::Result<T>,
    ) -> Result<T, Problem> {
        let mut desk = locked(&self.desk);
        if desk.is_none() {
            let opened = Desk::open(&self.folder, clock::now())?;
            *locked(&self.notice) = opened.notice.map(Problem::from);
            *desk = Some(opened.desk);
        }
        let desk = desk.as_mut().expect("opened just now");
        Ok(work(desk)?)
    }

    /// Opens the desk, unless it is open, and gives what the person must know about it, once.
    pub(crate) fn open_desk(&self) -> Option<Problem> {
        let opened = self.desk(|_| Ok(()));
        opened.err().or_else(|| locked(&self.notice).take())
    }
}

/// Locks it; what a panic elsewhere left behind is whole, because every change is one step.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
