//! A PKCS#12 file opened to be used: its keys are made, sign and get their certificates here.
//!
//! Every change is written whole beside the file and then moved over it, and only when everything
//! that was in the file is in the new one.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    encoding::{AsDer as _, Pkcs8V1Der},
    rand::SystemRandom,
    rsa::{KeyPair as RsaKeyPair, KeySize},
    signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair,
        EcdsaSigningAlgorithm, RSA_PKCS1_SHA256,
    },
};
use p12_keystore::{
    Certificate, KeyStore, KeyStoreEntry, Pkcs12Archive, PrivateKey, PrivateKeyBag, PrivateKeyChain,
};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

use super::{Cause, begins_like_pkcs12, certificate, key, name, public_key, read};
use crate::{CertificateObject, Error, KeyKind, NewCertificate, PublicKeyObject, Scheme};

/// PKCS#5 iterations (RFC 8018 §4.2): opening takes some 50 ms.
const ITERATIONS: u32 = 100_000;

/// A PKCS#12 file with the password that opened it.
#[derive(Debug)]
pub struct OpenFile {
    path: PathBuf,
    password: SecretString,
    archive: Archive,
}

/// Keys and certificates, without a word of them in a log.
struct Archive(Pkcs12Archive);

impl std::fmt::Debug for Archive {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Archive")
    }
}

impl OpenFile {
    /// Opens a file.
    ///
    /// # Errors
    ///
    /// One of the `File…` errors.
    pub fn open(path: &Path, password: &SecretString) -> Result<OpenFile, Error> {
        let bytes = read(path)?;
        if !begins_like_pkcs12(&bytes) {
            return Err(Error::FileNotPkcs12 { path: name(path) });
        }
        Ok(OpenFile {
            path: path.to_owned(),
            password: password.clone(),
            archive: archive(path, &bytes, password)?,
        })
    }

    /// A new file that is written with its first key.
    ///
    /// # Errors
    ///
    /// [`Error::FileExists`]: nothing is overwritten.
    pub fn create(path: &Path, password: &SecretString) -> Result<OpenFile, Error> {
        if path.exists() {
            return Err(Error::FileExists { path: name(path) });
        }
        Ok(OpenFile {
            path: path.to_owned(),
            password: password.clone(),
            archive: Archive(Pkcs12Archive::default()),
        })
    }

    /// The public halves of its keys.
    #[must_use]
    pub fn keys(&self) -> Vec<PublicKeyObject> {
        self.archive.0.keys.iter().filter_map(public_key).collect()
    }

    /// Makes a key pair in the file. It can be copied with the file, and has no PIN tries.
    ///
    /// # Errors
    ///
    /// [`Error::KeyKindUnsupported`], [`Error::DiskFull`], [`Error::FileNotWritten`].
    pub fn generate(&mut self, kind: KeyKind, label: &str) -> Result<PublicKeyObject, Error> {
        let private = new_key(kind).ok_or(Error::KeyKindUnsupported)?;
        let spki = key::public_half(private.as_der()).ok_or(Error::KeyKindUnsupported)?;
        let bag = PrivateKeyBag {
            friendly_name: Some(label.to_owned()),
            local_key_id: Some(Sha256::digest(&spki)[..20].to_vec().into()),
            key: private,
        };
        let made = public_key(&bag).ok_or(Error::KeyKindUnsupported)?;
        let mut keys = self.archive.0.keys.clone();
        keys.push(bag);
        self.write(keys, None, &self.password.clone())?;
        Ok(made)
    }

    /// Signs `message` with the private key of `spki`, hashed as its [`Scheme`] says; ECDSA in DER.
    ///
    /// # Errors
    ///
    /// [`Error::KeyMissing`], [`Error::KeyKindUnsupported`].
    pub fn sign(&self, spki: &[u8], message: &[u8]) -> Result<Vec<u8>, Error> {
        let scheme = Scheme::of(spki).ok_or(Error::KeyKindUnsupported)?;
        let key = self.key_of(spki).ok_or(Error::KeyMissing)?;
        sign(scheme, key.key.as_der(), message).ok_or(Error::KeyKindUnsupported)
    }

    /// Puts a certificate beside its key; what was there stays.
    ///
    /// # Errors
    ///
    /// [`Error::KeyMissing`], [`Error::CertificateAlreadyThere`], [`Error::FileDamaged`] for a
    /// certificate that cannot be kept, and those of writing.
    pub fn put_certificate(&mut self, new: &NewCertificate) -> Result<CertificateObject, Error> {
        self.key_of(&new.spki).ok_or(Error::KeyMissing)?;
        let mut certificates = self.archive.0.certs.iter();
        if certificates.any(|bag| bag.cert.as_der() == new.der) {
            return Err(Error::CertificateAlreadyThere);
        }
        let damaged = |_| Error::FileDamaged {
            path: name(&self.path),
        };
        let certificate_of_key = Certificate::from_der(&new.der).map_err(damaged)?;
        let keys = self.archive.0.keys.clone();
        let password = self.password.clone();
        self.write(keys, Some((&new.spki, certificate_of_key)), &password)?;
        let mut written = self.archive.0.certs.iter();
        let written = written.find(|bag| bag.cert.as_der() == new.der);
        written
            .map(|bag| certificate(bag.clone()))
            .ok_or(Error::CertificateAltered)
    }

    /// Encrypts the file with another password.
    ///
    /// # Errors
    ///
    /// Those of writing; the file is then as before.
    pub fn change_password(&mut self, new: &SecretString) -> Result<(), Error> {
        self.write(self.archive.0.keys.clone(), None, new)?;
        self.password = new.clone();
        Ok(())
    }

    fn key_of(&self, spki: &[u8]) -> Option<&PrivateKeyBag> {
        let mut keys = self.archive.0.keys.iter();
        keys.find(|bag| key::public_half(bag.key.as_der()).as_deref() == Some(spki))
    }

    /// Writes these keys, all certificates, and a new one beside its key.
    fn write(
        &mut self,
        keys: Vec<PrivateKeyBag>,
        new: Option<(&[u8], Certificate)>,
        password: &SecretString,
    ) -> Result<(), Error> {
        let mut next = Pkcs12Archive {
            keys,
            ..self.archive.0.clone()
        };
        let bytes = keystore(&mut next, new).and_then(|keystore| {
            let writer = keystore.writer(password.expose_secret());
            let writer = writer.encryption_iterations(ITERATIONS);
            writer.mac_iterations(ITERATIONS).write().ok()
        });
        let unsupported = || Error::FileUnsupported {
            path: name(&self.path),
        };
        let bytes = bytes.ok_or_else(unsupported)?;
        let written = archive(&self.path, &bytes, password)?;
        if !has_all(&written.0, &next) {
            return Err(unsupported());
        }
        replace(&self.path, &bytes)?;
        self.archive = written;
        Ok(())
    }
}

fn archive(path: &Path, bytes: &[u8], password: &SecretString) -> Result<Archive, Error> {
    let archive = Pkcs12Archive::from_pkcs12(bytes, password.expose_secret());
    archive
        .map(Archive)
        .map_err(|fault| Cause::from(fault).of(path))
}

/// The file's content as its writer takes it: each key with the certificates of its id, the new one
/// first, and what belongs to no key beside them. Keys without an id get one.
fn keystore(archive: &mut Pkcs12Archive, new: Option<(&[u8], Certificate)>) -> Option<KeyStore> {
    let mut keystore = KeyStore::new();
    let mut loose = archive.certs.clone();
    for (number, bag) in archive.keys.iter_mut().enumerate() {
        let spki = key::public_half(bag.key.as_der())?;
        let id = bag
            .local_key_id
            .get_or_insert_with(|| Sha256::digest(&spki)[..20].to_vec().into())
            .clone();
        let is_own = |own: &Option<Vec<u8>>| own.as_deref() == Some(id.as_ref());
        let new = new.iter().filter(|(of, _)| **of == spki);
        let mut chain: Vec<Certificate> = new.map(|(_, certificate)| certificate.clone()).collect();
        let own = loose.extract_if(.., |bag| is_own(&bag.local_key_id));
        chain.extend(own.map(|bag| bag.cert));
        let alias = bag.friendly_name.clone().unwrap_or_default();
        let alias = match keystore.entry(&alias) {
            None if !alias.is_empty() => alias,
            _ => format!("{alias} {}", number + 1),
        };
        let chain = PrivateKeyChain::new(id, bag.key.clone(), chain);
        keystore.add_entry(&alias, KeyStoreEntry::PrivateKeyChain(chain));
    }
    for (number, bag) in loose.into_iter().enumerate() {
        let alias = format!("issuer {}", number + 1);
        keystore.add_entry(&alias, KeyStoreEntry::Certificate(bag.cert));
    }
    for (number, bag) in archive.secrets.iter().enumerate() {
        let alias = format!("secret {}", number + 1);
        keystore.add_entry(&alias, KeyStoreEntry::Secret(bag.key.clone()));
    }
    Some(keystore)
}

/// Whether everything of `before` is in `after`.
fn has_all(after: &Pkcs12Archive, before: &Pkcs12Archive) -> bool {
    let keys = before.keys.iter().all(|one| {
        let mut keys = after.keys.iter();
        keys.any(|other| other.key.as_der() == one.key.as_der())
    });
    let certificates = before.certs.iter().all(|one| {
        let mut certificates = after.certs.iter();
        certificates.any(|other| other.cert.as_der() == one.cert.as_der())
    });
    keys && certificates && after.secrets.len() == before.secrets.len()
}

/// Writes beside the file, and moves it there.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::StorageFull => Error::DiskFull { path: name(path) },
        _ => Error::FileNotWritten { path: name(path) },
    };
    let write = || -> io::Result<()> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(failed)
}

/// A new private key; the bytes it comes in are zeroed.
fn new_key(kind: KeyKind) -> Option<PrivateKey> {
    let rsa = |size| -> Option<PrivateKey> {
        let der: Pkcs8V1Der<'_> = RsaKeyPair::generate(size).ok()?.as_der().ok()?;
        PrivateKey::from_der(der.as_ref()).ok()
    };
    let ec = |curve| -> Option<PrivateKey> {
        let der = EcdsaKeyPair::generate(curve).ok()?.to_pkcs8v1().ok()?;
        PrivateKey::from_der(der.as_ref()).ok()
    };
    match kind {
        KeyKind::Rsa2048 => rsa(KeySize::Rsa2048),
        KeyKind::Rsa3072 => rsa(KeySize::Rsa3072),
        KeyKind::Rsa4096 => rsa(KeySize::Rsa4096),
        KeyKind::P256 => ec(&ECDSA_P256_SHA256_ASN1_SIGNING),
        KeyKind::P384 => ec(&ECDSA_P384_SHA384_ASN1_SIGNING),
    }
}

fn sign(scheme: Scheme, private: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    let random = SystemRandom::new();
    let ecdsa = |algorithm: &'static EcdsaSigningAlgorithm| {
        let key = EcdsaKeyPair::from_pkcs8(algorithm, private).ok()?;
        let signature = key.sign(&random, message).ok()?;
        Some(signature.as_ref().to_vec())
    };
    match scheme {
        Scheme::RsaSha256 => {
            let key = RsaKeyPair::from_pkcs8(private).ok()?;
            let mut signature = vec![0; key.public_modulus_len()];
            key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
                .ok()?;
            Some(signature)
        }
        Scheme::EcdsaSha256 => ecdsa(&ECDSA_P256_SHA256_ASN1_SIGNING),
        Scheme::EcdsaSha384 => ecdsa(&ECDSA_P384_SHA384_ASN1_SIGNING),
    }
}
