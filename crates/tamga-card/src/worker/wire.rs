//! How the program and a worker talk: framed JSON over the worker's pipes.

use std::io::{self, BufRead, Read as _, Write};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Error, pkcs11::Reading};

/// Stands before every message.
///
/// A module may print on the pipe where the system cannot turn its prints away; whatever stands
/// before the mark is skipped.
const MARK: [u8; 8] = *b"\x02tamga1\x03";

/// The longest message, in bytes: a token with the most certificates we keep is a tenth of it.
const LIMIT: u32 = 256 << 20;

/// The most a module may print between two messages, in bytes.
const NOISE_LIMIT: u64 = 1 << 20;

/// The one request: read the module's slots and tokens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    /// Absolute path of the module; loaded at the first request.
    pub(super) module: String,
    /// Names of the readers whose cards lie there unchanged since the last request.
    pub(super) unchanged: Vec<String>,
}

/// What the worker says to it.
pub(super) type Answer = Result<Reading, Error>;

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
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if length > LIMIT {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // `take` and `read_to_end` grow with what really comes, whatever the length claims.
    let mut json = Vec::new();
    from.take(length.into()).read_to_end(&mut json)?;
    Ok(serde_json::from_slice(&json)?)
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
        Request {
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
