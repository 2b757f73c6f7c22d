//! From a certificate up to an authority that is known (RFC 5280 §6.1), out of whatever
//! certificates are at hand.
//!
//! A link is a proven signature, never a name alone. What else a link lacks (the right to issue,
//! its time) is told, and left to the caller to judge; revocation is not looked at.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
use crate::{Certificate, Error, Result, Root, UnixTime, ValidityState};

mod candidate;
mod search;

/// The most certificates in one chain.
pub const DEPTH_LIMIT: usize = 10;

/// The most certificates that a chain is looked for in.
pub const POOL_LIMIT: usize = 1000;

/// Certificates from a leaf upwards, and where they end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CertificateChain", export_to = "types.ts")
)]
pub struct Chain {
    /// The leaf first; each is signed by the next.
    pub links: Vec<Link>,
    /// Why it goes no further.
    pub end: End,
}

/// One certificate of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "ChainLink", export_to = "types.ts")
)]
pub struct Link {
    /// What it says.
    pub certificate: Certificate,
    /// Where the asked moment lies in its validity.
    pub state: ValidityState,
    /// Why it should not have signed the one before; empty for the leaf.
    pub faults: Vec<LinkFault>,
}

vocabulary! {
    /// Why a certificate should not have issued another; message `x509-link-<word>`.
    LinkFault as "LinkFault" {
        /// It is no authority's (RFC 5280 §4.2.1.9).
        NotAnAuthority,
        /// Its key may not sign certificates (RFC 5280 §4.2.1.3).
        MayNotSign,
        /// More authorities stand below it than it allows (pathLenConstraint).
        PathTooLong,
    }
}

/// Where a chain ends; message `x509-end-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "ChainEnd", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum End {
    /// At an authority whose fingerprint is known.
    Pinned {
        /// [`Root::id`](crate::Root::id).
        root: String,
    },
    /// At a root that signed itself, as anybody can make one.
    SelfSignedUnknown,
    /// The issuer's certificate is not at hand.
    IssuerMissing {
        /// The issuer's common name, where it has one.
        name: Option<String>,
        /// Addresses from which the issuer's certificate may be had; not looked at.
        ca_issuers: Vec<String>,
    },
    /// The issuer's certificate is at hand, but its key did not make this signature.
    SignatureWrong {
        /// The issuer's common name, where it has one.
        name: Option<String>,
    },
    /// The signature is of a kind that cannot be checked here.
    AlgorithmUnknown {
        /// The signature's algorithm, dotted.
        oid: String,
    },
    /// Authorities signed each other in a ring.
    Looped,
    /// After the most certificates that are followed.
    TooLong {
        /// How many these are.
        limit: u32,
    },
    /// Too many certificates bear the issuer's name to try them all.
    TooManyCandidates {
        /// How many signatures were checked.
        limit: u32,
    },
}

/// The best chain from `leaf` (DER) through certificates of `pool` (DER, any order, root
/// included) to one of `roots`, which are [`Root::all`] outside of tests.
///
/// Best is one without fault that ends [`Pinned`](End::Pinned); then any that does; then the
/// one that leads furthest. Bytes in the pool that are no certificate are left out.
///
/// Bounded against a pool made to hurt: [`DEPTH_LIMIT`], [`POOL_LIMIT`], and a few hundred
/// checks of signatures; what is beyond is told as an [`End`].
///
/// # Errors
///
/// [`Error::TooMany`] for a larger pool; why the leaf cannot be read, as [`parse`](crate::parse).
///
/// Source: [RFC 5280 §6.1](https://www.rfc-editor.org/rfc/rfc5280#section-6.1), without policies
/// and name constraints.
pub fn build(leaf: &[u8], pool: &[Vec<u8>], roots: &[Root], now: UnixTime) -> Result<Chain> {
    if pool.len() > POOL_LIMIT {
        let limit = POOL_LIMIT as u32;
        return Err(Error::TooMany { limit });
    }
    search::best(leaf, pool, roots, now)
}

impl Link {
    /// Whether it may sign, and does so in its time.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.state == ValidityState::Valid
    }
}
