//! Everything plugged in or opened, kept current: what changed is read again, the rest is not.

#[cfg(not(any(target_os = "android", target_os = "ios")))]
use std::collections::HashMap;
use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::SecretString;

#[cfg(not(any(target_os = "android", target_os = "ios")))]
mod modules;

use crate::{Error, Inventory, Reader, ServiceState, SoftwareToken, software_token};

/// How long a module may take for all its tokens: ten certificates on a slow card take five
/// seconds.
const DEADLINE: Duration = Duration::from_secs(30);

/// Called with the whole inventory whenever a part of it was read, from several threads but never
/// from two at once, and never with an older state after a newer one.
///
/// It may call [`Cards::inventory`], but not start another reading.
pub type OnChange<'a> = &'a (dyn Fn(Inventory) + Sync);

/// The one owner of the module workers and of the opened software tokens.
///
/// Every method may be called from any thread, and none but [`read`](Self::read),
/// [`reread`](Self::reread), [`refresh`](Self::refresh) and
/// [`open_software_token`](Self::open_software_token) waits for hardware or files. Dropping it ends the workers.
#[derive(Debug)]
#[cfg_attr(
    any(target_os = "android", target_os = "ios"),
    expect(dead_code, reason = "a phone starts no workers")
)]
pub struct Cards {
    exe: PathBuf,
    deadline: Duration,
    state: Mutex<State>,
    /// Held while the caller is told, so that nobody is told the older state last.
    telling: Mutex<()>,
}

#[derive(Debug)]
struct State {
    inventory: Inventory,
    /// Modules by path, with their workers.
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    lanes: HashMap<String, modules::Lane>,
}

impl Cards {
    /// Nothing read yet.
    ///
    /// `exe` is started once for each module; its `main` must begin with
    /// [`worker::run_if_worker`](crate::worker::run_if_worker). Usually it is
    /// [`std::env::current_exe`].
    pub fn new(exe: impl Into<PathBuf>) -> Cards {
        let inventory = Inventory {
            service: ServiceState::Stopped,
            readers: vec![],
            modules: vec![],
            software_tokens: vec![],
        };
        Cards {
            exe: exe.into(),
            deadline: DEADLINE,
            state: Mutex::new(State {
                inventory,
                #[cfg(not(any(target_os = "android", target_os = "ios")))]
                lanes: HashMap::new(),
            }),
            telling: Mutex::new(()),
        }
    }

    /// The same, with another deadline for reading a module.
    #[must_use]
    pub fn with_deadline(self, deadline: Duration) -> Cards {
        Cards { deadline, ..self }
    }

    /// Everything as last read.
    pub fn inventory(&self) -> Inventory {
        self.state().inventory.clone()
    }

    /// Takes over what PC/SC says and reads again what it may have changed.
    ///
    /// The same as [`see`](Self::see) and then [`read`](Self::read), with the readers told to
    /// `on_change` in between.
    pub fn refresh(&self, service: ServiceState, readers: Vec<Reader>, on_change: OnChange<'_>) {
        let change = self.see(service, readers);
        self.tell(on_change);
        self.read(&change, on_change);
    }

    /// Takes over what PC/SC says, at once.
    ///
    /// Call it in the order the events come in, and [`read`](Self::read) the change from another
    /// thread.
    #[must_use = "the change is still to be read"]
    pub fn see(&self, service: ServiceState, readers: Vec<Reader>) -> Change {
        let inventory = &mut self.state().inventory;
        inventory.service = service;
        let before = std::mem::replace(&mut inventory.readers, readers);
        let change = Change::between(&before, &inventory.readers);
        for module in &mut inventory.modules {
            module.reading |= change.touches_tokens && module.fault.is_none();
        }
        change
    }

    /// Reads what a change of the hardware concerns.
    ///
    /// `on_change` comes once for each module as it finishes, so a hung module delays nobody.
    /// Returns when all have finished or met their deadline, except those that another call is
    /// still reading: that call reads them once more.
    pub fn read(&self, change: &Change, on_change: OnChange<'_>) {
        self.read_modules(change, on_change);
    }

    /// Reads every token of every module again, because the person asks for it.
    ///
    /// Returns and calls `on_change` like [`read`](Self::read).
    pub fn reread(&self, on_change: OnChange<'_>) {
        let everything = Change {
            touches_tokens: true,
            unchanged: vec![],
        };
        self.read(&everything, on_change);
    }

    /// Opens a PKCS#12 file; from now on it is a token like any other.
    ///
    /// # Errors
    ///
    /// One of the `File…` errors, and then nothing has changed.
    pub fn open_software_token(&self, path: &Path, password: &SecretString) -> Result<(), Error> {
        let token = software_token::open(path, password)?;
        let opened = SoftwareToken {
            path: path.to_string_lossy().into_owned(),
            token: Some(token),
            fault: None,
        };
        let tokens = &mut self.state().inventory.software_tokens;
        match tokens.iter_mut().find(|token| token.path == opened.path) {
            Some(known) => *known = opened,
            None => tokens.push(opened),
        }
        Ok(())
    }

    /// Forgets an opened PKCS#12 file.
    pub fn close_software_token(&self, path: &Path) {
        let path = path.to_string_lossy();
        let tokens = &mut self.state().inventory.software_tokens;
        tokens.retain(|token| token.path != path);
    }

    /// Tells everything as last read, in order with what a reading tells.
    pub fn tell(&self, on_change: OnChange<'_>) {
        let _telling = self.telling.lock().unwrap_or_else(PoisonError::into_inner);
        on_change(self.inventory());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A phone has no modules.
#[cfg(any(target_os = "android", target_os = "ios"))]
impl Cards {
    /// Does nothing here.
    pub fn set_modules(&self, _candidates: &[crate::discovery::Candidate]) {}

    /// Does nothing here.
    pub fn start_workers(&self) {}

    fn read_modules(&self, _change: &Change, _on_change: OnChange<'_>) {}
}

/// What PC/SC said that it had not said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Whether tokens may have come, gone or changed.
    touches_tokens: bool,
    /// Names of the readers where the same card lies as before.
    unchanged: Vec<String>,
}

impl Change {
    /// A change of [`in_use`](crate::Card::in_use) alone touches no token, because reading one
    /// causes it. No change at all does: a card was taken out and put back before we looked.
    fn between(before: &[Reader], after: &[Reader]) -> Change {
        let unchanged = after.iter().filter(|reader| keeps_card(before, reader));
        let unchanged: Vec<_> = unchanged.map(|reader| reader.name.clone()).collect();
        let all_keep = before.len() == after.len() && unchanged.len() == after.len();
        Change {
            touches_tokens: before == after || !all_keep,
            unchanged,
        }
    }
}

/// Whether the same card lies in this reader as before.
fn keeps_card(before: &[Reader], reader: &Reader) -> bool {
    let atr = |reader: &Reader| reader.card.as_ref().map(|card| card.atr.clone());
    let known = before.iter().find(|known| known.name == reader.name);
    known.is_some_and(|known| atr(known) == atr(reader) && known.fault == reader.fault)
}
