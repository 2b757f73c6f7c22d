//! Which certificate a step is about, when several are there.

use tamga_card::Token;
use tamga_guide::{GuideRole, HOLDER_NUMBER};
use tamga_x509::{Certificate, Role, ValidityState};

use crate::{Facts, Problem};

/// A holder's certificate on a token that counts.
#[derive(Debug, Clone)]
pub(crate) struct Candidate<'a> {
    pub(crate) token: &'a Token,
    pub(crate) certificate: Certificate,
}

/// The certificate that fits best: the right holder first, then the right role, then one that
/// is valid, then the one that lasts longest.
pub(crate) fn best<'a>(facts: &Facts<'a>) -> Option<Candidate<'a>> {
    all(facts).max_by_key(|candidate| fitness(candidate, facts))
}

/// Why the first unreadable certificate is so, if there is one.
pub(crate) fn unreadable(facts: &Facts<'_>) -> Option<Problem> {
    let mut objects = facts.tokens().flat_map(|token| &token.certificates);
    objects.find_map(|object| tamga_x509::parse(&object.der).err().map(Problem::from))
}

fn all<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Candidate<'a>> {
    let objects = facts
        .tokens()
        .flat_map(|token| token.certificates.iter().map(move |object| (token, object)));
    objects.filter_map(|(token, object)| {
        let certificate = tamga_x509::parse(&object.der).ok()?;
        (!certificate.is_ca).then_some(Candidate { token, certificate })
    })
}

fn fitness(candidate: &Candidate<'_>, facts: &Facts<'_>) -> (bool, bool, bool, i64) {
    let certificate = &candidate.certificate;
    let is_holder = facts
        .fields
        .get(HOLDER_NUMBER)
        .is_none_or(|number| certificate.holder.has_number(None, number));
    let is_role = facts
        .role
        .is_none_or(|role| certificate.holder.role == Some(same_role(role)));
    let is_valid = certificate.validity.state(facts.now) == ValidityState::Valid;
    (
        is_holder,
        is_role,
        is_valid,
        certificate.validity.not_after.0,
    )
}

/// The guide's word for a role, in the certificate's.
pub(crate) fn same_role(role: GuideRole) -> Role {
    match role {
        GuideRole::Stamp => Role::Stamp,
        GuideRole::Sign => Role::Sign,
    }
}
