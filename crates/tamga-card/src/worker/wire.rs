//! How the program and a worker talk: framed JSON over the worker's pipes.

use std::io::{self, BufRead, Read as _, Write};

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use crate::{
    CertificateObject, Error, KeyKind, NewCertificate, PinFacts, PublicKeyObject, Role,
    base64_bytes, pkcs11::Reading,
};

/// Stands before every message.
///
/// A module may print on the pipe where the system cannot turn its prints away; whatever stands
/// before the mark is skipped.
const MARK: [u8; 8] = *b"\x02tamga1\x03";

/// The longest message, in bytes: a token with the most certificates we keep is a tenth of it.
const LIMIT: u32 = 256 << 20;

/// The most a module may print between two messages, in bytes.
const NOISE_LIMIT: u64 = 1 << 20;

/// The longest secret, in bytes; the longest PIN of any token is 255.
const SECRET_LIMIT: u32 = 1024;

/// What the worker is asked to do: whole operations, never single functions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Request {
    /// Read the module's slots and tokens.
    Read {
        /// Absolute path of the module; loaded at the first request.
        module: String,
        /// Names of the readers whose cards lie there unchanged since the last request.
        unchanged: Vec<String>,
    },
    /// Open one token. What follows is about it.
    Open {
        /// Absolute path of the module; loaded at the first request.
        module: String,
        /// `CK_SLOT_ID`.
        slot: u64,
        /// Serial number of the token.
        serial: String,
    },
    /// Say how the PIN stands.
    PinFacts,
    /// Log in with the secret, or at the reader's PIN pad where there is none.
    LogIn {
        /// Who.
        role: Role,
        /// Whether the person agreed to spend the last try.
        last_try_agreed: bool,
    },
    /// Change the PIN of who is logged in; two secrets: the old one and the new one.
    ChangePin,
    /// Set the user PIN to the secret.
    SetPin,
    /// Make a key pair.
    Generate {
        /// Of which kind.
        kind: KeyKind,
        /// What people call it.
        label: String,
    },
    /// Sign.
    Sign {
        /// SubjectPublicKeyInfo of the key, in DER.
        #[serde(with = "base64_bytes")]
        spki: Vec<u8>,
        /// What is signed.
        #[serde(with = "base64_bytes")]
        message: Vec<u8>,
    },
    /// Put a certificate beside its key.
    PutCertificate(NewCertificate),
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Reply {
    /// To [`Request::Read`].
    Reading(Reading),
    /// To [`Request::PinFacts`].
    PinFacts(PinFacts),
    /// To [`Request::Generate`].
    Key(PublicKeyObject),
    /// To [`Request::Sign`].
    Signature(#[serde(with = "base64_bytes")] Vec<u8>),
    /// To [`Request::PutCertificate`].
    Certificate(CertificateObject),
    /// To all others.
    Done,
}

/// What the worker says to it.
pub(super) type Answer = Result<Reply, Error>;

/// Writes a request and the secrets it needs.
///
/// Secrets follow as they are, so that no copy of one is left in the memory of whoever writes.
pub(super) fn write_request(
    to: &mut impl Write,
    request: &Request,
    secrets: &[&SecretString],
) -> io::Result<()> {
    write(to, &(request, secrets.len()))?;
    for secret in secrets {
        let secret = secret.expose_secret().as_bytes();
        let length = u32::try_from(secret.len()).ok();
        let length = length.filter(|it| *it <= SECRET_LIMIT);
        to.write_all(&length.ok_or(io::ErrorKind::FileTooLarge)?.to_le_bytes())?;
        to.write_all(secret)?;
    }
    to.flush()
}

/// Reads a request with its secrets. A buffer of one byte leaves no copy of a secret in it.
pub(super) fn read_request(from: &mut impl BufRead) -> io::Result<(Request, Vec<SecretString>)> {
    let (request, count): (Request, usize) = read(from)?;
    let secrets = (0..count.min(2)).map(|_| read_secret(from));
    Ok((request, secrets.collect::<io::Result<_>>()?))
}

fn read_secret(from: &mut impl BufRead) -> io::Result<SecretString> {
    let length = read_length(from, SECRET_LIMIT)?;
    let mut bytes = Zeroizing::new(vec![0; length as usize]);
    from.read_exact(&mut bytes)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(SecretString::from(text))
}

/// Writes one message.
pub(super) fn write<T: Serialize>(to: &mut impl Write, message: &T) -> io::Result<()> {
    let json = serde_json::to_vec(message)?;
    let length = u32::try_from(json.len()).ok().filter(|it| *it <= LIMIT);
    let length = length.ok_or(io::ErrorKind::FileTooLarge)?;
    to.write_all(&[&MARK[..], &length.to_le_bytes(), &json].concat())?;
    to.flush()
}

/// Reads one message, and skips what a module printed before it.
///
/// # Errors
///
/// `UnexpectedEof` when the other side is gone, `InvalidData` when it talks nonsense.
pub(super) fn read<T: DeserializeOwned>(from: &mut impl BufRead) -> io::Result<T> {
    skip_to_mark(from)?;
    let length = read_length(from, LIMIT)?;
    // `take` and `read_to_end` grow with what really comes, whatever the length claims.
    let mut json = Vec::new();
    from.take(length.into()).read_to_end(&mut json)?;
    Ok(serde_json::from_slice(&json)?)
}

fn read_length(from: &mut impl BufRead, limit: u32) -> io::Result<u32> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    match length <= limit {
        true => Ok(length),
        false => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn skip_to_mark(from: &mut impl BufRead) -> io::Result<()> {
    let mut matched = 0;
    for byte in from.take(NOISE_LIMIT).bytes() {
        // The mark's first byte does not come again in it, so one comparison is enough.
        matched = match byte? {
            byte if byte == MARK[matched] => matched + 1,
            byte => usize::from(byte == MARK[0]),
        };
        if matched == MARK.len() {
            return Ok(());
        }
    }
    Err(io::ErrorKind::UnexpectedEof.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request::Read {
            module: "/usr/lib/m.so".into(),
            unchanged: vec!["Reader 00 00".into()],
        }
    }

    fn wire(noise: &[u8]) -> Vec<u8> {
        let mut bytes = noise.to_vec();
        write(&mut bytes, &request()).unwrap();
        bytes
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<Request, io::ErrorKind>) {
        let read = read(&mut &bytes[..]).map_err(|error| error.kind());
        assert_eq!(read, expected);
    }

    #[test]
    fn reads_what_was_written() {
        check(&wire(b""), Ok(request()));
    }

    #[test]
    fn skips_what_a_module_printed() {
        check(&wire(b"PIN pad ready\n"), Ok(request()));
        check(&wire(b"\x02tam\x02tamga1\x02"), Ok(request()));
    }

    #[test]
    fn secrets_come_with_their_request() {
        let secrets = [&SecretString::from("1234"), &SecretString::from("رمز")];
        let mut bytes = vec![];
        write_request(&mut bytes, &Request::ChangePin, &secrets).unwrap();
        let (request, read) = read_request(&mut &bytes[..]).unwrap();
        assert_eq!(request, Request::ChangePin);
        let read: Vec<_> = read.iter().map(|secret| secret.expose_secret()).collect();
        assert_eq!(read, ["1234", "رمز"]);
    }

    #[test]
    fn refuses_nonsense() {
        check(b"", Err(io::ErrorKind::UnexpectedEof));
        check(b"\x02tamga1\x03", Err(io::ErrorKind::UnexpectedEof));
        check(
            b"\x02tamga1\x03\xff\xff\xff\xff",
            Err(io::ErrorKind::InvalidData),
        );
        check(
            b"\x02tamga1\x03\x02\0\0\0[]",
            Err(io::ErrorKind::InvalidData),
        );
        let cut_off = wire(b"");
        check(&cut_off[..30], Err(io::ErrorKind::UnexpectedEof));
        let endless = vec![b' '; (NOISE_LIMIT + 1) as usize];
        check(&endless, Err(io::ErrorKind::UnexpectedEof));
    }
}
