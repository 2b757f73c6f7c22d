//! Which agents there are: `agents.toml`.

use std::path::Path;
use std::sync::LazyLock;

use serde::Deserialize;
use tamga_x509::{Confidence, Country};

static AGENTS: LazyLock<Agents> = LazyLock::new(|| {
    toml::from_str(include_str!("../../agents.toml")).expect("a test reads agents.toml")
});

/// The known agents. Read once, from the text inside the program.
pub fn agents() -> &'static [Agent] {
    &AGENTS.agents
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Agents {
    #[serde(rename = "agent")]
    agents: Vec<Agent>,
}

/// A program on this computer through which a portal's page reaches the token.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// Stable name, in kebab-case.
    pub id: String,
    /// What people call it, never translated.
    pub name: String,
    /// Whose portals ask for it.
    pub country: Country,
    /// How far it may be asked.
    pub depth: Depth,
    /// Names under which portals ask for it; they must lead to this computer.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// The oldest version that portals take, where it is known.
    #[serde(default)]
    pub oldest: Option<String>,
    /// The page of whoever gives it out, where it is known.
    #[serde(default)]
    pub get: Option<String>,
    /// Absolute paths of which one is there when it is installed; empty where none is known.
    #[serde(default)]
    pub files: Vec<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where the entry comes from.
    pub source: String,
    /// When the source was last looked at, `YYYY-MM-DD`.
    pub checked_on: String,
    /// Where it listens.
    #[serde(rename = "endpoint")]
    pub endpoints: Vec<Endpoint>,
    /// What it may be asked.
    #[serde(default)]
    pub question: Option<Question>,
}

impl Agent {
    /// Whether its files are there; `None` where none are known.
    pub(super) fn is_installed(&self) -> Option<bool> {
        let mut files = self.files.iter();
        (!self.files.is_empty()).then(|| files.any(|file| Path::new(file).exists()))
    }
}

/// How far an agent may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// The port is opened and closed.
    Connect,
    /// Also TLS, and the WebSocket's opening (RFC 6455 §4).
    Handshake,
    /// Also the one question.
    Question,
}

/// Where an agent listens on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// What is spoken.
    pub scheme: Scheme,
    /// The name that portals use; the connection goes to this computer whatever it is.
    pub host: String,
    /// Its ports; one that answers is enough.
    pub ports: Vec<u16>,
    /// The path.
    pub path: String,
}

/// What is spoken at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// HTTP.
    Http,
    /// WebSocket.
    Ws,
    /// WebSocket over TLS.
    Wss,
}

/// The one question an agent may be asked; it changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The agent's own name or number for it.
    pub command: String,
    /// What is sent.
    pub text: String,
    /// How the answer is read.
    pub answer: AnswerForm,
    /// Fields of a JSON answer that may have the version, best first.
    #[serde(default)]
    pub fields: Vec<String>,
}

/// How an answer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerForm {
    /// A JSON object.
    Json,
    /// The answer, a star, and the name of the page's function.
    BeforeStar,
}

impl Question {
    /// The version in an answer; `None` for anything that does not look like one.
    pub(super) fn version(&self, answer: &str) -> Option<String> {
        let found = match self.answer {
            AnswerForm::Json => {
                let json: serde_json::Value = serde_json::from_str(answer).ok()?;
                let texts = self
                    .fields
                    .iter()
                    .filter_map(|field| json.get(field)?.as_str());
                texts.map(str::trim).find(|it| is_version(it))?.to_owned()
            }
            AnswerForm::BeforeStar => {
                let (before, _) = answer.rsplit_once('*')?;
                before.trim().trim_matches('"').to_owned()
            }
        };
        is_version(&found).then_some(found)
    }
}

/// Numbers with dots or commas between them, and perhaps a suffix.
fn is_version(text: &str) -> bool {
    let is_allowed = |it: char| it.is_ascii_alphanumeric() || ".,-_+".contains(it);
    text.len() <= 40
        && text.starts_with(|it: char| it.is_ascii_digit())
        && text.chars().all(is_allowed)
}

/// Whether a version comes before another, number by number; what is no number counts as 0.
pub(super) fn is_older(version: &str, than: &str) -> bool {
    let numbers = |text: &str| -> Vec<u64> {
        let parts = text.split([',', '.', '-', '_', '+']);
        let mut numbers: Vec<_> = parts.map(|part| part.parse().unwrap_or(0)).collect();
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        numbers
    };
    numbers(version) < numbers(than)
}

#[cfg(test)]
mod tests;
