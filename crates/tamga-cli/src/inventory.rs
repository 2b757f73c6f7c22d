//! `tamga inventory`: what is plugged in, and which drivers see it.

use serde::Serialize;
use serde_json::json;
use tamga_card::{Inventory, Module, PinState, Reader, ServiceState, SoftwareToken, Token};
use tamga_words::{Id, id};

use crate::Error;
use crate::arguments::Options;
use crate::hardware::{everything, faults};
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// The hardware as it was read.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Seen(Inventory);

/// Reads all of it.
pub(crate) fn read(options: &Options) -> Result<Seen, Error> {
    everything(options).map(Seen)
}

impl Report for Seen {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let Seen(inventory) = self;
        let mut lines = Lines::new();
        lines.add(0, &speaker.word(service(inventory.service)));
        if inventory.service == ServiceState::Running && inventory.readers.is_empty() {
            lines.add(0, &speaker.word(id!("cli-no-reader")));
        }
        inventory
            .readers
            .iter()
            .for_each(|reader| tell_reader(speaker, &mut lines, reader));
        if inventory.modules.is_empty() {
            lines.add(0, &speaker.word(id!("cli-no-driver")));
        }
        inventory
            .modules
            .iter()
            .for_each(|module| tell_module(speaker, &mut lines, module));
        let files = inventory.software_tokens.iter();
        files.for_each(|file| tell_file(speaker, &mut lines, file));
        lines
    }

    fn is_good(&self) -> bool {
        // Without a service there are no readers, but files and some modules need none.
        let reaches_tokens = self.0.service == ServiceState::Running || self.0.tokens().count() > 0;
        reaches_tokens && faults(&self.0).next().is_none()
    }
}

fn service(state: ServiceState) -> Id {
    match state {
        ServiceState::Running => id!("cli-service-running"),
        ServiceState::Stopped => id!("cli-service-stopped"),
        ServiceState::NotInstalled => id!("cli-service-not-installed"),
        ServiceState::Disabled => id!("cli-service-disabled"),
        ServiceState::Hidden => id!("cli-service-hidden"),
        ServiceState::Refused => id!("cli-service-refused"),
    }
}

fn tell_reader(speaker: &Speaker, lines: &mut Lines, reader: &Reader) {
    lines.add(
        0,
        &speaker.say(id!("cli-reader"), json!({"reader": reader.name})),
    );
    match &reader.card {
        Some(card) => {
            lines.add(1, &speaker.say(id!("cli-card"), json!({"atr": card.atr})));
            for product in &card.products {
                let name = tamga_card::products()
                    .get(product)
                    .map(|product| &product.name);
                let facts = json!({"product": name.unwrap_or(product)});
                lines.add(1, &speaker.say(id!("cli-card-product"), facts));
            }
            if card.in_use {
                lines.add(1, &speaker.word(id!("cli-card-in-use")));
            }
        }
        None if reader.fault.is_none() => lines.add(1, &speaker.word(id!("cli-no-card"))),
        None => {}
    }
    reader
        .fault
        .iter()
        .for_each(|fault| tell_fault(speaker, lines, 1, fault));
}

fn tell_module(speaker: &Speaker, lines: &mut Lines, module: &Module) {
    lines.add(
        0,
        &speaker.say(id!("cli-driver"), json!({"path": module.path})),
    );
    match &module.fault {
        Some(fault) => tell_fault(speaker, lines, 1, fault),
        None => {
            let facts = json!({
                "description": module.description,
                "manufacturer": module.manufacturer,
                "version": module.version,
            });
            lines.add(1, &speaker.say(id!("cli-driver-about"), facts));
        }
    }
    for slot in &module.slots {
        slot.token
            .iter()
            .for_each(|token| tell_token(speaker, lines, token));
        slot.fault
            .iter()
            .for_each(|fault| tell_fault(speaker, lines, 1, fault));
    }
    if module.fault.is_none() && module.slots.iter().all(|slot| slot.token.is_none()) {
        lines.add(1, &speaker.word(id!("cli-no-token")));
    }
}

fn tell_file(speaker: &Speaker, lines: &mut Lines, file: &SoftwareToken) {
    lines.add(
        0,
        &speaker.say(id!("cli-software-token"), json!({"path": file.path})),
    );
    file.token
        .iter()
        .for_each(|token| tell_token(speaker, lines, token));
    file.fault
        .iter()
        .for_each(|fault| tell_fault(speaker, lines, 1, fault));
}

/// Which token it is.
pub(crate) fn tell_name(
    speaker: &Speaker,
    lines: &mut Lines,
    depth: usize,
    label: &str,
    serial: &str,
) {
    let facts = json!({"label": label, "serial": serial});
    lines.add(depth, &speaker.say(id!("cli-token"), facts));
}

fn tell_token(speaker: &Speaker, lines: &mut Lines, token: &Token) {
    if !token.initialized {
        return lines.add(1, &speaker.word(id!("cli-token-empty")));
    }
    tell_name(speaker, lines, 1, &token.label, &token.serial);
    let facts = json!({"manufacturer": token.manufacturer, "model": token.model});
    lines.add(2, &speaker.say(id!("cli-token-made"), facts));
    lines.add(2, &speaker.word(pin(token.pin)));
    let count = json!({"count": token.certificates.len()});
    lines.add(2, &speaker.say(id!("cli-token-certificates"), count));
    let count = json!({"count": token.public_keys.len()});
    lines.add(2, &speaker.say(id!("cli-token-keys"), count));
    if token.skipped > 0 {
        let count = json!({"count": token.skipped});
        lines.add(2, &speaker.say(id!("cli-token-skipped"), count));
    }
}

/// How a PIN stands.
pub(crate) fn pin(state: PinState) -> Id {
    match state {
        PinState { locked: true, .. } => id!("cli-pin-locked"),
        PinState {
            initialized: false, ..
        } => id!("cli-pin-not-set"),
        PinState {
            final_try: true, ..
        } => id!("cli-pin-final-try"),
        PinState {
            count_low: true, ..
        } => id!("cli-pin-count-low"),
        PinState {
            to_be_changed: true,
            ..
        } => id!("cli-pin-to-be-changed"),
        PinState { .. } => id!("cli-pin-usable"),
    }
}

/// A fault with its area, as problems go over the wire.
pub(crate) fn tell_fault(
    speaker: &Speaker,
    lines: &mut Lines,
    depth: usize,
    fault: &tamga_card::Error,
) {
    speaker.problem(lines, depth, &tamga_check::Problem::Card(fault.clone()));
}
