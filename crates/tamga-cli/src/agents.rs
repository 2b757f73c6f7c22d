//! `tamga agents`: the programs on this computer through which portals reach a token.

use serde::Serialize;
use serde_json::json;
use tamga_diagnosis::Problem;
use tamga_net::agents::{Agent, Names, agents, probe_all};
use tamga_net::{AgentFound, AgentState};
use tamga_words::id;

use crate::arguments::Options;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// How every known agent was found.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Found(Vec<Entry>);

#[derive(Serialize)]
struct Entry {
    #[serde(flatten)]
    found: AgentFound,
    name: &'static str,
    /// The page of whoever gives it out, where it is known.
    get: Option<&'static str>,
    problem: Option<Problem>,
}

/// Asks them all, on this computer only; names are looked up with `--online`.
pub(crate) fn probe(options: &Options) -> Found {
    let names = match options.online {
        true => Names::LookUp,
        false => Names::Leave,
    };
    let found = probe_all(tamga_net::agents::DEADLINE, names).into_iter();
    let entries = found.filter_map(|found| {
        let known: &'static Agent = agents().iter().find(|it| it.id == found.agent)?;
        let problem = found.state.fault(&known.name).map(Problem::from);
        Some(Entry {
            found,
            name: &known.name,
            get: known.get.as_deref(),
            problem,
        })
    });
    Found(entries.collect())
}

impl Report for Found {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for entry in &self.0 {
            match (&entry.problem, &entry.found.state) {
                (Some(problem), state) => {
                    speaker.problem(&mut lines, 0, problem);
                    let page = entry.get.filter(|_| is_absent(state));
                    page.iter().for_each(|page| lines.add(1, page));
                }
                (None, AgentState::Running { version }) => {
                    let facts = json!({"agent": entry.name, "version": version});
                    lines.add(0, &speaker.say(id!("cli-agent-running"), facts));
                }
                (None, _) => {}
            }
        }
        lines
    }

    /// An agent that is not there is no problem: most portals need none of them.
    fn is_good(&self) -> bool {
        let ill = |entry: &Entry| entry.problem.is_some() && !is_absent(&entry.found.state);
        !self.0.iter().any(ill)
    }
}

fn is_absent(state: &AgentState) -> bool {
    matches!(state, AgentState::NotRunning | AgentState::NotInstalled)
}
