//! The practice token: made for rehearsal, plugged in and pulled out with a button.

use std::path::PathBuf;

use tamga_card::practice::{self, Holder, Profile};
use tamga_card::{Inventory, Token};
use tamga_check::Facts;
use tamga_guide::{Country, GuideRole, GuideToken, HOLDER_NUMBER};
use tamga_x509::{UnixTime, ValidityState};

use crate::{Error, file};

/// The practice issuer's file.
const ISSUED: &str = "issued.cer";

/// The practice token of this window.
pub(crate) struct Practice {
    folder: PathBuf,
    plugged: Option<(PathBuf, Token)>,
}

impl Practice {
    /// Not plugged in; `folder` is where it is made when it is first needed.
    pub(crate) fn unplugged(folder: PathBuf) -> Self {
        Self {
            folder,
            plugged: None,
        }
    }

    /// Whether it is plugged in.
    pub(crate) fn is_plugged(&self) -> bool {
        self.plugged.is_some()
    }

    /// Plugs it in, made for this holder the first time and again when it is over.
    ///
    /// # Errors
    ///
    /// What making or opening its file may end in; it is not plugged in then.
    pub(crate) fn plug(&mut self, holder: &Holder, now: UnixTime) -> Result<(), tamga_card::Error> {
        let mut file = practice::make(&self.folder, holder, now.0)?;
        let mut token = practice::open(&file)?;
        if !is_valid(&token, now) {
            file = practice::remake(&self.folder, holder, now.0)?;
            token = practice::open(&file)?;
        }
        self.plugged = Some((file, token));
        Ok(())
    }

    /// Pulls it out.
    pub(crate) fn pull(&mut self) {
        self.plugged = None;
    }

    /// It as the file that it is, so that its keys can be used; empty while it is not plugged in.
    pub(crate) fn as_file(&self) -> Inventory {
        match &self.plugged {
            Some((file, token)) => practice::software_inventory(file, Some(token.clone())),
            None => practice::inventory(None),
        }
    }

    /// Looks again at what is on it.
    ///
    /// # Errors
    ///
    /// What opening its file may end in; it is as it was then.
    pub(crate) fn reread(&mut self) -> Result<(), tamga_card::Error> {
        if let Some((file, token)) = &mut self.plugged {
            *token = practice::open(file)?;
        }
        Ok(())
    }

    /// What the practice issuer sends for the newest key that has no certificate yet, as a file;
    /// `None` where there is no such key.
    ///
    /// # Errors
    ///
    /// What writing the file may end in.
    pub(crate) fn issue(&self, holder: &Holder, now: UnixTime) -> Result<Option<PathBuf>, Error> {
        let Some((_, token)) = &self.plugged else {
            return Ok(None);
        };
        let certified = |id: &str| token.certificates.iter().any(|known| known.id == id);
        let mut waiting = token.public_keys.iter().filter(|key| !certified(&key.id));
        let sent = waiting
            .next_back()
            .and_then(|key| practice::certify(&key.spki, holder, now.0));
        let path = self.folder.join(ISSUED);
        sent.map(|der| file::save(&path, &der).map(|()| path))
            .transpose()
    }

    /// What would be plugged in or opened, were it real.
    pub(crate) fn inventory(&self, kind: Option<GuideToken>) -> Inventory {
        match (&self.plugged, kind) {
            (Some((file, token)), Some(GuideToken::Software)) => {
                practice::software_inventory(file, Some(token.clone()))
            }
            (plugged, _) => practice::inventory(plugged.as_ref().map(|(_, token)| token.clone())),
        }
    }
}

/// Whom the practice token is for, so that the case's own checks pass.
pub(crate) fn holder(facts: &Facts<'_>) -> Holder {
    let example = Holder::example(match (facts.country, facts.role) {
        (Some(Country::Vn), _) => Profile::Vietnam,
        (Some(Country::Mn), _) => Profile::Mongolia,
        (Some(Country::Ir) | None, Some(GuideRole::Sign)) => Profile::IranSign,
        (Some(Country::Ir) | None, _) => Profile::IranStamp,
    });
    let typed = facts.fields.get(HOLDER_NUMBER).cloned();
    Holder {
        number: typed.unwrap_or(example.number),
        ..example
    }
}

fn is_valid(token: &Token, now: UnixTime) -> bool {
    let parsed = token
        .certificates
        .iter()
        .map(|object| tamga_x509::parse(&object.der));
    parsed
        .filter_map(Result::ok)
        .all(|certificate| certificate.validity.state(now) == ValidityState::Valid)
}
