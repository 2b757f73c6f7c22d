//! Software tokens: PKCS#12 files ([RFC 7292](https://www.rfc-editor.org/rfc/rfc7292)), read as
//! a token like any other.

use std::{
    fs::File,
    io::{self, Read as _},
    path::Path,
    sync::mpsc,
    thread,
    time::Duration,
};

use p12_keystore::{CertificateBag, Pkcs12Archive, PrivateKeyBag, error::Error as Fault};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

mod key;
mod open_file;

pub use open_file::OpenFile;
pub(crate) use open_file::replace;

use crate::{CertificateObject, Error, PinState, PublicKeyObject, Token, TokenKind};

/// A file of this many bytes or more is not read.
pub const SIZE_LIMIT: u64 = 16 << 20;

/// How long opening may take. A file of ours takes 50 ms; one made to keep a computer busy is
/// given up after this, though its thread goes on until its sums are done.
const DEADLINE: Duration = Duration::from_secs(30);

/// Opens the file and keeps what is public in it.
///
/// Private keys are in memory while their public halves are computed, and no longer. The serial
/// number is the beginning of the SHA-256 of the first public key, or of the first certificate
/// in a file without keys, so it survives a change of password and a move.
///
/// # Errors
///
/// One of the `File…` errors. A wrong password for a file without MAC (RFC 7292 §4) cannot
/// always be told from damage.
pub fn open(path: &Path, password: &SecretString) -> Result<Token, Error> {
    let file = read(path)?;
    if !begins_like_pkcs12(&file) {
        return Err(Error::FileNotPkcs12 { path: name(path) });
    }
    let token = decode_in_time(file, password.clone()).map_err(|cause| cause.of(path))?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    match token.public_keys.is_empty() && token.certificates.is_empty() {
        true => Err(Error::FileWithoutCertificate { path: name(path) }),
        false if token.label.is_empty() => Ok(Token {
            label: stem.into_owned(),
            ..token
        }),
        false => Ok(token),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Error::FileMissing { path: name(path) },
        _ => Error::FileUnreadable { path: name(path) },
    };
    let facts = path.metadata().map_err(failed)?;
    if !facts.is_file() {
        return Err(Error::FileUnreadable { path: name(path) });
    }
    let too_large = |bytes| Error::FileTooLarge {
        path: name(path),
        bytes,
        limit: SIZE_LIMIT,
    };
    if facts.len() >= SIZE_LIMIT {
        return Err(too_large(facts.len()));
    }
    let mut bytes = Vec::new();
    // It may grow meanwhile.
    let mut file = File::open(path).map_err(failed)?.take(SIZE_LIMIT);
    match file.read_to_end(&mut bytes).map_err(failed)? as u64 {
        SIZE_LIMIT => Err(too_large(SIZE_LIMIT)),
        _ => Ok(bytes),
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Whether it begins as a PFX does: a SEQUENCE of the INTEGER 3 and another SEQUENCE.
fn begins_like_pkcs12(bytes: &[u8]) -> bool {
    let content = match bytes {
        [0x30, 0x80, content @ ..] => content,
        [0x30, long @ 0x81..=0x84, rest @ ..] => {
            rest.get(usize::from(long & 0x7f)..).unwrap_or_default()
        }
        [0x30, _, content @ ..] => content,
        _ => return false,
    };
    content.starts_with(&[0x02, 0x01, 0x03, 0x30])
}

/// Why a file did not open, before its name is added.
enum Cause {
    WrongPassword,
    Damaged,
    Unsupported,
}

impl Cause {
    fn of(self, path: &Path) -> Error {
        let path = name(path);
        match self {
            Cause::WrongPassword => Error::FilePasswordWrong { path },
            Cause::Damaged => Error::FileDamaged { path },
            Cause::Unsupported => Error::FileUnsupported { path },
        }
    }
}

impl From<Fault> for Cause {
    fn from(fault: Fault) -> Cause {
        match fault {
            // Without a MAC a wrong password shows only in what it decrypts.
            Fault::MacError(_) | Fault::Pkcs5Error(_) | Fault::UnpadError => Cause::WrongPassword,
            Fault::InvalidVersion
            | Fault::UnsupportedContentType
            | Fault::UnsupportedCertificateType
            | Fault::UnsupportedEncryptionScheme
            | Fault::UnsupportedMacAlgorithm
            // More than a million iterations, or scrypt with more than 1 GiB.
            | Fault::InvalidParameters => Cause::Unsupported,
            Fault::IoError(_)
            | Fault::DerError(_)
            | Fault::X509Error(_)
            | Fault::InvalidLength
            | Fault::InvalidData
            | Fault::InvalidPrivateKey => Cause::Damaged,
        }
    }
}

fn decode_in_time(file: Vec<u8>, password: SecretString) -> Result<Token, Cause> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens any more after the deadline.
        let _ = sender.send(decode(&file, &password));
    });
    match receiver.recv_timeout(DEADLINE) {
        Ok(decoded) => decoded,
        Err(mpsc::RecvTimeoutError::Timeout) => Err(Cause::Unsupported),
        // The decoder panicked: a file that nobody made in good faith.
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(Cause::Damaged),
    }
}

fn decode(file: &[u8], password: &SecretString) -> Result<Token, Cause> {
    let password = password.expose_secret();
    let archive = Pkcs12Archive::from_pkcs12(file, password).map_err(|fault| match fault {
        // RFC 7292 §B.1 has no place for these, so a password with one opens nothing.
        Fault::DerError(_) if password.chars().any(|char| char > '\u{ffff}') => {
            Cause::WrongPassword
        }
        // Lengths given by end marks (X.690 §8.1.3.6): good BER, which this library does not read.
        Fault::DerError(_) if file.get(1) == Some(&0x80) => Cause::Unsupported,
        fault => Cause::from(fault),
    })?;
    let keys: Vec<_> = archive.keys.iter().filter_map(public_key).collect();
    let skipped = archive.keys.len() - keys.len();
    let mut certificates: Vec<_> = archive.certs.into_iter().map(certificate).collect();
    // The holder's own first, the issuers' after them.
    certificates.sort_by_key(|certificate| {
        !keys
            .iter()
            .any(|key| !key.id.is_empty() && key.id == certificate.id)
    });
    Ok(token(keys, certificates, skipped))
}

fn token(
    public_keys: Vec<PublicKeyObject>,
    certificates: Vec<CertificateObject>,
    skipped: usize,
) -> Token {
    let labels = public_keys.iter().map(|key| &key.label);
    let labels = labels.chain(certificates.iter().map(|certificate| &certificate.label));
    let label = labels.into_iter().find(|label| !label.is_empty());
    let named = public_keys.iter().map(|key| &key.spki);
    let named = named.chain(certificates.iter().map(|certificate| &certificate.der));
    let serial = named
        .map(|bytes| hex::encode(&Sha256::digest(bytes)[..8]))
        .next();
    Token {
        label: label.cloned().unwrap_or_default(),
        serial: serial.unwrap_or_default(),
        manufacturer: String::new(),
        model: "PKCS#12".into(),
        kind: TokenKind::Software,
        initialized: true,
        login_required: true,
        protected_path: false,
        pin: PinState {
            initialized: true,
            ..PinState::default()
        },
        certificates,
        public_keys,
        skipped: skipped.try_into().unwrap_or(u32::MAX),
    }
}

fn public_key(bag: &PrivateKeyBag) -> Option<PublicKeyObject> {
    Some(PublicKeyObject {
        id: bag
            .local_key_id
            .as_ref()
            .map(hex::encode)
            .unwrap_or_default(),
        label: bag.friendly_name.clone().unwrap_or_default(),
        spki: key::public_half(bag.key.as_der())?,
        private_here: Some(true),
    })
}

fn certificate(bag: CertificateBag) -> CertificateObject {
    CertificateObject {
        id: bag.local_key_id.map(hex::encode).unwrap_or_default(),
        label: bag.friendly_name.unwrap_or_default(),
        der: bag.cert.as_der().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::begins_like_pkcs12;

    #[track_caller]
    fn check(bytes: &[u8], expected: bool) {
        assert_eq!(begins_like_pkcs12(bytes), expected);
    }

    #[test]
    fn knows_the_first_bytes_of_pkcs12() {
        check(b"\x30\x10\x02\x01\x03\x30\x0b", true);
        check(b"\x30\x82\x0a\x00\x02\x01\x03\x30\x82", true);
        check(b"\x30\x80\x02\x01\x03\x30\x80", true);
        check(b"\x30\x82\x0a\x00\x02\x01\x00\x30\x82", false);
        check(b"\x30\x84", false);
        check(b"-----BEGIN CERTIFICATE-----", false);
        check(b"", false);
    }
}
