//! All agents at once, and what their faults are called.

use std::time::{Duration, Instant};

use tamga_net::Error;
use tamga_net::agents::{AgentState, DEADLINE, Names, agents, probe_all};

use crate::namespace::{inside, run};
use crate::server::{Plays, start};

#[test]
fn all_are_asked_within_a_second_however_they_behave() {
    inside(
        "together::all_are_asked_within_a_second_however_they_behave",
        "",
        || {
            start(51356, Plays::Drips);
            start(51357, Plays::Mute);
            for port in [4433, 4434, 4435, 9201, 9202, 5002, 5003] {
                start(port, Plays::Mute);
            }
            start(8987, Plays::Noise);
            start(14007, Plays::Mute);
            start(59001, Plays::Mute);
            start(43971, Plays::Mute);
            let begun = Instant::now();
            let found = probe_all(DEADLINE, Names::Leave);
            assert!(
                begun.elapsed() <= Duration::from_secs(1),
                "{:?}",
                begun.elapsed()
            );
            let ids: Vec<_> = found.iter().map(|it| &*it.agent).collect();
            let known: Vec<_> = agents().iter().map(|it| &*it.id).collect();
            assert_eq!(ids, known);
            let states: Vec<_> = found.into_iter().map(|it| it.state).collect();
            let mute = |port| AgentState::Mute { port };
            let running = AgentState::Running { version: None };
            let taken = AgentState::PortTaken { port: 8987 };
            let expected = [
                mute(51356),
                mute(4433),
                taken,
                running.clone(),
                mute(59001),
                running,
            ];
            assert_eq!(states, expected);
        },
    );
}

/// A packet that is thrown away gives no answer at all, as behind a firewall.
#[test]
fn a_firewall_on_the_computer_does_not_hold_the_probe_up() {
    inside(
        "together::a_firewall_on_the_computer_does_not_hold_the_probe_up",
        "",
        || {
            run("ip", &["link", "set", "lo", "down"]);
            let begun = Instant::now();
            let found = probe_all(DEADLINE, Names::Leave);
            assert!(
                begun.elapsed() <= Duration::from_secs(1),
                "{:?}",
                begun.elapsed()
            );
            assert!(
                found.iter().all(|it| it.state == AgentState::NotRunning),
                "{found:?}"
            );
        },
    );
}

#[test]
fn every_state_but_running_has_an_error_of_its_own() {
    let text = || "x".to_owned();
    let states = [
        AgentState::NotRunning,
        AgentState::NotInstalled,
        AgentState::Outdated {
            version: text(),
            needed: text(),
        },
        AgentState::PortTaken { port: 1 },
        AgentState::NameElsewhere {
            host: text(),
            address: None,
        },
        AgentState::HalfOpen { port: 1 },
        AgentState::TlsFailed { port: 1 },
        AgentState::Mute { port: 1 },
    ];
    let faults: Vec<_> = states
        .iter()
        .map(|it| it.fault("Dastine").unwrap())
        .collect();
    let codes: std::collections::BTreeSet<_> = faults
        .iter()
        .map(|it| serde_json::to_value(it).unwrap()["code"].to_string())
        .collect();
    assert_eq!(codes.len(), states.len());
    assert_eq!(AgentState::Running { version: None }.fault("Dastine"), None);
    let expected = Error::AgentMute {
        agent: "Dastine".into(),
        address: "127.0.0.1:1".into(),
    };
    assert_eq!(faults.last(), Some(&expected));
}
