//! From the driver to a token that can be used.

use tamga_card::{Token, TokenKind};
use tamga_guide::{GuideToken, HOLDER_NUMBER};

use super::driver::{driver_present, is_being_read, serving};
use crate::candidate::best;
use crate::facts::named;
use crate::{Error, Facts, Problem, Proof};

/// A token that counts can be read.
pub(super) fn token_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let token = usable(facts)?;
    Ok(Proof {
        notice: several(facts),
        ..Proof::of(token)
    })
}

/// The token was initialized.
pub(super) fn token_initialized(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let token = usable(facts)?;
    if token.initialized {
        return Ok(Proof::of(token));
    }
    let label = named(token);
    Err(Error::TokenNotInitialized { label }.into())
}

/// The PIN is set, is the holder's own, and can be typed without fear.
pub(super) fn pin_usable(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let token = usable(facts)?;
    let (label, pin) = (named(token), token.pin);
    let notice = match token.kind {
        TokenKind::Hardware if token.login_required => match () {
            () if pin.locked => return Err(Error::PinLocked { label }.into()),
            () if !pin.initialized => return Err(Error::PinNotSet { label }.into()),
            () if pin.final_try => return Err(Error::PinFinalTry { label }.into()),
            () if pin.to_be_changed => return Err(Error::PinToBeChanged { label }.into()),
            () if pin.count_low => Some(Error::PinCountLow { label }.into()),
            () => None,
        },
        _ => None,
    };
    Ok(Proof {
        notice,
        ..Proof::of(token)
    })
}

/// A software token is open.
pub(super) fn software_token_open(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let software = Facts {
        token: Some(GuideToken::Software),
        ..*facts
    };
    usable(&software).map(Proof::of)
}

/// The token that the checks are about: the one with the certificate if there is one, and
/// otherwise the fullest.
pub(super) fn usable<'a>(facts: &Facts<'a>) -> Result<&'a Token, Problem> {
    let holding = best(facts).map(|candidate| candidate.token);
    let token = holding.or_else(|| facts.tokens().first().copied());
    let token = token.ok_or_else(|| no_token(facts))?;
    if token.kind == TokenKind::Hardware {
        driver_present(facts)?; // a token that seems empty may be the wrong driver's
    }
    Ok(token)
}

/// Several tokens, and nothing that says which one is meant.
fn several(facts: &Facts<'_>) -> Option<Problem> {
    let count = facts.tokens().len();
    let is_told = facts.fields.contains_key(HOLDER_NUMBER);
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    (count > 1 && !is_told).then(|| Error::SeveralTokens { count }.into())
}

fn no_token(facts: &Facts<'_>) -> Problem {
    let has_files = !facts.inventory.software_tokens.is_empty();
    let is_about_files = match facts.token {
        Some(GuideToken::Software) => true,
        Some(GuideToken::Hardware) => false,
        None => has_files && facts.readers().next().is_none(),
    };
    if is_about_files {
        return no_software_token(facts);
    }
    if let Err(problem) = driver_present(facts) {
        return problem;
    }
    let slots = facts.modules().flat_map(|module| &module.slots);
    if let Some(fault) = slots.into_iter().find_map(|slot| slot.fault.clone()) {
        return fault.into();
    }
    if facts.modules().any(is_being_read) {
        return Error::StillReading.into();
    }
    let module = serving(facts).map(|module| module.path.clone());
    Error::TokenNotSeen { module }.into()
}

fn no_software_token(facts: &Facts<'_>) -> Problem {
    let files = &facts.inventory.software_tokens;
    if let Some(fault) = files.iter().find_map(|file| file.fault.clone()) {
        return fault.into();
    }
    let mut tokens = facts.inventory.tokens();
    let is_practice = tokens.any(|token| token.kind == TokenKind::Practice);
    let closed = files.iter().find(|file| file.token.is_none());
    match closed.map(|file| file.path.clone()) {
        Some(path) => Error::SoftwareTokenClosed { path }.into(),
        None if is_practice && !facts.practice => Error::PracticeOnly.into(),
        None => Error::NoSoftwareToken.into(),
    }
}
