//! PEM, the textual form of certificates and keys (RFC 7468).
//!
//! Written strictly, read as people have it: with text around it, indented, re-wrapped by a
//! mail program, with any line ends.

use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, Engine as _};

use crate::{DamagedPart, Error, Result};

const LINE: usize = 64;
const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// Padding is sometimes lost on the way; the letters say enough without it.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// One block between `-----BEGIN …-----` and `-----END …-----`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    /// As `CERTIFICATE`.
    pub(crate) label: &'a str,
    /// The letters between the lines; `None` if the end is missing.
    letters: Option<&'a str>,
}

impl Block<'_> {
    /// # Errors
    ///
    /// [`Error::Truncated`] without an end, [`DamagedPart::Text`] with foreign letters.
    pub(crate) fn decode(&self) -> Result<Vec<u8>> {
        base64(self.letters.ok_or(Error::Truncated)?)
    }
}

/// `der` as PEM under `label`, as `CERTIFICATE` or `PUBLIC KEY`; lines of 64 letters.
pub fn encode(label: &str, der: &[u8]) -> String {
    let letters = STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    for line in letters.as_bytes().chunks(LINE) {
        text.extend(line.iter().copied().map(char::from));
        text.push('\n');
    }
    text + &format!("-----END {label}-----\n")
}

/// Every block of a text, in order.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    text.split(BEGIN).skip(1).filter_map(|block| {
        let (label, body) = block.split_once(DASHES)?;
        let letters = body.split_once(END).map(|(letters, _)| letters);
        Some(Block { label, letters })
    })
}

/// Standard base64 with white space anywhere.
pub(crate) fn base64(letters: &str) -> Result<Vec<u8>> {
    let mut letters = letters.to_owned();
    letters.retain(|c| !c.is_whitespace());
    FORGIVING.decode(letters).map_err(|_| Error::Damaged {
        part: DamagedPart::Text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_in_any_text() {
        #[track_caller]
        fn check(text: &str, expected: &[(&str, Result<&[u8]>)]) {
            let found = blocks(text).map(|block| (block.label, block.decode()));
            let expected = expected
                .iter()
                .map(|(label, bytes)| (*label, bytes.clone().map(<[u8]>::to_vec)));
            assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        }
        let damaged = Err(Error::Damaged {
            part: DamagedPart::Text,
        });
        check("", &[]);
        check("-----BEGIN X", &[]);
        check(
            "a\n-----BEGIN X-----\r\nAQ\r\n ID\r\n-----END X-----\r\nb",
            &[("X", Ok(b"\x01\x02\x03"))],
        );
        check(
            "  -----BEGIN X-----\r  AQ==\r  -----END X-----",
            &[("X", Ok(b"\x01"))],
        );
        check("-----BEGIN X-----AQ-----END X-----", &[("X", Ok(b"\x01"))]);
        check("-----BEGIN X-----\nAQID", &[("X", Err(Error::Truncated))]);
        check(
            "-----BEGIN X-----\nA?ID\n-----END X-----",
            &[("X", damaged)],
        );
        check(
            "-----BEGIN X-----\nAQ\n-----BEGIN Y-----\nAg\n-----END Y-----",
            &[("X", Err(Error::Truncated)), ("Y", Ok(b"\x02"))],
        );
    }

    #[test]
    fn what_is_written_is_read_back() {
        let bytes: Vec<u8> = (0..100).collect();
        let text = encode("CERTIFICATE", &bytes);
        assert!(text.lines().all(|line| line.len() <= LINE));
        let read: Vec<_> = blocks(&text).map(|block| block.decode()).collect();
        assert_eq!(read, [Ok(bytes)]);
    }
}
