//! Whether a certificate can be relied on: who vouches for it, and whether it was revoked.

use serde::{Deserialize, Serialize};
use tamga_net::{Cache, Sending, Status, issuers, status};
use tamga_x509::chain::{Chain, End, build};
use tamga_x509::{Certificate, Root, UnixTime};

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
