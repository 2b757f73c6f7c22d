//! One question over HTTP, with limits on everything that can go wrong with the answer.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::blocking::Response;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, LOCATION};
use reqwest::{Method, Url};
use tamga_x509::{Country, UnixTime};

use crate::{Error, Result};

mod fault;
mod knock;
mod names;

use fault::Place;
pub(crate) use knock::Knock;

/// All that a host learns of us.
const USER_AGENT: &str = concat!("Tamga/", env!("CARGO_PKG_VERSION"));

/// The most redirects that are followed, all on the same host.
const REDIRECTS: u8 = 5;

/// What to ask, and what to put up with. It has no `Debug`: a token belongs in no log.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// `http` or `https`.
    pub url: &'a str,
    /// What to send (`POST`) with its `Content-Type`; `None` asks only (`GET`).
    pub body: Option<(&'static str, &'a [u8])>,
    /// `Authorization: Bearer` (RFC 6750); with it no redirect is followed.
    pub bearer: Option<&'a str>,
    /// The kind of answer that makes sense.
    pub wanted: Wanted,
    /// The most that is read of the answer, in bytes.
    pub limit: u32,
    /// Until the whole answer must be there.
    pub deadline: Duration,
    /// The only country whose addresses the host answers, for the error.
    pub only_from: Option<Country>,
}

/// A kind of answer, by its `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// `application/json`; here a status that is no success is an answer as well.
    Json,
    /// `application/ocsp-response` (RFC 6960 appendix A.2).
    Ocsp,
    /// A file under whatever name its host gives it, but no web page.
    File,
}

/// What came back, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The host's clock (`Date`).
    pub date: Option<UnixTime>,
    /// The answer itself, at most [`Request::limit`] bytes.
    pub body: Vec<u8>,
}

/// The connections of one errand; the proxy is the one set on the computer at its beginning.
///
/// No cookie is kept and nothing is decompressed. Not to be used inside an async runtime.
#[derive(Debug)]
pub struct Client {
    inner: reqwest::blocking::Client,
    proxies: Matcher,
}

impl Client {
    /// Through the system's proxy, where one is set, and with the system's trusted issuers; on
    /// Android the app has to hand over its context first (`rustls-platform-verifier`).
    ///
    /// # Errors
    ///
    /// [`Error::NoTrustStore`].
    pub fn new() -> Result<Self> {
        Self::build(reqwest::blocking::Client::builder(), Matcher::from_system())
    }

    /// Through this proxy, as `http://127.0.0.1:8080`.
    ///
    /// # Errors
    ///
    /// [`Error::AddressUnusable`] for the proxy's address, [`Error::NoTrustStore`].
    pub fn through(proxy: &str) -> Result<Self> {
        let unusable = |_| Error::address_unusable(proxy);
        let all = reqwest::Proxy::all(proxy).map_err(unusable)?;
        let builder = reqwest::blocking::Client::builder().proxy(all);
        Self::build(builder, Matcher::builder().all(proxy).build())
    }

    fn build(builder: reqwest::blocking::ClientBuilder, proxies: Matcher) -> Result<Self> {
        let inner = builder
            .user_agent(USER_AGENT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .dns_resolver(Arc::new(names::Names))
            .build()
            .map_err(|_| Error::NoTrustStore)?;
        Ok(Self { inner, proxies })
    }

    /// Asks once and reads the whole answer.
    ///
    /// # Errors
    ///
    /// The first fault met, from [`Error::AddressUnusable`] through the way to the host up to
    /// [`Error::AnswerCut`]; every variant in `Error`'s first two groups may come.
    pub fn fetch(&self, request: &Request<'_>) -> Result<Answer> {
        let begun = Instant::now();
        let mut url = usable(request.url)?;
        for _ in 0..=REDIRECTS {
            let place = self.place(&url, request);
            let response = self.send(request, &url, begun, &place)?;
            if !response.status().is_redirection() {
                return read(response, request, begun, &place);
            }
            url = redirected(&response, &url, request, &place)?;
        }
        let host = host(&url);
        Err(Error::RedirectedTooOften { host })
    }

    fn place(&self, url: &Url, request: &Request<'_>) -> Place {
        let uri = url.as_str().parse().ok();
        let proxy = uri.and_then(|uri| self.proxies.intercept(&uri));
        Place {
            host: host(url),
            proxy: proxy.and_then(|proxy| Some(proxy.uri().authority()?.to_string())),
            seconds: request.deadline.as_secs().try_into().unwrap_or(u32::MAX),
            only_from: request.only_from,
        }
    }

    fn send(
        &self,
        request: &Request<'_>,
        url: &Url,
        begun: Instant,
        place: &Place,
    ) -> Result<Response> {
        let left = request.deadline.saturating_sub(begun.elapsed());
        let method = request.body.map_or(Method::GET, |_| Method::POST);
        let mut asked = self.inner.request(method, url.clone()).timeout(left);
        if let Some((kind, bytes)) = request.body {
            asked = asked.header(CONTENT_TYPE, kind).body(bytes.to_vec());
        }
        if let Some(token) = request.bearer {
            asked = asked.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let response = asked.send().map_err(|error| place.fault(&error))?;
        match response.status().as_u16() {
            407 => Err(place.proxy_refused()),
            _ => Ok(response),
        }
    }
}

/// An address as people know it: host, and port when it is not the scheme's own.
pub(crate) fn host(url: &Url) -> String {
    let name = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    }
}

/// # Errors
///
/// [`Error::AddressUnusable`] if it cannot be asked over HTTP, or carries a password.
pub(crate) fn usable(address: &str) -> Result<Url> {
    let url = Url::parse(address).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.username().is_empty()
    });
    url.ok_or_else(|| Error::address_unusable(address))
}

impl Error {
    fn address_unusable(address: &str) -> Self {
        let address = address.chars().take(200).collect();
        Self::AddressUnusable { address }
    }
}

/// Where a redirect leads, on the same host and never from `https` to `http`.
fn redirected(
    response: &Response,
    from: &Url,
    request: &Request<'_>,
    place: &Place,
) -> Result<Url> {
    let location = response.headers().get(LOCATION);
    let to = location.and_then(|to| from.join(to.to_str().ok()?).ok());
    let to = to.ok_or_else(|| Error::AnswerStatus {
        host: place.host.clone(),
        status: response.status().as_u16(),
    })?;
    let to = usable(to.as_str())?;
    let worse = from.scheme() == "https" && to.scheme() == "http";
    if to.host_str() != from.host_str() || worse || request.bearer.is_some() {
        return Err(Error::RedirectedElsewhere {
            host: place.host.clone(),
            to: host(&to),
        });
    }
    Ok(to)
}

fn read(
    response: Response,
    request: &Request<'_>,
    begun: Instant,
    place: &Place,
) -> Result<Answer> {
    let status = response.status();
    if !status.is_success() && request.wanted != Wanted::Json {
        return Err(place.status(status.as_u16()));
    }
    if !is_wanted(&response, request.wanted) {
        return Err(match status.is_success() {
            true => place.wrong_kind(&response),
            false => place.status(status.as_u16()),
        });
    }
    Ok(Answer {
        status: status.as_u16(),
        date: date(&response),
        body: body(response, request, begun, place)?,
    })
}

/// The host's clock.
fn date(response: &Response) -> Option<UnixTime> {
    let date = response.headers().get(DATE)?.to_str().ok()?;
    let date = httpdate::parse_http_date(date).ok()?;
    let since = date.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(UnixTime(since.as_secs().cast_signed()))
}

fn is_wanted(response: &Response, wanted: Wanted) -> bool {
    let kind = kind(response);
    match wanted {
        Wanted::Json => {
            kind.eq_ignore_ascii_case("application/json")
                || kind.eq_ignore_ascii_case("application/problem+json")
        }
        Wanted::Ocsp => kind.eq_ignore_ascii_case("application/ocsp-response"),
        Wanted::File => {
            !kind.eq_ignore_ascii_case("text/html")
                && !kind.eq_ignore_ascii_case("application/xhtml+xml")
        }
    }
}

/// What the answer is called, without its parameters.
fn kind(response: &Response) -> &str {
    let kind = response.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim()
}

/// The answer in one piece, without room for more than is there.
fn body(
    mut response: Response,
    request: &Request<'_>,
    begun: Instant,
    place: &Place,
) -> Result<Vec<u8>> {
    let announced = response.content_length().unwrap_or(0);
    if announced > u64::from(request.limit) {
        return Err(place.too_large(request.limit));
    }
    let mut body = Vec::with_capacity(announced as usize);
    let mut piece = vec![0; 64 * 1024];
    loop {
        if begun.elapsed() >= request.deadline {
            return Err(place.timed_out());
        }
        let read = response
            .read(&mut piece)
            .map_err(|error| place.fault_while_reading(&error))?;
        if read == 0 {
            return Ok(body);
        }
        if body.len() + read > request.limit as usize {
            return Err(place.too_large(request.limit));
        }
        body.extend_from_slice(&piece[..read]);
    }
}
