//! Whether the certificate is there, and valid now and for long enough.

use tamga_guide::{CONTRACT_END, Date};
use tamga_x509::{SECONDS_PER_DAY, UnixTime, Validity, ValidityState, clipped_by_issuer};

use super::token::usable;
use crate::candidate::{Candidate, all, best, unreadable};
use crate::facts::named;
use crate::{Error, Facts, Problem, Proof};

/// The day this version was made: a clock before it is wrong (2026-11-23).
pub const MADE: UnixTime = UnixTime(1_795_392_000);

/// A certificate that ends within so many days should be renewed now.
const SOON: i64 = 30;

/// Days on which issuers' own certificates ended and cut many others short, by the notices of
/// Viettel-CA.
const KNOWN_CUTS: [&str; 2] = ["2024-05-13", "2025-09-24"];

/// A holder's certificate is on a token.
pub(super) fn certificate_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    found(facts).map(|candidate| Proof::of_certificate(&candidate))
}

/// Now is within its validity (RFC 5280 §4.1.2.5).
pub(super) fn certificate_valid(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let validity = candidate.certificate.validity;
    let error = match validity.state(facts.now) {
        ValidityState::Valid => {
            return Ok(Proof {
                notice: ends_soon(validity, facts.now),
                ..Proof::of_certificate(&candidate)
            });
        }
        ValidityState::NotYet => too_early(facts, validity),
        ValidityState::Expired => Error::CertificateExpired {
            not_after: validity.not_after,
            days: days_between(validity.not_after, facts.now),
        },
    };
    Err(error.into())
}

/// A certificate from the future: usually the computer's clock is behind. It surely is when it
/// is before this program was made, or when even an issuer's certificate lies ahead.
fn too_early(facts: &Facts<'_>, validity: Validity) -> Error {
    let now = facts.now;
    let is_ahead = |known: Candidate<'_>| {
        known.certificate.is_ca && known.certificate.validity.not_before > now
    };
    if now < MADE || all(facts).any(is_ahead) {
        return Error::ClockBehind { now };
    }
    let not_before = validity.not_before;
    Error::CertificateNotYetValid { not_before, now }
}

fn ends_soon(validity: Validity, now: UnixTime) -> Option<Problem> {
    let days = validity.days_left(now);
    let not_after = validity.not_after;
    (days <= SOON).then(|| Error::CertificateEndsSoon { not_after, days }.into())
}

/// It lasts as long as was paid for: its issuer's own end did not cut it short. For a practice
/// certificate nobody paid.
pub(super) fn term_complete(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    if !facts.practice {
        term(facts, &candidate)??;
    }
    Ok(Proof::of_certificate(&candidate))
}

/// The outer error: what it is compared with is not known. The inner one: it ends too early, and
/// why.
pub(super) fn term(
    facts: &Facts<'_>,
    candidate: &Candidate<'_>,
) -> Result<Result<(), Error>, Error> {
    let contract_end = facts
        .fields
        .get(CONTRACT_END)
        .ok_or(Error::ContractEndNotGiven)?;
    let paid_until = Date::parse(contract_end).ok_or(Error::ContractEndNotGiven)?;
    let not_after = candidate.certificate.validity.not_after;
    let last_day = not_after.0.div_euclid(SECONDS_PER_DAY);
    let days = paid_until.days_since_1970() - last_day;
    if days <= 0 {
        return Ok(Ok(()));
    }
    let contract_end = contract_end.clone();
    Ok(Err(match was_cut(facts, candidate) {
        true => Error::TermCutShort {
            not_after,
            contract_end,
            days,
        },
        false => Error::TermShort {
            not_after,
            contract_end,
            days,
        },
    }))
}

/// Whether the issuer's own certificate ended it: the issuer owes the rest free of charge.
fn was_cut(facts: &Facts<'_>, candidate: &Candidate<'_>) -> bool {
    let certificate = &candidate.certificate;
    let mut issuers = all(facts).filter(|known| known.certificate.subject == certificate.issuer);
    let last_day = certificate.validity.not_after.0.div_euclid(SECONDS_PER_DAY);
    let known = KNOWN_CUTS.iter().filter_map(|day| Date::parse(day));
    let mut days = known.map(|day| day.days_since_1970() - last_day);
    days.any(|apart| apart.abs() <= 1)
        || issuers
            .any(|issuer| clipped_by_issuer(&certificate.validity, &issuer.certificate.validity))
}

/// The certificate the step is about.
pub(super) fn found<'a>(facts: &Facts<'a>) -> Result<Candidate<'a>, Problem> {
    let token = usable(facts)?;
    if let Some(candidate) = best(facts) {
        return Ok(candidate);
    }
    if let Some(problem) = unreadable(facts) {
        return Err(problem);
    }
    let label = named(token);
    let error = match (token.certificates.is_empty(), token.public_keys.is_empty()) {
        (true, true) => Error::TokenEmpty { label },
        (true, false) => Error::NoCertificate { label },
        (false, _) if all(facts).any(|known| !known.certificate.is_ca) => Error::PracticeOnly,
        (false, _) => Error::OnlyIssuerCertificates { label },
    };
    Err(error.into())
}

fn days_between(earlier: UnixTime, later: UnixTime) -> i64 {
    later
        .0
        .saturating_sub(earlier.0)
        .div_euclid(SECONDS_PER_DAY)
}
