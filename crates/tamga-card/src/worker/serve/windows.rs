//! Requests as they come, read by a thread that sees the parent go.

use std::{
    fs::File,
    io::{self, BufReader},
    process,
    sync::mpsc,
    thread,
};

use secrecy::SecretString;

use super::GRACE;
use crate::worker::wire::{self, Request};

/// Requests as they come, until the parent is gone.
///
/// A pipe cannot be waited on here without reading it, so a thread of its own reads, and sees
/// the parent go even while the module hangs; then nobody else would end this process.
pub(super) fn requests(
    mut requests: BufReader<File>,
) -> io::Result<impl Iterator<Item = (Request, Vec<SecretString>)>> {
    let (sender, receiver) = mpsc::channel();
    thread::Builder::new().spawn(move || {
        while let Ok(request) = wire::read_request(&mut requests) {
            if sender.send(request).is_err() {
                break;
            }
        }
        drop(sender);
        thread::sleep(GRACE);
        process::abort();
    })?;
    Ok(receiver.into_iter())
}
