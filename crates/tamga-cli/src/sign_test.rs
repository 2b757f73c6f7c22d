//! `tamga sign-test`: whether the keys of a token sign, proven with their public halves.

use serde::Serialize;
use serde_json::json;
use tamga_keys::{Error as KeysError, Mismatch};
use tamga_words::id;

use crate::arguments::Options;
use crate::chosen::choose;
use crate::error::Stop;
use crate::inventory::tell_name;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// What each key of a token did.
#[derive(Serialize)]
pub(crate) struct Tested {
    label: String,
    serial: String,
    keys: Vec<Key>,
}

#[derive(Serialize)]
struct Key {
    id: String,
    label: String,
    problem: Option<KeysError>,
}

/// Opens the token with one try, and signs with each of its keys.
pub(crate) fn run(options: &Options) -> Result<Tested, Stop> {
    let mut chosen = choose(options)?;
    let secret = chosen.secret()?;
    let mut holder = chosen.open(secret.as_ref())?;
    let keys = holder.keys(&chosen.choice, &chosen.inventory)?;
    if keys.is_empty() {
        return Err(KeysError::from(Mismatch::NoKey).into());
    }
    let keys = keys.into_iter().map(|key| Key {
        problem: holder.test(&key.spki).err(),
        id: key.id,
        label: key.label,
    });
    Ok(Tested {
        keys: keys.collect(),
        label: chosen.choice.label,
        serial: chosen.choice.serial,
    })
}

impl Report for Tested {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        tell_name(speaker, &mut lines, 0, &self.label, &self.serial);
        for key in &self.keys {
            let facts = json!({"label": key.label, "id": key.id});
            lines.add(1, &speaker.say(id!("cli-key"), facts));
            match &key.problem {
                None => lines.add(2, &speaker.word(id!("cli-key-signs"))),
                Some(problem) => speaker.problem(&mut lines, 2, problem),
            }
        }
        lines
    }

    fn is_good(&self) -> bool {
        self.keys.iter().all(|key| key.problem.is_none())
    }
}
