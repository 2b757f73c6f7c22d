//! Only the beginning of an answer: who answers, when, and whether it leads elsewhere.

use std::time::Instant;

use reqwest::header::LOCATION;
use tamga_x509::UnixTime;

use super::{Client, Request, date, host, kind, usable};
use crate::Result;

/// The head of an answer; its body was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Knock {
    /// HTTP status.
    pub(crate) status: u16,
    /// What the answer is called, in lower case.
    pub(crate) kind: String,
    /// The host's clock (`Date`).
    pub(crate) date: Option<UnixTime>,
    /// The other host it redirects to.
    pub(crate) to: Option<String>,
    /// The proxy in between.
    pub(crate) proxy: Option<String>,
}

impl Client {
    /// Asks once, follows no redirect and reads no body.
    ///
    /// # Errors
    ///
    /// The first fault on the way to the host.
    pub(crate) fn knock(&self, request: &Request<'_>) -> Result<Knock> {
        let url = usable(request.url)?;
        let place = self.place(&url, request);
        let response = self.send(request, &url, Instant::now(), &place)?;
        let location = response.headers().get(LOCATION);
        let to = location.and_then(|to| url.join(to.to_str().ok()?).ok());
        let elsewhere = to.filter(|to| to.host_str() != url.host_str());
        Ok(Knock {
            status: response.status().as_u16(),
            kind: kind(&response)
                .chars()
                .take(80)
                .collect::<String>()
                .to_lowercase(),
            date: date(&response),
            to: elsewhere.map(|to| host(&to)),
            proxy: place.proxy,
        })
    }

    /// The proxy that would be asked for an address.
    pub(crate) fn proxy(&self, request: &Request<'_>) -> Result<Option<String>> {
        Ok(self.place(&usable(request.url)?, request).proxy)
    }
}
