//! Agents by their ids, and what people call them.

/// What people call the agent; its id, if it is not known.
pub(crate) fn name(id: &str) -> &str {
    let known = tamga_net::agents().iter().find(|agent| agent.id == id);
    known.map_or(id, |agent| &agent.name)
}

/// Whether an agent has this id or this name.
pub(crate) fn is_known(word: &str) -> bool {
    let mut agents = tamga_net::agents().iter();
    agents.any(|agent| agent.id == word || agent.name == word)
}
