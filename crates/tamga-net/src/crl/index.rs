//! The index beside a kept list: sorted records of one size, searched by seeking.
//!
//! A header, then blocks of [`RECORDS`] records. A record is the end of a serial number and the
//! place of its entry in the list. Header and blocks carry checks that
//! include the list's SHA-256, so that a damaged index, or one of another list, counts as absent.
//! They guard against accidents: whoever can write in the person's own folder needs no index.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use sha2::{Digest, Sha256};
use tamga_x509::UnixTime;

use super::list::{Entry, List};
use crate::Cache;
use crate::status::{CLOCKS, Status};
use crate::tlv::{Malformed, Reader, without_zeros};

const MAGIC: &[u8; 8] = b"tamgacr2";

/// Records in a block.
const RECORDS: usize = 256;

/// Bytes of serial number, and of place, in a record.
const TAIL: usize = 8;
const RECORD: usize = TAIL + 4;
const CHECK: usize = 8;
const BLOCK: usize = RECORDS * RECORD + CHECK;

/// Magic, list's SHA-256, its length, number of records, from, until, fetched, scope, check.
const HEADER: usize = 8 + 32 + 8 + 8 + 8 + 8 + 8 + 1 + CHECK;

/// No entry is longer, in bytes.
const ENTRY: u64 = 64 * 1024;

type Record = [u8; RECORD];

/// An index in memory, about to be written.
pub(super) struct Index {
    header: Vec<u8>,
    blocks: Vec<u8>,
}

impl Index {
    /// Walks the list once: what it says of the certificate, and the index of all of it.
    pub(super) fn build(
        list: &List<'_>,
        serial: &[u8],
        now: UnixTime,
    ) -> Result<(Option<Status>, Self), Malformed> {
        let wanted = without_zeros(serial);
        let (mut found, mut records) = (None, Vec::new());
        for entry in list.entries() {
            let (place, entry) = entry?;
            let serial = without_zeros(entry.serial);
            if serial == wanted {
                found = Some(revoked(&entry)?);
            }
            records.push(record(serial, place)?);
        }
        records.sort_unstable();
        let header = header(list, records.len(), now);
        let blocks = blocks(&records, &header);
        Ok((found, Self { header, blocks }))
    }

    /// The file, in order.
    pub(super) fn parts(&self) -> [&[u8]; 2] {
        [&self.header, &self.blocks]
    }
}

fn revoked(entry: &Entry<'_>) -> Result<Status, Malformed> {
    Ok(Status::Revoked {
        since: entry.since()?,
        reason: entry.reason(),
    })
}

/// The last bytes of a serial number, with zeros before a short one.
fn tail(serial: &[u8]) -> [u8; TAIL] {
    let mut tail = [0; TAIL];
    let known = serial.len().min(TAIL);
    tail[TAIL - known..].copy_from_slice(&serial[serial.len() - known..]);
    tail
}

fn record(serial: &[u8], place: usize) -> Result<Record, Malformed> {
    let place = u32::try_from(place).map_err(|_| Malformed)?;
    let mut record = [0; RECORD];
    record[..TAIL].copy_from_slice(&tail(serial));
    record[TAIL..].copy_from_slice(&place.to_be_bytes());
    Ok(record)
}

fn header(list: &List<'_>, count: usize, now: UnixTime) -> Vec<u8> {
    let mut header = Vec::with_capacity(HEADER);
    header.extend(MAGIC);
    header.extend(Sha256::digest(list.whole));
    header.extend((list.whole.len() as u64).to_be_bytes());
    header.extend((count as u64).to_be_bytes());
    header.extend(list.span.from.0.to_be_bytes());
    let until = list.span.until.map_or(i64::MIN, |until| until.0);
    header.extend(until.to_be_bytes());
    header.extend(now.0.to_be_bytes());
    header.push(u8::from(list.scope.only_users) | u8::from(list.scope.only_issuers) << 1);
    header.extend(check(&[&header]));
    header
}

fn blocks(records: &[Record], header: &[u8]) -> Vec<u8> {
    let count = records.len().div_ceil(RECORDS);
    let mut blocks = Vec::with_capacity(records.len() * RECORD + count * CHECK);
    for (number, block) in records.chunks(RECORDS).enumerate() {
        let bytes = block.as_flattened();
        blocks.extend(bytes);
        blocks.extend(check(&[header, &number.to_be_bytes(), bytes]));
    }
    blocks
}

fn check(parts: &[&[u8]]) -> [u8; CHECK] {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    let hash = hash.finalize();
    *hash.first_chunk().expect("a SHA-256 is longer")
}

/// What a kept index says of the certificate; `None` if it is damaged, old, or of another list.
///
/// `serial` is an INTEGER's bytes; `is_issuer` says what kind of certificate it belongs to.
pub(super) fn search(
    index: File,
    list: File,
    serial: &[u8],
    is_issuer: bool,
    now: UnixTime,
) -> Option<Status> {
    let mut opened = Opened::new(index, &list, is_issuer, now)?;
    let serial = without_zeros(serial);
    let wanted = tail(serial);
    for number in opened.first_block(&wanted)?..opened.blocks() {
        for record in opened.block(number)? {
            let (tail, place) = record.split_first_chunk::<TAIL>()?;
            if *tail > wanted {
                return Some(Status::Good);
            }
            if *tail == wanted {
                let place = u32::from_be_bytes(place.try_into().ok()?);
                let entry = entry_at(&list, place)?;
                // Another serial number may end in the same way.
                if entry.serial == serial {
                    return Some(entry.status);
                }
            }
        }
    }
    Some(Status::Good)
}

/// What an entry says.
struct Found {
    serial: Vec<u8>,
    status: Status,
}

/// The entry itself, from the list.
fn entry_at(mut list: &File, place: u32) -> Option<Found> {
    list.seek(SeekFrom::Start(place.into())).ok()?;
    let mut bytes = Vec::with_capacity(256);
    list.take(256).read_to_end(&mut bytes).ok()?;
    if Reader::new(&bytes).any().is_err() {
        list.take(ENTRY).read_to_end(&mut bytes).ok()?;
    }
    let entry = Entry::read(&mut Reader::new(&bytes)).ok()?;
    Some(Found {
        serial: without_zeros(entry.serial).to_vec(),
        status: revoked(&entry).ok()?,
    })
}

/// An index whose header is sound, about a list that is current.
struct Opened {
    file: File,
    header: [u8; HEADER],
    records: u64,
}

impl Opened {
    fn new(mut file: File, list: &File, is_issuer: bool, now: UnixTime) -> Option<Self> {
        let mut header = [0; HEADER];
        file.read_exact(&mut header).ok()?;
        let (said, found) = header.split_at(HEADER - CHECK);
        let number = |at: usize| said.get(at..at + 8)?.try_into().ok();
        let records = u64::from_be_bytes(number(48)?);
        let time = |at| Some(UnixTime(i64::from_be_bytes(number(at)?)));
        let (from, until) = (time(56)?, time(64)?); // no end is long past
        let covers = said[80] & if is_issuer { 1 } else { 2 } == 0;
        let is_sound = said.starts_with(MAGIC)
            && found == check(&[said])
            && list.metadata().ok()?.len() == u64::from_be_bytes(number(40)?)
            && from.0 <= now.0.saturating_add(CLOCKS)
            && until >= now
            && Cache::is_recent(time(72)?, now);
        (is_sound && covers).then_some(Self {
            file,
            header,
            records,
        })
    }

    fn blocks(&self) -> u64 {
        self.records.div_ceil(RECORDS as u64)
    }

    /// The first block whose last record is not before `wanted`.
    fn first_block(&mut self, wanted: &[u8; TAIL]) -> Option<u64> {
        let (mut low, mut high) = (0, self.blocks());
        while low < high {
            let middle = low.midpoint(high);
            let is_before = *self.block(middle)?.last()?.first_chunk::<TAIL>()? < *wanted;
            (low, high) = match is_before {
                true => (middle + 1, high),
                false => (low, middle),
            };
        }
        Some(low)
    }

    /// A block's records, if nothing happened to them.
    fn block(&mut self, number: u64) -> Option<Vec<Record>> {
        let before = number.checked_mul(RECORDS as u64)?;
        let count = self.records.checked_sub(before)?.min(RECORDS as u64) as usize;
        let at = number
            .checked_mul(BLOCK as u64)?
            .checked_add(HEADER as u64)?;
        self.file.seek(SeekFrom::Start(at)).ok()?;
        let mut bytes = vec![0; count * RECORD + CHECK];
        self.file.read_exact(&mut bytes).ok()?;
        let (records, found) = bytes.split_at(count * RECORD);
        let number = (number as usize).to_be_bytes();
        if found != check(&[&self.header, &number, records]) {
            return None;
        }
        let (records, _) = records.as_chunks::<RECORD>();
        Some(records.to_vec())
    }
}

#[cfg(test)]
mod tests;
