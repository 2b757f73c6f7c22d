//! The computer and its card service.

use tamga_card::{Sandbox, ServiceState, SystemKind};
use tamga_guide::GuideToken;

use crate::scene::{Fault, ask, at, bare, base, fault, whole};

const SYSTEMS: [(&str, SystemKind); 3] = [
    ("windows", SystemKind::Windows),
    ("linux", SystemKind::Linux),
    ("macos", SystemKind::Macos),
];

const STATES: [(&str, ServiceState, &str); 5] = [
    ("stopped", ServiceState::Stopped, "card-service-not-running"),
    (
        "not-installed",
        ServiceState::NotInstalled,
        "card-service-not-installed",
    ),
    ("disabled", ServiceState::Disabled, "card-service-disabled"),
    ("refused", ServiceState::Refused, "card-service-refused"),
    ("hidden", ServiceState::Hidden, "card-service-hidden"),
];

pub(super) fn all() -> Vec<Fault> {
    let kinds = [services(), clocks(), sessions(), healthy()];
    kinds.into_iter().flatten().collect()
}

fn services() -> Vec<Fault> {
    let systems = SYSTEMS.into_iter();
    let pairs = systems.flat_map(|system| STATES.map(|state| (system, state)));
    let made = pairs.map(|((system, kind), (state, service, expected))| {
        let name = format!("service-{state}-{system}");
        let what = format!("The card service is {state} on {system}; nothing can be seen.");
        fault(&name, &what, expected, bare(kind), |it| {
            it.inventory.service = service
        })
    });
    made.collect()
}

fn clocks() -> Vec<Fault> {
    let behind = ["2001-01-01", "2019-01-01", "2024-02-29", "2026-11-22"];
    let behind = behind.into_iter().map(|day| {
        let name = format!("clock-at-{day}");
        let what = format!("The clock stands at {day}, before this program was made.");
        fault(&name, &what, "check-clock-behind", whole(), |it| {
            it.at = at(day)
        })
    });
    let skewed = [-90_000_i64, -3600, -301, 301, 7200, 31_536_000];
    let skewed = skewed.into_iter().map(|seconds| {
        let name = format!("clock-skewed-by-{seconds}");
        let what = format!("A portal's clock and the computer's differ by {seconds} s.");
        fault(&name, &what, "net-clock-wrong", whole(), |it| {
            ask(it, "ir-moadian", Ok(()));
            if let Ok(reach) = &mut it.asked[0].answer {
                reach.skew_seconds = Some(seconds);
            }
        })
    });
    let told = fault(
        "clock-wrong-by-the-host",
        "The host itself says that the clock is wrong.",
        "net-clock-wrong",
        whole(),
        |it| {
            let skew_seconds = -86_400;
            let host = "tp.tax.gov.ir".to_owned();
            ask(
                it,
                "ir-moadian",
                Err(tamga_net::Error::ClockWrong { host, skew_seconds }),
            );
        },
    );
    behind.chain(skewed).chain([told]).collect()
}

fn sessions() -> Vec<Fault> {
    let remote = SYSTEMS.into_iter().map(|(system, kind)| {
        let name = format!("remote-session-{system}");
        let what = format!("The person sits at another computer than this one of {system}.");
        fault(&name, &what, "diagnosis-remote-session", bare(kind), |it| {
            it.computer.remote = true
        })
    });
    let refused = fault(
        "remote-session-refused",
        "The card service serves only who sits at the computer, and the session is remote.",
        "diagnosis-remote-session",
        bare(SystemKind::Linux),
        |it| {
            it.computer.remote = true;
            it.inventory.service = ServiceState::Refused;
        },
    );
    let phone = fault(
        "phone",
        "A phone, and the guide wants a token that is plugged in.",
        "diagnosis-phone-without-readers",
        bare(SystemKind::Mobile),
        |it| it.wanted.token = Some(GuideToken::Hardware),
    );
    remote.chain([refused, phone]).collect()
}

fn healthy() -> Vec<Fault> {
    let sandboxed = [Sandbox::Flatpak, Sandbox::Snap, Sandbox::Container];
    let sandboxed = sandboxed.into_iter().map(|sandbox| {
        let name = format!("sandbox-{sandbox:?}-that-hides-nothing").to_lowercase();
        let what = format!("A whole token, seen out of {sandbox:?} all the same.");
        fault(&name, &what, "good", whole(), |it| {
            it.computer.sandbox = Some(sandbox)
        })
    });
    let remote = fault(
        "remote-session-with-its-token",
        "A remote session that passes the token on.",
        "good",
        whole(),
        |it| it.computer.remote = true,
    );
    let clock = fault(
        "clock-a-little-off",
        "The clocks differ by five minutes, which spoils nothing.",
        "good",
        whole(),
        |it| {
            ask(it, "ir-moadian", Ok(()));
            if let Ok(reach) = &mut it.asked[0].answer {
                reach.skew_seconds = Some(300);
            }
        },
    );
    let signature = fault(
        "whole-signature",
        "A whole token of a person.",
        "good",
        base("good-signature"),
        |_| {},
    );
    let plain = fault(
        "whole-stamp",
        "A whole token of a company.",
        "good",
        whole(),
        |_| {},
    );
    sandboxed.chain([remote, clock, signature, plain]).collect()
}
