//! Responders' answers that were kept, verified again as if they had just come.

use sha2::{Digest, Sha256};
use tamga_x509::UnixTime;

use super::{OCSP_LIMIT, Status};
use crate::pair::Pair;
use crate::{Cache, ocsp};

/// What a responder's kept answer proves now; `None` sends us to the network.
pub(super) fn answer(pair: &Pair<'_>, cache: &Cache, now: UnixTime) -> Option<Status> {
    let kept = cache.read(&name(pair), OCSP_LIMIT as usize + 8)?;
    let (fetched, answer) = kept.split_first_chunk()?;
    if !Cache::is_recent(UnixTime(i64::from_be_bytes(*fetched)), now) {
        return None;
    }
    let (status, span) = ocsp::read(answer, pair, None, now, "").ok()?;
    // Five minutes of grace are for clocks, not for what we kept ourselves.
    span.until.filter(|until| *until >= now).map(|_| status)
}

/// Keeps an answer that was proven; that it cannot be kept is no fault.
pub(super) fn keep_answer(pair: &Pair<'_>, cache: &Cache, answer: &[u8], now: UnixTime) {
    let _ = cache.write(&name(pair), &[&now.0.to_be_bytes(), answer]);
}

fn name(pair: &Pair<'_>) -> String {
    let mut hash = Sha256::new();
    hash.update(pair.issuer.public_key().raw);
    hash.update(pair.certificate.tbs_certificate.as_ref());
    format!("{}.ocsp", hex::encode(hash.finalize()))
}
