//! The portal, and what its page needs on this computer: Java, an agent, a way through the
//! network.

use tamga_card::{Computer, Java, JavaPlace};
use tamga_check::Found;
use tamga_net::AgentState;

use super::Look;
use crate::{Asked, Error, JavaWanted, Problem, agents};

pub(super) fn look(look: &mut Look<'_>) -> Found<Problem> {
    let java = java(look).map(Problem::from);
    if let Some(problem) = java.or_else(|| agent(look)) {
        return Found::Fails(problem);
    }
    let odd = odd_agents(look);
    look.notices.extend(odd);
    way(look)
}

fn java(look: &Look<'_>) -> Option<Error> {
    let wanted = look.recorded.wanted.java?;
    let computer = &look.recorded.computer;
    match &computer.java {
        None => Some(Error::JavaMissing),
        Some(java) => wrong_java(java, wanted, computer),
    }
}

fn wrong_java(java: &Java, wanted: JavaWanted, computer: &Computer) -> Option<Error> {
    let version = java.version.clone();
    let most = wanted.most.unwrap_or(u32::MAX);
    let is_other = |processor| processor != computer.machine.architecture;
    if java.major < wanted.least {
        let needed = wanted.least;
        Some(Error::JavaTooOld { version, needed })
    } else if java.major > most {
        let needed = most;
        Some(Error::JavaTooNew { version, needed })
    } else if java.architecture.is_some_and(is_other) {
        Some(Error::JavaOtherProcessor { version })
    } else if java.place == JavaPlace::Folder {
        Some(Error::JavaNotFoundByPrograms { version })
    } else {
        None
    }
}

/// The first fault of an agent that the portal needs.
fn agent(look: &Look<'_>) -> Option<Problem> {
    let recorded = look.recorded;
    let needed = recorded.wanted.agents.iter();
    let mut found = needed.flat_map(|id| recorded.agents.iter().filter(move |it| it.agent == *id));
    found
        .find_map(|found| found.state.fault(agents::name(&found.agent)))
        .map(Problem::from)
}

/// Agents that the portal does not need, and that are there and ill.
fn odd_agents(look: &Look<'_>) -> Vec<Problem> {
    let recorded = look.recorded;
    let others = recorded.agents.iter().filter(|found| {
        let is_absent = matches!(
            found.state,
            AgentState::NotRunning | AgentState::NotInstalled
        );
        !is_absent && !recorded.wanted.agents.contains(&found.agent)
    });
    others
        .filter_map(|found| found.state.fault(agents::name(&found.agent)))
        .map(Problem::from)
        .collect()
}

/// The way to the portal that is wanted; without one, to any that was asked for.
fn way(look: &Look<'_>) -> Found<Problem> {
    let asked = &look.recorded.asked;
    if asked.is_empty() {
        return Found::NotLookedAt;
    }
    if asked.len() > 1 && asked.iter().all(is_cut_off) {
        return Found::Fails(Error::NoNetwork.into());
    }
    let Some(wanted) = &look.recorded.wanted.portal else {
        return of_any(asked);
    };
    let answer = asked.iter().find(|asked| asked.portal == *wanted);
    answer.map_or(Found::NotLookedAt, |asked| match &asked.answer {
        Ok(_) => Found::Holds,
        Err(error) => Found::Fails(error.clone().into()),
    })
}

fn of_any(asked: &[Asked]) -> Found<Problem> {
    let answers = asked.iter().map(|asked| asked.answer.as_ref());
    let faults: Vec<_> = answers.filter_map(Result::err).collect();
    match faults.first() {
        Some(error) if faults.len() == asked.len() => Found::Fails((*error).clone().into()),
        _ => Found::Holds,
    }
}

/// Whether not even a name or a way was found.
fn is_cut_off(asked: &Asked) -> bool {
    use tamga_net::Error as E;
    matches!(
        asked.answer,
        Err(E::HostNotFound { .. } | E::NotReachable { .. })
    )
}
