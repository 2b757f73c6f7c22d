//! Whether a certificate is revoked: the first definite answer of whoever can tell.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::http::{Client, Request, Wanted};
use crate::pair::Pair;
use crate::sending::{Item, Sending};
use crate::{Cache, Error, Result, crl, http, ocsp};

mod kept;

/// What is known of a certificate's revocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "RevocationStatus", export_to = "types.ts")
)]
#[serde(
    tag = "status",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Its issuer says that it is not revoked. It may still have expired.
    Good,
    /// Its issuer revoked it.
    Revoked {
        /// When.
        since: UnixTime,
        /// Why, if the issuer says.
        reason: Option<Reason>,
    },
    /// Nobody could be asked, or nobody's answer can be believed.
    Unknown {
        /// The most telling fault met.
        because: Error,
    },
}

/// Why a certificate was revoked (RFC 5280 §5.3.1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames, strum::FromRepr,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "RevocationReason", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[repr(u8)]
pub enum Reason {
    /// No reason given.
    Unspecified = 0,
    /// The key is in other hands.
    KeyCompromise = 1,
    /// The issuer's key is in other hands.
    CaCompromise = 2,
    /// The holder's name or place changed.
    AffiliationChanged = 3,
    /// A newer certificate takes its place.
    Superseded = 4,
    /// It is no longer needed.
    CessationOfOperation = 5,
    /// It is suspended and may come back.
    CertificateHold = 6,
    /// It was suspended and is back; only in lists of changes.
    RemoveFromCrl = 8,
    /// The holder lost a right.
    PrivilegeWithdrawn = 9,
    /// The key of an attribute authority is in other hands.
    AaCompromise = 10,
}

impl Reason {
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::from_repr(number)
    }
}

/// From when until when an answer holds; clocks may differ by five minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// `thisUpdate`.
    pub(crate) from: UnixTime,
    /// `nextUpdate`.
    pub(crate) until: Option<UnixTime>,
}

/// How far apart two honest clocks may be, in seconds.
pub(crate) const CLOCKS: i64 = 300;

/// How long an answer without an end is taken for fresh, in seconds.
const FRESH: i64 = 3600;

impl Span {
    /// # Errors
    ///
    /// [`Error::AnswerTooEarly`], [`Error::AnswerOutdated`].
    pub(crate) fn check(&self, now: UnixTime, host: &str) -> Result<()> {
        let host = host.to_owned();
        if self.from.0 > now.0.saturating_add(CLOCKS) {
            return Err(Error::AnswerTooEarly {
                host,
                begins: self.from,
            });
        }
        let fresh = UnixTime(self.from.0.saturating_add(FRESH));
        let ended = self.until.unwrap_or(fresh);
        if ended.0 < now.0.saturating_sub(CLOCKS) {
            return Err(Error::AnswerOutdated { host, ended });
        }
        Ok(())
    }
}

/// The most that an OCSP answer may have, in bytes.
const OCSP_LIMIT: u32 = 64 * 1024;

/// Asks the responders, then the revocation lists, that the certificate itself names.
///
/// `certificate` and `issuer` are DER. Answers kept in `cache` are verified again and spare the
/// network as long as they say of themselves that they hold, and at most a week. A list that is
/// kept does not spare asking a responder: lists are days old, responders know more.
pub fn status(certificate: &[u8], issuer: &[u8], cache: &Cache, now: UnixTime) -> Status {
    match definite(certificate, issuer, cache, now) {
        Ok(status) => status,
        Err(because) => Status::Unknown { because },
    }
}

/// Whom [`status`] may ask about this certificate, and what each of them learns.
pub fn announced(certificate: &tamga_x509::Certificate) -> Vec<Sending> {
    let ocsp = certificate.ocsp.iter().map(|url| (url, Item::SerialNumber));
    let crl = certificate.crl.iter().map(|url| (url, Item::Nothing));
    let sendings = ocsp
        .chain(crl)
        .filter_map(|(url, item)| Sending::to(url, vec![item]));
    sendings.collect()
}

fn definite(certificate: &[u8], issuer: &[u8], cache: &Cache, now: UnixTime) -> Result<Status> {
    let pair = Pair::new(certificate, issuer)?;
    let names = tamga_x509::parse(certificate).map_err(|_| Error::CertificateUnreadable)?;
    if let Some(kept) = kept::answer(&pair, cache, now) {
        return Ok(kept);
    }
    let by_responder = names.ocsp.iter();
    let by_responder = by_responder.map(|url| by_responder_at(url, &pair, cache, now));
    let by_list = names.crl.iter();
    let by_list = by_list.map(|url| by_list_at(url, &pair, cache, now));
    first(by_responder.chain(by_list))
}

/// The first answer; otherwise the last fault, a bad answer before silence.
fn first(answers: impl Iterator<Item = Result<Status>>) -> Result<Status> {
    let mut because = Error::NoAddress;
    for answer in answers {
        match answer {
            Ok(status) => return Ok(status),
            Err(error) if because.is_answer() && !error.is_answer() => {}
            Err(error) => because = error,
        }
    }
    Err(because)
}

/// Asks one responder, with a nonce of this question only.
fn by_responder_at(url: &str, pair: &Pair<'_>, cache: &Cache, now: UnixTime) -> Result<Status> {
    let host = http::host(&http::usable(url)?);
    let mut nonce = [0; 16];
    aws_lc_rs::rand::fill(&mut nonce).expect("the system gives random bytes");
    let question = ocsp::request(pair, &nonce)?;
    let answer = Client::new()?.fetch(&Request {
        url,
        body: Some(("application/ocsp-request", &question)),
        bearer: None,
        wanted: Wanted::Ocsp,
        limit: OCSP_LIMIT,
        deadline: Duration::from_secs(15),
        only_from: None,
    })?;
    let (status, span) = ocsp::read(&answer.body, pair, Some(&nonce), now, &host)?;
    if span.until.is_some() {
        kept::keep_answer(pair, cache, &answer.body, now);
    }
    Ok(status)
}

/// Looks into one list, which is fetched unless it is kept.
fn by_list_at(url: &str, pair: &Pair<'_>, cache: &Cache, now: UnixTime) -> Result<Status> {
    if let Some(kept) = crl::in_kept(url, pair, cache, now) {
        return Ok(kept);
    }
    crl::in_list(&crl::fetch(url)?, url, pair, cache, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn silent() -> Result<Status> {
        let host = "a".to_owned();
        Err(Error::ConnectionRefused { host })
    }

    fn forged() -> Result<Status> {
        let host = "b".to_owned();
        Err(Error::SignatureWrong { host })
    }

    fn timed_out() -> Result<Status> {
        let host = "c".to_owned();
        Err(Error::TimedOut {
            host,
            seconds: 15,
            only_from: None,
        })
    }

    #[track_caller]
    fn check(answers: &[fn() -> Result<Status>], expected: Result<Status>) {
        assert_eq!(first(answers.iter().map(|answer| answer())), expected);
    }

    #[test]
    fn the_first_answer_counts_and_then_the_most_telling_fault() {
        let good = || Ok(Status::Good);
        check(&[], Err(Error::NoAddress));
        check(&[silent, good, forged], Ok(Status::Good));
        check(&[silent, timed_out], timed_out());
        check(&[forged, silent, timed_out], forged());
        check(&[silent, forged], forged());
    }

    #[test]
    fn an_answer_holds_a_little_longer_than_it_says() {
        #[track_caller]
        fn check(from: i64, until: Option<i64>, now: i64, holds: bool) {
            let span = Span {
                from: UnixTime(from),
                until: until.map(UnixTime),
            };
            assert_eq!(span.check(UnixTime(now), "a").is_ok(), holds);
        }
        check(1000, Some(2000), 700, true);
        check(1000, Some(2000), 699, false);
        check(1000, Some(2000), 2300, true);
        check(1000, Some(2000), 2301, false);
        check(1000, None, 1000 + FRESH + CLOCKS, true);
        check(1000, None, 1001 + FRESH + CLOCKS, false);
        check(i64::MAX, None, 0, false);
        check(0, Some(i64::MIN), i64::MAX, false);
    }
}
