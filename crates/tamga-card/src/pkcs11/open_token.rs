//! A token opened to be used: PINs, keys, signatures, certificates.
//!
//! Nothing here tries anything twice: a wrong PIN costs one try, and only the try that was asked for.

use std::ffi::c_ulong;

use cryptoki::{
    context::Pkcs11,
    error::{Error as Fault, RvError},
    mechanism::Mechanism,
    object::{Attribute, AttributeType, CertificateType, ObjectClass, ObjectHandle},
    session::{Session, UserType},
    slot::{Slot as SlotHandle, TokenInfo},
};
use der::{Encode as _, asn1::ObjectIdentifier};
use secrecy::SecretString;

use super::{Cause, clean, objects, pin_state};
use crate::{
    CertificateObject, Error, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role, public_key,
    signature::{Scheme, ecdsa_in_der},
};

/// Bytes of a new `CKA_ID`: as long as a key identifier (RFC 5280 §4.2.1.2).
const ID_BYTES: usize = 20;

/// A session on one token; it logs out and closes when dropped.
pub(crate) struct OpenToken {
    context: Pkcs11,
    slot: SlotHandle,
    session: Session,
    /// The key that signed last, by its public half: finding one asks the token as often as signing.
    signing: Option<(Vec<u8>, ObjectHandle)>,
}

impl OpenToken {
    /// Opens the token in `slot`, if it is the one with this serial number.
    pub(crate) fn open(context: &Pkcs11, slot: u64, serial: &str) -> Result<OpenToken, Error> {
        let open = || -> Result<Option<OpenToken>, Cause> {
            let handles = context.get_slots_with_token()?;
            let handle = handles.into_iter().find(|handle| handle.id() == slot);
            let slot = handle.ok_or(Cause::Removed)?;
            let info = context.get_token_info(slot)?;
            if clean(info.serial_number()) != serial {
                return Ok(None);
            }
            Ok(Some(OpenToken {
                context: context.clone(),
                slot,
                session: session(context, slot)?,
                signing: None,
            }))
        };
        open().map_err(Cause::of_use)?.ok_or(Error::TokenChanged)
    }

    /// The PIN's rules and flags, read now.
    pub(crate) fn pin_facts(&self) -> Result<PinFacts, Error> {
        let info = self.info()?;
        let length = |bytes: usize| bytes.try_into().unwrap_or(u32::MAX);
        let least = length(info.min_pin_length());
        let most = length(info.max_pin_length());
        Ok(PinFacts {
            state: pin_state(&info),
            least,
            // Kryoptic says 0, which can be no PIN's length.
            most: (most >= least).then_some(most),
            protected_path: info.protected_authentication_path(),
            officer_final_try: info.so_pin_final_try(),
            officer_locked: info.so_pin_locked(),
        })
    }

    fn info(&self) -> Result<TokenInfo, Error> {
        let info = self.context.get_token_info(self.slot);
        info.map_err(|fault| Cause::from(fault).of_use())
    }

    /// Logs in; the PIN pad of the reader asks when `pin` is `None`.
    ///
    /// The flags are read first: a locked PIN is not tried, and the last try only when agreed to.
    pub(crate) fn log_in(
        &self,
        role: Role,
        pin: Option<&SecretString>,
        last_try_agreed: bool,
    ) -> Result<(), Error> {
        let facts = self.pin_facts()?;
        let (locked, last) = match role {
            Role::User => (facts.state.locked, facts.state.final_try),
            Role::SecurityOfficer => (facts.officer_locked, facts.officer_final_try),
        };
        if locked {
            return Err(locked_error(role));
        }
        if last && !last_try_agreed {
            return Err(Error::LastTryNotAgreed);
        }
        let kind = match role {
            Role::User => UserType::User,
            Role::SecurityOfficer => UserType::So,
        };
        match self.session.login(kind, pin) {
            Err(Fault::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(()),
            other => other.map_err(|fault| self.after_login(role, fault)),
        }
    }

    /// A wrong PIN, with what the token says of its tries afterwards: some answer "incorrect" even
    /// when they are locked.
    fn after_login(&self, role: Role, fault: Fault) -> Error {
        let error = Cause::from(fault).of_login(role);
        if !matches!(
            error,
            Error::PinIncorrect { .. } | Error::PukIncorrect { .. }
        ) {
            return error;
        }
        let Ok(facts) = self.pin_facts() else {
            return error;
        };
        let left = |last: bool| last.then_some(1);
        match role {
            Role::User if facts.state.locked => Error::PinLocked,
            Role::SecurityOfficer if facts.officer_locked => Error::PukLocked,
            Role::User => Error::PinIncorrect {
                tries_left: left(facts.state.final_try),
            },
            Role::SecurityOfficer => Error::PukIncorrect {
                tries_left: left(facts.officer_final_try),
            },
        }
    }

    /// Changes the PIN of who is logged in: with some modules a wrong old PIN would not be told
    /// apart here (`C_SetPIN`), so [`log_in`](Self::log_in) comes first.
    pub(crate) fn change_pin(&self, old: &SecretString, new: &SecretString) -> Result<(), Error> {
        let changed = self.session.set_pin(old, new);
        changed.map_err(|fault| Cause::from(fault).of_use())
    }

    /// Sets the user PIN; the security officer is logged in (`C_InitPIN`).
    pub(crate) fn set_pin(&self, new: &SecretString) -> Result<(), Error> {
        let set = self.session.init_pin(new);
        set.map_err(|fault| Cause::from(fault).of_use())
    }

    /// Makes a key pair that never leaves the token (`C_GenerateKeyPair`).
    pub(crate) fn generate(&self, kind: KeyKind, label: &str) -> Result<PublicKeyObject, Error> {
        let (mechanism, kind_of_key) = recipe(kind);
        let shared = |id: Vec<u8>| {
            vec![
                Attribute::Token(true),
                Attribute::Label(label.as_bytes().to_vec()),
                Attribute::Id(id),
            ]
        };
        let id = self.session.generate_random_vec(ID_BYTES as u32);
        let id = id.map_err(|fault| Cause::from(fault).of_use())?;
        let public = [
            shared(id.clone()),
            kind_of_key,
            vec![Attribute::Verify(true)],
        ]
        .concat();
        let private = [
            shared(id),
            vec![
                Attribute::Private(true),
                Attribute::Sensitive(true),
                Attribute::Extractable(false),
                Attribute::Sign(true),
            ],
        ]
        .concat();
        let made = self
            .session
            .generate_key_pair(&mechanism, &public, &private);
        let (public, _) = made.map_err(|fault| Cause::from(fault).of_new_key())?;
        objects::public_key(&self.session, public)
            .map_err(Cause::of_use)?
            .ok_or(Error::KeyMissing)
    }

    /// Signs with the private key of `spki`; ECDSA signatures come in DER.
    pub(crate) fn sign(&mut self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, Error> {
        let scheme = Scheme::of(spki).ok_or(Error::KeyKindUnsupported)?;
        let key = self.signing_key(spki)?;
        let mechanism = match scheme {
            Scheme::RsaSha256 => Mechanism::RsaPkcs,
            Scheme::EcdsaSha256 | Scheme::EcdsaSha384 => Mechanism::Ecdsa,
        };
        let signature = self.session.sign(&mechanism, key, &scheme.hashed(message));
        let signature = signature.map_err(|fault| Cause::from(fault).of_use())?;
        match scheme {
            Scheme::RsaSha256 => Ok(signature),
            _ => ecdsa_in_der(&signature).ok_or(Error::SignatureWrong),
        }
    }

    fn signing_key(&mut self, spki: &[u8]) -> Result<ObjectHandle, Error> {
        if let Some((known, key)) = &self.signing
            && known == spki
        {
            return Ok(*key);
        }
        let key = self.private_key(spki).map_err(Cause::of_use)?;
        let key = key.ok_or(Error::KeyMissing)?;
        self.signing = Some((spki.to_vec(), key));
        Ok(key)
    }

    /// The handle of the private key: by the id it shares with the public key, and where the token
    /// shows more, by the key itself.
    fn private_key(&self, spki: &[u8]) -> Result<Option<ObjectHandle>, Cause> {
        let keys = self
            .session
            .find_objects(&[Attribute::Class(ObjectClass::PRIVATE_KEY)])?;
        let id = objects::id_of(&self.session, spki)?;
        for key in keys {
            let half = objects::public_key(&self.session, key)?;
            let same = half.is_some_and(|half| match half.spki.is_empty() {
                false => half.spki == spki,
                true => id.as_ref().is_some_and(|id| *id == half.id),
            });
            if same {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// Puts a certificate beside its key, reads it back and compares.
    pub(crate) fn put_certificate(&self, new: &NewCertificate) -> Result<CertificateObject, Error> {
        let of_use = |fault: Fault| Cause::from(fault).of_use();
        let id = self.id_for(new)?;
        let same = [
            Attribute::Class(ObjectClass::CERTIFICATE),
            Attribute::Value(new.der.clone()),
        ];
        if !self.session.find_objects(&same).map_err(of_use)?.is_empty() {
            return Err(Error::CertificateAlreadyThere);
        }
        let template = certificate_template(new, id);
        let object = self
            .session
            .create_object(&template)
            .map_err(|fault| Cause::from(fault).of_use())?;
        let written = objects::certificate(&self.session, object).map_err(of_use)?;
        match written.der == new.der {
            true => Ok(written),
            false => Err(Error::CertificateAltered),
        }
    }

    /// The id of the private key that the certificate belongs to.
    fn id_for(&self, new: &NewCertificate) -> Result<Vec<u8>, Error> {
        let key = self.private_key(&new.spki).map_err(Cause::of_use)?;
        let key = key.ok_or(Error::KeyMissing)?;
        let id = self.session.get_attributes(key, &[AttributeType::Id]);
        let id = id.map_err(|fault| Cause::from(fault).of_use())?;
        match id.into_iter().next() {
            Some(Attribute::Id(id)) => Ok(id),
            _ => Ok(vec![]),
        }
    }
}

impl Drop for OpenToken {
    fn drop(&mut self) {
        // Nobody may be logged in, and the token may be gone.
        let _ = self.session.logout();
    }
}

/// A session that may write, or one that may not where the token takes no changes.
fn session(context: &Pkcs11, slot: SlotHandle) -> Result<Session, Fault> {
    match context.open_rw_session(slot) {
        Err(Fault::Pkcs11(RvError::TokenWriteProtected, _)) => context.open_ro_session(slot),
        other => other,
    }
}

fn locked_error(role: Role) -> Error {
    match role {
        Role::User => Error::PinLocked,
        Role::SecurityOfficer => Error::PukLocked,
    }
}

/// How a token is told to make a key of this kind.
fn recipe(kind: KeyKind) -> (Mechanism<'static>, Vec<Attribute>) {
    let rsa = |bits: u32| {
        let size = Attribute::ModulusBits(c_ulong::from(bits).into());
        let exponent = Attribute::PublicExponent(vec![1, 0, 1]);
        (Mechanism::RsaPkcsKeyPairGen, vec![size, exponent])
    };
    let ec = |curve: ObjectIdentifier| {
        let curve = curve
            .to_der()
            .expect("an object identifier has a form in DER");
        (Mechanism::EccKeyPairGen, vec![Attribute::EcParams(curve)])
    };
    match kind {
        KeyKind::Rsa2048 => rsa(2048),
        KeyKind::Rsa3072 => rsa(3072),
        KeyKind::Rsa4096 => rsa(4096),
        KeyKind::P256 => ec(public_key::P256),
        KeyKind::P384 => ec(public_key::P384),
    }
}

fn certificate_template(new: &NewCertificate, id: Vec<u8>) -> Vec<Attribute> {
    vec![
        Attribute::Class(ObjectClass::CERTIFICATE),
        Attribute::CertificateType(CertificateType::X_509),
        Attribute::Token(true),
        Attribute::Private(false),
        Attribute::Id(id),
        Attribute::Label(new.label.as_bytes().to_vec()),
        Attribute::Subject(new.subject.clone()),
        Attribute::Issuer(new.issuer.clone()),
        Attribute::SerialNumber(new.serial.clone()),
        Attribute::Value(new.der.clone()),
    ]
}
