//! Certificates and keys on a token that anybody may see.

use std::{collections::HashSet, num::NonZeroUsize};

use cryptoki::{
    error::Error as Fault,
    object::{Attribute, AttributeType, KeyType as Kind, ObjectClass, ObjectHandle},
    session::Session,
};

use super::{Cause, clean};
use crate::{CertificateObject, Error, PublicKeyObject, Token, public_key};

/// Handles fetched by one `C_FindObjects`.
const CACHE: NonZeroUsize = NonZeroUsize::new(1024).expect("1024 is not zero");

/// The most certificates, and the most other objects, that are read.
const LIMIT: usize = 2_000;

/// Handles counted at most; a module that never ends its list is broken.
const COUNT_LIMIT: usize = 100_000;

/// The longest certificate kept, in bytes. The longest in use, with post-quantum keys, are
/// about 10 KiB.
const CERTIFICATE_LIMIT: usize = 64 << 10;

/// Reads the objects of a token into it.
///
/// Two searches, and two or three calls for each object: every search looks at every object on
/// the token, so one for each kind of key would double the work.
///
/// The fault says that some were left out; the token is good all the same.
pub(super) fn read(session: &Session, token: &mut Token) -> Result<Option<Error>, Cause> {
    let mut reader = ObjectReader::new(session);
    let certificates = reader.find(&[Attribute::Class(ObjectClass::CERTIFICATE)])?;
    let mut others = reader.find(&[])?;
    let known: HashSet<_> = certificates.iter().map(ObjectHandle::handle).collect();
    others.retain(|handle| !known.contains(&handle.handle()));
    token.certificates = reader.certificates(certificates);
    let (public, private) = reader.keys(others);
    token.public_keys = pair(public, &private, token.login_required);
    token.skipped = reader.skipped;
    Ok(reader.too_many)
}

/// One public key, or the public half of a private one; `None` for another kind of object. Its
/// `spki` is empty where the token does not show enough of it.
pub(super) fn public_key(
    session: &Session,
    handle: ObjectHandle,
) -> Result<Option<PublicKeyObject>, Cause> {
    let reader = ObjectReader::new(session);
    Ok(reader.key(handle)?.map(|(_, key)| key))
}

/// The id, in hex, that the token gives to this public key; `None` where it has no such key.
pub(super) fn id_of(session: &Session, spki: &[u8]) -> Result<Option<String>, Cause> {
    let mut reader = ObjectReader::new(session);
    let handles = reader.find(&[Attribute::Class(ObjectClass::PUBLIC_KEY)])?;
    let (public, _) = reader.keys(handles);
    let key = public.into_iter().find(|key| key.spki == spki);
    Ok(key.map(|key| key.id))
}

/// One certificate.
pub(super) fn certificate(
    session: &Session,
    handle: ObjectHandle,
) -> Result<CertificateObject, Fault> {
    use AttributeType::{Id, Label, Value};
    let object = ObjectReader::new(session).object(handle, &[Id, Label, Value])?;
    Ok(certificate_object(object))
}

/// The attributes we ask for; empty where the token has none.
#[derive(Default)]
struct Object {
    id: Vec<u8>,
    label: Vec<u8>,
    value: Vec<u8>,
    modulus: Vec<u8>,
    exponent: Vec<u8>,
    ec_params: Vec<u8>,
    ec_point: Vec<u8>,
}

struct ObjectReader<'a> {
    session: &'a Session,
    skipped: u32,
    too_many: Option<Error>,
}

impl<'a> ObjectReader<'a> {
    fn new(session: &'a Session) -> ObjectReader<'a> {
        ObjectReader {
            session,
            skipped: 0,
            too_many: None,
        }
    }

    fn certificates(&mut self, handles: Vec<ObjectHandle>) -> Vec<CertificateObject> {
        use AttributeType::{Id, Label, Value};
        let mut certificates = Vec::new();
        for handle in self.limited(handles) {
            match self.object(handle, &[Id, Label, Value]) {
                Ok(object) if (1..=CERTIFICATE_LIMIT).contains(&object.value.len()) => {
                    certificates.push(certificate_object(object));
                }
                _ => self.skipped += 1,
            }
        }
        certificates
    }

    /// The public keys, and the public halves of the private keys.
    fn keys(&mut self, handles: Vec<ObjectHandle>) -> (Vec<PublicKeyObject>, Vec<PublicKeyObject>) {
        let (mut public, mut private) = (vec![], vec![]);
        for handle in self.limited(handles) {
            match self.key(handle) {
                Ok(Some((ObjectClass::PRIVATE_KEY, key))) => private.push(key),
                Ok(Some((_, key))) if !key.spki.is_empty() => public.push(key),
                Ok(None) => {}
                Ok(Some(_)) | Err(_) => self.skipped += 1,
            }
        }
        (public, private)
    }

    /// An object with its class, if it is a key of a kind that national certificates have.
    fn key(&self, handle: ObjectHandle) -> Result<Option<(ObjectClass, PublicKeyObject)>, Fault> {
        use AttributeType::{
            Class, EcParams, EcPoint, Id, KeyType, Label, Modulus, PublicExponent,
        };
        let kind = match self.session.get_attributes(handle, &[Class, KeyType]) {
            Err(fault @ Fault::Pkcs11(..)) => return Err(fault),
            // A class or a type of the vendor's own.
            Err(_) => return Ok(None),
            Ok(kind) => kind,
        };
        let [Attribute::Class(class), Attribute::KeyType(key_type)] = kind[..] else {
            return Ok(None);
        };
        if ![ObjectClass::PUBLIC_KEY, ObjectClass::PRIVATE_KEY].contains(&class) {
            return Ok(None);
        }
        let object = match key_type {
            Kind::RSA => self.object(handle, &[Id, Label, Modulus, PublicExponent])?,
            Kind::EC => self.object(handle, &[Id, Label, EcParams, EcPoint])?,
            _ => return Ok(None),
        };
        Ok(Some((class, public_half(object))))
    }

    fn find(&mut self, template: &[Attribute]) -> Result<Vec<ObjectHandle>, Fault> {
        let found = self.session.iter_objects_with_cache_size(template, CACHE)?;
        found.take(COUNT_LIMIT).collect()
    }

    /// The first of them, and a note if there are more.
    fn limited(&mut self, mut handles: Vec<ObjectHandle>) -> Vec<ObjectHandle> {
        if handles.len() > LIMIT {
            self.too_many = Some(Error::TooManyObjects {
                count: handles.len().try_into().unwrap_or(u32::MAX),
                limit: LIMIT as u32,
            });
            handles.truncate(LIMIT);
        }
        handles
    }

    fn object(&self, handle: ObjectHandle, wanted: &[AttributeType]) -> Result<Object, Fault> {
        let mut object = Object::default();
        for attribute in self.session.get_attributes(handle, wanted)? {
            match attribute {
                Attribute::Id(bytes) => object.id = bytes,
                Attribute::Label(bytes) => object.label = bytes,
                Attribute::Value(bytes) => object.value = bytes,
                Attribute::Modulus(bytes) => object.modulus = bytes,
                Attribute::PublicExponent(bytes) => object.exponent = bytes,
                Attribute::EcParams(bytes) => object.ec_params = bytes,
                Attribute::EcPoint(bytes) => object.ec_point = bytes,
                _ => {}
            }
        }
        Ok(object)
    }
}

fn certificate_object(object: Object) -> CertificateObject {
    CertificateObject {
        id: hex::encode(object.id),
        label: clean(&String::from_utf8_lossy(&object.label)),
        der: object.value,
    }
}

/// Its `spki` is empty where the token does not show enough of the key.
fn public_half(object: Object) -> PublicKeyObject {
    let spki = match object.modulus.is_empty() {
        true => public_key::ec(&object.ec_params, &object.ec_point),
        false => public_key::rsa(&object.modulus, &object.exponent),
    };
    PublicKeyObject {
        id: hex::encode(object.id),
        label: clean(&String::from_utf8_lossy(&object.label)),
        spki: spki.unwrap_or_default(),
        private_here: None,
    }
}

/// Tells for each public key whether its private key is on the token, and adds the public
/// halves that only a private key shows.
fn pair(
    mut public: Vec<PublicKeyObject>,
    private: &[PublicKeyObject],
    login_required: bool,
) -> Vec<PublicKeyObject> {
    let same = |one: &PublicKeyObject, other: &PublicKeyObject| {
        (!one.id.is_empty() && one.id == other.id)
            || (!one.spki.is_empty() && one.spki == other.spki)
    };
    for key in &mut public {
        let seen = private.iter().any(|other| same(key, other));
        // Before login an unseen private key may only be hidden.
        key.private_here = (seen || !login_required).then_some(seen);
    }
    for key in private {
        if !public.iter().any(|other| same(key, other)) {
            let private_here = Some(true);
            public.push(PublicKeyObject {
                private_here,
                ..key.clone()
            });
        }
    }
    public.retain(|key| !key.spki.is_empty());
    public
}
