//! Walking DER without keeping anything: for lists too long to be read into a tree.
//!
//! Definite lengths of at most four bytes, in the fewest bytes (X.690 §10.1), and tags of one
//! byte: all that a revocation list consists of.

/// The bytes are no DER, or not in the order expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// INTEGER (X.690 §8.3).
pub(crate) const INTEGER: u8 = 0x02;
/// BIT STRING.
pub(crate) const BIT_STRING: u8 = 0x03;
/// OCTET STRING.
pub(crate) const OCTET_STRING: u8 = 0x04;
/// OBJECT IDENTIFIER.
pub(crate) const OID: u8 = 0x06;
/// ENUMERATED.
pub(crate) const ENUMERATED: u8 = 0x0a;
/// BOOLEAN.
pub(crate) const BOOLEAN: u8 = 0x01;
/// UTCTime.
pub(crate) const UTC_TIME: u8 = 0x17;
/// GeneralizedTime.
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
/// SEQUENCE, constructed.
pub(crate) const SEQUENCE: u8 = 0x30;

/// One element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tlv<'a> {
    pub(crate) tag: u8,
    /// What it holds.
    pub(crate) content: &'a [u8],
    /// Tag, length and content.
    pub(crate) whole: &'a [u8],
}

/// The elements that follow each other in some bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// How many bytes are left.
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// The next element, whatever it is.
    pub(crate) fn any(&mut self) -> Result<Tlv<'a>, Malformed> {
        let (header, length) = header(self.rest)?;
        let end = header.checked_add(length).ok_or(Malformed)?;
        let whole = self.rest.get(..end).ok_or(Malformed)?;
        let tlv = Tlv {
            tag: whole[0],
            content: &whole[header..],
            whole,
        };
        self.rest = &self.rest[end..];
        Ok(tlv)
    }

    /// The next element, which must have this tag.
    pub(crate) fn expect(&mut self, tag: u8) -> Result<Tlv<'a>, Malformed> {
        self.optional(tag)?.ok_or(Malformed)
    }

    /// The next element if it has this tag; otherwise nothing is taken.
    pub(crate) fn optional(&mut self, tag: u8) -> Result<Option<Tlv<'a>>, Malformed> {
        match self.rest.first() {
            Some(next) if *next == tag => self.any().map(Some),
            _ => Ok(None),
        }
    }

    /// Nothing may follow.
    pub(crate) fn end(&self) -> Result<(), Malformed> {
        self.is_empty().then_some(()).ok_or(Malformed)
    }
}

/// How many bytes tag and length take, and the length.
fn header(bytes: &[u8]) -> Result<(usize, usize), Malformed> {
    let (tag, first) = (bytes.first(), bytes.get(1));
    let (tag, first) = (*tag.ok_or(Malformed)?, *first.ok_or(Malformed)?);
    if tag & 0x1f == 0x1f {
        return Err(Malformed);
    }
    if first < 0x80 {
        return Ok((2, usize::from(first)));
    }
    let count = usize::from(first & 0x7f);
    let digits = bytes.get(2..2 + count).ok_or(Malformed)?;
    if !(1..=4).contains(&count) || digits[0] == 0 || (count == 1 && digits[0] < 0x80) {
        return Err(Malformed);
    }
    let fold = |length, digit: &u8| (length << 8) | usize::from(*digit);
    Ok((2 + count, digits.iter().fold(0, fold)))
}

/// An INTEGER's bytes without leading zeros, so that spellings of one number are equal.
pub(crate) fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    &number[zeros..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&[u8], Malformed>) {
        let found = Reader::new(bytes).any().map(|tlv| tlv.content);
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_one_element() {
        check(&[0x02, 0x01, 0x05, 0xff], Ok(&[5]));
        check(&[0x30, 0x00], Ok(&[]));
        let mut long = vec![0x04, 0x81, 0x80];
        long.extend([7; 128]);
        check(&long, Ok(&[7; 128]));
    }

    #[test]
    fn refuses_what_is_no_der() {
        check(&[], Err(Malformed));
        check(&[0x02], Err(Malformed));
        check(&[0x02, 0x02, 0x05], Err(Malformed)); // cut
        check(&[0x30, 0x80, 0x00, 0x00], Err(Malformed)); // indefinite
        check(&[0x02, 0x81, 0x01, 0x05], Err(Malformed)); // length too long
        check(&[0x02, 0x82, 0x00, 0x80], Err(Malformed));
        check(&[0x02, 0x84, 0xff, 0xff, 0xff, 0xff], Err(Malformed)); // 4 GiB
        check(&[0x02, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1], Err(Malformed));
        check(&[0x1f, 0x01, 0x00], Err(Malformed)); // long tag
        check(&[0x02, 0xff], Err(Malformed));
    }

    #[test]
    fn zeros_in_front_do_not_matter() {
        assert_eq!(without_zeros(&[0, 0xab, 0]), &[0xab, 0]);
        assert_eq!(without_zeros(&[0]), &[] as &[u8]);
    }
}
