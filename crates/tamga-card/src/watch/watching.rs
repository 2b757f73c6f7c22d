//! The watching thread: what it waits for, and what it does when the service goes and comes.

use std::sync::Arc;
use std::time::Duration;

use pcsc::{Context, PNP_NOTIFICATION, ReaderState, Scope, State};

use crate::reader::{READERS_AT_ONCE, states};
use crate::service::ServiceFiles;
use crate::watch::doorbell::Woken;
use crate::watch::seen::Seen;
use crate::watch::{Event, Shared};

/// How long to wait for a change where the service does not report new readers (macOS).
const WITHOUT_PLUG_AND_PLAY: Duration = Duration::from_secs(2);
/// How long to wait where it does. For a wait without end, pcsc-lite would ask again every minute
/// ("dwTime = 60*1000" in `SCardGetStatusChange`); a day it sleeps through.
const WITH_PLUG_AND_PLAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long to leave a service alone that is there and fails.
const AFTER_A_FAULT: Duration = Duration::from_secs(5);
/// How often a service may break off before it is left alone.
const LOSSES: u32 = 3;
/// A service whose socket was just made may not listen yet: so often it is tried again.
const SETTLING: u32 = 8;
/// How long between these tries.
const SETTLING_PAUSE: Duration = Duration::from_millis(150);

/// The state of the watching thread.
pub(super) struct Watching<F> {
    shared: Arc<Shared>,
    files: ServiceFiles,
    on_change: F,
    last: Option<Seen>,
    /// How often the service broke off since it last reported a change.
    losses: u32,
    /// Tries left before waiting without end for the service.
    settling: u32,
}

/// What comes between two tries to reach the service.
enum Pause {
    None,
    UntilAChange,
    AtMost(Duration),
}

impl<F: Fn(Event)> Watching<F> {
    pub(super) fn new(shared: Arc<Shared>, files: ServiceFiles, on_change: F) -> Watching<F> {
        Watching {
            shared,
            files,
            on_change,
            last: None,
            losses: 0,
            settling: 0,
        }
    }

    /// Watches until the doorbell rings.
    pub(super) fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        while !shared.doorbell.is_rung() {
            // Begun before the try, so that a service that starts just after it is not missed.
            let vigil = shared.doorbell.watch_for(&self.files.socket);
            let pause = match Context::establish(Scope::User) {
                Ok(context) => self.follow(context),
                Err(code) => self.without_service(code),
            };
            let patience = match pause {
                Pause::None => continue,
                Pause::UntilAChange => None,
                Pause::AtMost(patience) => Some(patience),
            };
            match vigil.wait(patience) {
                Woken::ByAChange => self.settling = SETTLING,
                Woken::InVain => self.settling = self.settling.saturating_sub(1),
                Woken::ByTheBell => return,
            }
        }
    }

    /// Reports that there is no service.
    fn without_service(&mut self, code: pcsc::Error) -> Pause {
        self.report(Seen::broken(code, &self.files));
        let is_gone = matches!(code, pcsc::Error::NoService | pcsc::Error::ServiceStopped);
        match (is_gone, self.settling) {
            (true, 0) => Pause::UntilAChange,
            (true, _) => Pause::AtMost(SETTLING_PAUSE),
            (false, _) => Pause::AtMost(AFTER_A_FAULT),
        }
    }

    /// Follows the service until it breaks off.
    fn follow(&mut self, context: Context) -> Pause {
        *self.shared.context() = Some(context.clone());
        let code = loop {
            match self.follow_once(&context) {
                Ok(()) => self.losses = 0,
                Err(pcsc::Error::Timeout) => {}
                Err(code) => break code,
            }
        };
        *self.shared.context() = None;
        self.losses += 1;
        if self.losses < LOSSES || self.shared.doorbell.is_rung() {
            return Pause::None;
        }
        self.losses = 0;
        self.report(Seen::broken(code, &self.files));
        Pause::AtMost(AFTER_A_FAULT)
    }

    /// Reports what is there now and waits for the next change.
    fn follow_once(&mut self, context: &Context) -> Result<(), pcsc::Error> {
        // Asked before the list: a reader that comes after it then ends the wait at once.
        let plug_and_play = plug_and_play(context)?;
        let mut states = states(context)?;
        self.report(Seen::running(&states));
        if self.shared.doorbell.is_rung() {
            return Err(pcsc::Error::Cancelled);
        }
        states.truncate(READERS_AT_ONCE);
        states.iter_mut().for_each(ReaderState::sync_current_state);
        let patience = match plug_and_play {
            Some(_) => WITH_PLUG_AND_PLAY,
            None => WITHOUT_PLUG_AND_PLAY,
        };
        states.extend(plug_and_play);
        if states.is_empty() {
            self.shared.doorbell.sleep(WITHOUT_PLUG_AND_PLAY);
            return Ok(());
        }
        context.get_status_change(patience, &mut states)
    }

    /// Tells what was seen, unless it was told already.
    fn report(&mut self, seen: Seen) {
        if self.last.as_ref() != Some(&seen) {
            (self.on_change)(seen.event(self.last.as_ref()));
            self.last = Some(seen);
        }
    }
}

/// The pseudo-reader that changes when a reader comes or goes; `None` where it is unknown.
fn plug_and_play(context: &Context) -> Result<Option<ReaderState>, pcsc::Error> {
    let mut states = [ReaderState::new(PNP_NOTIFICATION(), State::UNAWARE)];
    match context.get_status_change(Duration::ZERO, &mut states) {
        Ok(()) | Err(pcsc::Error::Timeout) => {}
        Err(pcsc::Error::UnknownReader) => return Ok(None),
        Err(code) => return Err(code),
    }
    let [mut state] = states;
    state.sync_current_state();
    Ok((!state.event_state().contains(State::UNKNOWN)).then_some(state))
}
