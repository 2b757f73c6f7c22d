//! What was wanted, who vouched, and what was asked on the computer and beyond.

use std::collections::BTreeMap;

use tamga_net::{AgentFound, Reach};
use tamga_x509::UnixTime;

use super::super::allow;
use super::super::shape::{self, Report};
use super::fault;
use crate::{Asked, IssuerLink, Issuers, JavaWanted, Vouched, Wanted};

pub(super) fn wanted(report: &Report) -> Wanted {
    let wanted = &report.wanted;
    let guide = wanted.guide.as_deref().and_then(tamga_guide::guide);
    let step = guide.and_then(|guide| guide.step(wanted.step.as_deref()?));
    let agents = wanted.agents.iter();
    Wanted {
        guide: guide.map(|guide| guide.id.clone()),
        step: step.map(|step| step.id.clone()),
        portal: wanted.portal.as_deref().map(portal),
        country: wanted.country,
        token: wanted.token,
        role: wanted.role,
        agents: agents.filter_map(|id| allow::agent(id)).collect(),
        java: wanted.java_least.map(|least| JavaWanted {
            least,
            most: wanted.java_most,
        }),
        practice: wanted.practice,
    }
}

/// The id of a shipped portal, or a pseudonym of the report's.
fn portal(id: &str) -> String {
    let shipped = tamga_guide::portal(id).map(|portal| portal.id.clone());
    shipped.unwrap_or_else(|| allow::pseudonym(id))
}

pub(super) fn vouched(report: &Report, sha256: &BTreeMap<u32, String>) -> Vec<Vouched> {
    let vouched = report.vouched.iter().filter_map(|it| {
        Some(Vouched {
            sha256: sha256.get(&it.certificate)?.clone(),
            issuers: fault(it.end.as_ref()).map(|end| Issuers {
                links: it.issuer.iter().map(link).collect(),
                end,
            }),
            revocation: fault(it.revocation.as_ref()),
        })
    });
    vouched.collect()
}

fn link(issuer: &shape::Issuer) -> IssuerLink {
    IssuerLink {
        not_before: UnixTime(issuer.not_before.unwrap_or_default()),
        not_after: UnixTime(issuer.not_after.unwrap_or_default()),
        faults: issuer.faults.clone(),
    }
}

pub(super) fn agents(report: &Report) -> Vec<AgentFound> {
    let agents = report.agent.iter().filter_map(|found| {
        Some(AgentFound {
            agent: allow::agent(found.agent.as_deref()?)?,
            state: fault(found.state.as_ref())?,
        })
    });
    agents.collect()
}

pub(super) fn asked(report: &Report) -> Vec<Asked> {
    let asked = report.asked.iter().map(|asked| {
        let portal = portal(asked.portal.as_deref().unwrap_or_default());
        let shipped = tamga_guide::portal(&portal);
        let host = shipped.map_or(portal.as_str(), |portal| allow::host_of(&portal.url));
        let reach = Reach {
            host: host.to_owned(),
            proxy: asked.proxy.then(|| allow::HIDDEN.to_owned()),
            skew_seconds: asked.skew_seconds,
            milliseconds: asked.milliseconds,
        };
        let answer = fault(asked.fault.as_ref()).map_or(Ok(reach), Err);
        Asked { portal, answer }
    });
    asked.collect()
}
