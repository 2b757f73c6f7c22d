//! Who vouches for a certificate and whether it was revoked, as the window shows it.

use serde::Serialize;
use tamga_check::pool;
use tamga_keys::{Standing, Verified, announced, verify, verify_online};
use tamga_net::{Cache, Sending};

use crate::clock;
use crate::commands::Reply;
use crate::found::OnToken;

/// What is known of a certificate, and what asking others would tell them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Verification {
    /// From the certificate up to where its chain ends, and whether it was revoked.
    pub verified: Verified,
    /// What follows from both.
    pub standing: Standing,
    /// Whether its issuer's own end cut its term short.
    pub clipped: bool,
    /// Whether others were asked.
    pub asked: bool,
    /// What others would be told, if they were asked.
    pub would_tell: Vec<Sending>,
}

/// With what is at hand: nobody is asked.
pub(crate) fn offline(found: &OnToken) -> Reply<Verification> {
    let verified = verify(&found.der, &pool(&found.inventory), clock::now())?;
    Ok(told(verified, found, false))
}

/// Asks whoever [`Verification::would_tell`] names.
pub(crate) fn online(found: &OnToken, cache: &Cache) -> Reply<Verification> {
    let verified = verify_online(&found.der, &pool(&found.inventory), cache, clock::now())?;
    Ok(told(verified, found, true))
}

fn told(verified: Verified, found: &OnToken, asked: bool) -> Verification {
    Verification {
        standing: verified.standing(),
        clipped: verified.is_clipped(),
        verified,
        asked,
        would_tell: announced(&found.certificate),
    }
}
