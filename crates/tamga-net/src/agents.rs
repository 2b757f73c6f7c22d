//! Programs on this computer through which a portal's page reaches the token: which there are,
//! and how they are.

use serde::{Deserialize, Serialize};

use crate::Error;

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
