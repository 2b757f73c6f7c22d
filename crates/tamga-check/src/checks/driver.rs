//! Whether a module serves the card.

use tamga_card::{Card, Module};

use crate::{Error, Facts, Problem, Proof};

/// A module that can serve the card is installed and works.
pub(super) fn driver_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let modules = &facts.inventory.modules;
    let sees_token = |module: &Module| module.slots.iter().any(|slot| slot.token.is_some());
    if modules.iter().any(sees_token) {
        return Ok(Proof::default());
    }
    let cards = facts
        .inventory
        .readers
        .iter()
        .filter_map(|reader| reader.card.as_ref());
    let missing: Vec<Problem> = cards.filter_map(|card| missing(card, modules)).collect();
    match missing.into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(Proof::default()),
    }
}

/// Why no module serves this card; `None` when one may.
fn missing(card: &Card, modules: &[Module]) -> Option<Problem> {
    if modules.iter().any(|module| module.fault.is_none()) {
        return None;
    }
    if let Some(fault) = modules.iter().find_map(|module| module.fault.clone()) {
        return Some(fault.into());
    }
    let atr = card.atr.clone();
    Some(Error::CardUnknown { atr }.into())
}
