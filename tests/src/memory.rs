//! What stands in the memory of a process, searched as root or by its parent.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt as _;

/// What each byte of a secret is exclusive-ored with, so that the search itself keeps no copy.
const MASK: u8 = 0x55;

/// Bytes of a page, of its entry in `pagemap`, and of what is read at once.
const PAGE: u64 = 4096;
const ENTRY: u64 = 8;
const BLOCK: u64 = 1 << 20;

/// A secret as it is given to the search.
pub fn masked(secret: &str) -> Vec<u8> {
    secret.bytes().map(|byte| byte ^ MASK).collect()
}

/// How often each masked secret stands in the memory that the process (`self`, or its id) can write.
///
/// # Errors
///
/// When the process has ended, or its memory may not be read.
pub fn count(process: &str, masked: &[Vec<u8>]) -> io::Result<Vec<usize>> {
    let maps = fs::read_to_string(format!("/proc/{process}/smaps"))?;
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let pages = File::open(format!("/proc/{process}/pagemap"))?;
    let longest = masked.iter().map(Vec::len).max().unwrap_or(1);
    let mut counts = vec![0; masked.len()];
    for (start, limit) in written(&maps) {
        let mut before = vec![];
        for from in (start..limit).step_by(BLOCK as usize) {
            let to = limit.min(from + BLOCK);
            let mut block = vec![0; (to - from) as usize];
            // What the system keeps for itself, of a graphics card for example, cannot be read. A
            // page that was never written would be made by reading it.
            if !is_written(&pages, from, to) || memory.read_exact_at(&mut block, from).is_err() {
                before.clear();
                continue;
            }
            // A secret that begins in one block may end in the next.
            let bytes = [before, block].concat();
            for (count, masked) in counts.iter_mut().zip(masked) {
                *count += occurrences(&bytes, masked);
            }
            before = bytes[bytes.len() - (longest - 1).min(bytes.len())..].to_vec();
        }
    }
    Ok(counts)
}

/// Whether one of these pages is in memory or was swapped out (bits 63 and 62 of its entry in
/// `pagemap`).
fn is_written(pages: &File, from: u64, to: u64) -> bool {
    let mut entries = vec![0; ((to - from) / PAGE * ENTRY) as usize];
    let read = pages.read_exact_at(&mut entries, from / PAGE * ENTRY);
    let mut entries = entries.chunks_exact(ENTRY as usize);
    read.is_err() || entries.any(|entry| entry[ENTRY as usize - 1] & 0xc0 != 0)
}

/// The ranges of `/proc/PID/smaps` that can be written and have been: WebKit reserves 64 GiB more.
fn written(smaps: &str) -> Vec<(u64, u64)> {
    let mut ranges = vec![];
    let mut last = None;
    for line in smaps.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            (Some(first), Some(rights)) if first.contains('-') => {
                last = rights.starts_with("rw").then(|| range(first));
            }
            (Some("Rss:" | "Swap:"), Some(kilobytes)) if kilobytes != "0" => {
                ranges.extend(last.take());
            }
            _ => {}
        }
    }
    ranges
}

/// How often a masked secret stands among these bytes.
pub fn occurrences(bytes: &[u8], masked: &[u8]) -> usize {
    let Some(first) = masked.first() else {
        return 0;
    };
    let is_it = |at: &usize| is_masked(&bytes[*at..], masked);
    memchr::memchr_iter(*first ^ MASK, bytes)
        .filter(is_it)
        .count()
}

fn is_masked(bytes: &[u8], masked: &[u8]) -> bool {
    let mut pairs = bytes.iter().zip(masked);
    bytes.len() >= masked.len() && pairs.all(|(byte, masked)| *byte ^ MASK == *masked)
}

/// The two addresses of a range.
fn range(text: &str) -> (u64, u64) {
    let (from, to) = text.split_once('-').expect("a range");
    let number = |text| u64::from_str_radix(text, 16).expect("hexadecimal");
    (number(from), number(to))
}
