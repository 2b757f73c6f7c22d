//! Reads the hardware once: what a command needs of it, and no more.

use std::mem;
use std::path::Path;

use tamga_card::discovery::{Candidate, discover};
use tamga_card::{
    Cards, Inventory, ModuleOrigin, Reader, ServiceState, SoftwareToken, System, look, worker,
};

use crate::Error;
use crate::arguments::Options;
use crate::password::Passwords;

/// Readers, modules and tokens.
pub(crate) fn everything(options: &Options) -> Result<Inventory, Error> {
    let seen = look();
    read(seen.service, seen.readers, options, || ())
}

/// Modules and tokens; the smart card service is not asked. `meanwhile` is done while the modules
/// get ready.
pub(crate) fn tokens<R>(
    options: &Options,
    meanwhile: impl FnOnce() -> R,
) -> Result<Inventory, Error> {
    read(ServiceState::Running, vec![], options, meanwhile)
}

fn read<R>(
    service: ServiceState,
    readers: Vec<Reader>,
    options: &Options,
    meanwhile: impl FnOnce() -> R,
) -> Result<Inventory, Error> {
    // Files are opened first: a password is asked before anything takes its time.
    let software_tokens = open(options)?;
    let cards = Cards::new(worker::program());
    cards.set_modules(&candidates(options, &readers));
    cards.start_workers();
    meanwhile();
    cards.refresh(service, readers, &|_| {});
    let inventory = cards.inventory();
    // This process ends soon, and its workers by themselves with it: nobody waits for them.
    mem::forget(cards);
    Ok(Inventory {
        software_tokens,
        ..inventory
    })
}

/// What the person named is all that is read; only who names nothing gets what is found.
pub(crate) fn candidates(options: &Options, readers: &[Reader]) -> Vec<Candidate> {
    if !options.modules.is_empty() || !options.software_tokens.is_empty() {
        return options.modules.iter().map(|path| named(path)).collect();
    }
    let cards = readers.iter().filter_map(|reader| reader.card.as_ref());
    let present: Vec<String> = cards.flat_map(|card| card.products.clone()).collect();
    discover(&[], &present, &System::here())
}

/// Looked at when its worker starts: here that would only take its time twice.
fn named(path: &Path) -> Candidate {
    Candidate {
        path: path.to_path_buf(),
        origin: ModuleOrigin::Given,
        fault: None,
    }
}

/// The files that the options name, each opened with its password.
pub(crate) fn open(options: &Options) -> Result<Vec<SoftwareToken>, Error> {
    if options.software_tokens.is_empty() {
        return Ok(vec![]);
    }
    let mut passwords = Passwords::new(options)?;
    options
        .software_tokens
        .iter()
        .map(|path| open_one(path, &mut passwords))
        .collect()
}

fn open_one(path: &Path, passwords: &mut Passwords) -> Result<SoftwareToken, Error> {
    let (token, fault) = match tamga_card::software_token::open(path, &passwords.next(path)?) {
        Ok(token) => (Some(token), None),
        Err(fault) => (None, Some(fault)),
    };
    Ok(SoftwareToken {
        path: path.to_string_lossy().into_owned(),
        token,
        fault,
    })
}

/// Everything that is wrong in an inventory, in the order it is listed.
pub(crate) fn faults(inventory: &Inventory) -> impl Iterator<Item = &tamga_card::Error> {
    let readers = inventory
        .readers
        .iter()
        .filter_map(|reader| reader.fault.as_ref());
    let modules = inventory.modules.iter();
    let modules = modules.flat_map(|module| {
        let slots = module.slots.iter().filter_map(|slot| slot.fault.as_ref());
        module.fault.iter().chain(slots)
    });
    let files = inventory
        .software_tokens
        .iter()
        .filter_map(|file| file.fault.as_ref());
    readers.chain(modules).chain(files)
}
