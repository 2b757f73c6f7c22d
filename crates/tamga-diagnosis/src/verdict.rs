//! What a diagnosis ends in: the chain, its first broken link, and what should be known besides.

use std::fmt;

use serde::Serialize;
use tamga_check::{Link, LinkState, Part};

use crate::Problem;

/// The chain as it was found; at most one link is broken.
#[derive(Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// From the computer to the portal. Links behind the broken one wait; so do those that
    /// nobody looked at.
    pub links: Vec<Link<Problem>>,
    /// What breaks nothing and should be known, in the order of the links before the broken one.
    pub notices: Vec<Problem>,
}

impl Verdict {
    /// The first broken link; `None` when none is.
    #[must_use]
    pub fn broken(&self) -> Option<&Link<Problem>> {
        let mut links = self.links.iter();
        links.find(|link| link.state == LinkState::Broken)
    }

    /// Why it is broken; `None` when nothing is.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.broken()?.problem.as_ref()
    }

    /// The part that is broken; `None` when none is.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        self.broken().map(|link| link.part)
    }

    /// The stable name of the cause, as `card-pin-locked`; `None` when nothing is broken.
    #[must_use]
    pub fn cause(&self) -> Option<String> {
        self.problem().map(Problem::cause)
    }

    /// Whether the two say the same about the same parts, whatever they call the things.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        let states = |verdict: &Self| {
            let links = verdict.links.iter().map(|link| (link.part, link.state));
            links.collect::<Vec<_>>()
        };
        let notices = |verdict: &Self| -> Vec<_> {
            let notices = verdict.notices.iter();
            notices.map(Problem::cause).collect()
        };
        states(self) == states(other)
            && self.cause() == other.cause()
            && notices(self) == notices(other)
    }
}

/// Parts and causes, and no fact about a person.
impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let links = self.links.iter().map(|link| (link.part, link.state));
        f.debug_struct("Verdict")
            .field("links", &links.collect::<Vec<_>>())
            .field("problem", &self.problem())
            .field("notices", &self.notices)
            .finish()
    }
}
