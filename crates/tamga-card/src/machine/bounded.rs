//! A file of which only so much is ever read, whatever its tables claim.

use std::fs::File;

use object::read::ReadCacheOps;

/// The part of a file that is looked at, in bytes. A single read allocates at most this much.
const LENGTH_LIMIT: u64 = 64 * 1024 * 1024;

/// A file with a budget of bytes; once it is spent, every read fails.
#[derive(Debug)]
pub(super) struct Bounded {
    file: File,
    budget: u64,
}

impl Bounded {
    pub(super) fn new(file: File, budget: u64) -> Bounded {
        Bounded { file, budget }
    }

    fn spend(&mut self, bytes: usize) -> Result<(), ()> {
        let bytes = u64::try_from(bytes).map_err(|_| ())?;
        self.budget = self.budget.checked_sub(bytes).ok_or(())?;
        Ok(())
    }
}

impl ReadCacheOps for Bounded {
    fn len(&mut self) -> Result<u64, ()> {
        let length = self.file.metadata().map_err(|_| ())?.len();
        Ok(length.min(LENGTH_LIMIT))
    }

    fn seek(&mut self, position: u64) -> Result<u64, ()> {
        ReadCacheOps::seek(&mut self.file, position)
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, ()> {
        self.spend(buffer.len())?;
        ReadCacheOps::read(&mut self.file, buffer)
    }

    fn read_exact(&mut self, buffer: &mut [u8]) -> Result<(), ()> {
        self.spend(buffer.len())?;
        ReadCacheOps::read_exact(&mut self.file, buffer)
    }
}
