//! The search for a chain: breadth first, so that the shortest is found, and every certificate
//! is looked at once, so that it ends.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{Chain, DEPTH_LIMIT, End, Link};
use crate::chain::candidate::{Candidate, Proofs, Verdict, faults};
use crate::{Certificate, Result, Root, UnixTime, read};

/// A certificate that was reached, and from which.
struct Node {
    candidate: usize,
    below: Option<usize>,
    depth: usize,
}

/// One walk over the candidates; the first of them is the leaf.
struct Walk<'a, 'p> {
    candidates: &'a [Candidate<'a>],
    roots: &'a [Root],
    proofs: &'p mut Proofs,
    now: UnixTime,
    only_sound: bool,
    nodes: Vec<Node>,
    seen: BTreeSet<usize>,
}

/// A pinned chain without fault, or else the best there is.
pub(super) fn best(leaf: &[u8], pool: &[Vec<u8>], roots: &[Root], now: UnixTime) -> Result<Chain> {
    let candidates = Candidate::all(leaf, pool)?;
    let mut proofs = Proofs::default();
    let mut walk = |only_sound| {
        Walk {
            candidates: &candidates,
            roots,
            proofs: &mut proofs,
            now,
            only_sound,
            nodes: Vec::new(),
            seen: BTreeSet::new(),
        }
        .chain()
    };
    let chain = walk(true);
    if matches!(chain.end, End::Pinned { .. }) {
        return Ok(chain);
    }
    Ok(walk(false))
}

impl Walk<'_, '_> {
    fn chain(mut self) -> Chain {
        self.reach(0, None, 0);
        let mut ends = Vec::new();
        let mut at = 0;
        while at < self.nodes.len() {
            match self.expand(at) {
                Some(end @ End::Pinned { .. }) => return self.down_from(at, end),
                Some(end) => ends.push((at, end)),
                None => {}
            }
            at += 1;
        }
        let best = ends
            .into_iter()
            .min_by_key(|(at, end)| (rank(end), Reverse(self.nodes[*at].depth)));
        let (at, end) = best.unwrap_or((0, End::Looped));
        let end = self.proofs.exhausted().unwrap_or(end);
        self.down_from(at, end)
    }

    fn reach(&mut self, candidate: usize, below: Option<usize>, depth: usize) {
        if self.seen.insert(candidate) {
            self.nodes.push(Node {
                candidate,
                below,
                depth,
            });
        }
    }

    /// Reaches every issuer of a node; or says why there is none to follow.
    fn expand(&mut self, at: usize) -> Option<End> {
        let Node {
            candidate, depth, ..
        } = self.nodes[at];
        let subject = &self.candidates[candidate];
        if let Some(root) = self.pinned(&subject.certificate) {
            return Some(root);
        }
        if subject.certificate.self_signed
            && self.proofs.of(self.candidates, candidate, candidate) == Verdict::Right
        {
            return Some(End::SelfSignedUnknown);
        }
        let issuers = match self.issuers(at) {
            Ok(issuers) => issuers,
            Err(end) => return Some(end),
        };
        if depth + 1 >= DEPTH_LIMIT {
            let limit = DEPTH_LIMIT as u32;
            return Some(End::TooLong { limit });
        }
        if issuers.iter().all(|issuer| self.seen.contains(issuer)) {
            return Some(End::Looped);
        }
        for issuer in issuers {
            self.reach(issuer, Some(at), depth + 1);
        }
        None
    }

    fn pinned(&self, certificate: &Certificate) -> Option<End> {
        let root = self.roots.iter().find(|root| root.is(certificate))?;
        let root = root.id.clone();
        Some(End::Pinned { root })
    }

    /// Every certificate whose key signed this one, those to follow first; never empty.
    fn issuers(&mut self, at: usize) -> std::result::Result<Vec<usize>, End> {
        let candidate = self.nodes[at].candidate;
        let named = Candidate::named_issuers(self.candidates, candidate);
        let mut verdicts = Vec::new();
        let mut issuers = Vec::new();
        for issuer in named {
            let verdict = self.proofs.of(self.candidates, candidate, issuer);
            verdicts.push(verdict);
            if verdict == Verdict::Right {
                let link = self.link(issuer, Some(at));
                let end = link.certificate.validity.not_after;
                issuers.push((!link.is_sound(), Reverse(end), issuer));
            }
        }
        issuers.retain(|(faulty, ..)| !(*faulty && self.only_sound));
        issuers.sort_unstable();
        if issuers.is_empty() {
            return Err(self.missing(candidate, &verdicts));
        }
        Ok(issuers.into_iter().map(|(.., issuer)| issuer).collect())
    }

    fn missing(&self, candidate: usize, verdicts: &[Verdict]) -> End {
        let Candidate {
            certificate,
            parsed,
            ..
        } = &self.candidates[candidate];
        let name = certificate.issuer.common_name.clone();
        if verdicts.contains(&Verdict::Unknown) {
            let oid = read::dotted(&parsed.signature_algorithm.algorithm).unwrap_or_default();
            return End::AlgorithmUnknown { oid };
        }
        if verdicts.contains(&Verdict::Wrong) {
            return End::SignatureWrong { name };
        }
        End::IssuerMissing {
            name,
            ca_issuers: certificate.ca_issuers.clone(),
        }
    }

    fn down_from(&self, at: usize, end: End) -> Chain {
        let mut path = vec![at];
        path.extend(std::iter::successors(self.nodes[at].below, |at| {
            self.nodes[*at].below
        }));
        let links = path.into_iter().rev().map(|at| {
            let Node {
                candidate, below, ..
            } = self.nodes[at];
            self.link(candidate, below)
        });
        Chain {
            links: links.collect(),
            end,
        }
    }

    /// What a certificate is in a chain above the node `below`.
    fn link(&self, candidate: usize, below: Option<usize>) -> Link {
        let Candidate {
            certificate,
            parsed,
            ..
        } = &self.candidates[candidate];
        let authorities = std::iter::successors(below, |at| self.nodes[*at].below)
            .filter(|at| self.nodes[*at].below.is_some())
            .map(|at| &self.candidates[self.nodes[at].candidate].certificate)
            // RFC 5280 §4.2.1.9: an authority's new key under its old name does not count.
            .filter(|authority| !authority.self_signed);
        Link {
            state: certificate.validity.state(self.now),
            faults: match below {
                Some(_) => faults(certificate, parsed, authorities.count()),
                None => Vec::new(),
            },
            certificate: certificate.clone(),
        }
    }
}

/// What says most comes first.
fn rank(end: &End) -> u8 {
    match end {
        End::Pinned { .. } => 0,
        End::SelfSignedUnknown => 1,
        End::IssuerMissing { .. } => 2,
        End::AlgorithmUnknown { .. } => 3,
        End::SignatureWrong { .. } => 4,
        End::TooLong { .. } | End::TooManyCandidates { .. } => 5,
        End::Looped => 6,
    }
}
