//! ATR patterns: hex in which a dot stands for any half byte.

use serde::{Deserialize, Deserializer, de::Error as _};

/// An ATR with some half bytes left open, such as `3B 7F .. 00 0.`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<PatternByte>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PatternByte {
    value: u8,
    mask: u8,
}

impl Pattern {
    /// Reads bytes of two characters each, separated by spaces.
    ///
    /// `None` unless every byte is two of `0-9`, `A-F`, `a-f` and `.`.
    pub fn parse(text: &str) -> Option<Pattern> {
        let bytes: Option<Vec<_>> = text.split_whitespace().map(PatternByte::parse).collect();
        bytes.filter(|bytes| !bytes.is_empty()).map(Pattern)
    }

    /// Whether `atr` has this length and these bytes.
    pub fn matches(&self, atr: &[u8]) -> bool {
        let same = |(pattern, byte): (&PatternByte, &u8)| byte & pattern.mask == pattern.value;
        self.0.len() == atr.len() && self.0.iter().zip(atr).all(same)
    }

    /// How many bits are given: the more, the more specific.
    pub fn fixed_bits(&self) -> u32 {
        self.0.iter().map(|byte| byte.mask.count_ones()).sum()
    }

    /// The one ATR that matches, if no half byte is open.
    pub fn exact(&self) -> Option<Vec<u8>> {
        let is_exact = self.0.iter().all(|byte| byte.mask == 0xff);
        is_exact.then(|| self.0.iter().map(|byte| byte.value).collect())
    }
}

impl PatternByte {
    fn parse(text: &str) -> Option<PatternByte> {
        let mut halves = text.chars();
        let (high, low, None) = (halves.next()?, halves.next()?, halves.next()) else {
            return None;
        };
        let (high, low) = (half(high)?, half(low)?);
        Some(PatternByte {
            value: high.0 << 4 | low.0,
            mask: high.1 << 4 | low.1,
        })
    }
}

/// Value and mask of a half byte.
fn half(character: char) -> Option<(u8, u8)> {
    match character {
        '.' => Some((0, 0)),
        digit => {
            let value = digit.to_digit(16)?;
            Some((u8::try_from(value).expect("a hex digit is below 16"), 0xf))
        }
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Pattern, D::Error> {
        let text = String::deserialize(from)?;
        Pattern::parse(&text).ok_or_else(|| D::Error::custom("not an ATR pattern"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, atr: &[u8], expected: bool) {
        assert_eq!(
            Pattern::parse(pattern).unwrap().matches(atr),
            expected,
            "{pattern} {atr:x?}"
        );
    }

    #[test]
    fn compares_length_bytes_and_half_bytes() {
        check("3B 00", &[0x3b, 0x00], true);
        check("3b ..", &[0x3b, 0xa5], true);
        check("3B 0.", &[0x3b, 0x0f], true);
        check("3B .0", &[0x3b, 0x0f], false);
        check("3B 00", &[0x3b, 0x01], false);
        check("3B 00", &[0x3b], false);
        check("3B", &[0x3b, 0x00], false);
        check("3B", &[], false);
    }

    #[test]
    fn refuses_what_is_no_pattern() {
        for text in ["", "3", "3B0", "3B 0", "3B xx", "3B …"] {
            assert_eq!(Pattern::parse(text), None, "{text}");
        }
    }

    #[test]
    fn counts_what_is_given() {
        assert_eq!(Pattern::parse("3B .. 0.").unwrap().fixed_bits(), 12);
        assert_eq!(Pattern::parse("3B 0.").unwrap().exact(), None);
        assert_eq!(
            Pattern::parse("3B 0F").unwrap().exact(),
            Some(vec![0x3b, 0x0f])
        );
    }
}
