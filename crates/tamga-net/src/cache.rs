//! A folder of answers worth keeping. Nothing in it is believed for being there.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::PathBuf;

use tamga_x509::UnixTime;

/// Nothing is kept longer, whatever an answer says of itself: a week, in seconds.
const LONGEST: i64 = 7 * 24 * 3600;

/// Answers of responders, revocation lists, and the lists' indexes.
///
/// The folder is made when something is kept. It can be deleted at any time; damaged files in
/// it count as absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// In this folder, which should hold nothing else.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Whether something kept at `fetched` may still be used; never when it is from the future.
    pub(crate) fn is_recent(fetched: UnixTime, now: UnixTime) -> bool {
        let age = now.0.saturating_sub(fetched.0);
        (0..=LONGEST).contains(&age)
    }

    pub(crate) fn open(&self, name: &str) -> Option<File> {
        File::open(self.folder.join(name)).ok()
    }

    /// The whole file, if it is there and not longer than `limit` bytes.
    pub(crate) fn read(&self, name: &str, limit: usize) -> Option<Vec<u8>> {
        let file = self.open(name)?;
        let length = usize::try_from(file.metadata().ok()?.len()).ok()?;
        if length > limit {
            return None;
        }
        let mut bytes = Vec::with_capacity(length);
        file.take(limit as u64).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The parts as one file, there whole or not at all. What a power cut loses is fetched again.
    pub(crate) fn write(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        for part in parts {
            file.write_all(part)?;
        }
        file.persist(self.folder.join(name))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fetched: i64, now: i64, recent: bool) {
        assert_eq!(Cache::is_recent(UnixTime(fetched), UnixTime(now)), recent);
    }

    #[test]
    fn keeps_for_a_week_and_not_from_the_future() {
        check(1000, 1000, true);
        check(1000, 1000 + LONGEST, true);
        check(1000, 1001 + LONGEST, false);
        check(1001, 1000, false);
        check(i64::MIN, i64::MAX, false);
    }

    #[test]
    fn what_is_too_long_or_absent_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().join("new"));
        assert_eq!(cache.read("a", 10), None);
        cache.write("a", &[b"12", b"345"]).unwrap();
        assert_eq!(cache.read("a", 10).as_deref(), Some(&b"12345"[..]));
        assert_eq!(cache.read("a", 4), None);
    }
}
