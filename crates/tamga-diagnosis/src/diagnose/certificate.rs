//! The certificate: taken back by its issuer, or one of several that could be meant.

use tamga_check::{Found, Held, Part, held, run};
use tamga_guide::{CheckName, HOLDER_NUMBER};
use tamga_net::{Reason, Status};
use tamga_x509::ValidityState;

use super::Look;
use crate::{Error, Problem, Vouched};

/// What every portal of a country asks of a key, once a country is known.
pub(super) fn portal_wants(look: &Look<'_>, part: Part) -> Vec<CheckName> {
    let is_asked = part == Part::Certificate && look.recorded.wanted.country.is_some();
    match is_asked {
        true => vec![CheckName::KeyKind, CheckName::KeyUsage],
        false => vec![],
    }
}

pub(super) fn look(look: &mut Look<'_>) -> Found<Problem> {
    match vouched(look).and_then(|vouched| vouched.revocation.as_ref()) {
        Some(Status::Revoked { since, reason }) => {
            let since = *since;
            let error = match reason {
                Some(Reason::CertificateHold) => Error::CertificateSuspended { since },
                _ => Error::CertificateRevoked { since },
            };
            return Found::Fails(error.into());
        }
        Some(Status::Unknown { because }) => look.notices.push(because.clone().into()),
        Some(Status::Good) | None => {}
    }
    let list = held(&look.recorded.inventory, look.recorded.at);
    let own: Vec<_> = list.iter().filter(|held| is_own(look, held)).collect();
    let besides = [several(look, &own), old_beside(&own)];
    let besides = besides.into_iter().flatten().map(Problem::from);
    look.notices.extend(besides);
    Found::Holds
}

/// What is known of the certificate that the checks are about.
pub(super) fn vouched<'a>(look: &Look<'a>) -> Option<&'a Vouched> {
    let proof = run(CheckName::CertificatePresent, &look.facts).ok()?;
    let sha256 = proof.certificate_sha256?;
    let mut known = look.recorded.vouched.iter();
    known.find(|vouched| vouched.sha256 == sha256)
}

fn is_own(look: &Look<'_>, held: &Held) -> bool {
    !held.certificate.is_ca && held.certificate.practice == look.recorded.wanted.practice
}

/// Valid ones that name different numbers, while no number was told.
fn several(look: &Look<'_>, own: &[&Held]) -> Option<Error> {
    let is_told = look.recorded.told.contains_key(HOLDER_NUMBER);
    let valid = own.iter().filter(|held| held.state == ValidityState::Valid);
    let mut numbers: Vec<_> = valid
        .filter_map(|held| Some(&held.certificate.holder.numbers.first()?.value))
        .collect();
    numbers.sort();
    numbers.dedup();
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    (count > 1 && !is_told).then_some(Error::CertificatesOfSeveral { count })
}

/// The newest of the expired ones on the token of a valid one.
fn old_beside(own: &[&Held]) -> Option<Error> {
    let valid = own.iter().find(|held| held.state == ValidityState::Valid)?;
    let old = own.iter().filter(|held| {
        held.state == ValidityState::Expired && held.token_serial == valid.token_serial
    });
    let not_after = old.map(|held| held.certificate.validity.not_after).max()?;
    Some(Error::OldCertificateBeside { not_after })
}
