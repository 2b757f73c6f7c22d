//! Who vouches for the certificate, and whether the portal is in reach.
//!
//! What is at hand is looked at always; another computer is asked only with `--online`.

use std::time::{Duration, Instant};

use tamga_check::{pool, run};
use tamga_diagnosis::{Asked, Issuers, Recorded, Vouched, diagnose};
use tamga_guide::CheckName;
use tamga_keys::{Verified, verify, verify_online};
use tamga_net::reach::Goal;
use tamga_net::{Cache, Sending};
use tamga_x509::{Certificate, UnixTime};

use super::Later;
use crate::arguments::Options;
use crate::desks;
use crate::run::now;

/// How long other computers are waited for, in all: a person waits for them too.
const PATIENCE: Duration = Duration::from_secs(12);
/// Builds the chain of the certificate that the checks are about.
pub(super) fn vouch(recorded: &mut Recorded, options: &Options) {
    let Some((der, certificate)) = leaf(recorded) else {
        return;
    };
    let (pool, at) = (pool(&recorded.inventory), recorded.at);
    let verified = match options.online && diagnose(recorded).broken().is_none() {
        false => verify(&der, &pool, at).ok(),
        true => asked(der, pool, Cache::new(desks::cache(options)), at),
    };
    let vouched = verified.map(|verified| Vouched {
        sha256: certificate.sha256,
        issuers: Some(Issuers::from(&verified.chain)),
        revocation: verified.status,
    });
    recorded.vouched.extend(vouched);
}

/// Without the authorities when they take too long.
fn asked(der: Vec<u8>, pool: Vec<Vec<u8>>, cache: Cache, at: UnixTime) -> Option<Verified> {
    let (leaf, known) = (der.clone(), pool.clone());
    let answer = Later::begin(move || verify_online(&leaf, &known, &cache, at).ok());
    let answer = answer.within(PATIENCE).flatten();
    answer.or_else(|| verify(&der, &pool, at).ok())
}

/// The certificate that the checks are about (DER).
fn leaf(recorded: &Recorded) -> Option<(Vec<u8>, Certificate)> {
    let proof = run(CheckName::CertificatePresent, &recorded.facts()).ok()?;
    tamga_check::certificate(&recorded.inventory, &proof.certificate_sha256?)
}

/// Asks for the wanted portal, where the person agreed and nothing before it is broken.
pub(super) fn ask(recorded: &mut Recorded, options: &Options) {
    let is_broken = diagnose(recorded).broken().is_some();
    let Some((portal, url)) = portal(recorded).filter(|_| options.online && !is_broken) else {
        return;
    };
    let begun = Instant::now();
    let asked = Later::begin(move || tamga_net::reach(&Goal::page(&url), now));
    let patience = (begun + PATIENCE).saturating_duration_since(Instant::now());
    let answer = asked.within(patience);
    recorded
        .asked
        .extend(answer.map(|answer| Asked { portal, answer }));
}

/// What `--online` would tell to whom.
pub(crate) fn would_tell(recorded: &Recorded) -> Vec<Sending> {
    let certificate = leaf(recorded).map(|(_, certificate)| certificate);
    let authorities = certificate.iter().flat_map(tamga_keys::announced);
    let portal = portal(recorded);
    let portal = portal
        .iter()
        .flat_map(|(_, url)| tamga_net::reach::announced(&Goal::page(url)));
    portal.chain(authorities).collect()
}

/// The wanted portal and its address.
fn portal(recorded: &Recorded) -> Option<(String, String)> {
    let portal = tamga_guide::portal(recorded.wanted.portal.as_ref()?)?;
    Some((portal.id.clone(), portal.url.clone()))
}
