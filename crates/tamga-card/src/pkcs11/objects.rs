//! Certificates and keys on a token that anybody may see.

use std::num::NonZeroUsize;

use cryptoki::{
    error::Error as Fault,
    object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle},
    session::Session,
};

use super::{Cause, clean};
use crate::{CertificateObject, Error, PublicKeyObject, Token, public_key};

/// Handles fetched by one `C_FindObjects`.
const CACHE: NonZeroUsize = NonZeroUsize::new(1024).expect("1024 is not zero");

/// The most certificates, and the most keys of one kind, that are read.
const LIMIT: usize = 2_000;

/// Handles counted at most; a module that never ends its list is broken.
const COUNT_LIMIT: usize = 100_000;

/// The longest certificate kept, in bytes. The longest in use, with post-quantum keys, are
/// about 10 KiB.
const CERTIFICATE_LIMIT: usize = 64 << 10;

/// Key types with the attributes their public halves are made of.
const KEYS: [(KeyType, [AttributeType; 4]); 2] = {
    use AttributeType::{EcParams, EcPoint, Id, Label, Modulus, PublicExponent};
    [
        (KeyType::RSA, [Id, Label, Modulus, PublicExponent]),
        (KeyType::EC, [Id, Label, EcParams, EcPoint]),
    ]
};

/// Reads the objects of a token into it.
///
/// The fault says that some were left out; the token is good all the same.
pub(super) fn read(session: &Session, token: &mut Token) -> Result<Option<Error>, Cause> {
    let mut reader = ObjectReader {
        session,
        skipped: 0,
        too_many: None,
    };
    token.certificates = reader.certificates()?;
    let public = reader.keys(ObjectClass::PUBLIC_KEY)?;
    // Most tokens hide private keys before login; a refusal to list them means the same.
    let private = reader.keys(ObjectClass::PRIVATE_KEY).unwrap_or_default();
    token.public_keys = pair(public, &private, token.login_required);
    token.skipped = reader.skipped;
    Ok(reader.too_many)
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

impl ObjectReader<'_> {
    fn certificates(&mut self) -> Result<Vec<CertificateObject>, Fault> {
        use AttributeType::{Id, Label, Value};
        let mut certificates = Vec::new();
        for handle in self.find(&[Attribute::Class(ObjectClass::CERTIFICATE)])? {
            match self.object(handle, &[Id, Label, Value]) {
                Ok(object) if (1..=CERTIFICATE_LIMIT).contains(&object.value.len()) => {
                    certificates.push(CertificateObject {
                        id: hex::encode(object.id),
                        label: clean(&String::from_utf8_lossy(&object.label)),
                        der: object.value,
                    });
                }
                _ => self.skipped += 1,
            }
        }
        Ok(certificates)
    }

    fn keys(&mut self, class: ObjectClass) -> Result<Vec<PublicKeyObject>, Fault> {
        let mut keys = Vec::new();
        for (kind, wanted) in KEYS {
            for handle in self.find(&[Attribute::Class(class), Attribute::KeyType(kind)])? {
                match self.object(handle, &wanted) {
                    Ok(object) => keys.push(key(object)),
                    Err(_) => self.skipped += 1,
                }
            }
        }
        Ok(keys)
    }

    fn find(&mut self, template: &[Attribute]) -> Result<Vec<ObjectHandle>, Fault> {
        let found = self.session.iter_objects_with_cache_size(template, CACHE)?;
        let mut handles = found.take(COUNT_LIMIT).collect::<Result<Vec<_>, _>>()?;
        if handles.len() > LIMIT {
            self.too_many = Some(Error::TooManyObjects {
                count: handles.len().try_into().unwrap_or(u32::MAX),
                limit: LIMIT as u32,
            });
            handles.truncate(LIMIT);
        }
        Ok(handles)
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

/// The public half of a key; its `spki` is empty where the token does not show it.
fn key(object: Object) -> PublicKeyObject {
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
