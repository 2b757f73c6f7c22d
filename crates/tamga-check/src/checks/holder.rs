//! Whether the certificate is the right person's, for the right use.

use tamga_guide::{Country, HOLDER_NUMBER};
use tamga_x509::{Holder, HolderNumber, Role};

use super::certificate::found;
use crate::candidate::same_role;
use crate::{Error, Facts, Problem, Proof};

/// It carries the number that was typed.
pub(super) fn certificate_holder(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let expected = facts
        .fields
        .get(HOLDER_NUMBER)
        .ok_or(Error::NumberNotGiven)?;
    let candidate = found(facts)?;
    let holder = &candidate.certificate.holder;
    if holder.has_number(None, expected) {
        return Ok(Proof::of_certificate(&candidate));
    }
    if let Some(error) = other_country(facts, holder) {
        return Err(error.into());
    }
    let expected = expected.clone();
    let error = match nearest(holder, &expected) {
        Some(number) => Error::HolderDiffers {
            found: number.value.clone(),
            kind: number.kind,
            expected,
        },
        None => Error::HolderWithoutNumber { expected },
    };
    Err(error.into())
}

/// The number of the certificate that was most likely meant: one as long as the typed one.
fn nearest<'a>(holder: &'a Holder, expected: &str) -> Option<&'a HolderNumber> {
    let mut numbers = holder.numbers.iter();
    let alike = numbers.find(|number| number.value.len() == expected.len());
    alike.or(holder.numbers.first())
}

fn other_country(facts: &Facts<'_>, holder: &Holder) -> Option<Error> {
    let (expected, found) = (facts.country?, holder.country?);
    let same = match found {
        tamga_x509::Country::Ir => Country::Ir,
        tamga_x509::Country::Vn => Country::Vn,
        tamga_x509::Country::Mn => Country::Mn,
    };
    (same != expected).then_some(Error::CountryDiffers { found, expected })
}

/// It is the seal of an organisation, or the signature of a person, as the case needs. One that
/// says neither may be right.
pub(super) fn certificate_role(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let proof = Proof::of_certificate(&candidate);
    let Some(wanted) = facts.role.map(same_role) else {
        return Ok(proof);
    };
    let name = candidate.certificate.holder.name;
    match (candidate.certificate.holder.role, wanted) {
        (Some(Role::Stamp), Role::Stamp) | (Some(Role::Sign), Role::Sign) => Ok(proof),
        (Some(Role::Sign), Role::Stamp) => Err(Error::PersonalInsteadOfStamp { name }.into()),
        (Some(Role::Stamp), Role::Sign) => Err(Error::StampInsteadOfPersonal { name }.into()),
        (None, _) => Ok(Proof {
            notice: Some(Error::RoleUnknown { name }.into()),
            ..proof
        }),
    }
}
