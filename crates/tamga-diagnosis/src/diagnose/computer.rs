//! The computer itself: whether it can have readers at all, and whether its clock is right.

use tamga_card::SystemKind;
use tamga_check::{Found, MADE};
use tamga_guide::GuideToken;

use super::Look;
use crate::{Error, Problem};

/// A clock this far from a server's, in seconds, spoils signatures and sign-ins: as much as
/// Kerberos and OCSP allow.
const SKEW: u64 = 300;

pub(super) fn look(look: &Look<'_>) -> Found<Problem> {
    let recorded = look.recorded;
    let now = recorded.at;
    if now < MADE {
        return Found::Fails(tamga_check::Error::ClockBehind { now }.into());
    }
    if let Some(problem) = skewed(look) {
        return Found::Fails(problem);
    }
    let is_phone = recorded.computer.machine.system == SystemKind::Mobile;
    if is_phone && recorded.wanted.token == Some(GuideToken::Hardware) {
        return Found::Fails(Error::PhoneWithoutReaders.into());
    }
    Found::Holds
}

/// What a portal says of the clock, where one was asked.
fn skewed(look: &Look<'_>) -> Option<Problem> {
    let answers = look.recorded.asked.iter().map(|asked| &asked.answer);
    let mut told = answers.filter_map(|answer| match answer {
        Ok(reach) => Some(tamga_net::Error::ClockWrong {
            host: reach.host.clone(),
            skew_seconds: reach
                .skew_seconds
                .filter(|skew| skew.unsigned_abs() > SKEW)?,
        }),
        Err(error @ tamga_net::Error::ClockWrong { .. }) => Some(error.clone()),
        Err(_) => None,
    });
    told.next().map(Problem::from)
}
