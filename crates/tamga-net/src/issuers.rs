//! The issuer's own certificate, from the addresses that a certificate names for it.

use std::time::Duration;

use tamga_x509::{Certificate, Contents};

use crate::http::{Client, Request, Wanted};
use crate::sending::{Item, Sending};
use crate::{Error, Result, http};

/// The most that is read, in bytes; a chain has a few thousand.
const LIMIT: u32 = 1024 * 1024;

/// The certificates (DER) behind `caIssuers` addresses (RFC 5280 §4.2.2.1): one DER, PEM, or a
/// PKCS#7 bundle. Of several addresses the first that gives any is enough.
///
/// They are whatever the hosts gave: [`status`](crate::status()) verifies that one is the issuer.
///
/// # Errors
///
/// [`Error::NoAddress`] for no address; otherwise the last address's fault.
pub fn issuers(urls: &[String]) -> Result<Vec<Vec<u8>>> {
    let client = Client::new()?;
    let mut because = Error::NoAddress;
    for url in urls {
        match fetch(&client, url) {
            Ok(found) => return Ok(found),
            Err(error) => because = error,
        }
    }
    Err(because)
}

/// Whom [`issuers`] may ask for this certificate's issuer.
pub fn announced(certificate: &Certificate) -> Vec<Sending> {
    let urls = certificate.ca_issuers.iter();
    let sendings = urls.filter_map(|url| Sending::to(url, vec![Item::Nothing]));
    sendings.collect()
}

fn fetch(client: &Client, url: &str) -> Result<Vec<Vec<u8>>> {
    let host = http::host(&http::usable(url)?);
    let answer = client.fetch(&Request {
        url,
        body: None,
        bearer: None,
        wanted: Wanted::File,
        limit: LIMIT,
        deadline: Duration::from_secs(20),
        only_from: None,
    })?;
    match tamga_x509::read_file(&answer.body) {
        Ok(Contents::Certificates { found, .. }) => {
            Ok(found.into_iter().map(|one| one.der).collect())
        }
        _ => Err(Error::AnswerUnreadable { host }),
    }
}
