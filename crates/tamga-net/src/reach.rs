//! Whether a portal can be reached from here, and what stands in between.
//!
//! Asked only when the person wants it: [`announced`] tells first what is asked of whom.

mod private;

use std::net::IpAddr;
use std::time::{Duration, Instant};

use reqwest::Url;
use serde::{Deserialize, Serialize};
use tamga_x509::{Country, SECONDS_PER_DAY, UnixTime};

use crate::http::{self, Client, Knock, Request, Wanted};
use crate::moadian::CLOCK_LIMIT;
use crate::sending::{Item, Sending};
use crate::{Error, Result, names};

/// Until a portal must have answered, for most callers.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal<'a> {
    /// An address of the portal, with `https` or `http`.
    pub url: &'a str,
    /// What it answers there when all is well.
    pub expects: Expects,
    /// The only country whose addresses it answers, where that is known.
    pub only_from: Option<Country>,
    /// Until it must have answered.
    pub deadline: Duration,
}

impl<'a> Goal<'a> {
    /// A portal's page, for whoever waits before it.
    #[must_use]
    pub fn page(url: &'a str) -> Self {
        Self {
            url,
            expects: Expects::Page,
            only_from: None,
            deadline: DEADLINE,
        }
    }
}

/// What a portal answers when all is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expects {
    /// A page, perhaps at another host.
    Page,
    /// JSON, and never a web page.
    Json,
}

/// A portal that answered, and what was learnt on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// The host, with its port when it is not the scheme's own.
    pub host: String,
    /// The proxy in between, where one is set on this computer.
    pub proxy: Option<String>,
    /// How far this computer's clock is ahead of the host's, in seconds; negative when it is
    /// behind, `None` when the host does not tell.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub skew_seconds: Option<i64>,
    /// How long the answer took, in milliseconds.
    pub milliseconds: u32,
}

impl Reach {
    /// What is wrong although the portal answers: [`Error::ClockWrong`] beyond a minute.
    pub fn fault(&self) -> Option<Error> {
        let skew_seconds = self.skew_seconds.filter(|it| it.abs() > CLOCK_LIMIT)?;
        let host = self.host.clone();
        Some(Error::ClockWrong { host, skew_seconds })
    }
}

/// What [`reach`] asks of whom: the portal, and once more without TLS when TLS does not come about.
pub fn announced(goal: &Goal<'_>) -> Vec<Sending> {
    let plain = http::usable(goal.url)
        .ok()
        .and_then(|url| without_tls(&url));
    let urls = [Some(goal.url.to_owned()), plain];
    let sendings = urls.iter().flatten();
    sendings
        .filter_map(|url| Sending::to(url, vec![Item::Nothing]))
        .collect()
}

/// Asks the portal for the head of one answer, through the system's proxy. `clock` is asked when
/// the answer is there.
///
/// # Errors
///
/// The first fault on the way: [`Error::AddressUnusable`], [`Error::HostNotFound`],
/// [`Error::HostAddressPrivate`], the connection's, [`Error::ProxyRefused`], TLS's; then
/// [`Error::CaptivePortal`], [`Error::AnswerStatus`] (403, 451 and the server's own), and
/// [`Error::ClockWrong`] where a wrong clock made TLS fail.
pub fn reach(goal: &Goal<'_>, clock: impl Fn() -> UnixTime) -> Result<Reach> {
    reach_with(&Client::new()?, goal, clock)
}

/// The same through this client.
///
/// # Errors
///
/// As [`reach`].
pub fn reach_with(client: &Client, goal: &Goal<'_>, clock: impl Fn() -> UnixTime) -> Result<Reach> {
    let begun = Instant::now();
    let url = http::usable(goal.url)?;
    let host = http::host(&url);
    if client.proxy(&request(goal.url, goal))?.is_none() {
        is_public(&url, begun + goal.deadline)?;
    }
    let knock = client
        .knock(&request(goal.url, goal))
        .map_err(|error| explained(client, goal, &url, &clock, error))?;
    let milliseconds = begun.elapsed().as_millis().try_into().unwrap_or(u32::MAX);
    let found = Reach {
        skew_seconds: skew(&knock, &clock),
        proxy: knock.proxy.clone(),
        milliseconds,
        host,
    };
    judged(&knock, goal, found)
}

fn request<'a>(url: &'a str, goal: &Goal<'_>) -> Request<'a> {
    Request {
        url,
        body: None,
        bearer: None,
        wanted: Wanted::File,
        limit: 0,
        deadline: goal.deadline,
        only_from: goal.only_from,
    }
}

/// Whether the answer is one that the portal gives when all is well.
fn judged(knock: &Knock, goal: &Goal<'_>, found: Reach) -> Result<Reach> {
    let host = found.host.clone();
    let is_html = matches!(&*knock.kind, "text/html" | "application/xhtml+xml");
    let is_strange = knock.to.is_some() || is_html && knock.status < 400;
    // Without TLS anybody may answer; with it, a redirect is the portal's own.
    let may_redirect = goal.url.starts_with("https:") && goal.expects == Expects::Page;
    match knock.status {
        _ if goal.expects == Expects::Json && is_strange => {
            let to = knock.to.clone();
            Err(Error::CaptivePortal { host, to })
        }
        _ if !may_redirect && leads_astray(knock, &host) => {
            let to = knock.to.clone();
            Err(Error::CaptivePortal { host, to })
        }
        status @ (403 | 451 | 500..) => Err(Error::AnswerStatus { host, status }),
        _ => Ok(found),
    }
}

/// Whether an answer without TLS leads to another site; `www` before a name is the same site.
fn leads_astray(knock: &Knock, host: &str) -> bool {
    let bare = |name: &str| {
        let name = name.split(':').next().unwrap_or(name);
        name.strip_prefix("www.").unwrap_or(name).to_owned()
    };
    knock.to.as_ref().is_some_and(|to| bare(to) != bare(host))
}

/// Why TLS did not come about, as far as an answer without it tells: a network that wants a
/// sign-in, or a wrong clock.
fn explained(
    client: &Client,
    goal: &Goal<'_>,
    url: &Url,
    clock: &impl Fn() -> UnixTime,
    error: Error,
) -> Error {
    let (Error::TlsFailed { host }
    | Error::HostUntrusted { host }
    | Error::HostNameDiffers { host }) = &error
    else {
        return error;
    };
    let plain = without_tls(url);
    let knock = plain.and_then(|plain| client.knock(&request(&plain, goal)).ok());
    let Some(knock) = knock else { return error };
    if leads_astray(&knock, host) {
        let (host, to) = (host.clone(), knock.to);
        return Error::CaptivePortal { host, to };
    }
    match skew(&knock, clock).filter(|it| it.abs() > SECONDS_PER_DAY) {
        Some(skew_seconds) => Error::ClockWrong {
            host: host.clone(),
            skew_seconds,
        },
        None => error,
    }
}

/// The portal's own front page without TLS, at the usual port.
fn without_tls(url: &Url) -> Option<String> {
    let host = url.host_str().filter(|_| url.scheme() == "https")?;
    Some(format!("http://{host}/"))
}

fn skew(knock: &Knock, clock: &impl Fn() -> UnixTime) -> Option<i64> {
    Some(clock().0.saturating_sub(knock.date?.0))
}

/// A portal's name leads to an address that the whole Internet knows.
fn is_public(url: &Url, until: Instant) -> Result<()> {
    let host = url.host_str().unwrap_or_default();
    let is_name = host.trim_matches(['[', ']']).parse::<IpAddr>().is_err();
    if !is_name || host == "localhost" {
        return Ok(());
    }
    let addresses = names::addresses(host, until).unwrap_or_default();
    match addresses.first() {
        Some(first) if addresses.iter().all(private::is_private) => {
            Err(Error::HostAddressPrivate {
                host: http::host(url),
                address: first.to_string(),
            })
        }
        // Nobody found it, or nobody said so in time: asking it tells which.
        _ => Ok(()),
    }
}
