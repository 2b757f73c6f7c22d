//! From what was recorded to the tables of a report.

mod outside;
pub(super) mod things;

use tamga_card::machine::Architecture;
use tamga_card::{Inventory, Java, Module, Reader, Slot, Token, UsbDevice};
use tamga_guide::{CONTRACT_END, Date, OLD_END};

use super::certificates::Met;
use super::pseudonyms::{Numbered, number};
use super::{VERSION, allow, shape};
use crate::{Recorded, Verdict};
use things::Things;

/// The whole report, however long.
pub(super) fn shape(recorded: &Recorded, verdict: &Verdict) -> shape::Report {
    let inventory = &recorded.inventory;
    let things = Things::new(inventory);
    let placed = placed(inventory);
    let mut met = Met::new(recorded);
    let certificate = certificates(&placed, &mut met);
    let key = keys(&placed, &mut met);
    shape::Report {
        tamga_report: VERSION,
        at: recorded.at.0,
        cause: verdict.cause(),
        part: verdict.part(),
        service: inventory.service,
        left_out: 0,
        computer: computer(recorded),
        wanted: outside::wanted(recorded),
        told: told(recorded, &met),
        usb: recorded.computer.usb.iter().map(usb).collect(),
        reader: inventory
            .readers
            .iter()
            .map(|it| reader(it, &things))
            .collect(),
        module: inventory
            .modules
            .iter()
            .map(|it| module(it, &things))
            .collect(),
        slot: slots(inventory, &things),
        file: files(inventory, &things),
        token: tokens(&placed),
        certificate,
        key,
        vouched: outside::vouched(recorded, &met, &things),
        agent: outside::agents(recorded, &things),
        asked: outside::asked(recorded, &things),
    }
}

/// A token and where it is: the number of its slot or of its file.
struct Placed<'a> {
    token: &'a Token,
    slot: u32,
    file: u32,
}

/// The slots that say anything, each with the number of its module.
fn telling(inventory: &Inventory) -> impl Iterator<Item = (u32, &Slot)> {
    let modules = inventory.modules.iter().enumerate();
    let slots =
        modules.flat_map(|(at, module)| module.slots.iter().map(move |it| (number(at), it)));
    slots.filter(|(_, slot)| slot.token.is_some() || slot.fault.is_some())
}

/// Every token in the order in which checks see them.
fn placed(inventory: &Inventory) -> Vec<Placed<'_>> {
    let in_slots = telling(inventory)
        .enumerate()
        .filter_map(|(at, (_, slot))| {
            Some(Placed {
                token: slot.token.as_ref()?,
                slot: number(at),
                file: 0,
            })
        });
    let files = inventory.software_tokens.iter().enumerate();
    let in_files = files.filter_map(|(at, file)| {
        Some(Placed {
            token: file.token.as_ref()?,
            slot: 0,
            file: number(at),
        })
    });
    in_slots.chain(in_files).collect()
}

fn certificates(placed: &[Placed<'_>], met: &mut Met<'_>) -> Vec<shape::Certificate> {
    let mut list = vec![];
    for (at, place) in placed.iter().enumerate() {
        let objects = place.token.certificates.iter();
        list.extend(objects.map(|object| met.certificate(object, number(at))));
    }
    list
}

fn keys(placed: &[Placed<'_>], met: &mut Met<'_>) -> Vec<shape::Key> {
    let mut list = vec![];
    for (at, place) in placed.iter().enumerate() {
        list.extend(met.keys(place.token, number(at)));
    }
    list
}

fn computer(recorded: &Recorded) -> shape::Computer {
    let computer = &recorded.computer;
    let programs = computer.card_programs.iter().enumerate();
    let program = |(at, name): (usize, &String)| {
        allow::program(name).unwrap_or_else(|| format!("program-{}", number(at)))
    };
    shape::Computer {
        system: computer.machine.system,
        architecture: processor(computer.machine.architecture),
        sandbox: computer.sandbox,
        remote: computer.remote,
        reader_driver: computer.reader_driver,
        programs: programs.map(program).collect(),
        java: computer.java.as_ref().map(java),
    }
}

fn java(java: &Java) -> shape::Java {
    shape::Java {
        major: java.major,
        architecture: java.architecture.map(processor),
        place: java.place,
    }
}

/// One that we have no name for is told from every other, and not by its number.
fn processor(architecture: Architecture) -> Architecture {
    match architecture {
        Architecture::Other(_) => Architecture::Other(0),
        named => named,
    }
}

fn usb(usb: &UsbDevice) -> shape::Usb {
    shape::Usb {
        vendor: u32::from(usb.vendor),
        product: u32::from(usb.product),
        smart_card: usb.smart_card,
        allowed: usb.allowed,
        claimed_by: usb.claimed_by.as_deref().map(allow::kernel_driver),
    }
}

/// Dates pass, because many certificates share a day; numbers are only told apart.
fn told(recorded: &Recorded, met: &Met<'_>) -> shape::Told {
    let (number, old_serial) = met.told();
    let day = |id: &str| {
        let text = recorded.told.get(id)?;
        Some(Date::parse(text)?.to_string())
    };
    shape::Told {
        number,
        contract_end: day(CONTRACT_END),
        old_serial,
        old_end: day(OLD_END),
    }
}

fn reader(reader: &Reader, things: &Things<'_>) -> shape::Reader {
    let card = reader.card.as_ref();
    let products = card.map_or(&[][..], |card| &card.products).iter();
    let products: Vec<_> = products.filter_map(|id| allow::product(id)).collect();
    let atr = card.and_then(|card| allow::atr(&card.atr));
    shape::Reader {
        card: card.is_some(),
        atr: atr.filter(|_| products.is_empty()),
        products,
        in_use: card.is_some_and(|card| card.in_use),
        practice: reader.practice,
        fault: things.fault(reader.fault.as_ref()),
    }
}

fn module(module: &Module, things: &Things<'_>) -> shape::Module {
    shape::Module {
        file: allow::module_file(&module.path),
        origin: Some(module.origin),
        answered: !module.slots.is_empty() || !module.version.is_empty(),
        reading: module.reading,
        fault: things.fault(module.fault.as_ref()),
    }
}

fn slots(inventory: &Inventory, things: &Things<'_>) -> Vec<shape::Slot> {
    let slots = telling(inventory).map(|(module, slot)| shape::Slot {
        module,
        reader: things.reader_of(slot),
        fault: things.fault(slot.fault.as_ref()),
    });
    slots.collect()
}

fn files(inventory: &Inventory, things: &Things<'_>) -> Vec<shape::File> {
    let files = inventory.software_tokens.iter().map(|file| shape::File {
        chosen: true,
        fault: things.fault(file.fault.as_ref()),
    });
    files.collect()
}

fn tokens(placed: &[Placed<'_>]) -> Vec<shape::Token> {
    let mut serials = Numbered::default();
    let mut number = |serial: &String| match serial.is_empty() {
        true => 0,
        false => serials.of(serial),
    };
    let token = |place: &Placed<'_>| {
        let (token, pin) = (place.token, place.token.pin);
        shape::Token {
            token: number(&token.serial),
            slot: place.slot,
            file: place.file,
            kind: Some(token.kind),
            initialized: token.initialized,
            login_required: token.login_required,
            protected_path: token.protected_path,
            pin_set: pin.initialized,
            pin_count_low: pin.count_low,
            pin_final_try: pin.final_try,
            pin_locked: pin.locked,
            pin_to_be_changed: pin.to_be_changed,
            skipped: token.skipped,
        }
    };
    placed.iter().map(token).collect()
}
