//! Modules side by side: each has its worker, and none waits for another.

use std::{mem, path::Path, thread};

use super::{Cards, Change, OnChange, State};
use crate::{
    Error, Module,
    discovery::Candidate,
    machine::{self, Machine},
    pkcs11::Reading,
    worker::Worker,
};

/// One module's worker and what is still to be done with it.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// Idle worker; `None` until the first reading, during one, after a fault, and while the module
    /// sees no token: a process that waits for nothing only takes memory.
    worker: Option<Worker>,
    /// Whether the module was read at least once.
    read: bool,
    /// Whether a thread is reading it now.
    busy: bool,
    /// Whether that thread shall read it once more.
    again: bool,
}

impl Cards {
    /// The modules to read from now on; those already known keep their worker and their tokens.
    ///
    /// A candidate with a fault is listed with it and never loaded.
    pub fn set_modules(&self, candidates: &[Candidate]) {
        let mut state = self.state();
        let known = mem::take(&mut state.inventory.modules);
        let mut idle = mem::take(&mut state.lanes);
        for candidate in candidates {
            let path = candidate.path.to_string_lossy().into_owned();
            let mut module = unread(path.clone(), candidate);
            if candidate.fault.is_none() {
                let same = known.iter().find(|module| module.path == path);
                module = same.cloned().unwrap_or(module);
                let lane = idle.remove(&path).unwrap_or_default();
                state.lanes.insert(path, lane);
            }
            state.inventory.modules.push(module);
        }
        // Workers take a moment to end: not while the others wait for the state.
        drop(state);
        drop(idle);
    }

    /// Starts the workers that have never read, and waits for none: starting takes a while that
    /// the caller can use.
    ///
    /// What keeps a worker from starting is said when its module is read.
    pub fn start_workers(&self) {
        for (path, lane) in &mut self.state().lanes {
            if !lane.read && !lane.busy && lane.worker.is_none() {
                lane.worker = self.start(Path::new(path)).ok();
            }
        }
    }

    /// Reads the modules: all of them, or only the new ones if no token is touched.
    pub(super) fn read_modules(&self, change: &Change, on_change: OnChange<'_>) {
        let due: Vec<_> = {
            let state = self.state();
            let lanes = state.lanes.iter();
            let due = lanes.filter(|(_, lane)| change.touches_tokens || !lane.read);
            due.map(|(path, _)| path.clone()).collect()
        };
        let Some((last, others)) = due.split_last() else {
            return;
        };
        thread::scope(|scope| {
            for path in others {
                scope.spawn(|| self.read_module(path, &change.unchanged, on_change));
            }
            self.read_module(last, &change.unchanged, on_change);
        });
    }

    fn read_module(&self, path: &str, unchanged: &[String], on_change: OnChange<'_>) {
        let Some(mut worker) = self.state().begin(path) else {
            return;
        };
        let mut unchanged = unchanged;
        loop {
            let (kept, outcome) = self.read_with(worker, path, unchanged);
            let next = self.state().finish(path, kept, outcome);
            self.tell(on_change);
            match next {
                Next::Again(kept) => worker = kept,
                Next::Rest => break,
                // Ends here, because no lock is held any more.
                Next::Gone(worker) => break drop(worker),
            }
            // What was unchanged then may have changed since.
            unchanged = &[];
        }
    }

    /// Reads a module with its idle worker or a new one, and keeps the worker if it is sound.
    fn read_with(
        &self,
        idle: Option<Worker>,
        path: &str,
        unchanged: &[String],
    ) -> (Option<Worker>, Result<Reading, Error>) {
        if let Some(mut worker) = idle {
            let was_asked = worker.was_asked();
            match worker.read(unchanged, self.deadline) {
                // It may have died of something long past: a new one decides.
                Err(Error::ModuleCrashed { .. }) if was_asked => {}
                Ok(reading) => return (Some(worker), Ok(reading)),
                Err(fault) => return (None, Err(fault)),
            }
        }
        let started = self.start(Path::new(path));
        let read = started.and_then(|mut worker| {
            let reading = worker.read(unchanged, self.deadline)?;
            Ok((worker, reading))
        });
        match read {
            Ok((worker, reading)) => (Some(worker), Ok(reading)),
            Err(fault) => (None, Err(fault)),
        }
    }

    fn start(&self, path: &Path) -> Result<Worker, Error> {
        machine::check(path, Machine::here())?;
        Worker::start(&self.exe, path)
    }
}

/// What the thread that read a module does next.
enum Next {
    /// Read it once more, with this worker.
    Again(Option<Worker>),
    /// Nothing; the worker is idle.
    Rest,
    /// Nothing; nobody needs the worker now, and it ends when this is dropped.
    Gone(Option<Worker>),
}

impl State {
    /// The idle worker of a module, for a thread that will read it; `None` when there is nothing
    /// to do for that thread, because another reads it already or nobody wants it any more.
    fn begin(&mut self, path: &str) -> Option<Option<Worker>> {
        let lane = self.lanes.get_mut(path)?;
        lane.again |= lane.busy;
        if lane.busy {
            return None;
        }
        lane.busy = true;
        Some(lane.worker.take())
    }

    fn finish(
        &mut self,
        path: &str,
        worker: Option<Worker>,
        outcome: Result<Reading, Error>,
    ) -> Next {
        let Some(lane) = self.lanes.get_mut(path) else {
            return Next::Gone(worker);
        };
        let sees_a_token = outcome.as_ref().is_ok_and(sees_a_token);
        let mut modules = self.inventory.modules.iter_mut();
        if let Some(module) = modules.find(|module| module.path == path) {
            record(module, outcome);
            module.reading = lane.again;
        }
        lane.read = true;
        if mem::take(&mut lane.again) {
            return Next::Again(worker);
        }
        lane.busy = false;
        if !sees_a_token {
            return Next::Gone(worker);
        }
        lane.worker = worker;
        Next::Rest
    }
}

fn sees_a_token(reading: &Reading) -> bool {
    reading.slots.iter().any(|slot| slot.token.is_some())
}

fn record(module: &mut Module, outcome: Result<Reading, Error>) {
    match outcome {
        Ok(reading) => {
            module.description = reading.description;
            module.manufacturer = reading.manufacturer;
            module.version = reading.version;
            module.slots = reading.slots;
            module.fault = None;
        }
        Err(fault) => {
            module.slots = vec![];
            module.fault = Some(fault);
        }
    }
}

fn unread(path: String, candidate: &Candidate) -> Module {
    Module {
        path,
        origin: candidate.origin,
        description: String::new(),
        manufacturer: String::new(),
        version: String::new(),
        slots: vec![],
        reading: candidate.fault.is_none(),
        fault: candidate.fault.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ModuleOrigin, ServiceState};

    #[test]
    fn a_module_is_marked_from_a_change_until_it_was_read() {
        let cards = Cards::new("/nowhere/worker");
        cards.set_modules(&[Candidate {
            path: "/nowhere/module.so".into(),
            origin: ModuleOrigin::Given,
            fault: None,
        }]);
        let change = cards.see(ServiceState::Running, vec![]);
        assert!(cards.inventory().modules[0].reading);
        cards.read(&change, &|_| {});
        let module = &cards.inventory().modules[0];
        assert!(!module.reading);
        assert!(matches!(module.fault, Some(Error::ModuleMissing { .. })));
    }
}
