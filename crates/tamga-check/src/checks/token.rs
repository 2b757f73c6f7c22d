//! From the driver to a token that can be used.

use tamga_card::{Token, TokenKind};
use tamga_guide::GuideToken;

use crate::{Error, Facts, Problem, Proof};

/// A token that counts can be read.
pub(super) fn token_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let mut tokens = facts.tokens();
    let Some(token) = tokens.next() else {
        return Err(no_token(facts));
    };
    Ok(proof(token))
}

/// The token was initialized.
pub(super) fn token_initialized(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let token = usable(facts)?;
    if token.initialized {
        return Ok(proof(token));
    }
    let label = token.label.clone();
    Err(Error::TokenNotInitialized { label }.into())
}

/// The PIN is set, is the holder's own, and can be typed without fear.
pub(super) fn pin_usable(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let token = usable(facts)?;
    let label = token.label.clone();
    let pin = token.pin;
    Err(match () {
        () if token.kind != TokenKind::Hardware || !token.login_required => {
            return Ok(proof(token));
        }
        () if pin.locked => Error::PinLocked { label },
        () if !pin.initialized => Error::PinNotSet { label },
        () if pin.to_be_changed => Error::PinToBeChanged { label },
        () if pin.final_try => Error::PinFinalTry { label },
        () => return Ok(proof(token)),
    }
    .into())
}

/// A software token is open.
pub(super) fn software_token_open(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let software = Facts {
        token: Some(GuideToken::Software),
        ..*facts
    };
    let open = software.tokens().next();
    open.map(proof).ok_or_else(|| no_software_token(facts))
}

/// The token that the checks are about: one with the certificate if there is one.
fn usable<'a>(facts: &Facts<'a>) -> Result<&'a Token, Problem> {
    let holding = crate::candidate::best(facts).map(|candidate| candidate.token);
    let token = holding.or_else(|| facts.tokens().next());
    token.ok_or_else(|| no_token(facts))
}

fn proof(token: &Token) -> Proof {
    Proof {
        token_serial: Some(token.serial.clone()),
        certificate_sha256: None,
    }
}

fn no_token(facts: &Facts<'_>) -> Problem {
    if facts.token == Some(GuideToken::Software) {
        return no_software_token(facts);
    }
    let modules = &facts.inventory.modules;
    let slots = modules.iter().flat_map(|module| &module.slots);
    let fault = slots.into_iter().find_map(|slot| slot.fault.clone());
    let fault = fault.or_else(|| modules.iter().find_map(|module| module.fault.clone()));
    let practice = facts
        .inventory
        .tokens()
        .any(|token| token.kind == TokenKind::Practice);
    match fault {
        _ if practice && !facts.practice => Error::PracticeOnly.into(),
        Some(fault) => fault.into(),
        None => Error::NoToken.into(),
    }
}

fn no_software_token(facts: &Facts<'_>) -> Problem {
    let files = &facts.inventory.software_tokens;
    if let Some(fault) = files.iter().find_map(|file| file.fault.clone()) {
        return fault.into();
    }
    let practice = facts
        .inventory
        .tokens()
        .any(|token| token.kind == TokenKind::Practice);
    match files.iter().find(|file| file.token.is_none()) {
        Some(closed) => Error::SoftwareTokenClosed {
            path: closed.path.clone(),
        }
        .into(),
        None if practice && !facts.practice => Error::PracticeOnly.into(),
        None => Error::NoSoftwareToken.into(),
    }
}
