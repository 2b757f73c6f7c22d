//! From the service to the card.

use tamga_card::{Card, ProductKind, Reader, ServiceState, Slot, products};

use super::driver::is_being_read;
use crate::{Error, Facts, Problem, Proof};

/// The smart card service answers.
pub(super) fn service_running(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let error = match facts.inventory.service {
        ServiceState::Running => return Ok(Proof::default()),
        _ if needs_no_reader(facts) => return Ok(Proof::default()),
        ServiceState::Stopped => tamga_card::Error::ServiceNotRunning,
        ServiceState::NotInstalled => tamga_card::Error::ServiceNotInstalled,
        ServiceState::Disabled => tamga_card::Error::ServiceDisabled,
        ServiceState::Hidden => tamga_card::Error::ServiceHidden,
        ServiceState::Refused => tamga_card::Error::ServiceRefused,
    };
    Err(error.into())
}

/// At least one reader is plugged in.
pub(super) fn reader_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    service_running(facts)?;
    let Some(reader) = facts.readers().next() else {
        return match needs_no_reader(facts) {
            true => Ok(Proof::default()),
            false => Err(no_reader(facts).into()),
        };
    };
    let notice = reader.fault.clone().filter(is_only_a_name);
    Ok(Proof {
        notice: notice.map(Problem::from),
        ..Proof::default()
    })
}

/// At least one reader holds a card that answers and that can sign.
pub(super) fn card_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let proof = reader_present(facts)?;
    if needs_no_reader(facts) {
        return Ok(proof);
    }
    let mut readers = facts.readers();
    if let Some(card) = facts.cards().find(|card| wrong_card(card).is_none()) {
        let is_read = facts.slot_tokens().next().is_some();
        let holder = readers.find(|reader| reader.card.as_ref() == Some(card));
        return match holder {
            Some(_) if card.in_use && !is_read && facts.modules().any(is_being_read) => {
                Err(Error::StillReading.into()) // our own worker may be the one that holds it
            }
            Some(reader) if card.in_use && !is_read => Err(in_use(reader)),
            _ => Ok(proof),
        };
    }
    if let Some(error) = facts.cards().find_map(wrong_card) {
        return Err(error.into());
    }
    let faults = readers.filter_map(|reader| reader.fault.clone());
    let fault = faults.into_iter().find(|fault| !is_only_a_name(fault));
    Err(fault.map_or_else(|| no_card(facts), Problem::from))
}

/// A token that lies in no reader: some speak to their module without PC/SC.
fn needs_no_reader(facts: &Facts<'_>) -> bool {
    facts
        .slot_tokens()
        .any(|(_, slot, _)| !facts.readers().any(|reader| is_in(reader, slot)))
}

/// Slots are usually named after their reader, cut off after 64 bytes.
fn is_in(reader: &Reader, slot: &Slot) -> bool {
    let (name, description) = (reader.name.trim(), slot.description.trim());
    reader.practice
        || !description.is_empty()
            && (name.starts_with(description) || description.starts_with(name))
}

/// What a card is that is no signing card, whatever else its ATR may mean.
fn wrong_card(card: &Card) -> Option<Error> {
    let known = card.products.iter().filter_map(|id| products().get(id));
    let known: Vec<_> = known.collect();
    let first = known.first()?;
    let product = first.name.clone();
    match first.kind {
        _ if known.iter().any(|product| product.kind.signs()) => None,
        ProductKind::IdentityCard => Some(Error::IdentityCardInserted { product }),
        ProductKind::BankCard => Some(Error::BankCardInserted { product }),
        ProductKind::SimCard => Some(Error::SimCardInserted { product }),
        ProductKind::Token | ProductKind::Card => None,
    }
}

/// A reader whose name is not UTF-8 works all the same.
fn is_only_a_name(fault: &tamga_card::Error) -> bool {
    matches!(fault, tamga_card::Error::ReaderNameUnreadable { .. })
}

fn no_reader(facts: &Facts<'_>) -> Error {
    match facts.inventory.readers.iter().any(|reader| reader.practice) {
        true => Error::PracticeOnly,
        false => Error::NoReader,
    }
}

fn no_card(facts: &Facts<'_>) -> Problem {
    let readers = u32::try_from(facts.readers().count()).unwrap_or(u32::MAX);
    Error::NoCard { readers }.into()
}

fn in_use(reader: &Reader) -> Problem {
    let reader = reader.name.clone();
    tamga_card::Error::CardInUse { reader }.into()
}
