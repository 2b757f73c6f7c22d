//! `tamga install`: what the issuer sent, put beside its key.

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use tamga_card::Error as CardError;
use tamga_keys::{Error as KeysError, Holder, Mismatch, Place};
use tamga_words::id;
use tamga_x509::{Certificate, FoundCertificate, serial_colons};

use crate::arguments::Options;
use crate::chosen::{Chosen, choose};
use crate::error::Stop;
use crate::inventory::tell_name;
use crate::report::{Lines, Report};
use crate::saved;
use crate::speaker::Speaker;

/// A certificate that is now on its token.
#[derive(Serialize)]
pub(crate) struct Installed {
    label: String,
    serial: String,
    certificate: Certificate,
}

/// Finds the certificate whose key is on the token, and puts it there.
///
/// # Errors
///
/// [`Error::FileUnreadable`](crate::Error::FileUnreadable), and what the file or the token says.
pub(crate) fn install(file: &Path, options: &Options) -> Result<Installed, Stop> {
    let found = tamga_keys::certificates(&saved::read(file)?)?;
    let mut chosen = choose(options)?;
    let found = of_token(found, &chosen)?;
    let secret = chosen.secret()?;
    let mut holder = chosen.open_to_write(secret.as_ref())?;
    let certificate = put(&mut holder, found)?;
    Ok(Installed {
        label: chosen.choice.label,
        serial: chosen.choice.serial,
        certificate,
    })
}

/// Those whose key can be on the token: before its PIN is asked, a certificate for another token
/// is told by what can be seen without it.
fn of_token(found: Vec<FoundCertificate>, chosen: &Chosen) -> Result<Vec<FoundCertificate>, Stop> {
    match &chosen.choice.place {
        Place::File { .. } | Place::Piv { .. } => Ok(found),
        Place::Token(_) => {
            let matched = tamga_keys::matched(found, &chosen.inventory)?;
            match matched.token.serial == chosen.choice.serial {
                true => Ok(vec![matched.certificate]),
                false => Err(KeysError::from(Mismatch::KeyOnOtherToken {
                    serial: matched.token.serial,
                })
                .into()),
            }
        }
    }
}

/// The first certificate that has its key here.
fn put(holder: &mut Holder, found: Vec<FoundCertificate>) -> Result<Certificate, KeysError> {
    for certificate in found {
        match tamga_keys::install(holder, &certificate) {
            Err(KeysError::Card(CardError::KeyMissing)) => {}
            done => return done.map(|()| certificate.certificate),
        }
    }
    Err(Mismatch::NoKeyForCertificate.into())
}

impl Report for Installed {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        tell_name(speaker, &mut lines, 0, &self.label, &self.serial);
        let name = json!({"name": self.certificate.holder.name});
        lines.add(1, &speaker.say(id!("cli-holder"), name));
        let serial = json!({"serial": serial_colons(&self.certificate.serial)});
        lines.add(1, &speaker.say(id!("cli-serial"), serial));
        lines.add(1, &speaker.word(id!("cli-installed")));
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
