//! `tamga verify`: who vouches for a certificate, and whether it was revoked.

use serde::Serialize;
use serde_json::json;
use tamga_keys::{Error as KeysError, Standing, Verified, verify, verify_online};
use tamga_net::{Cache, Sending, Status};
use tamga_words::{Id, id};
use tamga_x509::chain::End;
use tamga_x509::{UnixTime, ValidityState};

use crate::arguments::Options;
use crate::desks;
use crate::error::Stop;
use crate::exports::find;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// What is known of a certificate, and what asking would tell to whom.
#[derive(Serialize)]
pub(crate) struct Verification {
    #[serde(flatten)]
    verified: Verified,
    /// Empty when everybody was asked.
    would_tell: Vec<Sending>,
}

/// Builds the chain; asks the authorities only with `--online`.
pub(crate) fn run(
    named: Option<&str>,
    options: &Options,
    now: UnixTime,
) -> Result<Verification, Stop> {
    let (leaf, pool) = find(named, options)?;
    let (verified, would_tell) = match options.online {
        false => {
            let verified = verify(&leaf.der, &pool, now)?;
            (verified, tamga_keys::announced(&leaf.certificate))
        }
        true => {
            let cache = Cache::new(desks::cache(options));
            (verify_online(&leaf.der, &pool, &cache, now)?, vec![])
        }
    };
    Ok(Verification {
        verified,
        would_tell,
    })
}

impl Report for Verification {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for link in &self.verified.chain.links {
            let name = json!({"name": link.certificate.holder.name});
            lines.add(0, &speaker.say(id!("cli-holder"), name));
            if let Some(state) = outside(link.state) {
                lines.add(1, &speaker.word(state));
            }
            for fault in &link.faults {
                lines.add(1, &speaker.name("x509-link", fault.word()));
            }
        }
        let end = json!(self.verified.chain.end);
        let code = end["code"].as_str().unwrap_or_default().to_owned();
        lines.add(0, &speaker.derived_with(&format!("x509-end-{code}"), end));
        match &self.verified.status {
            Some(status) => tell_status(speaker, &mut lines, status),
            None => lines.add(0, &speaker.word(id!("revocation-unknown"))),
        }
        tell_sendings(speaker, &mut lines, &self.would_tell);
        lines
    }

    fn is_good(&self) -> bool {
        let pinned = matches!(self.verified.chain.end, End::Pinned { .. });
        pinned && self.verified.standing() != Standing::Bad
    }
}

fn outside(state: ValidityState) -> Option<Id> {
    match state {
        ValidityState::Valid => None,
        ValidityState::NotYet => Some(id!("x509-outside-not-yet")),
        ValidityState::Expired => Some(id!("x509-outside-expired")),
    }
}

fn tell_status(speaker: &Speaker, lines: &mut Lines, status: &Status) {
    match status {
        Status::Good => lines.add(0, &speaker.word(id!("revocation-good"))),
        Status::Revoked { since, reason } => {
            let since = json!({"since": since.0});
            lines.add(0, &speaker.say(id!("revocation-revoked"), since));
            if let Some(reason) = json!(reason).as_str() {
                lines.add(1, &speaker.name("revocation-reason", reason));
            }
        }
        Status::Unknown { because } => {
            lines.add(0, &speaker.word(id!("revocation-unknown")));
            speaker.problem(lines, 1, &KeysError::from(because.clone()));
        }
    }
}

/// What would be told to whom.
pub(crate) fn tell_sendings(speaker: &Speaker, lines: &mut Lines, sendings: &[Sending]) {
    if sendings.is_empty() {
        return;
    }
    lines.gap();
    lines.add(0, &speaker.word(id!("cli-would-tell")));
    for sending in sendings {
        lines.add(1, &format!("{}{}", sending.host, sending.path));
        for item in &sending.what {
            let word = json!(item);
            lines.add(
                2,
                &speaker.name("sending", word.as_str().unwrap_or_default()),
            );
        }
    }
}
