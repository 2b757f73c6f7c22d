//! `tamga request`: a key that stays on its token, and the request for its certificate.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use serde::Serialize;
use serde_json::json;
use tamga_keys::{Holder, Made, Place, make_request};
use tamga_words::id;
use tamga_x509::{Draft, KeyChoice, Piece, Profile, ProfileId};

use crate::Error;
use crate::arguments::Options;
use crate::chosen::{Chosen, choose};
use crate::error::Stop;
use crate::inventory::tell_name;
use crate::pins::new_secret;
use crate::report::{Lines, Report};
use crate::saved;
use crate::speaker::Speaker;

/// A request, and where it was written.
#[derive(Serialize)]
pub(crate) struct Request {
    label: String,
    serial: String,
    #[serde(flatten)]
    made: Made,
    pem: String,
    files: Vec<PathBuf>,
}

/// Makes a key on the token and a request for it.
///
/// # Errors
///
/// What is missing or cannot be written, before a PIN is asked; then what the token says.
pub(crate) fn make(profile: ProfileId, options: &Options) -> Result<Request, Stop> {
    let profile = Profile::find(profile);
    let pieces = pieces(options)?;
    Draft::check(profile, &pieces).map_err(tamga_keys::Error::from)?;
    let kind = options.key.unwrap_or(profile.keys[0]);
    let mut chosen = choose(options)?;
    let mut holder = open(&mut chosen)?;
    let made = make_request(&mut holder, profile, &pieces, kind)?;
    let pem = made.request.pem();
    let files = match &options.output {
        Some(path) => save(path, &pem, &made.request.der)?,
        None => vec![],
    };
    Ok(Request {
        label: chosen.choice.label,
        serial: chosen.choice.serial,
        made,
        pem,
        files,
    })
}

/// A software token that is not there yet gets a new password.
fn open(chosen: &mut Chosen) -> Result<Holder, Stop> {
    match chosen.choice.place.clone() {
        Place::File { path } if !path.exists() => {
            let password = new_secret(chosen)?;
            Ok(Holder::create(&path, &password)?)
        }
        _ => {
            let secret = chosen.secret()?;
            chosen.open_to_write(secret.as_ref())
        }
    }
}

fn pieces(options: &Options) -> Result<BTreeMap<Piece, String>, Error> {
    let fields = options.fields.iter();
    let pieces = fields.map(|(word, value)| match Piece::from_str(word) {
        Ok(piece) => Ok((piece, value.clone())),
        Err(_) => Err(Error::PieceUnknown {
            piece: word.clone(),
        }),
    });
    pieces.collect()
}

/// As PEM at `path`, and as DER beside it.
fn save(path: &Path, pem: &str, der: &[u8]) -> Result<Vec<PathBuf>, Stop> {
    let beside = path.with_extension("der");
    saved::write(path, pem.as_bytes())?;
    saved::write(&beside, der)?;
    Ok(vec![path.to_owned(), beside])
}

/// The kind of key that `word` names.
///
/// # Errors
///
/// [`Error::KeyKindUnknown`].
pub(crate) fn key(word: &str) -> Result<KeyChoice, Error> {
    KeyChoice::from_str(word).map_err(|_| Error::KeyKindUnknown { key: word.into() })
}

/// The profile that `word` names.
///
/// # Errors
///
/// [`Error::ProfileUnknown`].
pub(crate) fn profile(word: &str) -> Result<ProfileId, Error> {
    ProfileId::from_str(word).map_err(|_| Error::ProfileUnknown {
        profile: word.into(),
    })
}

impl Report for Request {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        tell_name(speaker, &mut lines, 0, &self.label, &self.serial);
        for attribute in &self.made.requested.subject.rdns {
            let name = attribute.short.as_ref().unwrap_or(&attribute.oid);
            let facts = json!({"name": name, "value": attribute.value});
            lines.add(1, &speaker.say(id!("cli-attribute"), facts));
        }
        lines.add(1, &speaker.word(id!("cli-request-made")));
        for file in &self.files {
            let path = json!({"path": file});
            lines.add(1, &speaker.say(id!("cli-written"), path));
        }
        if self.files.is_empty() {
            lines.gap();
            lines.verbatim(&self.pem);
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
