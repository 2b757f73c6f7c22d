//! Revocation lists: fetched, proven, and searched without being read into memory twice.
//!
//! A list may have a million entries and 40 MB. It is verified as one piece of bytes, walked
//! once, and then searched through an index beside it (RFC 5280 §5).

use std::time::Duration;

use sha2::{Digest, Sha256};
use tamga_x509::UnixTime;

use crate::http::{Client, Request, Wanted};
use crate::pair::{Pair, verify};
use crate::status::Status;
use crate::{Cache, Error, Result, http};

mod index;
mod list;

use index::Index;
use list::List;

/// The largest list that is read, in bytes: 64 MiB.
const LIMIT: u32 = 64 * 1024 * 1024;

/// Proves the revocation list that is found at `url`, looks `certificate` up in it, and keeps
/// list and index in `cache`. All three are DER; the list may come from elsewhere than the network.
///
/// Costs one pass over the list and at most its size again in memory.
///
/// # Errors
///
/// [`Error::CertificateUnreadable`] and [`Error::IssuerDiffers`] for the certificates; otherwise
/// the first reason not to believe the list.
pub fn look_up(
    list: &[u8],
    url: &str,
    certificate: &[u8],
    issuer: &[u8],
    cache: &Cache,
    now: UnixTime,
) -> Result<Status> {
    in_list(list, url, &Pair::new(certificate, issuer)?, cache, now)
}

/// The same from what [`look_up`] kept, by its index: a few reads, whatever the list's size.
///
/// `None` if there is nothing kept, if it has ended, or if it is damaged.
pub fn look_up_kept(
    url: &str,
    certificate: &[u8],
    issuer: &[u8],
    cache: &Cache,
    now: UnixTime,
) -> Option<Status> {
    in_kept(url, &Pair::new(certificate, issuer).ok()?, cache, now)
}

/// A list as its host gave it; nothing is proven yet.
pub(crate) fn fetch(url: &str) -> Result<Vec<u8>> {
    let answer = Client::new()?.fetch(&Request {
        url,
        body: None,
        bearer: None,
        wanted: Wanted::File,
        limit: LIMIT,
        deadline: Duration::from_secs(300),
        only_from: None,
    })?;
    Ok(answer.body)
}

/// As [`look_up`], once the certificates are read.
pub(crate) fn in_list(
    bytes: &[u8],
    url: &str,
    pair: &Pair<'_>,
    cache: &Cache,
    now: UnixTime,
) -> Result<Status> {
    let host = http::host(&http::usable(url)?);
    let list = proven(bytes, url, pair, now, &host)?;
    let unreadable = |_| Error::AnswerUnreadable { host };
    let (found, index) = Index::build(&list, pair.serial(), now).map_err(unreadable)?;
    let name = name(url, pair);
    // The list first: an index without its list is never asked. Neither has to succeed.
    let kept = cache.write(&format!("{name}.crl"), &[bytes]);
    let _ = kept.and_then(|()| cache.write(&format!("{name}.idx"), &index.parts()));
    Ok(found.unwrap_or(Status::Good))
}

/// As [`look_up_kept`], once the certificates are read.
pub(crate) fn in_kept(url: &str, pair: &Pair<'_>, cache: &Cache, now: UnixTime) -> Option<Status> {
    let name = name(url, pair);
    let list = cache.open(&format!("{name}.crl"))?;
    let index = cache.open(&format!("{name}.idx"))?;
    let is_issuer = pair.certificate.is_ca();
    index::search(index, list, pair.serial(), is_issuer, now)
}

/// The list, signed by the issuer, current, and about certificates like this one.
fn proven<'a>(
    bytes: &'a [u8],
    url: &str,
    pair: &Pair<'_>,
    now: UnixTime,
    host: &str,
) -> Result<List<'a>> {
    let list = List::read(bytes).map_err(|_| Error::AnswerUnreadable {
        host: host.to_owned(),
    })?;
    if list.issuer != pair.issuer.subject().as_raw() || !may_sign_lists(pair) {
        return Err(Error::SignerUnauthorized {
            host: host.to_owned(),
        });
    }
    let key = pair.issuer.public_key();
    verify(key, list.algorithm, list.signature, list.signed, host)?;
    list.span.check(now, host)?;
    if !list.scope.covers(url, pair.certificate.is_ca()) {
        return Err(Error::AnswerForAnother {
            host: host.to_owned(),
        });
    }
    Ok(list)
}

/// RFC 5280 §6.3.3 (f): `cRLSign`, if the issuer's certificate restricts its key at all.
fn may_sign_lists(pair: &Pair<'_>) -> bool {
    match pair.issuer.key_usage() {
        Ok(usage) => usage.is_none_or(|usage| usage.value.crl_sign()),
        Err(_) => false,
    }
}

/// One name for each list and issuer.
fn name(url: &str, pair: &Pair<'_>) -> String {
    let mut hash = Sha256::new();
    hash.update(pair.issuer.public_key().raw);
    hash.update(url);
    hex::encode(hash.finalize())
}
