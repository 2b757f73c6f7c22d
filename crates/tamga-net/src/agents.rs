//! Programs on this computer through which a portal's page reaches the token: which there are,
//! and how they are.
//!
//! They are asked on this computer only, by connecting, by TLS and by the question for their
//! version; no command that changes anything is ever sent. The certificate that such a program
//! shows is its own, and is taken from this computer's own address only.

mod known;
mod line;
mod port;

use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::{Error, names};
use port::Found;

pub use known::{Agent, AnswerForm, Depth, Endpoint, Question, Scheme, agents};

/// Until an agent must have answered: it is on this computer.
pub const DEADLINE: Duration = Duration::from_millis(800);

/// Whether the names of agents may be looked up: other computers are asked for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// The person agreed.
    LookUp,
    /// Nothing leaves this computer, and [`AgentState::NameElsewhere`] is never found.
    Leave,
}

/// Every known agent, all asked at the same time.
pub fn probe_all(deadline: Duration, names: Names) -> Vec<AgentFound> {
    thread::scope(|scope| {
        let asked: Vec<_> = agents()
            .iter()
            .map(|agent| (agent, scope.spawn(move || probe(agent, deadline, names))))
            .collect();
        let found = asked.into_iter().map(|(agent, asked)| AgentFound {
            agent: agent.id.clone(),
            state: asked.join().unwrap_or(AgentState::NotRunning),
        });
        found.collect()
    })
}

/// How an agent is; all its ports are asked at the same time.
pub fn probe(agent: &Agent, deadline: Duration, names: Names) -> AgentState {
    let until = Instant::now() + deadline;
    let (at_ports, elsewhere) = thread::scope(|scope| {
        let ports = agent.endpoints.iter().flat_map(|endpoint| {
            let ports = endpoint.ports.iter();
            ports.map(move |port| (endpoint, *port))
        });
        let asked: Vec<_> = ports
            .map(|(endpoint, port)| {
                let asked = scope.spawn(move || port::ask(agent, endpoint, port, until));
                (endpoint.scheme, port, asked)
            })
            .collect();
        let elsewhere = match names {
            Names::LookUp => elsewhere(agent, until),
            Names::Leave => None,
        };
        let found = asked.into_iter().map(|(scheme, port, asked)| AtPort {
            scheme,
            port,
            found: asked.join().unwrap_or(Found::Closed),
        });
        (found.collect::<Vec<_>>(), elsewhere)
    });
    verdict(agent, &at_ports, elsewhere)
}

/// What was found at one port.
struct AtPort {
    scheme: Scheme,
    port: u16,
    found: Found,
}

/// The first thing that keeps portals from using the agent.
fn verdict(agent: &Agent, at_ports: &[AtPort], elsewhere: Option<AgentState>) -> AgentState {
    let best = |secure: bool| {
        let of_kind = at_ports
            .iter()
            .filter(|it| (it.scheme == Scheme::Wss) == secure);
        of_kind.min_by_key(|it| &it.found)
    };
    let (plain, secure) = (best(false), best(true));
    let is_open = |it: &&AtPort| matches!(it.found, Found::Open { .. });
    let Some(open) = [plain, secure].into_iter().flatten().find(is_open) else {
        let best = [plain, secure]
            .into_iter()
            .flatten()
            .min_by_key(|it| &it.found);
        return best.and_then(fault).unwrap_or_else(|| absent(agent));
    };
    // Where it answers without TLS, it must answer with it as well.
    if let Some(secure) = secure.filter(|it| !is_open(it)) {
        return fault(secure).unwrap_or(AgentState::HalfOpen { port: secure.port });
    }
    elsewhere.unwrap_or_else(|| running(agent, &open.found))
}

fn fault(at: &AtPort) -> Option<AgentState> {
    let port = at.port;
    match at.found {
        Found::Mute => Some(AgentState::Mute { port }),
        Found::TlsFailed => Some(AgentState::TlsFailed { port }),
        Found::Another => Some(AgentState::PortTaken { port }),
        Found::Open { .. } | Found::Closed => None,
    }
}

fn absent(agent: &Agent) -> AgentState {
    match agent.is_installed() {
        Some(false) => AgentState::NotInstalled,
        Some(true) | None => AgentState::NotRunning,
    }
}

fn running(agent: &Agent, found: &Found) -> AgentState {
    let version = match found {
        Found::Open { version } => version.clone(),
        _ => None,
    };
    match (version, &agent.oldest) {
        (Some(version), Some(needed)) if known::is_older(&version, needed) => {
            let needed = needed.clone();
            AgentState::Outdated { version, needed }
        }
        (version, _) => AgentState::Running { version },
    }
}

/// A name that does not lead here, unless another of the agent's names does.
fn elsewhere(agent: &Agent, until: Instant) -> Option<AgentState> {
    let mut wrong = None;
    for host in &agent.hosts {
        let addresses = names::addresses(host, until)?;
        if addresses.iter().any(|it| it.is_loopback()) {
            return None;
        }
        let address = addresses.first().map(ToString::to_string);
        if wrong.is_none() || address.is_some() {
            let host = host.clone();
            wrong = Some(AgentState::NameElsewhere { host, address });
        }
    }
    wrong
}

/// How one of them was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AgentFound {
    /// Id of the agent in `agents.toml`, such as `dastine`.
    pub agent: String,
    /// How it is.
    pub state: AgentState,
}

/// How an agent answers, or why it does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(
    tag = "state",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum AgentState {
    /// It answers, or, where nothing harmless can be asked, it takes the connection.
    Running {
        /// Its version, where it tells.
        version: Option<String>,
    },
    /// Nobody listens at its ports.
    NotRunning,
    /// Nobody listens, and its files are not on this computer.
    NotInstalled,
    /// It answers with a version older than the oldest that portals take.
    Outdated {
        /// Its version.
        version: String,
        /// The oldest that works.
        needed: String,
    },
    /// Something else answers at its port.
    PortTaken {
        /// The port.
        port: u16,
    },
    /// The name that portals use for it does not lead to this computer: many routers forbid
    /// such names (DNS rebinding protection).
    NameElsewhere {
        /// The name.
        host: String,
        /// Where it leads; `None` for nowhere.
        address: Option<String>,
    },
    /// It answers without TLS, and its port for TLS is closed.
    HalfOpen {
        /// The closed port.
        port: u16,
    },
    /// It takes the connection, and no TLS comes about.
    TlsFailed {
        /// The port.
        port: u16,
    },
    /// It takes the connection and never answers.
    Mute {
        /// The port.
        port: u16,
    },
}

impl AgentState {
    /// What is wrong with the agent that people call `agent`; `None` when it runs well.
    pub fn fault(&self, agent: &str) -> Option<Error> {
        let agent = agent.to_owned();
        let address = |port: &u16| format!("127.0.0.1:{port}");
        Some(match self {
            Self::Running { .. } => return None,
            Self::NotRunning => Error::AgentNotRunning { agent },
            Self::NotInstalled => Error::AgentNotInstalled { agent },
            Self::Outdated { version, needed } => Error::AgentOutdated {
                agent,
                version: version.clone(),
                needed: needed.clone(),
            },
            Self::PortTaken { port } => Error::AgentPortTaken {
                agent,
                address: address(port),
            },
            Self::NameElsewhere { host, address } => Error::AgentNameElsewhere {
                agent,
                host: host.clone(),
                address: address.clone(),
            },
            Self::HalfOpen { port } => Error::AgentHalfOpen {
                agent,
                address: address(port),
            },
            Self::TlsFailed { port } => Error::AgentTlsFailed {
                agent,
                address: address(port),
            },
            Self::Mute { port } => Error::AgentMute {
                agent,
                address: address(port),
            },
        })
    }
}
