//! The hardware, from the first `start` to the end: every change is read and told.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tamga_card::{Cards, Inventory, worker};
#[cfg(desktop)]
use tamga_card::{Event, System, Watch, discovery, look};
use tamga_desk::Desk;
use tauri::{AppHandle, Emitter, Manager};

use crate::app::{App, locked};
use crate::clock;
use crate::commands::case;

/// Readers, modules and tokens; nothing is touched before [`begin`](Self::begin).
#[derive(Default)]
pub(crate) struct Hardware {
    cards: OnceLock<Arc<Cards>>,
    given: Mutex<Vec<PathBuf>>,
    begun: AtomicBool,
    /// When the readers changed last; it guards what is waited for.
    changed: Mutex<Option<Instant>>,
    /// Rings whenever something was read.
    told: Condvar,
    #[cfg(desktop)]
    watch: Mutex<Option<Watch>>,
}

impl Hardware {
    /// The owner of the module workers and opened files.
    pub(crate) fn cards(&self) -> &Arc<Cards> {
        self.cards
            .get_or_init(|| Arc::new(Cards::new(worker::program())))
    }

    /// Reads every token again, aside: something was done on one.
    pub(crate) fn reread(&self, window: &AppHandle) {
        let cards = Arc::clone(self.cards());
        let window = window.clone();
        thread::spawn(move || cards.reread(&|inventory| tell(&window, &inventory)));
    }

    /// Everything as last read.
    pub(crate) fn inventory(&self) -> Inventory {
        self.cards().inventory()
    }

    /// The same, once every module has been read or `patience` is over; and for how long those
    /// that are read still have been silent.
    pub(crate) fn settled(&self, patience: Duration) -> (Inventory, Duration) {
        let changed = locked(&self.changed);
        let is_reading = |_: &mut _| {
            let modules = self.inventory().modules;
            modules.iter().any(|module| module.reading)
        };
        let waited = self.told.wait_timeout_while(changed, patience, is_reading);
        let (changed, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let silent = changed.map_or(Duration::ZERO, |since| since.elapsed());
        (self.inventory(), silent)
    }

    /// Whoever waits for what is read looks again.
    fn ring(&self) {
        drop(locked(&self.changed));
        self.told.notify_all();
    }

    /// Starts to watch the readers, with the modules the person gave; false from the second
    /// time on, when nothing is left to start.
    pub(crate) fn begin(&self, window: &AppHandle, given: Vec<PathBuf>) -> bool {
        if self.begun.swap(true, Ordering::SeqCst) {
            return false;
        }
        *locked(&self.given) = given;
        #[cfg(desktop)]
        {
            let told = window.clone();
            match Watch::start(move |event| changed(&told, event)) {
                Ok(watch) => *locked(&self.watch) = Some(watch),
                // Without a thread to spare, what is plugged in now is all we can tell.
                Err(_) => changed(window, look()),
            }
        }
        #[cfg(mobile)]
        tell_now(window);
        true
    }

    /// Reads with these modules of the person's from now on, besides those found.
    pub(crate) fn give(&self, window: &AppHandle, given: Vec<PathBuf>) {
        *locked(&self.given) = given;
        let window = window.clone();
        thread::spawn(move || {
            find_modules(&window);
            let app = window.state::<App>();
            app.hardware
                .cards()
                .reread(&|inventory| tell(&window, &inventory));
        });
    }
}

/// Takes over what PC/SC says at once, in the order it says it; the modules are read aside, so
/// that the watch hears of the next change meanwhile.
#[cfg(desktop)]
fn changed(window: &AppHandle, event: Event) {
    let cards = Arc::clone(window.state::<App>().hardware.cards());
    let change = cards.see(event.service, event.readers);
    *locked(&window.state::<App>().hardware.changed) = Some(Instant::now());
    tell_now(window);
    let window = window.clone();
    thread::spawn(move || {
        find_modules(&window);
        cards.read(&change, &|inventory| tell(&window, &inventory));
    });
}

/// Looks for modules again: the person may have installed one just now.
#[cfg_attr(mobile, expect(unused_variables, reason = "a phone has no modules"))]
fn find_modules(window: &AppHandle) {
    #[cfg(desktop)]
    {
        let app = window.state::<App>();
        let given = locked(&app.hardware.given).clone();
        let readers = app.hardware.inventory().readers;
        let cards = readers.into_iter().filter_map(|reader| reader.card);
        let present: Vec<String> = cards.flat_map(|card| card.products).collect();
        let found = discovery::discover(&given, &present, &System::here());
        app.hardware.cards().set_modules(&found);
    }
}

/// Watches every certificate that is seen for the first time since the start.
fn remember(window: &AppHandle, inventory: &Inventory) {
    let app = window.state::<App>();
    let held = tamga_check::held(inventory, clock::now()).into_iter();
    let fresh: Vec<_> = held
        .map(|held| held.certificate)
        .filter(|certificate| locked(&app.seen).insert(certificate.sha256.clone()))
        .collect();
    let watch = |desk: &mut Desk| {
        let known = fresh.iter().map(|seen| desk.watch(seen, clock::now()));
        known.collect::<tamga_desk::Result<Vec<bool>>>()
    };
    // A desk that cannot be written says so at the next answer; the token is shown all the same.
    if !fresh.is_empty() && app.desk(watch).is_ok_and(|new| new.contains(&true)) {
        app.alarm.ring();
        let _ = window.emit("start", ());
    }
}

/// Tells the window what is plugged in now: never an older state after a newer one, whoever else
/// is telling.
pub(crate) fn tell_now(window: &AppHandle) {
    let cards = Arc::clone(window.state::<App>().hardware.cards());
    cards.tell(&|inventory| tell(window, &inventory));
}

/// Tells the window what is plugged in, and how the case in front stands now.
fn tell(window: &AppHandle, inventory: &Inventory) {
    remember(window, inventory);
    window.state::<App>().hardware.ring();
    // A window that is closing hears nothing: no fault.
    let _ = window.emit("inventory", inventory);
    if let Ok(Some(view)) = case::in_front(&window.state::<App>()) {
        let _ = window.emit("case", view);
    }
}
