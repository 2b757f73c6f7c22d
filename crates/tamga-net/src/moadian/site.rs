//! Which tax system, and the four paths on it that are ever asked.

use std::time::Duration;

/// A tax system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Site {
    /// The real one: `tp.tax.gov.ir`.
    Production,
    /// The one for trying out: `sandboxrc.tax.gov.ir`.
    Sandbox,
    /// A program on this computer, in tests: see [`Site::loopback`].
    Loopback(Loopback),
}

/// A port of this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loopback {
    port: u16,
}

impl Site {
    /// A stand-in on this computer, over plain HTTP: for tests only, nothing leaves.
    pub fn loopback(port: u16) -> Self {
        Self::Loopback(Loopback { port })
    }

    /// The address, with a query (without `?`) that needs no escapes.
    pub(super) fn url(self, path: Path, query: &str) -> String {
        let origin = match self {
            Self::Production => "https://tp.tax.gov.ir".to_owned(),
            Self::Sandbox => "https://sandboxrc.tax.gov.ir".to_owned(),
            Self::Loopback(Loopback { port }) => format!("http://127.0.0.1:{port}"),
        };
        let mark = if query.is_empty() { "" } else { "?" };
        format!(
            "{origin}/requestsmanager/api/v2/{}{mark}{query}",
            path.word()
        )
    }

    /// Until an answer must be there: what is filtered on the way is usually dropped in silence.
    pub(super) fn deadline(self) -> Duration {
        match self {
            Self::Production | Self::Sandbox => Duration::from_secs(20),
            Self::Loopback(_) => Duration::from_secs(5),
        }
    }

    /// The host, as errors name it.
    pub(super) fn host(self) -> String {
        match self {
            Self::Production => "tp.tax.gov.ir".to_owned(),
            Self::Sandbox => "sandboxrc.tax.gov.ir".to_owned(),
            Self::Loopback(Loopback { port }) => format!("127.0.0.1:{port}"),
        }
    }
}

/// All that is asked, each with `GET`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
pub(super) enum Path {
    /// A nonce; needs no signature.
    Nonce,
    /// Keys and clock of the tax system.
    Server,
    /// The memory.
    Fiscal,
    /// The taxpayer.
    Taxpayer,
}

impl Path {
    fn word(self) -> &'static str {
        match self {
            Self::Nonce => "nonce",
            Self::Server => "server-information",
            Self::Fiscal => "fiscal-information",
            Self::Taxpayer => "taxpayer",
        }
    }
}
