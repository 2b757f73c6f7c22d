//! Whether a certificate can be relied on: who vouches for it, and whether it was revoked.

use serde::{Deserialize, Serialize};
use tamga_net::{Cache, Sending, Status, issuers, status};
use tamga_x509::chain::{Chain, End, Link, build};
use tamga_x509::{Certificate, Root, UnixTime, clipped_by_issuer};

use crate::Error;

/// How often issuers are fetched: more have no chain.
const ROUNDS: usize = 4;

/// What is known of a certificate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// From the certificate to where the chain ends.
    pub chain: Chain,
    /// Whether it was revoked; `None` when nobody was asked, or no issuer is at hand to ask.
    pub status: Option<Status>,
}

/// What may be said of a certificate in one word; message `verified-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Standing {
    /// Sound up to a root that is known, and its issuer says that it is not revoked.
    Good,
    /// Not to be relied on: revoked, out of its time, or not issued by who it names.
    Bad,
    /// Too little is known to say either: off-line, or the issuer or the root is not known.
    Unknown,
}

impl Verified {
    /// What follows from chain and status together; never more than what was proven.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let sound = self.chain.links.iter().all(Link::is_sound);
        match (&self.chain.end, &self.status) {
            (_, Some(Status::Revoked { .. })) | (End::SignatureWrong { .. }, _) => Standing::Bad,
            _ if !sound => Standing::Bad,
            (End::Pinned { .. }, Some(Status::Good)) => Standing::Good,
            _ => Standing::Unknown,
        }
    }

    /// Whether the issuer's own end cut its term short; false while the issuer is not at hand.
    #[must_use]
    pub fn is_clipped(&self) -> bool {
        let mut links = self
            .chain
            .links
            .iter()
            .map(|link| &link.certificate.validity);
        match (links.next(), links.next()) {
            (Some(leaf), Some(issuer)) => clipped_by_issuer(leaf, issuer),
            _ => false,
        }
    }
}

/// What [`verify_online`] would tell to whom, as far as it is known before the first answer.
#[must_use]
pub fn announced(certificate: &Certificate) -> Vec<Sending> {
    let mut all = status::announced(certificate);
    all.extend(issuers::announced(certificate));
    all
}

/// With what is at hand: nobody is asked.
///
/// # Errors
///
/// See [`build`].
pub fn verify(leaf: &[u8], pool: &[Vec<u8>], now: UnixTime) -> Result<Verified, Error> {
    let chain = build(leaf, pool, Root::all(), now)?;
    Ok(Verified {
        chain,
        status: None,
    })
}

/// Fetches missing issuers from the addresses in the certificates, and asks whether the
/// certificate was revoked. A fetched issuer counts only when the chain through it is signed.
///
/// # Errors
///
/// See [`build`]; what the network refuses is told in the answer.
pub fn verify_online(
    leaf: &[u8],
    pool: &[Vec<u8>],
    cache: &Cache,
    now: UnixTime,
) -> Result<Verified, Error> {
    let mut pool = pool.to_vec();
    let mut chain = build(leaf, &pool, Root::all(), now)?;
    for _ in 0..ROUNDS {
        let End::IssuerMissing { ca_issuers, .. } = &chain.end else {
            break;
        };
        let Ok(fetched) = issuers(ca_issuers) else {
            break;
        };
        pool.extend(fetched);
        chain = build(leaf, &pool, Root::all(), now)?;
    }
    let issuer = chain.links.get(1).and_then(|link| {
        let of_link = |der: &&Vec<u8>| {
            tamga_x509::parse(der).is_ok_and(|it| it.sha256 == link.certificate.sha256)
        };
        pool.iter().find(of_link)
    });
    let status = issuer.map(|issuer| status(leaf, issuer, cache, now));
    Ok(Verified { chain, status })
}
