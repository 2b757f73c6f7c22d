//! The certificates that may stand in a chain, and which of them signed which.

use std::collections::{BTreeMap, BTreeSet};

use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certificate::X509Certificate;
use x509_parser::error::X509Error;
use x509_parser::extensions::ParsedExtension;

use super::{End, LinkFault};
use crate::{Certificate, Error, KeyKind, KeyUsage, Result, parse};

/// The most signatures that are checked for one chain; an honest pool takes a dozen.
const SIGNATURE_LIMIT: usize = 200;

/// A certificate, read twice: for us and for the proof of signatures.
pub(super) struct Candidate<'a> {
    pub(super) certificate: Certificate,
    pub(super) parsed: X509Certificate<'a>,
}

/// Whether a key made a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Right,
    /// It did not, though the certificates themselves say that it did.
    Wrong,
    /// It did not: another key under the same name.
    Foreign,
    /// Nobody here can tell.
    Unknown,
    /// Nobody looked, because too many were looked at already.
    Unchecked,
}

/// Every signature that was checked, so that none is checked twice.
#[derive(Default)]
pub(super) struct Proofs {
    /// By subject and issuer.
    verdicts: BTreeMap<(usize, usize), Verdict>,
    exhausted: bool,
}

impl<'a> Candidate<'a> {
    /// The leaf, and everything in the pool that is a certificate, each once.
    pub(super) fn all(leaf: &'a [u8], pool: &'a [Vec<u8>]) -> Result<Vec<Self>> {
        let mut candidates = vec![Self::read(leaf)?];
        let mut seen = BTreeSet::from([candidates[0].certificate.sha256.clone()]);
        for candidate in pool.iter().filter_map(|der| Self::read(der).ok()) {
            if seen.insert(candidate.certificate.sha256.clone()) {
                candidates.push(candidate);
            }
        }
        Ok(candidates)
    }

    fn read(der: &'a [u8]) -> Result<Self> {
        let certificate = parse(der)?;
        let (_, parsed) = X509Certificate::from_der(der).map_err(|_| Error::NotACertificate)?;
        Ok(Self {
            certificate,
            parsed,
        })
    }

    /// Every other candidate that bears the issuer's name, the most likely first.
    pub(super) fn named_issuers(candidates: &[Self], subject: usize) -> Vec<usize> {
        let wanted = candidates[subject].parsed.issuer().as_raw();
        let named = candidates.iter().enumerate();
        let named = named.filter(|(_, other)| other.parsed.subject().as_raw() == wanted);
        let mut named: Vec<usize> = named
            .map(|(at, _)| at)
            .filter(|at| *at != subject)
            .collect();
        named.sort_by_cached_key(|at| {
            match key_ids_agree(&candidates[subject].parsed, &candidates[*at].parsed) {
                Some(true) => 0,
                None => 1,
                Some(false) => 2,
            }
        });
        named
    }
}

impl Proofs {
    /// Whether the issuer's key signed the subject.
    pub(super) fn of(
        &mut self,
        candidates: &[Candidate<'_>],
        subject: usize,
        issuer: usize,
    ) -> Verdict {
        if let Some(verdict) = self.verdicts.get(&(subject, issuer)) {
            return *verdict;
        }
        if self.verdicts.len() == SIGNATURE_LIMIT {
            self.exhausted = true;
            return Verdict::Unchecked;
        }
        let verdict = verdict(&candidates[subject].parsed, &candidates[issuer]);
        self.verdicts.insert((subject, issuer), verdict);
        verdict
    }

    /// How to tell that not everything was looked at.
    pub(super) fn exhausted(&self) -> Option<End> {
        let limit = SIGNATURE_LIMIT as u32;
        self.exhausted.then_some(End::TooManyCandidates { limit })
    }
}

fn verdict(subject: &X509Certificate<'_>, issuer: &Candidate<'_>) -> Verdict {
    // RFC 5280 §4.1.1.2: what is signed must name the algorithm it is signed with.
    if subject.signature_algorithm != subject.tbs_certificate.signature {
        return Verdict::Wrong;
    }
    let named = key_ids_agree(subject, &issuer.parsed);
    match subject.verify_signature(Some(issuer.parsed.public_key())) {
        Ok(()) => Verdict::Right,
        Err(_) if named == Some(false) => Verdict::Foreign,
        Err(X509Error::SignatureUnsupportedAlgorithm) => Verdict::Unknown,
        Err(_) if is_too_short(&issuer.certificate.key.kind) => Verdict::Unknown,
        Err(_) if named == Some(true) => Verdict::Wrong,
        Err(_) => Verdict::Foreign,
    }
}

/// Whether the library refuses to look at anything that this key signed.
fn is_too_short(key: &KeyKind) -> bool {
    matches!(key, KeyKind::Rsa { bits } if *bits < 2048)
}

/// Whether the subject names the issuer's key (RFC 5280 §4.2.1.1); `None` if one does not say.
fn key_ids_agree(subject: &X509Certificate<'_>, issuer: &X509Certificate<'_>) -> Option<bool> {
    let named =
        subject
            .extensions()
            .iter()
            .find_map(|extension| match extension.parsed_extension() {
                ParsedExtension::AuthorityKeyIdentifier(id) => id.key_identifier.as_ref(),
                _ => None,
            });
    let own = issuer
        .extensions()
        .iter()
        .find_map(|extension| match extension.parsed_extension() {
            ParsedExtension::SubjectKeyIdentifier(id) => Some(id),
            _ => None,
        });
    Some(named? == own?)
}

/// Why a certificate should not stand above this many authorities.
pub(super) fn faults(
    certificate: &Certificate,
    parsed: &X509Certificate<'_>,
    authorities: usize,
) -> Vec<LinkFault> {
    let usage = &certificate.key_usage;
    let constraints = parsed.basic_constraints().ok().flatten();
    let path = constraints.and_then(|constraints| constraints.value.path_len_constraint);
    let faults = [
        (!certificate.is_ca, LinkFault::NotAnAuthority),
        (
            !usage.is_empty() && !usage.contains(&KeyUsage::KeyCertSign),
            LinkFault::MayNotSign,
        ),
        (
            path.is_some_and(|path| (path as usize) < authorities),
            LinkFault::PathTooLong,
        ),
    ];
    let found = faults.into_iter().filter(|(found, _)| *found);
    found.map(|(_, fault)| fault).collect()
}
