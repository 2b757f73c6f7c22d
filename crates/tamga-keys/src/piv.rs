//! A PIV card, used without any module: what OpenSC's cannot do, making keys and keeping
//! certificates, it does itself.

use secrecy::SecretString;
use sha2::{Digest as _, Sha256, Sha384};
use tamga_card::piv::{
    self, Digest, KeyKind as PivKind, LastTry, ManagementKey, Pin, Replace, Slot, SlotKey,
    Transport, in_reader,
};
use tamga_card::{Error, KeyKind, NewCertificate, PublicKeyObject, Scheme, verifies};

use crate::holder::{NO_SECRET, Opening};

/// Slots that sign, the one for signatures first.
const SIGNING: [Slot; 2] = [Slot::Signature, Slot::Authentication];

/// A card that took its PIN.
#[derive(Debug)]
pub(crate) struct OpenCard {
    reader: String,
    pin: Pin,
    management: ManagementKey,
    /// The slot of a key that was made just now.
    made: Option<(Slot, Vec<u8>)>,
}

impl OpenCard {
    /// One try of the PIN.
    pub(crate) fn open(reader: &str, opening: &Opening<'_>) -> Result<OpenCard, Error> {
        let management = match opening.management_key {
            Some(typed) => ManagementKey::from_hex(typed)?,
            None => ManagementKey::Default,
        };
        let last_try = match opening.last_try_agreed {
            true => LastTry::Allowed,
            false => LastTry::Refused,
        };
        let pin = Pin {
            typed: opening.secret.unwrap_or(&NO_SECRET).clone(),
            last_try,
        };
        in_reader(reader, |card| piv::verify_pin(card, &pin))?;
        Ok(OpenCard {
            reader: reader.to_owned(),
            pin: Pin {
                last_try: LastTry::Refused,
                ..pin
            },
            management,
            made: None,
        })
    }

    /// The keys that have certificates, and the one that was made just now.
    pub(crate) fn keys(&self) -> Result<Vec<PublicKeyObject>, Error> {
        let made = self.made.iter().map(|(slot, spki)| (*slot, spki.clone()));
        let keys = in_reader(&self.reader, certified)?.into_iter().chain(made);
        Ok(keys.map(|(slot, spki)| object(slot, spki)).collect())
    }

    /// Makes a key in a slot where nothing is.
    ///
    /// A key that waits for its certificate cannot be seen on every card, but it signs: so the card
    /// is asked to sign first, and a slot that does is left alone.
    pub(crate) fn generate(&mut self, kind: KeyKind) -> Result<PublicKeyObject, Error> {
        let kind = match kind {
            KeyKind::Rsa2048 => PivKind::Rsa2048,
            KeyKind::P256 => PivKind::P256,
            KeyKind::P384 => PivKind::P384,
            KeyKind::Rsa3072 | KeyKind::Rsa4096 => return Err(Error::KeyKindUnsupported),
        };
        let (slot, spki) = in_reader(&self.reader, |card| {
            let slot = self.free(card)?;
            let spki = piv::generate(card, slot, kind, &self.management, Replace::Refused)?;
            Ok((slot, spki))
        })?;
        self.made = Some((slot, spki.clone()));
        Ok(object(slot, spki))
    }

    fn free(&self, card: &mut dyn Transport) -> Result<Slot, Error> {
        let taken = certified(card)?;
        for slot in SIGNING {
            let has_certificate = taken.iter().any(|(it, _)| *it == slot);
            if !has_certificate && !self.signs(card, slot)? {
                return Ok(slot);
            }
        }
        Err(Error::SlotInUse {
            slot: SIGNING[0].name(),
        })
    }

    /// Whether there is a key of any kind in the slot.
    fn signs(&self, card: &mut dyn Transport, slot: Slot) -> Result<bool, Error> {
        let digest = Digest::Sha256([0; 32]);
        for kind in [PivKind::P256, PivKind::P384, PivKind::Rsa2048] {
            if self.signed(card, slot, kind, &digest)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A signature; `None` when the slot has no such key. A card that is gone, or whose PIN is another
    /// one now, is asked nothing more.
    fn signed(
        &self,
        card: &mut dyn Transport,
        slot: Slot,
        kind: PivKind,
        digest: &Digest,
    ) -> Result<Option<Vec<u8>>, Error> {
        match piv::sign(card, slot, kind, &self.pin, digest) {
            Ok(signature) => Ok(Some(signature)),
            Err(Error::CardRefused { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn sign(&self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, Error> {
        let kind = PivKind::of(spki).ok_or(Error::KeyKindUnsupported)?;
        let digest = match Scheme::of(spki) {
            Some(Scheme::EcdsaSha384) => Digest::Sha384(Sha384::digest(message).into()),
            _ => Digest::Sha256(Sha256::digest(message).into()),
        };
        in_reader(&self.reader, |card| {
            if let Some(slot) = self.slot_of(card, spki)? {
                return piv::sign(card, slot, kind, &self.pin, &digest);
            }
            // A key that waits for its certificate is known by its signature only.
            for slot in SIGNING {
                let signature = self.signed(card, slot, kind, &digest)?;
                if let Some(signature) = signature.filter(|it| verifies(spki, message, it)) {
                    return Ok(signature);
                }
            }
            Err(Error::KeyMissing)
        })
    }

    fn slot_of(&self, card: &mut dyn Transport, spki: &[u8]) -> Result<Option<Slot>, Error> {
        if let Some((slot, made)) = &self.made
            && made == spki
        {
            return Ok(Some(*slot));
        }
        let found = certified(card)?.into_iter().find(|(_, it)| it == spki);
        Ok(found.map(|(slot, _)| slot))
    }

    /// Puts a certificate in the slot whose key it certifies, which the card proves by signing. A
    /// slot with another certificate is left alone.
    pub(crate) fn put_certificate(&self, new: &NewCertificate) -> Result<(), Error> {
        in_reader(&self.reader, |card| {
            for slot in SIGNING {
                let key = SlotKey::Proven(&self.pin);
                let management = &self.management;
                let put =
                    piv::put_certificate(card, slot, &new.der, key, management, Replace::Refused);
                match put {
                    Err(
                        Error::CertificateKeyMismatch { .. }
                        | Error::SlotKeyUnknown { .. }
                        | Error::SlotInUse { .. }
                        | Error::CardRefused { .. },
                    ) => {}
                    done => return done,
                }
            }
            Err(Error::KeyMissing)
        })
    }

    pub(crate) fn change_pin(&mut self, new: &SecretString) -> Result<(), Error> {
        in_reader(&self.reader, |card| piv::change_pin(card, &self.pin, new))?;
        self.pin.typed = new.clone();
        Ok(())
    }
}

/// Sets the PIN with the PUK, with one try of it.
pub(crate) fn unblock(reader: &str, puk: &SecretString, new: &SecretString) -> Result<(), Error> {
    in_reader(reader, |card| piv::unblock(card, puk, new))
}

/// Slots that have a certificate, with its key.
fn certified(card: &mut dyn Transport) -> Result<Vec<(Slot, Vec<u8>)>, Error> {
    let certificates = piv::read(card)?.certificates.into_iter();
    let keys = certificates.filter_map(|it| {
        let certificate = tamga_x509::parse(it.der.as_deref()?).ok()?;
        Some((it.slot, certificate.key.spki))
    });
    Ok(keys.collect())
}

fn object(slot: Slot, spki: Vec<u8>) -> PublicKeyObject {
    PublicKeyObject {
        id: slot.name(),
        label: slot.name(),
        spki,
        private_here: Some(true),
    }
}
