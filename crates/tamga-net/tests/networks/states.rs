//! Every state an agent can be found in.

use std::time::{Duration, Instant};

use tamga_net::agents::{Agent, AgentState, DEADLINE, Names, agents, probe};

use crate::namespace::inside;
use crate::server::{Plays, start, start_at};

const DASTINE: &str = r#"{"command":"GetVersion","Result":"5.8.38.0","errorCode":0}"#;

fn known(id: &str) -> Agent {
    agents().iter().find(|it| it.id == id).unwrap().clone()
}

#[track_caller]
fn check(agent: &Agent, expected: &AgentState) {
    let begun = Instant::now();
    assert_eq!(
        &probe(agent, DEADLINE, Names::Leave),
        expected,
        "{}",
        agent.id
    );
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
}

fn running(version: &str) -> AgentState {
    let version = Some(version.to_owned());
    AgentState::Running { version }
}

#[test]
fn nobody_is_there() {
    inside("states::nobody_is_there", "", || {
        for agent in agents() {
            check(agent, &AgentState::NotRunning);
        }
    });
}

#[test]
fn files_tell_whether_it_is_installed() {
    inside("states::files_tell_whether_it_is_installed", "", || {
        let mut agent = known("dastine");
        agent.files = vec!["/nowhere/dastine".into()];
        check(&agent, &AgentState::NotInstalled);
        agent.files.push("/etc/hosts".into());
        check(&agent, &AgentState::NotRunning);
    });
}

#[test]
fn dastine_runs_and_tells_its_version() {
    inside("states::dastine_runs_and_tells_its_version", "", || {
        let plain = start(
            51356,
            Plays::Answers {
                tls: false,
                text: DASTINE,
            },
        );
        let secure = start(
            51357,
            Plays::Answers {
                tls: true,
                text: DASTINE,
            },
        );
        let mut agent = known("dastine");
        check(&agent, &running("5.8.38.0"));
        let asked = r#"{"command":"GetVersion","src":"dastine.js"}"#;
        assert_eq!(plain.all(), [asked]);
        assert_eq!(secure.all(), [asked]);
        agent.oldest = Some("5.10".into());
        let (version, needed) = ("5.8.38.0".into(), "5.10".into());
        check(&agent, &AgentState::Outdated { version, needed });
    });
}

#[test]
fn dastine_without_its_secure_port_is_half_open() {
    inside(
        "states::dastine_without_its_secure_port_is_half_open",
        "",
        || {
            start(
                51356,
                Plays::Answers {
                    tls: false,
                    text: DASTINE,
                },
            );
            check(&known("dastine"), &AgentState::HalfOpen { port: 51357 });
            start(51357, Plays::Alert);
            check(&known("dastine"), &AgentState::TlsFailed { port: 51357 });
        },
    );
}

#[test]
fn a_name_that_leads_elsewhere_is_told_only_when_it_may_be_looked_up() {
    let name = "states::a_name_that_leads_elsewhere_is_told_only_when_it_may_be_looked_up";
    inside(name, "192.0.2.7 local.dastine.pki.co.ir", || {
        start(
            51356,
            Plays::Answers {
                tls: false,
                text: DASTINE,
            },
        );
        start(
            51357,
            Plays::Answers {
                tls: true,
                text: DASTINE,
            },
        );
        let agent = known("dastine");
        check(&agent, &running("5.8.38.0"));
        let elsewhere = AgentState::NameElsewhere {
            host: "local.dastine.pki.co.ir".into(),
            address: Some("192.0.2.7".into()),
        };
        assert_eq!(probe(&agent, DEADLINE, Names::LookUp), elsewhere);
    });
}

#[test]
fn a_name_that_leads_here_is_enough() {
    let hosts = "192.0.2.7 local.dastine.pki.co.ir\n127.0.0.1 localhost.dastine.pki.co.ir";
    inside("states::a_name_that_leads_here_is_enough", hosts, || {
        start(
            51356,
            Plays::Answers {
                tls: false,
                text: DASTINE,
            },
        );
        start(
            51357,
            Plays::Answers {
                tls: true,
                text: DASTINE,
            },
        );
        let found = probe(&known("dastine"), DEADLINE, Names::LookUp);
        assert_eq!(found, running("5.8.38.0"));
    });
}

#[test]
fn a_name_that_leads_nowhere_is_told() {
    inside("states::a_name_that_leads_nowhere_is_told", "", || {
        start(43971, Plays::Mute);
        let elsewhere = AgentState::NameElsewhere {
            host: "local.monpass.mn".into(),
            address: None,
        };
        let patience = Duration::from_secs(20); // for the system, which gives up late
        assert_eq!(
            probe(&known("monpass-client"), patience, Names::LookUp),
            elsewhere
        );
    });
}

#[test]
fn vnpt_answers_at_any_of_its_ports() {
    inside("states::vnpt_answers_at_any_of_its_ports", "", || {
        start(4433, Plays::WebPage);
        start(4434, Plays::Mute);
        check(&known("vnpt-ca-plugin"), &AgentState::Mute { port: 4434 });
        let heard = start_at(
            "::1",
            5003,
            Plays::Answers {
                tls: true,
                text: "1.0.2.1*callbackDefault",
            },
        );
        check(&known("vnpt-ca-plugin"), &running("1.0.2.1"));
        assert!(
            heard.all()[0].contains("\"functionID\":11,"),
            "{heard:?}",
            heard = heard.all()
        );
    });
}

#[test]
fn vgca_tells_its_version_under_its_own_path() {
    inside(
        "states::vgca_tells_its_version_under_its_own_path",
        "",
        || {
            let text = r#"{"Status":0,"Error":"","Message":"3.1.5"}"#;
            let heard = start(8987, Plays::Answers { tls: true, text });
            check(&known("vgca-sign-service"), &running("3.1.5"));
            assert_eq!(heard.all(), ["GetVersion"]);
        },
    );
}

#[test]
fn what_answers_unreadably_runs_all_the_same() {
    inside(
        "states::what_answers_unreadably_runs_all_the_same",
        "",
        || {
            let text = "<script>alert(1)</script>";
            start(8987, Plays::Answers { tls: true, text });
            check(
                &known("vgca-sign-service"),
                &AgentState::Running { version: None },
            );
        },
    );
}

#[test]
fn monpass_and_viettel_are_opened_and_told_nothing() {
    inside(
        "states::monpass_and_viettel_are_opened_and_told_nothing",
        "",
        || {
            let text = "{}";
            let monpass = start(43871, Plays::Answers { tls: true, text });
            let viettel = start(14007, Plays::Answers { tls: false, text });
            for id in ["monpass-client", "viettel-signplugin"] {
                check(&known(id), &AgentState::Running { version: None });
            }
            assert!(monpass.all().is_empty() && viettel.all().is_empty());
        },
    );
}

#[test]
fn esign_is_greeted_and_told_nothing() {
    inside("states::esign_is_greeted_and_told_nothing", "", || {
        let esign = start(59001, Plays::Silent { tls: false });
        check(
            &known("esign-client"),
            &AgentState::Running { version: None },
        );
        assert!(esign.all().is_empty());
    });
}

#[test]
fn somebody_else_at_the_port_is_told() {
    inside("states::somebody_else_at_the_port_is_told", "", || {
        start(59001, Plays::WebPage);
        check(
            &known("esign-client"),
            &AgentState::PortTaken { port: 59001 },
        );
        start(8987, Plays::WebPage);
        check(
            &known("vgca-sign-service"),
            &AgentState::PortTaken { port: 8987 },
        );
        start(51356, Plays::Noise);
        check(&known("dastine"), &AgentState::PortTaken { port: 51356 });
    });
}

#[test]
fn silence_is_told_at_every_stage() {
    inside("states::silence_is_told_at_every_stage", "", || {
        start(59001, Plays::Mute);
        check(&known("esign-client"), &AgentState::Mute { port: 59001 });
        start(8987, Plays::Silent { tls: true });
        check(
            &known("vgca-sign-service"),
            &AgentState::Mute { port: 8987 },
        );
        start(51356, Plays::Drips);
        check(&known("dastine"), &AgentState::Mute { port: 51356 });
    });
}

#[test]
fn tls_that_does_not_come_about_is_told() {
    inside("states::tls_that_does_not_come_about_is_told", "", || {
        start(8987, Plays::Hangup);
        check(
            &known("vgca-sign-service"),
            &AgentState::TlsFailed { port: 8987 },
        );
        start(4435, Plays::Alert);
        check(
            &known("vnpt-ca-plugin"),
            &AgentState::TlsFailed { port: 4435 },
        );
    });
}
