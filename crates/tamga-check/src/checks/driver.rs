//! Whether a module serves the card, and whether it is the right one.

use tamga_card::{Card, Module, ModuleOrigin, Product, SystemKind, Token, products};

use super::reader::card_present;
use crate::facts::is_blank;
use crate::{Error, Facts, Problem, Proof};

/// A module that can serve the card is installed and works.
pub(super) fn driver_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    card_present(facts)?;
    let seen: Vec<_> = facts.slot_tokens().collect();
    if seen.iter().any(|(_, _, token)| !is_blank(token)) {
        return Ok(Proof::default());
    }
    match seen.first() {
        Some((module, _, token)) => blank(facts, module, token),
        None => unseen(facts),
    }
}

/// The module that serves a card which no module shows as a token; `None` without one.
pub(super) fn serving<'a>(facts: &Facts<'a>) -> Option<&'a Module> {
    let known: Vec<_> = facts.cards().flat_map(known_products).collect();
    let mut modules = facts.modules().filter(|module| is_loaded(module));
    modules.find(|module| known.iter().any(|product| serves(module, product)))
}

/// A token that seems empty is empty only if the module is the card's own.
fn blank(facts: &Facts<'_>, module: &Module, token: &Token) -> Result<Proof, Problem> {
    let mut products = facts.cards().flat_map(known_products);
    let claimed = products.find(|product| product.is_foreign_module(&module.path));
    let Some(product) = claimed else {
        return Ok(Proof::of(token));
    };
    let own: Vec<_> = facts
        .modules()
        .filter(|module| serves(module, product))
        .collect();
    if own.iter().any(|module| is_being_read(module)) {
        return Err(Error::StillReading.into());
    }
    let fault = own.iter().find_map(|module| module.fault.clone());
    Err(fault.map_or_else(|| wrong_driver(module, product), Problem::from))
}

/// No module shows a token: why, card by card.
fn unseen(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let problem = facts.cards().find_map(|card| missing(card, facts));
    problem.map_or(Ok(Proof::default()), Err)
}

/// Why no module serves this card; `None` when one does.
fn missing(card: &Card, facts: &Facts<'_>) -> Option<Problem> {
    let product = known_products(card).next();
    let of_card = |module: &&Module| match product {
        Some(product) => serves(module, product),
        None => true,
    };
    let modules: Vec<_> = facts.modules().filter(of_card).collect();
    if product.is_some() && modules.iter().any(|module| is_loaded(module)) {
        return None;
    }
    if modules.iter().any(|module| is_being_read(module)) {
        return Some(Error::StillReading.into());
    }
    let all_failed = modules.iter().all(|module| module.fault.is_some());
    let mut faulty = modules
        .iter()
        .filter(|module| all_failed || was_given(module));
    match faulty.find_map(|module| module.fault.clone()) {
        Some(fault) => Some(fault.into()),
        None => Some(product.map_or_else(|| unknown(card), no_driver)),
    }
}

fn known_products(card: &Card) -> impl Iterator<Item = &'static Product> {
    card.products.iter().filter_map(|id| products().get(id))
}

/// Whether the module is known for this product, by its file name on any system, or was given
/// by the person for it.
fn serves(module: &Module, product: &Product) -> bool {
    let brands = products().brands.iter();
    let of_family = brands.filter(|brand| brand.families.contains(&product.family));
    let of_brands = of_family.flat_map(|brand| [&brand.windows, &brand.linux, &brand.macos]);
    let own = [&product.windows, &product.linux, &product.macos];
    let mut names = own.into_iter().chain(of_brands).flatten();
    let is_named = names.any(|name| is_file(&module.path, name));
    !product.is_foreign_module(&module.path) && (was_given(module) || is_named)
}

fn was_given(module: &Module) -> bool {
    module.origin == ModuleOrigin::Given
}

/// Compares names without their endings and without regard to case; `*` stands at the end.
fn is_file(path: &str, name: &str) -> bool {
    let stem = |path: &str| {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        name.split('.').next().unwrap_or(name).to_lowercase()
    };
    let (found, wanted) = (stem(path), stem(name));
    match wanted.split_once('*') {
        Some((start, _)) => found.starts_with(start),
        None => found == wanted,
    }
}

/// Whether the module answered.
fn is_loaded(module: &Module) -> bool {
    module.fault.is_none() && !is_unasked(module)
}

/// Whether the module is about to say more than it did.
pub(super) fn is_being_read(module: &Module) -> bool {
    module.fault.is_none() && (module.reading || is_unasked(module))
}

/// Whether the module is known and has not even said its version.
fn is_unasked(module: &Module) -> bool {
    module.slots.is_empty() && module.version.is_empty()
}

fn no_driver(product: &Product) -> Problem {
    Error::DriverMissing {
        product: product.name.clone(),
        module: product.modules(SystemKind::here()).first().cloned(),
    }
    .into()
}

fn unknown(card: &Card) -> Problem {
    let atr = card.atr.clone();
    Error::CardUnknown { atr }.into()
}

fn wrong_driver(module: &Module, product: &Product) -> Problem {
    Error::WrongDriver {
        module: module.path.clone(),
        product: product.name.clone(),
    }
    .into()
}
