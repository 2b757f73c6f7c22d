//! `tamga prove moadian`: whether Iran's tax system takes a certificate, asked live.

use serde::Serialize;
use serde_json::json;
use tamga_check::{certificate, held};
use tamga_keys::{Error as KeysError, Mismatch, prove_moadian};
use tamga_net::Sending;
use tamga_net::moadian::{Question, Site, Verdict, announced};
use tamga_words::id;
use tamga_x509::Certificate;

use crate::Error;
use crate::arguments::Options;
use crate::chosen::{Chosen, choose};
use crate::error::Stop;
use crate::report::{Lines, Report};
use crate::run::now;
use crate::speaker::Speaker;
use crate::verify::tell_sendings;

/// What the tax system said, or what it would be told.
#[derive(Serialize)]
pub(crate) struct Proof {
    /// `None` when it was not asked.
    verdict: Option<Verdict>,
    would_tell: Vec<Sending>,
}

/// Says what would be sent; asks only with `--online`, with one entry of the PIN.
///
/// # Errors
///
/// [`Error::NoMemoryNamed`], and what the token, the network or the tax system said.
pub(crate) fn run(options: &Options) -> Result<Proof, Stop> {
    let site = match options.sandbox {
        true => Site::Sandbox,
        false => Site::Production,
    };
    let memory_id = options
        .fields
        .get("memory-id")
        .ok_or(Error::NoMemoryNamed)?;
    if !options.online {
        return Ok(Proof {
            verdict: None,
            would_tell: announced(site),
        });
    }
    let mut chosen = choose(options)?;
    let (der, certificate) = usable(&chosen)?;
    let secret = chosen.secret()?;
    let mut holder = chosen.open(secret.as_ref())?;
    let numbers = certificate.holder.numbers.first();
    let question = Question {
        site,
        memory_id,
        certificate: &der,
        issuers: &[],
        expected_holder_number: numbers.map_or("", |number| number.value.as_str()),
    };
    let verdict = prove_moadian(&mut holder, &question, now, |_| {})?;
    Ok(Proof {
        verdict: Some(verdict),
        would_tell: vec![],
    })
}

/// The first certificate on the token whose key is there too.
fn usable(chosen: &Chosen) -> Result<(Vec<u8>, Certificate), Stop> {
    let serial = &chosen.choice.serial;
    let mut held = held(&chosen.inventory, now()).into_iter();
    let held = held.find(|held| held.token_serial == *serial && held.has_key == Some(true));
    let found = held.and_then(|held| certificate(&chosen.inventory, &held.certificate.sha256));
    found.ok_or_else(|| KeysError::from(Mismatch::NoCertificate).into())
}

impl Report for Proof {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        let Some(verdict) = &self.verdict else {
            tell_sendings(speaker, &mut lines, &self.would_tell);
            lines.add(0, &speaker.word(id!("cli-add-online")));
            return lines;
        };
        if verdict.findings.is_empty() {
            lines.add(0, &speaker.word(id!("moadian-takes")));
        }
        for finding in &verdict.findings {
            let code = json!(finding);
            let problem = json!({"area": "moadian", "code": code});
            speaker.problem(&mut lines, 0, &problem);
        }
        lines
    }

    fn is_good(&self) -> bool {
        let verdict = self.verdict.as_ref();
        verdict.is_none_or(|verdict| verdict.findings.is_empty())
    }
}
