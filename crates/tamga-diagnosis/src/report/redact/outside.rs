//! What is wanted, who vouches, and what was asked on this computer and beyond.

use tamga_guide::Guide;

use super::super::certificates::Met;
use super::super::{allow, shape};
use super::things::Things;
use crate::{Issuers, Recorded};

/// Only guides, steps and portals that are shipped.
pub(super) fn wanted(recorded: &Recorded) -> shape::Wanted {
    let wanted = &recorded.wanted;
    let guide = wanted.guide.as_deref().and_then(tamga_guide::guide);
    let step = |guide: &Guide| {
        let step = guide.step(wanted.step.as_deref()?)?;
        Some(step.id.clone())
    };
    let agents = wanted.agents.iter();
    shape::Wanted {
        guide: guide.map(|guide| guide.id.clone()),
        step: guide.and_then(step),
        portal: wanted.portal.as_ref().map(|id| portal(recorded, id)),
        country: wanted.country,
        token: wanted.token,
        role: wanted.role,
        agents: agents.filter_map(|id| allow::agent(id)).collect(),
        java_least: wanted.java.map(|java| java.least),
        java_most: wanted.java.and_then(|java| java.most),
        practice: wanted.practice,
    }
}

/// Its id if it is shipped; otherwise its place among those that were asked for.
fn portal(recorded: &Recorded, id: &str) -> String {
    if let Some(portal) = tamga_guide::portal(id) {
        return portal.id.clone();
    }
    let mut asked = recorded.asked.iter();
    let at = asked.position(|asked| asked.portal == id);
    at.map_or_else(|| "portal-0".to_owned(), |at| format!("portal-{}", at + 1))
}

pub(super) fn vouched(
    recorded: &Recorded,
    met: &Met<'_>,
    things: &Things<'_>,
) -> Vec<shape::Vouched> {
    let vouched = recorded.vouched.iter().map(|vouched| {
        let issuers = vouched.issuers.as_ref();
        shape::Vouched {
            certificate: met.with_sha256(&vouched.sha256),
            end: things.fault(issuers.map(|issuers| &issuers.end)),
            issuer: issuers.map_or_else(Vec::new, links),
            revocation: things.fault(vouched.revocation.as_ref()),
        }
    });
    vouched.filter(|vouched| vouched.certificate > 0).collect()
}

fn links(issuers: &Issuers) -> Vec<shape::Issuer> {
    let links = issuers.links.iter().map(|link| shape::Issuer {
        not_before: Some(link.not_before.0),
        not_after: Some(link.not_after.0),
        faults: link.faults.clone(),
    });
    links.collect()
}

pub(super) fn agents(recorded: &Recorded, things: &Things<'_>) -> Vec<shape::Agent> {
    let agents = recorded.agents.iter().map(|found| shape::Agent {
        agent: allow::agent(&found.agent),
        state: things.fault(Some(&found.state)),
    });
    agents.filter(|found| found.agent.is_some()).collect()
}

pub(super) fn asked(recorded: &Recorded, things: &Things<'_>) -> Vec<shape::Asked> {
    let asked = recorded.asked.iter().map(|asked| {
        let reach = asked.answer.as_ref().ok();
        shape::Asked {
            portal: Some(portal(recorded, &asked.portal)),
            proxy: reach.is_some_and(|reach| reach.proxy.is_some()),
            skew_seconds: reach.and_then(|reach| reach.skew_seconds),
            milliseconds: reach.map_or(0, |reach| reach.milliseconds),
            fault: things.fault(asked.answer.as_ref().err()),
        }
    });
    asked.collect()
}
