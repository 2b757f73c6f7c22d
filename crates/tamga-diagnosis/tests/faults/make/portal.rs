//! The portal: its agents, its Java, and the way to it.

use tamga_card::machine::Architecture;
use tamga_card::{Java, JavaPlace};
use tamga_diagnosis::JavaWanted;
use tamga_net::{AgentFound, AgentState, Error};
use tamga_x509::Country;

use crate::scene::{Fault, ask, bare, fault, whole};

pub(super) fn all() -> Vec<Fault> {
    [agents(), java(), ways(), order()]
        .into_iter()
        .flatten()
        .collect()
}

fn states() -> Vec<(&'static str, AgentState)> {
    let host = || "local.dastine.pki.co.ir".to_owned();
    let address = |address: &str| Some(address.to_owned());
    vec![
        ("not-running", AgentState::NotRunning),
        ("not-installed", AgentState::NotInstalled),
        (
            "outdated",
            AgentState::Outdated {
                version: "4.1.7".into(),
                needed: "5.0.12".into(),
            },
        ),
        ("port-taken", AgentState::PortTaken { port: 51_356 }),
        (
            "name-elsewhere",
            AgentState::NameElsewhere {
                host: host(),
                address: address("93.184.216.34"),
            },
        ),
        (
            "name-nowhere",
            AgentState::NameElsewhere {
                host: host(),
                address: None,
            },
        ),
        ("half-open", AgentState::HalfOpen { port: 51_357 }),
        ("tls-failed", AgentState::TlsFailed { port: 51_357 }),
        ("mute", AgentState::Mute { port: 4433 }),
    ]
}

fn agents() -> Vec<Fault> {
    let mut list = vec![];
    for agent in tamga_net::agents() {
        let found = |state: AgentState| AgentFound {
            agent: agent.id.clone(),
            state,
        };
        for (name, state) in states() {
            let cause = state.fault(&agent.name).expect("a fault");
            let cause = tamga_diagnosis::Problem::from(cause).cause();
            let what = format!("{} is needed, and it is {name}.", agent.name);
            let name = format!("agent-{}-{name}", agent.id);
            list.push(fault(&name, &what, &cause, whole(), |it| {
                it.wanted.agents = vec![agent.id.clone()];
                it.agents.push(found(state));
            }));
        }
        let name = format!("agent-{}-running", agent.id);
        let what = format!("{} is needed, and it runs.", agent.name);
        list.push(fault(&name, &what, "good", whole(), |it| {
            it.wanted.agents = vec![agent.id.clone()];
            it.agents.push(found(AgentState::Running {
                version: Some("5.0.12".into()),
            }));
        }));
    }
    list.push(fault(
        "agent-ill-and-not-needed",
        "An agent that the portal does not need has its port taken.",
        "good, net-agent-port-taken",
        whole(),
        |it| {
            let (agent, state) = ("dastine".into(), AgentState::PortTaken { port: 51_356 });
            it.agents.push(AgentFound { agent, state });
        },
    ));
    list.push(fault(
        "agent-absent-and-not-needed",
        "An agent that nobody needs is not there.",
        "good",
        whole(),
        |it| {
            let (agent, state) = ("esign-client".into(), AgentState::NotInstalled);
            it.agents.push(AgentFound { agent, state });
        },
    ));
    list
}

fn java() -> Vec<Fault> {
    let there = |major: u32| Java {
        version: format!("{major}.0.9+Nguyen"),
        major,
        architecture: Some(Architecture::X86_64),
        place: JavaPlace::Path,
    };
    let other = |architecture| Java {
        architecture,
        ..there(8)
    };
    let folder = Java {
        place: JavaPlace::Folder,
        ..there(8)
    };
    let javas = [
        ("missing", None, "diagnosis-java-missing"),
        ("too-old", Some(there(7)), "diagnosis-java-too-old"),
        ("of-2006", Some(there(6)), "diagnosis-java-too-old"),
        ("too-new", Some(there(11)), "diagnosis-java-too-new"),
        ("of-today", Some(there(25)), "diagnosis-java-too-new"),
        (
            "of-32-bit",
            Some(other(Some(Architecture::X86))),
            "diagnosis-java-other-processor",
        ),
        (
            "of-arm",
            Some(other(Some(Architecture::Arm64))),
            "diagnosis-java-other-processor",
        ),
        (
            "in-a-folder",
            Some(folder),
            "diagnosis-java-not-found-by-programs",
        ),
        ("right", Some(there(8)), "good"),
        ("of-an-unsaid-processor", Some(other(None)), "good"),
    ];
    let made = javas.into_iter().map(|(name, java, expected)| {
        let what = format!("The portal wants Java 8, and the Java is {name}.");
        fault(&format!("java-{name}"), &what, expected, whole(), |it| {
            it.wanted.java = Some(JavaWanted {
                least: 8,
                most: Some(8),
            });
            it.computer.java = java;
        })
    });
    let newer = fault(
        "java-newer-taken",
        "The portal takes any Java from 8 on.",
        "good",
        whole(),
        |it| {
            it.wanted.java = Some(JavaWanted {
                least: 8,
                most: None,
            });
            it.computer.java = Some(there(21));
        },
    );
    made.chain([newer]).collect()
}

/// Everything that may stand between here and a host.
fn errors(host: &str, only_from: Option<Country>) -> Vec<Error> {
    let host = || host.to_owned();
    let to = || "login.wifi-hotel-ulaanbaatar.mn".to_owned();
    vec![
        Error::HostNotFound { host: host() },
        Error::ConnectionRefused { host: host() },
        Error::NotReachable {
            host: host(),
            only_from,
        },
        Error::TimedOut {
            host: host(),
            seconds: 20,
            only_from,
        },
        Error::TlsFailed { host: host() },
        Error::HostUntrusted { host: host() },
        Error::HostNameDiffers { host: host() },
        Error::HostAddressPrivate {
            host: host(),
            address: "10.10.34.36".into(),
        },
        Error::NoTrustStore,
        Error::ProxyRefused {
            host: host(),
            proxy: "proxy.sharekat-rezaei.local:3128".into(),
        },
        Error::AddressUnusable {
            address: "ftp://ali@example.ir".into(),
        },
        Error::AnswerStatus {
            host: host(),
            status: 503,
        },
        Error::AnswerCut { host: host() },
        Error::AnswerTooLarge {
            host: host(),
            limit: 65_536,
        },
        Error::AnswerWrongKind {
            host: host(),
            found: Some("text/html; charset=utf-8".into()),
        },
        Error::RedirectedElsewhere {
            host: host(),
            to: to(),
        },
        Error::CaptivePortal {
            host: host(),
            to: Some(to()),
        },
        Error::CaptivePortal {
            host: host(),
            to: None,
        },
        Error::RedirectedTooOften { host: host() },
        Error::AnswerUnreadable { host: host() },
    ]
}

fn ways() -> Vec<Fault> {
    let portals = [
        ("ir-moadian", Some(Country::Ir)),
        ("vn-etax", Some(Country::Vn)),
        ("mn-monpass", None),
    ];
    let mut list = vec![];
    for (portal, only_from) in portals {
        let shipped = tamga_guide::portal(portal).expect("a shipped portal");
        let host = shipped
            .url
            .trim_start_matches("https://")
            .split('/')
            .next()
            .expect("a host");
        for (at, error) in errors(host, only_from).into_iter().enumerate() {
            let cause = tamga_diagnosis::Problem::from(error.clone()).cause();
            let name = format!("way-to-{portal}-{:02}-{}", at + 1, &cause["net-".len()..]);
            let what = format!("The portal {portal} is wanted, and the way ends in {cause}.");
            list.push(fault(&name, &what, &cause, whole(), |it| {
                it.wanted.portal = Some(portal.into());
                ask(it, portal, Err(error));
            }));
        }
        let name = format!("way-to-{portal}-free");
        let what = format!("The portal {portal} answers.");
        list.push(fault(&name, &what, "good", whole(), |it| {
            it.wanted.portal = Some(portal.into());
            ask(it, portal, Ok(()));
        }));
    }
    list
}

/// What comes first, when several things are wrong.
fn order() -> Vec<Fault> {
    let lost = |host: &str| Err(Error::HostNotFound { host: host.into() });
    vec![
        fault(
            "no-network",
            "No host at all can be reached.",
            "diagnosis-no-network",
            whole(),
            |it| {
                it.wanted.portal = Some("ir-moadian".into());
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
                ask(it, "ir-gica", lost("www.gica.ir"));
            },
        ),
        fault(
            "no-network-half",
            "One host cannot be found, another answers.",
            "net-host-not-found",
            whole(),
            |it| {
                it.wanted.portal = Some("ir-moadian".into());
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
                ask(it, "ir-gica", Ok(()));
            },
        ),
        fault(
            "another-portal-lost",
            "Only a portal that is not wanted cannot be found.",
            "good",
            whole(),
            |it| {
                it.wanted.portal = Some("ir-gica".into());
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
                ask(it, "ir-gica", Ok(()));
            },
        ),
        fault(
            "no-portal-wanted-and-one-lost",
            "Two were asked, one is lost, none is wanted.",
            "good",
            whole(),
            |it| {
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
                ask(it, "ir-gica", Ok(()));
            },
        ),
        fault(
            "reader-before-portal",
            "Nothing is plugged in and no network: the reader comes first.",
            "check-no-reader",
            bare(tamga_card::SystemKind::Linux),
            |it| {
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
                ask(it, "ir-gica", lost("www.gica.ir"));
            },
        ),
        fault(
            "java-before-agent",
            "No Java, no agent and no way: Java comes first.",
            "diagnosis-java-missing",
            whole(),
            |it| {
                it.wanted.java = Some(JavaWanted {
                    least: 8,
                    most: None,
                });
                it.wanted.agents = vec!["dastine".into()];
                let (agent, state) = ("dastine".into(), AgentState::NotInstalled);
                it.agents.push(AgentFound { agent, state });
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
            },
        ),
        fault(
            "agent-before-way",
            "No agent and no way: the agent comes first.",
            "net-agent-not-running",
            whole(),
            |it| {
                it.wanted.agents = vec!["dastine".into()];
                let (agent, state) = ("dastine".into(), AgentState::NotRunning);
                it.agents.push(AgentFound { agent, state });
                ask(it, "ir-moadian", lost("my.tax.gov.ir"));
            },
        ),
    ]
}
