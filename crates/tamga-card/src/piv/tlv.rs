//! Objects in BER-TLV, as cards write them: nothing that is read here is trusted.
//!
//! Source: ISO 7816-4 §5.2.2 and NIST SP 800-73-4 part 2 §3.1.2.

/// Tag, value and what follows the first of some objects; `None` when it is cut off, longer than
/// what there is, or of indefinite length.
pub(super) fn split_first(objects: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (tag, rest) = tag(objects)?;
    let (length, rest) = length(rest)?;
    let (value, rest) = rest.split_at_checked(length)?;
    Some((tag, value, rest))
}

/// Value of the first object with this tag; `None` when there is none before the end or before
/// the first object that is malformed.
pub(super) fn find(mut objects: &[u8], wanted: u16) -> Option<&[u8]> {
    loop {
        let (tag, value, rest) = split_first(objects)?;
        if tag == wanted {
            return Some(value);
        }
        objects = rest;
    }
}

/// One object with the parts of its value, at most 65 535 bytes together.
pub(super) fn object(tag: u16, parts: &[&[u8]]) -> Vec<u8> {
    let value = parts.concat();
    let [high, low] = tag.to_be_bytes();
    let mut object = if high == 0 {
        vec![low]
    } else {
        vec![high, low]
    };
    let length = u16::try_from(value.len()).expect("no object of ours is that long");
    let [high, low] = length.to_be_bytes();
    match length {
        0..=0x7f => object.push(low),
        0x80..=0xff => object.extend([0x81, low]),
        _ => object.extend([0x82, high, low]),
    }
    object.extend(value);
    object
}

/// A tag of one or two bytes; PIV has no longer ones in what it answers.
fn tag(objects: &[u8]) -> Option<(u16, &[u8])> {
    let (&first, rest) = objects.split_first()?;
    if first & 0x1f != 0x1f {
        return Some((first.into(), rest));
    }
    let (&second, rest) = rest.split_first()?;
    (second & 0x80 == 0).then_some((u16::from_be_bytes([first, second]), rest))
}

/// A length of up to three bytes after the first.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first < 0x80 {
        return Some((first.into(), rest));
    }
    let bytes = usize::from(first & 0x7f);
    if !(1..=3).contains(&bytes) {
        return None;
    }
    let (length, rest) = rest.split_at_checked(bytes)?;
    let length = length
        .iter()
        .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    Some((length, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(objects: &[u8], tag: u16, expected: Option<&[u8]>) {
        assert_eq!(find(objects, tag), expected);
    }

    #[test]
    fn finds_an_object_among_others() {
        check(b"\x81\x01a\x82\x02bc", 0x82, Some(b"bc"));
        check(b"\x81\x01a\x7f\x49\x01d\x82\x00", 0x7f49, Some(b"d"));
        check(b"\x81\x00", 0x81, Some(b""));
        check(b"\x81\x01a", 0x82, None);
        check(b"", 0x81, None);
    }

    #[test]
    fn reads_lengths_of_every_form() {
        check(b"\x81\x81\x01a", 0x81, Some(b"a"));
        check(b"\x81\x82\x00\x01a", 0x81, Some(b"a"));
        check(b"\x81\x83\x00\x00\x01a", 0x81, Some(b"a"));
    }

    #[test]
    fn refuses_what_is_cut_off_or_lies_about_its_length() {
        check(b"\x81", 0x81, None);
        check(b"\x81\x02a", 0x81, None);
        check(b"\x81\x82\xff", 0x81, None);
        check(b"\x81\x83\xff\xff\xffa", 0x81, None);
        check(b"\x81\x84\x00\x00\x00\x01a", 0x81, None);
        check(b"\x81\x80a\x00\x00", 0x81, None);
        check(b"\x81\xffa", 0x81, None);
        check(b"\x7f", 0x7f, None);
        check(b"\x7f\xff\x01\x01a", 0x7fff, None);
    }

    #[test]
    fn reads_what_it_writes() {
        for length in [0, 1, 127, 128, 255, 256, 3000] {
            let value = vec![7; length];
            let written = object(0x7f49, &[&value[..length / 2], &value[length / 2..]]);
            assert_eq!(split_first(&written), Some((0x7f49, &value[..], &[][..])));
        }
    }
}
