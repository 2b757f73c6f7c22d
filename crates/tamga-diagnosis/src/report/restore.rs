//! From the tables of a report to what was recorded, with stand-ins for everything that has a
//! name.

mod outside;
mod tokens;

use std::collections::BTreeMap;

use tamga_card::machine::Machine;
use tamga_card::{
    Card, Computer, Inventory, Java, Module, ModuleOrigin, Reader, Slot, SoftwareToken, UsbDevice,
};
use tamga_guide::{CONTRACT_END, Date, HOLDER_NUMBER, OLD_END, OLD_SERIAL};
use tamga_x509::{NumberKind, UnixTime};

use super::pseudonyms::number;
use super::redact::things::{file_path, module_path, reader_name};
use super::shape::Report;
use super::{VERSION, allow, shape, stand_in};
use crate::{Error, Recorded};

/// The highest number that anything has in a report.
const NUMBER_LIMIT: u32 = 9_999;

/// The only thing that is read from a report of whatever version.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Head {
    tamga_report: u32,
}

/// # Errors
///
/// As [`Recorded::from_report`].
pub(super) fn read(text: &str) -> Result<Report, Error> {
    let head: Head = toml::from_str(text).map_err(|_| Error::NotAReport)?;
    if head.tamga_report > VERSION {
        let version = head.tamga_report;
        return Err(Error::ReportNewer { version });
    }
    let line = |error: toml::de::Error| {
        let start = error.span()?.start;
        let before = text.get(..start)?;
        u32::try_from(before.matches('\n').count() + 1).ok()
    };
    toml::from_str(text).map_err(|error| Error::ReportDamaged { line: line(error) })
}

/// # Errors
///
/// [`Error::ReportDamaged`] for a number that leads nowhere, or a word that no list has.
pub(super) fn recorded(report: &Report) -> Result<Recorded, Error> {
    sound(report).ok_or(Error::ReportDamaged { line: None })?;
    let (tokens, sha256) = tokens::all(report);
    let inventory = Inventory {
        service: report.service,
        readers: report.reader.iter().enumerate().map(reader).collect(),
        modules: modules(report, &tokens),
        software_tokens: files(report, &tokens),
    };
    Ok(Recorded {
        at: UnixTime(report.at),
        computer: computer(report),
        agents: outside::agents(report),
        asked: outside::asked(report),
        vouched: outside::vouched(report, &sha256),
        wanted: outside::wanted(report),
        told: told(report),
        inventory,
    })
}

/// Whether every number leads somewhere.
fn sound(report: &Report) -> Option<()> {
    let within = |at: u32, count: usize| (at as usize <= count).then_some(());
    for slot in &report.slot {
        within(slot.module.max(1), report.module.len())?;
        within(slot.reader, report.reader.len())?;
    }
    for token in &report.token {
        within(token.slot, report.slot.len())?;
        within(token.file, report.file.len())?;
        token.kind?;
        within(token.token, NUMBER_LIMIT as usize)?;
    }
    for it in &report.certificate {
        within(it.on.max(1), report.token.len())?;
        let numbers = [
            it.certificate,
            it.id,
            it.subject,
            it.issuer,
            it.serial,
            it.key,
        ];
        let mut numbers = numbers.into_iter().chain(it.numbers.iter().copied());
        numbers.all(|number| number <= NUMBER_LIMIT).then_some(())?;
        (it.numbers.len() == it.number_kinds.len()).then_some(())?;
    }
    for key in &report.key {
        within(key.on.max(1), report.token.len())?;
        within(key.key.max(key.id), NUMBER_LIMIT as usize)?;
    }
    Some(())
}

fn computer(report: &Report) -> Computer {
    let computer = &report.computer;
    let programs = computer.programs.iter().enumerate();
    let program = |(at, name): (usize, &String)| {
        allow::program(name).unwrap_or_else(|| format!("program-{}", number(at)))
    };
    Computer {
        machine: Machine {
            system: computer.system,
            architecture: computer.architecture,
        },
        sandbox: computer.sandbox,
        remote: computer.remote,
        usb: report.usb.iter().map(usb).collect(),
        reader_driver: computer.reader_driver,
        card_programs: programs.map(program).collect(),
        java: computer.java.as_ref().map(|java| Java {
            version: java.major.to_string(),
            major: java.major,
            architecture: java.architecture,
            place: java.place,
        }),
    }
}

fn usb(usb: &shape::Usb) -> UsbDevice {
    UsbDevice {
        vendor: usb.vendor as u16,
        product: usb.product as u16,
        smart_card: usb.smart_card,
        allowed: usb.allowed,
        claimed_by: usb.claimed_by.as_deref().map(allow::kernel_driver),
    }
}

fn reader((at, reader): (usize, &shape::Reader)) -> Reader {
    let products = reader.products.iter();
    let card = reader.card.then(|| Card {
        atr: reader
            .atr
            .as_deref()
            .and_then(allow::atr)
            .unwrap_or_default(),
        products: products.filter_map(|id| allow::product(id)).collect(),
        in_use: reader.in_use,
    });
    Reader {
        name: reader_name(number(at)),
        card,
        practice: reader.practice,
        fault: fault(reader.fault.as_ref()),
    }
}

fn modules(report: &Report, tokens: &[tamga_card::Token]) -> Vec<Module> {
    let module = |(at, it): (usize, &shape::Module)| {
        let own = number(at);
        let slots = report.slot.iter().enumerate();
        let slots = slots.filter(|(_, slot)| slot.module == own);
        let slots = slots.map(|(at, it)| slot(report, number(at), it, tokens));
        Module {
            path: module_path(own, it.file.as_deref().and_then(allow::module_file)),
            origin: it.origin.unwrap_or(ModuleOrigin::Folder),
            description: String::new(),
            manufacturer: String::new(),
            version: if it.answered {
                "1.0".to_owned()
            } else {
                String::new()
            },
            slots: slots.collect(),
            reading: it.reading,
            fault: fault(it.fault.as_ref()),
        }
    };
    report.module.iter().enumerate().map(module).collect()
}

fn slot(report: &Report, own: u32, slot: &shape::Slot, tokens: &[tamga_card::Token]) -> Slot {
    let at = report.token.iter().position(|token| token.slot == own);
    Slot {
        id: u64::from(own),
        description: match slot.reader {
            0 => String::new(),
            reader => reader_name(reader),
        },
        token: at.map(|at| tokens[at].clone()),
        fault: fault(slot.fault.as_ref()),
    }
}

fn files(report: &Report, tokens: &[tamga_card::Token]) -> Vec<SoftwareToken> {
    let file = |(at, file): (usize, &shape::File)| {
        let own = number(at);
        let token = report.token.iter().position(|token| token.file == own);
        SoftwareToken {
            path: file_path(own),
            token: token.map(|at| tokens[at].clone()),
            fault: fault(file.fault.as_ref()),
        }
    };
    report.file.iter().enumerate().map(file).collect()
}

/// A report may have been written by anybody: what it says of an error passes the same list
/// again.
fn fault<E: serde::Serialize + serde::de::DeserializeOwned>(fault: Option<&E>) -> Option<E> {
    fault.and_then(|fault| allow::redacted(fault, &|_, text| allow::pseudonym(text)))
}

fn told(report: &Report) -> BTreeMap<String, String> {
    let told = &report.told;
    let day = |day: &String| Some(Date::parse(day)?.to_string());
    let number = told.number.map(|number| typed(report, number));
    let serial = told.old_serial.map(|serial| match serial {
        0 => stand_in::serial(u32::MAX),
        serial => stand_in::serial(serial),
    });
    let fields = [
        (HOLDER_NUMBER, number),
        (CONTRACT_END, told.contract_end.as_ref().and_then(day)),
        (OLD_SERIAL, serial),
        (OLD_END, told.old_end.as_ref().and_then(day)),
    ];
    let fields = fields.into_iter();
    fields
        .filter_map(|(id, value)| Some((id.to_owned(), value?)))
        .collect()
}

/// The number that was typed, in the form in which a certificate carries it.
fn typed(report: &Report, number: u32) -> String {
    if number == 0 {
        return "9999999999".to_owned();
    }
    let mut pairs = report.certificate.iter().flat_map(|it| {
        let numbers = it.numbers.iter().copied();
        numbers.zip(it.number_kinds.iter().copied())
    });
    let kind = pairs
        .find(|(known, _)| *known == number)
        .map(|(_, kind)| kind);
    stand_in::holder_number(number, kind.unwrap_or(NumberKind::Unknown))
}
