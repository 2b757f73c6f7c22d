//! Everything a diagnosis looks at, found side by side, each with a deadline of its own.
//!
//! Nothing is opened with a PIN, and nobody logs in: no try is spent here.

mod later;
mod outside;

use std::mem;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tamga_card::{
    Cards, Computer, Event, Inventory, ServiceState, SoftwareToken, SystemKind, worker,
};
use tamga_check::LinkState;
use tamga_diagnosis::{Recorded, Verdict, Wanted, diagnose};
use tamga_net::AgentFound;
use tamga_net::agents::{Names, probe_all};
use tamga_x509::UnixTime;

use crate::arguments::Options;
use crate::error::Stop;
use crate::hardware::{candidates, open};
use crate::{Error, saved};
use later::Later;

pub(crate) use outside::would_tell;

/// The service answers in a millisecond; one that takes this long does not answer.
const SERVICE: Duration = Duration::from_millis(500);
/// The computer's own files and tables take a few milliseconds.
const COMPUTER: Duration = Duration::from_millis(500);
/// How long a module may take here. A slow card with many certificates needs more than a person
/// waits for a diagnosis.
const MODULES: Duration = Duration::from_millis(1500);
/// For a worker to be ended after its module's time is over.
const ENDING: Duration = Duration::from_millis(150);
/// How long a local agent may take to answer.
const AGENTS: Duration = Duration::from_millis(800);
/// How long agents are waited for when a link before them is broken already.
const GLANCE: Duration = Duration::from_millis(20);

/// What was recorded, and what it comes to.
pub(crate) struct Diagnosed {
    pub(crate) recorded: Recorded,
    pub(crate) verdict: Verdict,
}

/// Diagnoses the report that the options name, and otherwise this computer as it is now.
///
/// # Errors
///
/// A guide or step nobody knows, a file that is no report, a password that could not be asked.
pub(crate) fn diagnosed(options: &Options, now: UnixTime) -> Result<Diagnosed, Stop> {
    let wanted = wanted(options)?;
    let recorded = match &options.from {
        Some(path) => {
            let bytes = saved::read_at_most(path, tamga_diagnosis::REPORT_LIMIT + 1);
            let bytes = bytes.map_err(|_| Error::FileUnreadable {
                path: path.display().to_string(),
            })?;
            let mut recorded = Recorded::from_report(&String::from_utf8_lossy(&bytes))?;
            if let Some(wanted) = wanted {
                recorded.wanted = wanted;
            }
            recorded
        }
        None => now_here(wanted.unwrap_or_default(), options, now)?,
    };
    let verdict = diagnose(&recorded);
    Ok(Diagnosed { recorded, verdict })
}

/// What the named guide and step want; `None` without a guide.
fn wanted(options: &Options) -> Result<Option<Wanted>, Error> {
    let Some(id) = &options.guide else {
        return match options.step {
            Some(_) => Err(Error::NoGuideNamed),
            None => Ok(None),
        };
    };
    let unknown = || Error::GuideUnknown { guide: id.clone() };
    let guide = tamga_guide::guide(id).ok_or_else(unknown)?;
    if let Some(step) = &options.step
        && guide.step(step).is_none()
    {
        return Err(Error::StepUnknown { step: step.clone() });
    }
    let step = options.step.as_deref().unwrap_or_default();
    Ok(Some(Wanted::of_case(guide, &[], step, false)))
}

fn now_here(wanted: Wanted, options: &Options, now: UnixTime) -> Result<Recorded, Stop> {
    // Files are opened first: a password is asked before anything takes its time.
    let software_tokens = open(options)?;
    let begun = Instant::now();
    let names = match options.online {
        true => Names::LookUp,
        false => Names::Leave,
    };
    let agents = Later::begin(move || probe_all(AGENTS, names));
    let computer = Later::begin(tamga_card::computer);
    let seen = Later::begin(tamga_card::look);
    let mut recorded = Recorded {
        at: now,
        computer: computer.within(COMPUTER).unwrap_or_else(unseen),
        inventory: hardware(seen.within(SERVICE), software_tokens),
        agents: vec![],
        asked: vec![],
        vouched: vec![],
        wanted,
        told: options.fields.clone(),
    };
    let until = begun + MODULES;
    read_modules(&mut recorded, options, until);
    outside::vouch(&mut recorded, options);
    recorded.agents = found(&agents, &recorded, begun);
    outside::ask(&mut recorded, options);
    Ok(recorded)
}

/// A computer that would not be looked at in time: nothing is known of it.
fn unseen() -> Computer {
    Computer {
        machine: tamga_card::machine::Machine::here(),
        sandbox: None,
        remote: false,
        usb: vec![],
        reader_driver: None,
        card_programs: vec![],
        java: None,
    }
}

/// A service that was asked in vain does not answer, whatever it does instead.
fn hardware(seen: Option<Event>, software_tokens: Vec<SoftwareToken>) -> Inventory {
    let (service, readers) = match seen {
        Some(seen) => (seen.service, seen.readers),
        None => (ServiceState::Stopped, vec![]),
    };
    Inventory {
        service,
        readers,
        modules: vec![],
        software_tokens,
    }
}

/// Agents decide nothing once a link before them is broken: those that answer at once are kept.
fn found(agents: &Later<Vec<AgentFound>>, recorded: &Recorded, begun: Instant) -> Vec<AgentFound> {
    let is_broken = diagnose(recorded).broken().is_some();
    let patience = match is_broken {
        true => GLANCE,
        false => (begun + AGENTS + ENDING).saturating_duration_since(Instant::now()),
    };
    agents.within(patience).unwrap_or_default()
}

/// Reads every module that could see a token, as far as it comes until then.
fn read_modules(recorded: &mut Recorded, options: &Options, until: Instant) {
    let inventory = &mut recorded.inventory;
    let left = until.saturating_duration_since(Instant::now());
    let cards = Arc::new(Cards::new(worker::program()).with_deadline(left));
    cards.set_modules(&candidates(options, &inventory.readers));
    let (service, readers) = (inventory.service, inventory.readers.clone());
    let is_named = !options.modules.is_empty();
    if is_named || may_have_tokens(&recorded.computer, &recorded.inventory) {
        let reading = Arc::clone(&cards);
        let read = Later::begin(move || reading.refresh(service, readers, &|_| {}));
        read.within(left + ENDING);
    } else {
        let _unread = cards.see(service, readers);
    }
    recorded.inventory.modules = cards.inventory().modules;
    // This process ends soon, and its workers by themselves with it: nobody waits for them.
    mem::forget(cards);
}

/// Whether anything is plugged in that a module might see; where the bus cannot be seen, whether
/// there might be.
fn may_have_tokens(computer: &Computer, inventory: &Inventory) -> bool {
    let bus_is_seen = computer.machine.system == SystemKind::Linux;
    !inventory.readers.is_empty() || !computer.usb.is_empty() || !bus_is_seen
}

/// Whether a link waits because a module has not said everything yet.
pub(crate) fn is_unfinished(diagnosed: &Diagnosed) -> bool {
    let modules = &diagnosed.recorded.inventory.modules;
    let waits = |state| state == LinkState::Waiting;
    let mut links = diagnosed.verdict.links.iter();
    let hardware = links.any(|link| link.part < tamga_check::Part::Issuer && waits(link.state));
    diagnosed.verdict.broken().is_none() && hardware && modules.iter().any(|it| it.reading)
}
