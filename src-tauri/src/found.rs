//! One certificate among all that can be seen, and what was seen with it.

use tamga_card::Inventory;
use tamga_check::held;
use tamga_keys::{Choice, Mismatch, choices};
use tamga_x509::Certificate;

use crate::app::App;
use crate::commands::Reply;
use crate::{Error, clock, keys};

/// A certificate on a token.
pub(crate) struct OnToken {
    /// As it is on the token.
    pub(crate) der: Vec<u8>,
    /// What it says.
    pub(crate) certificate: Certificate,
    /// Everything in which it was found; in a rehearsal, what belongs to practice.
    pub(crate) inventory: Inventory,
}

/// The certificate with this fingerprint.
///
/// # Errors
///
/// [`Error::CertificateGone`], and what the desk may end in.
pub(crate) fn find(app: &App, sha256: &str) -> Reply<OnToken> {
    let inventory = keys::inventory(app)?;
    let found = tamga_check::certificate(&inventory, sha256);
    let (der, certificate) = found.ok_or(Error::CertificateGone)?;
    Ok(OnToken {
        der,
        certificate,
        inventory,
    })
}

impl OnToken {
    /// The token that has its key, as far as that can be seen without a PIN.
    ///
    /// # Errors
    ///
    /// [`Mismatch::NoKeyForCertificate`].
    pub(crate) fn token(&self) -> Reply<Choice> {
        let mut held = held(&self.inventory, clock::now());
        held.retain(|it| it.certificate.sha256 == self.certificate.sha256);
        held.retain(|it| it.has_key != Some(false));
        held.sort_by_key(|it| it.has_key.is_none());
        let choices = choices(&self.inventory);
        let mut of_held = held.iter().filter_map(|it| {
            let mut choices = choices.iter();
            choices.find(|choice| choice.serial == it.token_serial)
        });
        let found = of_held.next().cloned();
        Ok(found.ok_or(Mismatch::NoKeyForCertificate)?)
    }
}
