//! Which certificate a step is about, when several are there.

use tamga_card::Token;
use tamga_guide::{GuideRole, HOLDER_NUMBER};
use tamga_x509::{Certificate, Role, ValidityState};

use crate::{Facts, Problem};

/// A holder's certificate on a token that counts.
#[derive(Debug, Clone)]
pub(crate) struct Candidate<'a> {
    pub(crate) token: &'a Token,
    /// `CKA_ID` of its object in lower-case hex; may be empty.
    pub(crate) id: &'a str,
    pub(crate) certificate: Certificate,
}

/// The certificate that fits best: the right holder first, then the right role, then one that
/// is valid, then the one that lasts longest.
pub(crate) fn best<'a>(facts: &Facts<'a>) -> Option<Candidate<'a>> {
    let is_real = |candidate: &Candidate<'_>| facts.practice || !candidate.certificate.practice;
    let holders = all(facts).filter(|candidate| !candidate.certificate.is_ca);
    holders
        .filter(is_real)
        .max_by_key(|candidate| fitness(candidate, facts))
}

/// Every certificate on the tokens that count, issuers' and practice ones too.
pub(crate) fn all<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Candidate<'a>> {
    let objects = facts
        .tokens()
        .into_iter()
        .flat_map(|token| token.certificates.iter().map(move |object| (token, object)));
    objects.filter_map(|(token, object)| {
        let certificate = tamga_x509::parse(&object.der).ok()?;
        Some(Candidate {
            token,
            id: &object.id,
            certificate,
        })
    })
}

/// Why the first unreadable certificate is so, if there is one.
pub(crate) fn unreadable(facts: &Facts<'_>) -> Option<Problem> {
    let tokens = facts.tokens();
    let mut objects = tokens.iter().flat_map(|token| &token.certificates);
    objects.find_map(|object| tamga_x509::parse(&object.der).err().map(Problem::from))
}

fn fitness(candidate: &Candidate<'_>, facts: &Facts<'_>) -> (bool, bool, bool, i64) {
    let certificate = &candidate.certificate;
    let number = facts.fields.get(HOLDER_NUMBER);
    let is_holder = number.is_none_or(|number| certificate.holder.has_number(None, number));
    let role = facts.role.map(same_role);
    let is_role = role.is_none_or(|role| certificate.holder.role == Some(role));
    let is_valid = certificate.validity.state(facts.now) == ValidityState::Valid;
    let last_second = certificate.validity.not_after.0;
    (is_holder, is_role, is_valid, last_second)
}

/// The guide's word for a role, in the certificate's.
pub(crate) fn same_role(role: GuideRole) -> Role {
    match role {
        GuideRole::Stamp => Role::Stamp,
        GuideRole::Sign => Role::Sign,
    }
}
