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
pub(crate) const LIMIT: u32 = 64 * 1024 * 1024;

/// A list as its host gave it; nothing is proven yet.
pub(crate) fn fetch(client: &Client, url: &str) -> Result<Vec<u8>> {
    let answer = client.fetch(&Request {
        url,
        body: None,
        bearer: None,
        wanted: Wanted::File,
        limit: LIMIT,
        deadline: Duration::from_secs(120),
        only_from: None,
    })?;
    Ok(answer.body)
}

/// Proves a list (DER) that came from `url`, looks one certificate up, and keeps list and index.
pub(crate) fn look_up(
    bytes: &[u8],
    url: &str,
    pair: &Pair<'_>,
    cache: &Cache,
    now: UnixTime,
) -> Result<Status> {
    let host = http::host(&http::usable(url)?);
    let list = proven(bytes, url, pair, now, &host)?;
    let unreadable = |_| Error::AnswerUnreadable { host };
    let (found, index) = Index::build(&list, pair, now).map_err(unreadable)?;
    let name = name(url, pair);
    // The list first: an index without its list is never asked. Neither has to succeed.
    let kept = cache.write(&format!("{name}.crl"), &[bytes]);
    let _ = kept.and_then(|()| cache.write(&format!("{name}.idx"), &index.parts()));
    Ok(found.unwrap_or(Status::Good))
}

/// The same from what is kept: by the index, or by proving the list again if that is damaged.
pub(crate) fn look_up_kept(
    url: &str,
    pair: &Pair<'_>,
    cache: &Cache,
    now: UnixTime,
) -> Option<Status> {
    let name = name(url, pair);
    let list = cache.open(&format!("{name}.crl"))?;
    let index = cache.open(&format!("{name}.idx"))?;
    index::search(index, list, pair, now)
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
