//! Everything a diagnosis looks at, gathered by who asks: plain data.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use tamga_card::{Computer, Inventory, SystemKind};
use tamga_check::Facts;
use tamga_guide::{Answer, Country, Guide, GuideRole, GuideToken};
use tamga_net::{AgentFound, Reach, Status};
use tamga_x509::UnixTime;
use tamga_x509::chain::{Chain, End, LinkFault};

/// One computer at one moment, and what the person is about to do there.
///
/// It holds names and numbers as they were found, so it is never written anywhere as it is: see
/// [`report`](crate::report). `Debug` gives counts only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recorded {
    /// When, by the computer's clock.
    pub at: UnixTime,
    /// What decides beside readers and modules.
    pub computer: Computer,
    /// Readers, modules, tokens and files.
    pub inventory: Inventory,
    /// Programs through which a portal's page reaches the token; only those that were looked for.
    pub agents: Vec<AgentFound>,
    /// Portals that were asked for, wherever that was allowed.
    pub asked: Vec<Asked>,
    /// What is known of certificates beyond what they say themselves.
    pub vouched: Vec<Vouched>,
    /// What the person is about to do.
    pub wanted: Wanted,
    /// What was told on the way and decides about certificates, by field id: the holder's
    /// number, the contract's end, the old certificate.
    pub told: BTreeMap<String, String>,
}

/// A portal that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    /// Its id in `portals.toml`.
    pub portal: String,
    /// How it answered, or why not.
    pub answer: Result<Reach, tamga_net::Error>,
}

/// Who vouches for one certificate, and whether its issuer took it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vouched {
    /// SHA-256 of the certificate, lower-case hexadecimal.
    pub sha256: String,
    /// Its chain of issuers; `None` when nobody looked.
    pub issuers: Option<Issuers>,
    /// Whether it is revoked; `None` when nobody asked.
    pub revocation: Option<Status>,
}

/// A chain of issuers, without the certificates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Issuers {
    /// From the certificate's own issuer upwards.
    pub links: Vec<IssuerLink>,
    /// Where they end.
    pub end: End,
}

/// One issuer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuerLink {
    /// First second of its validity.
    pub not_before: UnixTime,
    /// Last second of its validity.
    pub not_after: UnixTime,
    /// Why it should not have signed the one before.
    pub faults: Vec<LinkFault>,
}

impl From<&Chain> for Issuers {
    fn from(chain: &Chain) -> Self {
        let links = chain.links.iter().skip(1).map(|link| IssuerLink {
            not_before: link.certificate.validity.not_before,
            not_after: link.certificate.validity.not_after,
            faults: link.faults.clone(),
        });
        Self {
            links: links.collect(),
            end: chain.end.clone(),
        }
    }
}

/// What the person is about to do, as far as it decides what is looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "DiagnosisWanted", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase", default)]
pub struct Wanted {
    /// Id of the guide.
    pub guide: Option<String>,
    /// Id of its step; its checks are looked at too.
    pub step: Option<String>,
    /// Id of the portal that must be reached.
    pub portal: Option<String>,
    /// Whose law decides about numbers and keys.
    pub country: Option<Country>,
    /// Which tokens count.
    pub token: Option<GuideToken>,
    /// Seal or signature.
    pub role: Option<GuideRole>,
    /// Ids of the agents without which the portal's page does not reach the token.
    pub agents: Vec<String>,
    /// The Java that the portal wants.
    pub java: Option<JavaWanted>,
    /// A rehearsal: practice tokens count, and only they.
    pub practice: bool,
}

/// A span of Java's feature releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct JavaWanted {
    /// The oldest that works.
    pub least: u32,
    /// The newest that works; `None` for any newer one.
    pub most: Option<u32>,
}

impl Wanted {
    /// What a case wants at a step: its guide, its portal, and what its answers say.
    #[must_use]
    pub fn of_case(guide: &Guide, answers: &[Answer], step: &str, practice: bool) -> Self {
        let at = guide.steps.iter().find(|known| known.id == step);
        let portal = at.and_then(|step| step.portal.clone());
        Self {
            guide: Some(guide.id.clone()),
            step: at.map(|step| step.id.clone()),
            portal: portal.or_else(|| guide.portal.clone()),
            country: guide.country,
            token: guide.token,
            role: tamga_guide::told(guide, answers).role,
            practice,
            ..Self::default()
        }
    }
}

impl Recorded {
    /// The part of it that checks of a guide look at.
    pub(crate) fn facts(&self) -> Facts<'_> {
        let guide = self.wanted.guide.as_deref().and_then(tamga_guide::guide);
        let is_phone = self.computer.machine.system == SystemKind::Mobile;
        let only = is_phone.then_some(GuideToken::Software); // it has nothing to plug one into
        Facts {
            country: self.wanted.country,
            token: self.wanted.token.or(only),
            role: self.wanted.role,
            practice: self.wanted.practice,
            issuer_names: guide.map_or(&[], |guide| &guide.issuer_names),
            ..Facts::of_hardware(&self.inventory, &self.told, self.at)
        }
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("readers", &self.inventory.readers.len())
            .field("modules", &self.inventory.modules.len())
            .field("tokens", &self.inventory.tokens().count())
            .field("agents", &self.agents.len())
            .field("asked", &self.asked.len())
            .finish_non_exhaustive()
    }
}
