//! Whether the certificate is there, valid, and the right one.

use tamga_guide::{CONTRACT_END, Date, HOLDER_NUMBER};
use tamga_x509::{UnixTime, ValidityState};

use super::token::token_present;
use crate::candidate::{Candidate, best, same_role, unreadable};
use crate::{Error, Facts, Problem, Proof};

/// The day this version was made: a clock before it is wrong (2026-11-23).
const MADE: UnixTime = UnixTime(1_795_392_000);

const SECONDS_PER_DAY: i64 = 86_400;

/// A holder's certificate is on a token.
pub(super) fn certificate_present(facts: &Facts<'_>) -> Result<Proof, Problem> {
    found(facts).map(|candidate| proof(&candidate))
}

/// Now is within its validity (RFC 5280 §4.1.2.5).
pub(super) fn certificate_valid(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let validity = &candidate.certificate.validity;
    let now = facts.now;
    Err(match validity.state(now) {
        ValidityState::Valid => return Ok(proof(&candidate)),
        ValidityState::NotYet if now < MADE => Error::ClockBehind { now },
        ValidityState::NotYet => Error::CertificateNotYetValid {
            not_before: validity.not_before,
            now,
        },
        ValidityState::Expired => Error::CertificateExpired {
            not_after: validity.not_after,
            days: (now.0 - validity.not_after.0).div_euclid(SECONDS_PER_DAY),
        },
    }
    .into())
}

/// It carries the number that was typed.
pub(super) fn certificate_holder(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let expected = facts
        .fields
        .get(HOLDER_NUMBER)
        .ok_or(Error::NumberNotGiven)?;
    let candidate = found(facts)?;
    let holder = &candidate.certificate.holder;
    if holder.has_number(None, expected) {
        return Ok(proof(&candidate));
    }
    let expected = expected.clone();
    Err(match holder.numbers.first() {
        Some(number) => Error::HolderDiffers {
            found: number.value.clone(),
            kind: number.kind,
            expected,
        },
        None => Error::HolderWithoutNumber { expected },
    }
    .into())
}

/// It is the seal of an organisation, or the signature of a person, as the case needs.
pub(super) fn certificate_role(facts: &Facts<'_>) -> Result<Proof, Problem> {
    use tamga_x509::Role::{Sign, Stamp};
    let candidate = found(facts)?;
    let Some(wanted) = facts.role.map(same_role) else {
        return Ok(proof(&candidate));
    };
    let holder = &candidate.certificate.holder;
    let name = holder.name.clone();
    Err(match (holder.role, wanted) {
        (Some(Stamp), Stamp) | (Some(Sign), Sign) => return Ok(proof(&candidate)),
        (Some(Sign), Stamp) => Error::PersonalInsteadOfStamp { name },
        (Some(Stamp), Sign) => Error::StampInsteadOfPersonal { name },
        (None, _) => Error::RoleUnknown { name },
    }
    .into())
}

/// It lasts as long as was paid for: its issuer's own end did not cut it short.
pub(super) fn term_complete(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let contract_end = facts
        .fields
        .get(CONTRACT_END)
        .ok_or(Error::NumberNotGiven)?;
    let candidate = found(facts)?;
    let not_after = candidate.certificate.validity.not_after;
    let ends = Date::parse(contract_end).map(Date::days_since_1970);
    match ends {
        Some(end) if end > not_after.0.div_euclid(SECONDS_PER_DAY) => Err(Error::TermCutShort {
            not_after,
            contract_end: contract_end.clone(),
        }
        .into()),
        _ => Ok(proof(&candidate)),
    }
}

/// The certificate the step is about.
pub(super) fn found<'a>(facts: &Facts<'a>) -> Result<Candidate<'a>, Problem> {
    if let Some(candidate) = best(facts) {
        return Ok(candidate);
    }
    token_present(facts)?;
    let Some(token) = facts.tokens().max_by_key(|token| token.certificates.len()) else {
        return Err(Error::NoToken.into());
    };
    let label = token.label.clone();
    Err(match unreadable(facts) {
        Some(problem) => problem,
        None if token.certificates.is_empty() => Error::NoCertificate { label }.into(),
        None => Error::OnlyIssuerCertificates { label }.into(),
    })
}

pub(super) fn proof(candidate: &Candidate<'_>) -> Proof {
    Proof {
        token_serial: Some(candidate.token.serial.clone()),
        certificate_sha256: Some(candidate.certificate.sha256.clone()),
    }
}
