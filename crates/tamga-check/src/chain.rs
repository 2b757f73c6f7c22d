//! The chain picture: computer, service, reader, driver, token, certificate.

use serde::Serialize;
use tamga_guide::{CheckName, GuideToken, HOLDER_NUMBER};

use crate::{Error, Facts, Problem, run};

/// One link of the chain, and whether it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Which part.
    pub part: Part,
    /// Whether it holds.
    pub state: LinkState,
    /// Why it is broken.
    pub problem: Option<Problem>,
}

/// A part of the chain, from the computer outwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// This computer: always good, or nobody would see the picture.
    Computer,
    /// The PC/SC resource manager.
    Service,
    /// A reader with a card.
    Reader,
    /// The vendor's module.
    Driver,
    /// The token.
    Token,
    /// The certificate.
    Certificate,
}

/// Whether a link holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// It holds.
    Good,
    /// It is the first that does not hold.
    Broken,
    /// One before it must hold first.
    Waiting,
}

/// From the computer to the certificate; at most one link is broken.
///
/// A case with a software token has no service, reader or driver in its chain. While modules
/// are being read, the links after the reader wait.
#[must_use]
pub fn chain(facts: &Facts<'_>) -> Vec<Link> {
    let mut holds = true;
    let link = |(part, checks): (Part, Vec<CheckName>)| {
        let fault = checks.into_iter().find_map(|check| run(check, facts).err());
        let (state, problem) = match fault {
            _ if !holds => (LinkState::Waiting, None),
            None => (LinkState::Good, None),
            Some(Problem::Check(Error::StillReading)) => (LinkState::Waiting, None),
            Some(problem) => (LinkState::Broken, Some(problem)),
        };
        holds &= state == LinkState::Good;
        Link {
            part,
            state,
            problem,
        }
    };
    parts(facts).into_iter().map(link).collect()
}

fn parts(facts: &Facts<'_>) -> Vec<(Part, Vec<CheckName>)> {
    use CheckName as C;
    let mut parts = vec![(Part::Computer, vec![])];
    if facts.token == Some(GuideToken::Software) {
        parts.push((Part::Token, vec![C::SoftwareTokenOpen]));
    } else {
        parts.push((Part::Service, vec![C::ServiceRunning]));
        parts.push((Part::Reader, vec![C::ReaderPresent, C::CardPresent]));
        parts.push((Part::Driver, vec![C::DriverPresent]));
        let token = vec![C::TokenPresent, C::TokenInitialized, C::PinUsable];
        parts.push((Part::Token, token));
    }
    parts.push((Part::Certificate, of_certificate(facts)));
    parts
}

/// The holder is compared only once a number was typed.
fn of_certificate(facts: &Facts<'_>) -> Vec<CheckName> {
    use CheckName as C;
    let is_told = facts.fields.contains_key(HOLDER_NUMBER);
    let holder = is_told.then_some(C::CertificateHolder);
    let always = [C::CertificatePresent, C::CertificateValid];
    let last = [C::CertificateRole, C::KeyOnToken];
    always.into_iter().chain(holder).chain(last).collect()
}
