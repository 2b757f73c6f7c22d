//! From the service to the card.

use tamga_card::{Card, Reader, ServiceState};

use crate::{Error, Facts, Problem, Proof};

/// The smart card service answers.
pub(super) fn service_running(facts: &Facts<'_>) -> Result<Proof, Problem> {
    match facts.inventory.service {
        ServiceState::Running => Ok(Proof::default()),
        ServiceState::Stopped => Err(tamga_card::Error::ServiceNotRunning.into()),
        ServiceState::NotInstalled => Err(tamga_card::Error::ServiceNotInstalled.into()),
        ServiceState::Refused => Err(tamga_card::Error::ServiceRefused.into()),
    }
}

/// At least one reader is plugged in.
pub(super) fn reader_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    if facts.inventory.readers.is_empty() {
        return Err(Error::NoReader.into());
    }
    Ok(Proof::default())
}

/// At least one reader holds a card that answers and that can sign.
pub(super) fn card_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let readers = &facts.inventory.readers;
    let cards: Vec<&Card> = readers
        .iter()
        .filter_map(|reader| reader.card.as_ref())
        .collect();
    if cards.is_empty() {
        return Err(first_fault(readers).unwrap_or_else(|| no_card(readers)));
    }
    Ok(Proof::default())
}

fn first_fault(readers: &[Reader]) -> Option<Problem> {
    let fault = readers.iter().find_map(|reader| reader.fault.clone());
    fault.map(Problem::from)
}

fn no_card(readers: &[Reader]) -> Problem {
    let readers = u32::try_from(readers.len()).unwrap_or(u32::MAX);
    Error::NoCard { readers }.into()
}
