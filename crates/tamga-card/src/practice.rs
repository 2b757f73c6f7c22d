//! A token for rehearsal: a real key and a real certificate that nobody trusts.
//!
//! Everything made here says so: the issuer's organization is [`ISSUER`], the token's kind is
//! [`TokenKind::Practice`], and the reader and the module are marked.

use std::path::{Path, PathBuf};

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, PublicKeyData,
    SignatureAlgorithm,
};
use secrecy::SecretString;
use spki::{SubjectPublicKeyInfoRef, der::Decode as _};

mod profile;

use crate::{
    Card, Error, Inventory, Module, ModuleOrigin, Reader, Scheme, ServiceState, Slot,
    SoftwareToken, Token, TokenKind, software_token,
};
pub use profile::{Holder, ISSUER, Profile};

/// The PIN of every practice token. It protects nothing.
pub const PIN: &str = "123456";

/// Names the reader, the module and the token.
const NAME: &str = "Tamga Practice";

/// ATR of no card there is: a direct convention with the historical bytes `Tamga`.
const ATR: &str = "3b0554616d6761";

/// Makes the practice token of a holder in `folder`, which is made too if it is missing, valid for
/// a year around `now` (seconds since 1970), and returns its path. One that is there already is left as it is; [`remake`] replaces
/// it.
///
/// # Errors
///
/// [`Error::FileNotWritten`] or [`Error::DiskFull`], and then there is no file.
pub fn make(folder: &Path, holder: &Holder, now: i64) -> Result<PathBuf, Error> {
    let path = path(folder, holder);
    match path.exists() {
        true => Ok(path),
        false => software_token::replace(&path, &pkcs12(holder, now)).map(|()| path),
    }
}

/// Makes the practice token anew, with a new key: for one that has expired.
///
/// # Errors
///
/// [`Error::FileNotWritten`] or [`Error::DiskFull`], and then the old file is untouched.
pub fn remake(folder: &Path, holder: &Holder, now: i64) -> Result<PathBuf, Error> {
    let path = path(folder, holder);
    software_token::replace(&path, &pkcs12(holder, now)).map(|()| path)
}

/// Opens a practice token.
///
/// # Errors
///
/// As [`software_token::open`].
pub fn open(path: &Path) -> Result<Token, Error> {
    let token = software_token::open(path, &SecretString::from(PIN))?;
    Ok(Token {
        kind: TokenKind::Practice,
        manufacturer: NAME.into(),
        ..token
    })
}

/// What the practice issuer sends for a key that was made on the practice token
/// (SubjectPublicKeyInfo in DER): a certificate in DER that nobody trusts.
///
/// `None` for a kind of key that no national certificate has.
pub fn certify(spki: &[u8], holder: &Holder, now: i64) -> Option<Vec<u8>> {
    let algorithm = match Scheme::of(spki)? {
        Scheme::RsaSha256 => &PKCS_RSA_SHA256,
        Scheme::EcdsaSha256 => &PKCS_ECDSA_P256_SHA256,
        Scheme::EcdsaSha384 => &PKCS_ECDSA_P384_SHA384,
    };
    let info = SubjectPublicKeyInfoRef::from_der(spki).ok()?;
    let bits = info.subject_public_key.as_bytes()?.to_vec();
    let [certificate, _] = profile::certificates(holder, &MadeKey { bits, algorithm }, now);
    Some(certificate)
}

/// A key whose private half stays where it was made.
struct MadeKey {
    bits: Vec<u8>,
    algorithm: &'static SignatureAlgorithm,
}

impl PublicKeyData for MadeKey {
    fn der_bytes(&self) -> &[u8] {
        &self.bits
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        self.algorithm
    }
}

/// The practice hardware, with the token plugged in or, when `None`, with its reader empty.
///
/// It is not added to real hardware but stands in its place, so a rehearsal cannot take a real
/// token for its own.
pub fn inventory(token: Option<Token>) -> Inventory {
    let card = token.as_ref().map(|_| Card {
        atr: ATR.into(),
        products: vec![],
        in_use: false,
    });
    let reader = Reader {
        name: NAME.into(),
        card,
        practice: true,
        fault: None,
    };
    Inventory {
        service: ServiceState::Running,
        readers: vec![reader],
        modules: vec![module(token)],
        software_tokens: vec![],
    }
}

/// The practice token as an opened file, or, when `None`, before it was opened.
pub fn software_inventory(path: &Path, token: Option<Token>) -> Inventory {
    Inventory {
        service: ServiceState::Running,
        readers: vec![],
        modules: vec![],
        software_tokens: vec![SoftwareToken {
            path: path.to_string_lossy().into_owned(),
            token,
            fault: None,
        }],
    }
}

fn module(token: Option<Token>) -> Module {
    Module {
        path: NAME.into(),
        origin: ModuleOrigin::Practice,
        description: NAME.into(),
        manufacturer: NAME.into(),
        version: "1.0".into(),
        slots: vec![Slot {
            id: 0,
            description: NAME.into(),
            token,
            fault: None,
        }],
        reading: false,
        fault: None,
    }
}

fn path(folder: &Path, holder: &Holder) -> PathBuf {
    let number = holder.number.chars().filter(|char| char.is_alphanumeric());
    let number: String = number.take(32).collect();
    folder.join(format!("practice-{}-{number}.p12", holder.profile.id()))
}

fn pkcs12(holder: &Holder, now: i64) -> Vec<u8> {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).expect("aws-lc makes RSA keys");
    let [certificate, issuer] = profile::certificates(holder, &key, now)
        .map(|der| Certificate::from_der(&der).expect("rcgen writes X.509"));
    let private = PrivateKey::from_der(&key.serialize_der()).expect("rcgen writes PKCS#8");
    let chain = PrivateKeyChain::new("tamga", private, [certificate, issuer]);
    let mut keystore = KeyStore::new();
    keystore.add_entry(NAME, KeyStoreEntry::PrivateKeyChain(chain));
    keystore
        .writer(PIN)
        .write()
        .expect("its own entries can be written")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::KeyKind;
    use crate::software_token::OpenFile;

    #[test]
    fn the_practice_issuer_certifies_a_key_that_was_made_on_the_practice_token() {
        let folder = tempfile::tempdir().expect("the temporary folder can be written");
        let holder = Holder::example(Profile::IranStamp);
        let file = make(folder.path(), &holder, 1_795_424_400).expect("the folder is ours");
        let pin = SecretString::from(PIN);
        let mut opened = OpenFile::open(&file, &pin).expect("it opens with its PIN");
        for kind in [KeyKind::Rsa2048, KeyKind::P256] {
            let key = opened.generate(kind, "new").expect("the file is ours");
            let der = certify(&key.spki, &holder, 1_795_424_400).expect("the kind is known");
            let mut parts = der.windows(key.spki.len());
            assert!(parts.any(|part| part == key.spki));
        }
    }
}
