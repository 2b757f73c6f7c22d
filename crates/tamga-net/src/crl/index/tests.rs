//! Every entry of a long list is found, nothing else is, and damage is never taken for an answer.

use std::fs::File;
use std::path::Path;

use super::*;
use crate::status::Reason;
use crate::tlv::SEQUENCE;

/// When the list was made; it holds for a year.
const NOW: UnixTime = UnixTime(1_767_225_600); // 2026-01-01

const ENTRIES: u32 = 5_000;

fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u32::try_from(content.len()).unwrap();
    let mut whole = vec![tag];
    match length {
        0..0x80 => whole.push(length as u8),
        0x80..0x100 => whole.extend([0x81, length as u8]),
        0x100..0x1_0000 => whole.extend([0x82, (length >> 8) as u8, length as u8]),
        _ => whole.extend([&[0x83], &length.to_be_bytes()[1..]].concat()),
    }
    whole.extend(content);
    whole
}

/// A serial number for each number, without order.
fn serial(number: u32) -> [u8; 5] {
    let [a, b, c, d] = number.wrapping_mul(2_654_435_761).to_be_bytes();
    [0x11, a, b, c, d]
}

fn entry(number: u32) -> Vec<u8> {
    let reason = tlv(0x0a, &[&[(number % 6) as u8]]);
    let extension = tlv(
        SEQUENCE,
        &[&tlv(0x06, &[&[0x55, 0x1d, 0x15]]), &tlv(0x04, &[&reason])],
    );
    let time = tlv(0x17, &[b"250102030405Z"]);
    let number = tlv(0x02, &[&serial(number)]);
    tlv(SEQUENCE, &[&number, &time, &tlv(SEQUENCE, &[&extension])])
}

fn list(entries: u32) -> Vec<u8> {
    let algorithm = tlv(SEQUENCE, &[&tlv(0x06, &[&[0x2a, 0x03]])]);
    let issuer = tlv(SEQUENCE, &[]);
    let from = tlv(0x17, &[b"260101000000Z"]);
    let until = tlv(0x17, &[b"270101000000Z"]);
    let revoked: Vec<u8> = (0..entries).flat_map(entry).collect();
    let revoked = tlv(SEQUENCE, &[&revoked]);
    let version = tlv(0x02, &[&[1]]);
    let tbs = tlv(
        SEQUENCE,
        &[&version, &algorithm, &issuer, &from, &until, &revoked],
    );
    tlv(SEQUENCE, &[&tbs, &algorithm, &tlv(0x03, &[&[0, 1]])])
}

/// Writes list and index of `entries` entries.
fn kept(folder: &Path, entries: u32) -> (Vec<u8>, Vec<u8>) {
    let list = list(entries);
    let (_, index) = Index::build(&List::read(&list).unwrap(), &[9], NOW).unwrap();
    let index = index.parts().concat();
    std::fs::write(folder.join("list"), &list).unwrap();
    std::fs::write(folder.join("index"), &index).unwrap();
    (list, index)
}

fn find(folder: &Path, serial: &[u8], now: UnixTime) -> Option<Status> {
    let open = |name| File::open(folder.join(name)).unwrap();
    search(open("index"), open("list"), serial, false, now)
}

#[test]
fn finds_every_entry_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    kept(folder.path(), ENTRIES);
    for number in 0..ENTRIES {
        let expected = Status::Revoked {
            since: UnixTime(1_735_787_045),
            reason: Reason::from_number((number % 6) as u8),
        };
        let found = find(folder.path(), &serial(number), NOW);
        assert_eq!(found, Some(expected), "{number}");
        let other = serial(number + ENTRIES);
        assert_eq!(find(folder.path(), &other, NOW), Some(Status::Good));
    }
}

#[test]
fn lists_of_every_length_around_a_block_are_searched() {
    for entries in [0, 1, 2, 255, 256, 257, 511, 512, 513] {
        let folder = tempfile::tempdir().unwrap();
        kept(folder.path(), entries);
        for number in 0..entries {
            let found = find(folder.path(), &serial(number), NOW);
            assert!(matches!(found, Some(Status::Revoked { .. })), "{number}");
        }
        let other = serial(entries);
        assert_eq!(find(folder.path(), &other, NOW), Some(Status::Good));
    }
}

#[test]
fn a_damaged_index_never_calls_a_revoked_certificate_good() {
    let folder = tempfile::tempdir().unwrap();
    let (_, index) = kept(folder.path(), 600);
    for at in (0..index.len()).step_by(13) {
        let mut damaged = index.clone();
        damaged[at] ^= 0x10;
        std::fs::write(folder.path().join("index"), &damaged).unwrap();
        for number in (0..600).step_by(97) {
            let found = find(folder.path(), &serial(number), NOW);
            assert_ne!(found, Some(Status::Good), "{at} {number}");
        }
    }
    for length in (0..index.len()).step_by(31) {
        std::fs::write(folder.path().join("index"), &index[..length]).unwrap();
        assert_ne!(find(folder.path(), &serial(7), NOW), Some(Status::Good));
    }
}

#[test]
fn an_index_of_another_list_or_another_time_is_absent() {
    let folder = tempfile::tempdir().unwrap();
    let (list, _) = kept(folder.path(), 100);
    #[track_caller]
    fn check(folder: &Path, now: i64, expected: Option<Status>) {
        assert_eq!(find(folder, &[9], UnixTime(now)), expected);
    }
    check(folder.path(), NOW.0, Some(Status::Good));
    check(folder.path(), NOW.0 - 1, None); // kept in the future
    check(folder.path(), NOW.0 + 8 * 86_400, None); // kept for too long
    check(folder.path(), NOW.0 + 366 * 86_400, None);
    std::fs::write(folder.path().join("list"), &list[1..]).unwrap();
    check(folder.path(), NOW.0, None);
}

#[test]
fn no_cut_or_altered_list_is_read_wrong() {
    let whole = list(3);
    for length in 0..whole.len() {
        assert!(List::read(&whole[..length]).is_err());
    }
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut altered = whole.clone();
            altered[at] ^= 1 << bit;
            if let Ok(list) = List::read(&altered) {
                let _ = Index::build(&list, &[9], NOW); // no panic; the signature tells the rest
            }
        }
    }
}
