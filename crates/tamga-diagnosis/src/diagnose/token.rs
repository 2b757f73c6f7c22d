//! Tokens of the other kind than the portal takes, and objects that could not be read.

use tamga_check::Found;
use tamga_guide::GuideToken;

use super::Look;
use crate::{Error, Problem};

/// Nothing of the wanted kind, and something of the other: the person came with the wrong one.
pub(super) fn finer(look: &Look<'_>, problem: &Problem) -> Option<Problem> {
    use tamga_check::Error as E;
    let inventory = &look.recorded.inventory;
    let mut files = inventory.software_tokens.iter();
    let mut slots = inventory.modules.iter().flat_map(|module| &module.slots);
    let error = match (problem, look.recorded.wanted.token) {
        (
            Problem::Check(E::NoReader | E::NoCard { .. } | E::TokenNotSeen { .. }),
            Some(GuideToken::Hardware),
        ) if files.any(|file| file.token.is_some()) => Error::SoftwareTokenNotTaken,
        (Problem::Check(E::NoSoftwareToken), Some(GuideToken::Software))
            if slots.any(|slot| slot.token.is_some()) =>
        {
            Error::HardwareTokenNotTaken
        }
        _ => return None,
    };
    Some(error.into())
}

pub(super) fn look(look: &mut Look<'_>) -> Found<Problem> {
    let tokens = look.recorded.inventory.tokens();
    let left_out = tokens.filter(|token| token.skipped > 0).map(|token| {
        let (label, count) = (token.label.clone(), token.skipped);
        Error::ObjectsLeftOut { label, count }.into()
    });
    look.notices.extend(left_out.take(1));
    Found::Holds
}
