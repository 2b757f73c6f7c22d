//! Who vouches for the certificate, as far as anybody looked.

use tamga_check::Found;
use tamga_x509::chain::End;
use tamga_x509::{Country, Root, UnixTime};

use super::{Look, certificate};
use crate::{Error, IssuerLink, Issuers, Problem};

pub(super) fn look(look: &mut Look<'_>) -> Found<Problem> {
    let vouched = certificate::vouched(look);
    let Some(issuers) = vouched.and_then(|vouched| vouched.issuers.as_ref()) else {
        return Found::NotLookedAt;
    };
    match &issuers.end {
        End::Pinned { root } => of_root(look, issuers, root),
        End::SelfSignedUnknown => Found::Fails(Error::IssuerUnknown.into()),
        End::SignatureWrong { name } => {
            let name = name.clone();
            Found::Fails(Error::IssuerSignatureWrong { name }.into())
        }
        End::Looped | End::TooLong { .. } | End::TooManyCandidates { .. } => {
            Found::Fails(Error::IssuersWithoutEnd.into())
        }
        End::IssuerMissing { name, .. } => {
            let name = name.clone();
            unproven(look, Error::IssuerNotAtHand { name })
        }
        End::AlgorithmUnknown { oid } => {
            let oid = oid.clone();
            unproven(look, Error::IssuerSignatureUnread { oid })
        }
    }
}

/// Nothing is proven, and nothing is known to be wrong.
fn unproven(look: &mut Look<'_>, error: Error) -> Found<Problem> {
    look.notices.push(error.into());
    Found::NotLookedAt
}

/// Every issuer in between must be sound; then the root is looked up.
fn of_root(look: &mut Look<'_>, issuers: &Issuers, id: &str) -> Found<Problem> {
    let now = look.recorded.at;
    let mut links = issuers.links.iter();
    if let Some(error) = links.find_map(|link| unsound(link, now)) {
        return Found::Fails(error.into());
    }
    let Some(root) = Root::all().iter().find(|root| root.id == id) else {
        return Found::Fails(Error::IssuerUnknown.into());
    };
    match of_known(root, look.recorded.wanted.country) {
        Err(error) => Found::Fails(error.into()),
        Ok(notice) => {
            look.notices.extend(notice.map(Problem::from));
            Found::Holds
        }
    }
}

/// What is wrong with a root, or else what should be known of it.
fn of_known(root: &Root, wanted: Option<tamga_guide::Country>) -> Result<Option<Error>, Error> {
    let id = || root.id.clone();
    if wanted.is_some_and(|wanted| !is_same(wanted, root.country)) {
        return Err(Error::RootOfOtherCountry { root: id() });
    }
    Ok(root.retired.then(|| Error::RootRetired { root: id() }))
}

fn unsound(link: &IssuerLink, now: UnixTime) -> Option<Error> {
    let (not_before, not_after) = (link.not_before, link.not_after);
    let fault = link.faults.first().copied();
    let fault = fault.map(|fault| Error::IssuerMayNotIssue { fault });
    fault
        .or_else(|| (now > not_after).then_some(Error::IssuerExpired { not_after }))
        .or_else(|| (now < not_before).then_some(Error::IssuerNotYetValid { not_before }))
}

fn is_same(guide: tamga_guide::Country, root: Country) -> bool {
    use tamga_guide::Country as Guide;
    matches!(
        (guide, root),
        (Guide::Ir, Country::Ir) | (Guide::Vn, Country::Vn) | (Guide::Mn, Country::Mn)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retired_root_still_counts_and_is_told() {
        let mut root = Root::all()[0].clone();
        assert_eq!(of_known(&root, None), Ok(None));
        root.retired = true;
        let told = Error::RootRetired {
            root: root.id.clone(),
        };
        assert_eq!(of_known(&root, None), Ok(Some(told)));
    }
}
