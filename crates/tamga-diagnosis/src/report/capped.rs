//! What a computer that nobody has is cut down to before a report of it is begun.

use tamga_card::{Inventory, Module, Slot, Token};

use crate::Recorded;

/// The most readers, modules, files, slots of one module, and things asked.
const EACH: usize = 40;

/// The most tokens in slots.
const TOKENS: usize = 60;

/// The most certificates, and the most keys, of one token.
const OBJECTS: usize = 60;

/// The same, without what is beyond any real computer; slots that tell most are kept.
pub(super) fn capped(recorded: &Recorded) -> Recorded {
    let mut recorded = recorded.clone();
    recorded.computer.usb.truncate(EACH);
    recorded.computer.card_programs.truncate(EACH);
    recorded.agents.truncate(EACH);
    recorded.asked.truncate(EACH);
    recorded.vouched.truncate(TOKENS);
    cut(&mut recorded.inventory);
    recorded
}

fn cut(inventory: &mut Inventory) {
    inventory.readers.truncate(EACH);
    inventory.software_tokens.truncate(EACH);
    inventory.modules.truncate(EACH);
    let mut left = TOKENS;
    for module in &mut inventory.modules {
        cut_slots(module, left);
        left -= module.slots.len().min(left);
    }
    let slots = inventory.modules.iter_mut().flat_map(|it| &mut it.slots);
    let in_slots = slots.filter_map(|slot| slot.token.as_mut());
    let files = inventory.software_tokens.iter_mut();
    let tokens = in_slots.chain(files.filter_map(|file| file.token.as_mut()));
    tokens.for_each(cut_objects);
}

/// The slots that tell most; their order stays.
fn cut_slots(module: &mut Module, left: usize) {
    let mut all: Vec<_> = module.slots.iter().map(worth).collect();
    all.sort_unstable_by(|one, other| other.cmp(one));
    all.truncate(EACH.min(left.max(1)));
    let least = all.last().copied().unwrap_or_default();
    let mut room = all.iter().filter(|worth| **worth == least).count();
    module.slots.retain(|slot| {
        let is_last = worth(slot) == least;
        let keeps = worth(slot) > least || is_last && room > 0;
        room -= usize::from(is_last && keeps);
        keeps
    });
}

/// A token with certificates tells most, then any token, then a fault.
fn worth(slot: &Slot) -> u8 {
    match &slot.token {
        Some(token) if !token.certificates.is_empty() => 3,
        Some(_) => 2,
        None => u8::from(slot.fault.is_some()),
    }
}

fn cut_objects(token: &mut Token) {
    token.certificates.truncate(OBJECTS);
    token.public_keys.truncate(OBJECTS);
}
