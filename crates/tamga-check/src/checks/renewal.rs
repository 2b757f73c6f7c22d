//! Whether a certificate may be renewed here, and whether another has taken its place.
//!
//! In a rehearsal there is one certificate: its issuer stands for every issuer, and it stands for
//! the old and the new one.

use tamga_guide::{Date, HOLDER_NUMBER, OLD_END, OLD_SERIAL};
use tamga_x509::{Name, SECONDS_PER_DAY};

use super::certificate::{found, term};
use crate::candidate::{Candidate, all};
use crate::{Error, Facts, Problem, Proof};

/// Its issuer goes by one of the guide's names.
pub(super) fn certificate_issuer(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    let issuer = &candidate.certificate.issuer;
    let is_issuer = facts.issuer_names.iter().any(|name| goes_by(issuer, name));
    if is_issuer || facts.practice {
        return Ok(Proof::of_certificate(&candidate));
    }
    let found = issuer
        .common_name
        .clone()
        .or_else(|| issuer.organization().map(Into::into));
    let expected = facts.issuer_names.first().cloned().unwrap_or_default();
    Err(Error::IssuerDiffers { found, expected }.into())
}

/// A whole name, in any case and with any marks between its words: `Viettel-CA` is `ViettelCA`,
/// and `CA2` is not `FastCA2`.
#[must_use]
pub fn goes_by(issuer: &Name, name: &str) -> bool {
    let names = issuer.common_name.as_deref().into_iter();
    let mut names = names.chain(issuer.organization());
    names.any(|known| bare(known) == bare(name))
}

fn bare(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Its issuer's own end cut it short of what was paid for: the issuer owes the rest.
pub(super) fn term_clipped(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let candidate = found(facts)?;
    if facts.practice {
        return Ok(Proof::of_certificate(&candidate));
    }
    let not_after = candidate.certificate.validity.not_after;
    match term(facts, &candidate)? {
        Ok(()) => Err(Error::TermNotClipped { not_after }.into()),
        Err(Error::TermCutShort { .. }) => Ok(Proof::of_certificate(&candidate)),
        Err(error) => Err(error.into()),
    }
}

/// A certificate of the same holder with another serial number and a later end than the one noted
/// before lies on a token.
pub(super) fn certificate_renewed(facts: &Facts<'_>) -> Result<Proof, Problem> {
    let present = found(facts)?;
    if facts.practice {
        return Ok(Proof::of_certificate(&present));
    }
    let (old_serial, old_end) = noted(facts).ok_or(Error::OldCertificateNotNoted)?;
    let newest = others(facts, old_serial)
        .max_by_key(|candidate| candidate.certificate.validity.not_after.0);
    let Some(newest) = newest else {
        let serial = present.certificate.serial;
        let not_after = present.certificate.validity.not_after;
        return Err(Error::NotRenewedYet { serial, not_after }.into());
    };
    let not_after = newest.certificate.validity.not_after;
    if not_after.0.div_euclid(SECONDS_PER_DAY) <= old_end.days_since_1970() {
        return Err(Error::RenewedNotLonger { not_after }.into());
    }
    Ok(Proof::of_certificate(&newest))
}

fn noted<'a>(facts: &Facts<'a>) -> Option<(&'a str, Date)> {
    let serial = facts
        .fields
        .get(OLD_SERIAL)
        .filter(|serial| !serial.is_empty())?;
    Some((serial, Date::parse(facts.fields.get(OLD_END)?)?))
}

/// The holder's certificates but the noted one.
fn others<'a>(facts: &Facts<'a>, old_serial: &str) -> impl Iterator<Item = Candidate<'a>> {
    let number = facts.fields.get(HOLDER_NUMBER);
    all(facts).filter(move |candidate| {
        let certificate = &candidate.certificate;
        let is_holder = number.is_none_or(|number| certificate.holder.has_number(None, number));
        !certificate.is_ca && !certificate.practice && certificate.serial != old_serial && is_holder
    })
}
