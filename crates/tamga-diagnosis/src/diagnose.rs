//! From recorded facts to the first broken link.

mod certificate;
mod computer;
mod driver;
mod issuer;
mod portal;
mod reader;
mod token;

use tamga_check::{Facts, Found, Part, Proof, first_broken, run};
use tamga_guide::CheckName;

use crate::{Problem, Recorded, Verdict};

/// The chain from the computer to the portal, with its first broken link.
///
/// A function of `recorded` alone: the same facts give the same verdict for ever, and so does
/// the [`report`](crate::report()) made of them. It asks nobody and opens nothing.
#[must_use]
pub fn diagnose(recorded: &Recorded) -> Verdict {
    let mut look = Look::new(recorded);
    let mut parts = tamga_check::parts(&look.facts);
    parts.extend([(Part::Issuer, vec![]), (Part::Portal, vec![])]);
    let mut ended = false;
    let found = parts.into_iter().map(|(part, checks)| {
        let found = if ended {
            Found::NotLookedAt
        } else {
            look.at(part, checks)
        };
        ended |= matches!(found, Found::Fails(_) | Found::Reading);
        (part, found)
    });
    let links = first_broken(found);
    let notices = distinct(look.notices);
    Verdict { links, notices }
}

/// Two checks may notice the same thing.
fn distinct(notices: Vec<Problem>) -> Vec<Problem> {
    notices.into_iter().fold(vec![], |mut list, notice| {
        if !list.contains(&notice) {
            list.push(notice);
        }
        list
    })
}

/// A walk along the chain, and what was noticed on the way.
struct Look<'a> {
    recorded: &'a Recorded,
    facts: Facts<'a>,
    notices: Vec<Problem>,
}

impl<'a> Look<'a> {
    fn new(recorded: &'a Recorded) -> Self {
        Self {
            recorded,
            facts: recorded.facts(),
            notices: vec![],
        }
    }

    /// The checks of a part in the picture, those that the guide's step adds, and what only a
    /// diagnosis looks at.
    fn at(&mut self, part: Part, checks: Vec<CheckName>) -> Found<Problem> {
        for check in self.with_step(part, checks) {
            match run(check, &self.facts) {
                Ok(proof) => self.notices.extend(notice(proof)),
                Err(problem) => return self.failed(problem),
            }
        }
        match part {
            Part::Computer => computer::look(self),
            Part::Driver => driver::look(self),
            Part::Token => token::look(self),
            Part::Certificate => certificate::look(self),
            Part::Issuer => issuer::look(self),
            Part::Portal => portal::look(self),
            Part::Service | Part::Reader | Part::Pin => Found::Holds,
        }
    }

    /// A failed check, told as exactly as the other facts allow.
    fn failed(&self, problem: tamga_check::Problem) -> Found<Problem> {
        let Found::Fails(problem) = Found::of(problem) else {
            return Found::Reading;
        };
        let Ok(problem) = Problem::try_from(problem) else {
            return Found::NotLookedAt;
        };
        let finer = reader::finer(self, &problem)
            .or_else(|| driver::finer(self, &problem))
            .or_else(|| token::finer(self, &problem));
        Found::Fails(finer.unwrap_or(problem))
    }

    /// The checks of the part, and those that the step wants besides.
    fn with_step(&self, part: Part, mut checks: Vec<CheckName>) -> Vec<CheckName> {
        let wanted = &self.recorded.wanted;
        let guide = wanted.guide.as_deref().and_then(tamga_guide::guide);
        let step = guide.and_then(|guide| guide.step(wanted.step.as_deref()?));
        let steps = step.map_or(&[][..], |step| &step.checks).iter().copied();
        checks.extend(certificate::portal_wants(self, part));
        for check in steps.filter(|check| part_of(*check) == part) {
            if !checks.contains(&check) {
                checks.push(check);
            }
        }
        checks
    }
}

/// What a check that passed wants to be known.
fn notice(proof: Proof) -> Option<Problem> {
    Problem::try_from(proof.notice?).ok()
}

/// The part of the chain that a check looks at.
fn part_of(check: CheckName) -> Part {
    use CheckName as C;
    match check {
        C::ServiceRunning => Part::Service,
        C::ReaderPresent | C::CardPresent => Part::Reader,
        C::DriverPresent => Part::Driver,
        C::TokenPresent | C::TokenInitialized | C::SoftwareTokenOpen => Part::Token,
        C::PinUsable => Part::Pin,
        C::CertificatePresent
        | C::CertificateValid
        | C::CertificateHolder
        | C::CertificateRole
        | C::TermComplete
        | C::CertificateIssuer
        | C::TermClipped
        | C::CertificateRenewed
        | C::KeyKind
        | C::KeyUsage
        | C::KeyOnToken => Part::Certificate,
    }
}
