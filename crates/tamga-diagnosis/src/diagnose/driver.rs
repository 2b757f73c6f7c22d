//! Modules: hidden by a sandbox, or two for one token.

use std::collections::BTreeMap;

use tamga_check::Found;

use super::Look;
use crate::{Error, Problem};

/// In a sandbox a missing module is one that cannot be seen.
pub(super) fn finer(look: &Look<'_>, problem: &Problem) -> Option<Problem> {
    let sandbox = look.recorded.computer.sandbox?;
    let is_missing = matches!(
        problem,
        Problem::Check(
            tamga_check::Error::DriverMissing { .. } | tamga_check::Error::CardUnknown { .. }
        )
    );
    is_missing.then(|| Error::DriversHidden { sandbox }.into())
}

pub(super) fn look(look: &mut Look<'_>) -> Found<Problem> {
    let twice = two_drivers(look);
    look.notices.extend(twice.map(Problem::from));
    Found::Holds
}

/// The first token that two modules show, by its serial number.
fn two_drivers(look: &Look<'_>) -> Option<Error> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for module in &look.recorded.inventory.modules {
        let tokens = module.slots.iter().filter_map(|slot| slot.token.as_ref());
        for token in tokens.filter(|token| !token.serial.is_empty()) {
            match seen.insert(&token.serial, &module.path) {
                Some(first) if first != module.path => {
                    let (first, second) = (first.to_owned(), module.path.clone());
                    return Some(Error::TwoDrivers { first, second });
                }
                _ => {}
            }
        }
    }
    None
}
