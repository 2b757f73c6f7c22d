//! The few forms of DER (X.690) that a stand-in certificate is written in.

use tamga_x509::SECONDS_PER_DAY;

/// A value with its tag and length.
pub(super) fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match content.len() {
        short @ 0..=0x7f => out.push(short as u8),
        long @ 0x80..=0xff => out.extend([0x81, long as u8]),
        long => out.extend([0x82, (long >> 8) as u8, long as u8]),
    }
    out.extend(content);
    out
}

pub(super) fn sequence(members: &[Vec<u8>]) -> Vec<u8> {
    tagged(0x30, &members.concat())
}

pub(super) fn set(member: &[u8]) -> Vec<u8> {
    tagged(0x31, member)
}

/// A whole number that is not negative, big end first.
pub(super) fn integer(bytes: &[u8]) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[zeros.min(bytes.len().saturating_sub(1))..];
    let needs_zero = bytes.first().is_none_or(|first| *first >= 0x80);
    let mut content = vec![0; usize::from(needs_zero)];
    content.extend(bytes);
    tagged(0x02, &content)
}

/// An object identifier, its arcs given one by one.
pub(super) fn oid(arcs: &[u32]) -> Vec<u8> {
    let mut content = vec![(arcs[0] * 40 + arcs[1]) as u8];
    for arc in &arcs[2..] {
        let groups = (0..5).rev().map(|at| (arc >> (7 * at)) & 0x7f);
        let groups: Vec<u32> = groups.skip_while(|group| *group == 0).collect();
        let last = groups.len().saturating_sub(1);
        let bytes = groups.iter().enumerate();
        content.extend(bytes.map(|(at, group)| *group as u8 | if at < last { 0x80 } else { 0 }));
        content.extend(groups.is_empty().then_some(0));
    }
    tagged(0x06, &content)
}

pub(super) fn utf8(text: &str) -> Vec<u8> {
    tagged(0x0c, text.as_bytes())
}

pub(super) fn bits(unused: u8, content: &[u8]) -> Vec<u8> {
    tagged(0x03, &[&[unused], content].concat())
}

/// A moment as GeneralizedTime (RFC 5280 §4.1.2.5.2); outside the years 1 to 9999 the nearest.
pub(super) fn time(seconds: i64) -> Vec<u8> {
    let seconds = seconds.clamp(-62_135_596_800, 253_402_300_799);
    let (days, rest) = (
        seconds.div_euclid(SECONDS_PER_DAY),
        seconds.rem_euclid(SECONDS_PER_DAY),
    );
    let day = tamga_guide::Date::from_days_since_1970(days);
    let day = day.map_or_else(|| "19700101".to_owned(), |day| day.to_string());
    let day = day.replace('-', "");
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    tagged(
        0x18,
        format!("{day}{hour:02}{minute:02}{second:02}Z").as_bytes(),
    )
}
