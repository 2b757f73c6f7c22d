//! The chain picture, from the computer to the certificate, and beyond it for a diagnosis.

use serde::{Deserialize, Serialize};
use tamga_guide::{CheckName, GuideToken, HOLDER_NUMBER};

use crate::{Error, Facts, Problem, run};

/// One link of the chain, and whether it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Link<P = Problem> {
    /// Which part.
    pub part: Part,
    /// Whether it holds.
    pub state: LinkState,
    /// Why it is broken.
    pub problem: Option<P>,
}

/// A part of the chain, from the computer outwards.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantArray,
    strum::VariantNames,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// This computer, and what keeps the program apart from it.
    Computer,
    /// The PC/SC resource manager.
    Service,
    /// A reader with a card.
    Reader,
    /// The vendor's module.
    Driver,
    /// The token.
    Token,
    /// Its PIN.
    Pin,
    /// The certificate.
    Certificate,
    /// Who vouches for the certificate.
    Issuer,
    /// The portal, and what it needs on this computer.
    Portal,
}

/// Whether a link holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// It holds.
    Good,
    /// It is the first that does not hold.
    Broken,
    /// One before it must hold first, or nobody looked at it yet.
    Waiting,
}

/// How one part is by itself, whatever the parts before it are.
#[derive(Debug, Clone, PartialEq)]
pub enum Found<P> {
    /// It holds.
    Holds,
    /// It is being read just now, and what lies behind it waits.
    Reading,
    /// Nobody looked, which says nothing about what lies behind it.
    NotLookedAt,
    /// It does not hold.
    Fails(P),
}

/// From the computer to the certificate; at most one link is broken.
///
/// A case with a software token has no service, reader, driver or PIN in its chain. While
/// modules are being read, the links after the reader wait.
#[must_use]
pub fn chain(facts: &Facts<'_>) -> Vec<Link> {
    let found = |(part, checks): (Part, Vec<CheckName>)| {
        let fault = checks.into_iter().find_map(|check| run(check, facts).err());
        (part, fault.map_or(Found::Holds, Found::of))
    };
    first_broken(parts(facts).into_iter().map(found))
}

/// Joins parts to a chain: the first that fails is broken, and what lies behind it waits.
pub fn first_broken<P>(parts: impl IntoIterator<Item = (Part, Found<P>)>) -> Vec<Link<P>> {
    let mut holds = true;
    let link = |(part, found)| {
        let found = if holds { found } else { Found::NotLookedAt };
        holds &= matches!(found, Found::Holds | Found::NotLookedAt);
        let (state, problem) = match found {
            Found::Holds => (LinkState::Good, None),
            Found::Reading | Found::NotLookedAt => (LinkState::Waiting, None),
            Found::Fails(problem) => (LinkState::Broken, Some(problem)),
        };
        Link {
            part,
            state,
            problem,
        }
    };
    parts.into_iter().map(link).collect()
}

/// The parts that count for these facts, each with the checks it must pass.
#[must_use]
pub fn parts(facts: &Facts<'_>) -> Vec<(Part, Vec<CheckName>)> {
    use CheckName as C;
    let mut parts = vec![(Part::Computer, vec![])];
    if facts.token == Some(GuideToken::Software) {
        parts.push((Part::Token, vec![C::SoftwareTokenOpen]));
    } else {
        parts.push((Part::Service, vec![C::ServiceRunning]));
        parts.push((Part::Reader, vec![C::ReaderPresent, C::CardPresent]));
        parts.push((Part::Driver, vec![C::DriverPresent]));
        parts.push((Part::Token, vec![C::TokenPresent, C::TokenInitialized]));
        parts.push((Part::Pin, vec![C::PinUsable]));
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

impl Found<Problem> {
    /// What a failed check says about its part.
    #[must_use]
    pub fn of(problem: Problem) -> Self {
        match problem {
            Problem::Check(Error::StillReading) => Self::Reading,
            problem => Self::Fails(problem),
        }
    }
}
