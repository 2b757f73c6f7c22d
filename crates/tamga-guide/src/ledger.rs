//! The ledger: which portals must learn a new certificate, in which order, and which know it.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::guide::{Guide, Wait};
use crate::vocabulary::{SignIn, vocabulary};

vocabulary! {
    /// How a portal stands to the newest certificate; message `app-ledger-<word>`.
    LedgerState as "LedgerState" {
        /// It knows it.
        Known,
        /// It knows an earlier one.
        Outdated,
        /// It knows none, as far as we were told.
        Unknown,
    }
}

/// One portal of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LedgerEntry {
    /// Id of the portal.
    pub portal: String,
    /// The guide that registers there; empty when no way goes there any longer.
    pub guide: String,
    /// The step that does.
    pub step: String,
    /// How long the portal needs until it takes the certificate.
    pub wait: Option<Wait>,
    /// What it is signed in to with.
    pub sign_in: Option<SignIn>,
    /// How it stands.
    pub state: LedgerState,
    /// Serial number of the certificate it knows, upper-case hex.
    pub serial: Option<String>,
    /// Since when, in seconds since 1970.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub since: Option<i64>,
}

/// What is known of one portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownAt<'a> {
    /// Id of the portal.
    pub portal: &'a str,
    /// Serial number of the certificate it knows.
    pub serial: &'a str,
    /// Since when, in seconds since 1970.
    pub since: i64,
}

/// Every portal that the steps of these ways register at, in their order, each once; then the
/// portals that know a certificate though no way goes there any longer.
///
/// `newest` is the serial number of the certificate they must know; while it is not known, what
/// a portal knows counts as the newest.
#[must_use]
pub fn ledger<'a>(
    ways: impl IntoIterator<Item = (&'a Guide, Vec<&'a str>)>,
    known: &[KnownAt<'_>],
    newest: Option<&str>,
) -> Vec<LedgerEntry> {
    let mut listed = HashSet::new();
    let mut entries = Vec::new();
    for (guide, way) in ways {
        let steps = way.into_iter().filter_map(|id| guide.step(id));
        for (step, portal) in steps.filter_map(|step| Some((step, step.registers.as_ref()?))) {
            if listed.insert(portal.clone()) {
                entries.push(LedgerEntry {
                    guide: guide.id.clone(),
                    step: step.id.clone(),
                    wait: step.wait.clone(),
                    sign_in: step.sign_in,
                    ..entry(portal, known, newest)
                });
            }
        }
    }
    let others = known.iter().filter(|known| !listed.contains(known.portal));
    entries.extend(others.map(|other| entry(other.portal, known, newest)));
    entries
}

fn entry(portal: &str, known: &[KnownAt<'_>], newest: Option<&str>) -> LedgerEntry {
    let known = known.iter().find(|known| known.portal == portal);
    let state = match (known, newest) {
        (None, _) => LedgerState::Unknown,
        (Some(known), Some(newest)) if known.serial != newest => LedgerState::Outdated,
        (Some(_), _) => LedgerState::Known,
    };
    LedgerEntry {
        portal: portal.into(),
        guide: String::new(),
        step: String::new(),
        wait: None,
        sign_in: None,
        state,
        serial: known.map(|known| known.serial.into()),
        since: known.map(|known| known.since),
    }
}
