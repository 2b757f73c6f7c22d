//! Base recordings, and one change of each.

use std::collections::BTreeMap;
use std::path::Path;

use tamga_card::machine::{Architecture, Machine};
use tamga_card::{Computer, Inventory, Module, Slot, SystemKind, Token};
use tamga_diagnosis::{Asked, Issuers, Recorded, Vouched, Wanted};
use tamga_guide::{CheckName, Country, Date};
use tamga_net::Reach;
use tamga_x509::UnixTime;

/// A computer with one fault, or none.
pub(crate) struct Fault {
    /// Of its file.
    pub(crate) name: String,
    /// What was changed, or what was seen.
    pub(crate) what: String,
    /// `good` or a cause, then what must be noticed.
    pub(crate) expected: String,
    pub(crate) recorded: Recorded,
}

/// The fault that comes of one change to a base recording.
pub(crate) fn fault(
    name: &str,
    what: &str,
    expected: &str,
    mut recorded: Recorded,
    change: impl FnOnce(&mut Recorded),
) -> Fault {
    change(&mut recorded);
    Fault {
        name: name.to_owned(),
        what: what.to_owned(),
        expected: expected.to_owned(),
        recorded,
    }
}

/// The saved inventory, on a computer of Windows on which nothing else is odd.
pub(crate) fn base(inventory: &str) -> Recorded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tamga-check/tests/inventories");
    let path = folder.join(format!("{inventory}.json"));
    let json = std::fs::read_to_string(&path).expect(inventory);
    let inventory: Inventory = serde_json::from_str(&json).expect(inventory);
    Recorded {
        at: at("2026-12-01"),
        computer: computer(SystemKind::Windows),
        inventory,
        agents: vec![],
        asked: vec![],
        vouched: vec![],
        wanted: Wanted::default(),
        told: BTreeMap::new(),
    }
}

/// With a whole token of an Iranian company.
pub(crate) fn whole() -> Recorded {
    base("good-stamp")
}

/// With nothing plugged in.
pub(crate) fn bare(system: SystemKind) -> Recorded {
    Recorded {
        computer: computer(system),
        ..base("nothing-plugged-in")
    }
}

pub(crate) fn computer(system: SystemKind) -> Computer {
    Computer {
        machine: Machine {
            system,
            architecture: Architecture::X86_64,
        },
        sandbox: None,
        remote: false,
        usb: vec![],
        reader_driver: None,
        card_programs: vec![],
        java: None,
    }
}

pub(crate) fn at(day: &str) -> UnixTime {
    UnixTime(Date::parse(day).expect("a day").days_since_1970() * 86_400)
}

/// At a step of a shipped guide that has this check, and what its guide wants.
pub(crate) fn at_step(recorded: &mut Recorded, guide: &str, check: CheckName) {
    let guide = tamga_guide::guide(guide).expect("a shipped guide");
    let mut steps = guide.steps.iter();
    let step = steps
        .find(|step| step.checks.contains(&check))
        .expect("a step with the check");
    recorded.wanted = Wanted::of_case(guide, &[], &step.id, false);
}

pub(crate) fn country(recorded: &mut Recorded, country: Country) {
    recorded.wanted.country = Some(country);
}

pub(crate) fn tell(recorded: &mut Recorded, field: &str, value: &str) {
    recorded.told.insert(field.to_owned(), value.to_owned());
}

pub(crate) fn module(recorded: &mut Recorded) -> &mut Module {
    &mut recorded.inventory.modules[0]
}

pub(crate) fn slot(recorded: &mut Recorded) -> &mut Slot {
    &mut module(recorded).slots[0]
}

pub(crate) fn token(recorded: &mut Recorded) -> &mut Token {
    slot(recorded).token.as_mut().expect("a token")
}

/// What is known of the certificate on the token.
pub(crate) fn vouch(
    recorded: &mut Recorded,
    issuers: Option<Issuers>,
    revocation: Option<tamga_net::Status>,
) {
    let der = &token(recorded).certificates[0].der;
    let sha256 = tamga_x509::parse(der).expect("a certificate").sha256;
    recorded.vouched.push(Vouched {
        sha256,
        issuers,
        revocation,
    });
}

/// The portal was asked for, and this came of it.
pub(crate) fn ask(recorded: &mut Recorded, portal: &str, answer: Result<(), tamga_net::Error>) {
    recorded.asked.push(Asked {
        portal: portal.to_owned(),
        answer: answer.map(|()| Reach {
            host: "tp.tax.gov.ir".to_owned(),
            proxy: None,
            skew_seconds: Some(2),
            milliseconds: 180,
        }),
    });
}
