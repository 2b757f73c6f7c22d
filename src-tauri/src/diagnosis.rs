//! What a diagnosis looks at, gathered at once, and what its page shows.

use std::thread;
use std::time::Duration;

use serde::Serialize;
use tamga_card::{Computer, Inventory};
use tamga_diagnosis::{
    Asked, CallCode, Issuers, Problem as Cause, Recorded, Verdict, Vouched, Wanted, diagnose,
};
use tamga_net::agents::{self, Names};
use tamga_net::reach::{self, Goal};
use tamga_net::{AgentFound, Sending};
use tamga_x509::UnixTime;
use tamga_x509::chain::End;

use crate::app::{App, locked};
use crate::aside::aside;
use crate::clock;
use crate::commands::Reply;
use crate::commands::case::standing;

/// How long a diagnosis waits for modules that are being read.
const PATIENCE: Duration = Duration::from_millis(1500);

/// A module that has been silent for so long hangs: ten certificates on a slow card take five
/// seconds.
const SILENCE: Duration = Duration::from_secs(6);

/// The page of a diagnosis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// The chain, and its first broken link.
    pub verdict: Verdict,
    /// The guide and the step it was made for; nothing outside any case.
    pub wanted: Wanted,
    /// What an agent is told on the telephone.
    pub code: SpelledCode,
    /// The portal that can be asked whether it is reached.
    pub question: Option<PortalQuestion>,
    /// Id of the portal that gives out what is missing.
    pub source: Option<String>,
    /// When, by the computer's clock.
    pub at: UnixTime,
}

/// A call code as it is read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SpelledCode {
    /// Twice four characters.
    pub groups: [String; 2],
    /// Ids of the messages that spell them, one for each character.
    pub spelling: Vec<String>,
}

/// What is asked of a portal, if the person agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PortalQuestion {
    /// Its id; message `portal-<portal>`.
    pub portal: String,
    /// What is asked of whom.
    pub sendings: Vec<Sending>,
    /// Whether it was asked already.
    pub asked: bool,
}

/// Looks at everything on this computer at the same time; nobody else is asked.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn look(app: &App) -> Reply<Diagnosis> {
    let (agents, recorded) = thread::scope(|scope| {
        let agents = scope.spawn(|| agents::probe_all(agents::DEADLINE, Names::Leave));
        let recorded = record(app);
        (agents.join().unwrap_or_default(), recorded)
    });
    keep(app, recorded?, agents, vec![])
}

/// Looks again at what a change of the hardware changes.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn look_again(app: &App) -> Reply<Diagnosis> {
    let recorded = record(app)?;
    let before = locked(&app.diagnosed).clone();
    let (agents, asked) = before.map_or_else(Default::default, |it| (it.agents, it.asked));
    keep(app, recorded, agents, asked)
}

/// Asks the portal that is wanted whether it is reached; the person agreed.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn ask_portal(app: &App) -> Reply<Diagnosis> {
    let recorded = record(app)?;
    let before = locked(&app.diagnosed).clone();
    let agents = before.map_or_else(Vec::new, |it| it.agents);
    let portal = recorded.wanted.portal.as_deref();
    let known = portal.and_then(tamga_guide::portal).into_iter();
    let asked = known.map(|portal| Asked {
        portal: portal.id.clone(),
        answer: aside(|| reach::reach(&Goal::page(&portal.url), clock::now)),
    });
    let asked = asked.collect();
    keep(app, recorded, agents, asked)
}

fn keep(
    app: &App,
    recorded: Recorded,
    agents: Vec<AgentFound>,
    asked: Vec<Asked>,
) -> Reply<Diagnosis> {
    let recorded = Recorded {
        agents,
        asked,
        ..recorded
    };
    let shown = shown(&recorded);
    *locked(&app.diagnosed) = Some(recorded);
    Ok(shown)
}

/// What the page shows of it.
fn shown(recorded: &Recorded) -> Diagnosis {
    let verdict = diagnose(recorded);
    let code = CallCode::of(&verdict, recorded);
    Diagnosis {
        code: SpelledCode {
            groups: code.groups(),
            spelling: code.spelling(),
        },
        question: question(recorded),
        source: verdict
            .problem()
            .and_then(|problem| source(problem, &recorded.wanted)),
        wanted: recorded.wanted.clone(),
        at: recorded.at,
        verdict,
    }
}

/// Computer and hardware, for the case in front where there is one.
fn record(app: &App) -> Reply<Recorded> {
    let (computer, (inventory, silent)) = thread::scope(|scope| {
        let computer = scope.spawn(tamga_card::computer);
        let settled = app.hardware.settled(PATIENCE);
        (
            computer.join().expect("reading files does not panic"),
            settled,
        )
    });
    let recorded = bare(computer, given_up(inventory, silent));
    let Some((page, step, practice)) = standing(app)? else {
        return Ok(recorded);
    };
    let inventory = match page.case.practice {
        true => practice,
        false => recorded.inventory.clone(),
    };
    Ok(Recorded {
        wanted: Wanted::of_case(page.guide, &page.answers, &step, page.case.practice),
        vouched: vouched(&inventory, recorded.at),
        inventory,
        told: page.fields,
        ..recorded
    })
}

fn bare(computer: Computer, inventory: Inventory) -> Recorded {
    let at = clock::now();
    Recorded {
        at,
        computer,
        agents: vec![],
        asked: vec![],
        vouched: vouched(&inventory, at),
        inventory,
        wanted: Wanted::default(),
        told: Default::default(),
    }
}

/// Modules that have been silent for too long hang, though their worker still has time.
fn given_up(mut inventory: Inventory, silent: Duration) -> Inventory {
    let reading = inventory.modules.iter_mut().filter(|module| module.reading);
    for module in reading.filter(|_| silent >= SILENCE) {
        module.reading = false;
        module.fault = Some(tamga_card::Error::ModuleHung {
            path: module.path.clone(),
            seconds: silent.as_secs().try_into().unwrap_or(u32::MAX),
        });
    }
    inventory
}

/// Who vouches for each certificate, as far as that is on the tokens.
fn vouched(inventory: &Inventory, now: UnixTime) -> Vec<Vouched> {
    let pool = tamga_check::pool(inventory);
    let of_one = |der: &Vec<u8>| {
        let certificate = tamga_x509::parse(der).ok()?;
        let chain = tamga_keys::verify(der, &pool, now).ok()?.chain;
        // A missing issuer proves nothing: nobody looked for it yet.
        let is_known = !matches!(chain.end, End::IssuerMissing { .. });
        is_known.then(|| Vouched {
            sha256: certificate.sha256,
            issuers: Some(Issuers::from(&chain)),
            revocation: None,
        })
    };
    pool.iter().filter_map(of_one).collect()
}

fn question(recorded: &Recorded) -> Option<PortalQuestion> {
    let portal = tamga_guide::portal(recorded.wanted.portal.as_deref()?)?;
    Some(PortalQuestion {
        portal: portal.id.clone(),
        sendings: reach::announced(&Goal::page(&portal.url)),
        asked: recorded.asked.iter().any(|asked| asked.portal == portal.id),
    })
}

/// The portal that gives out the driver or the agent that is missing.
fn source(problem: &Cause, wanted: &Wanted) -> Option<String> {
    use tamga_card::Error as Card;
    use tamga_check::Error as Check;
    use tamga_net::Error as Net;
    match problem {
        Cause::Net(Net::AgentNotInstalled { agent } | Net::AgentOutdated { agent, .. }) => {
            of_agent(agent)
        }
        Cause::Check(
            Check::DriverMissing { .. } | Check::CardUnknown { .. } | Check::WrongDriver { .. },
        )
        | Cause::Card(Card::ModuleMissing { .. } | Card::ModuleWrongMachine { .. })
        | Cause::Diagnosis(tamga_diagnosis::Error::ReaderWithoutDriver { .. }) => of_issuer(wanted),
        _ => None,
    }
}

/// The portal of an issuer's guide.
fn of_issuer(wanted: &Wanted) -> Option<String> {
    let guide = tamga_guide::guide(wanted.guide.as_deref()?)?;
    guide.issuer.as_ref().and(guide.portal.clone())
}

/// The portal on whose site an agent is given out: its page, and never the file itself.
fn of_agent(name: &str) -> Option<String> {
    let mut agents = tamga_net::agents().iter();
    let get = agents.find(|agent| agent.name == name)?.get.as_deref()?;
    let portals = tamga_guide::portals().iter();
    let exact = portals.clone().find(|portal| portal.url == get);
    let of_host = || {
        portals
            .clone()
            .find(|portal| host(&portal.url) == host(get))
    };
    exact.or_else(of_host).map(|portal| portal.id.clone())
}

fn host(url: &str) -> Option<&str> {
    url.split('/').nth(2)
}

#[cfg(test)]
mod tests;
