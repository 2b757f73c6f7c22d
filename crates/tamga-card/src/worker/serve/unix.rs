//! Requests as they come, while another thread waits for the parent to go.

use std::{
    fs::File,
    io::{self, BufReader},
    iter, process, thread,
};

use rustix::event::{PollFd, PollFlags, poll};
use secrecy::SecretString;

use super::GRACE;
use crate::worker::wire::{self, Request};

/// Requests as they come, until the parent is gone.
///
/// They are read by the thread that answers them: to hand each over would cost a signature a
/// tenth of its time.
pub(super) fn requests(
    mut requests: BufReader<File>,
) -> io::Result<impl Iterator<Item = (Request, Vec<SecretString>)>> {
    let parent = requests.get_ref().try_clone()?;
    thread::Builder::new().spawn(move || end_with(&parent))?;
    Ok(iter::from_fn(move || {
        wire::read_request(&mut requests).ok()
    }))
}

/// Ends this process once the parent has closed the pipe, also while the module hangs.
fn end_with(parent: &File) -> ! {
    let mut pipe = [PollFd::new(parent, PollFlags::HUP)];
    while !pipe[0].revents().contains(PollFlags::HUP) {
        // Only a signal can interrupt it, and then it waits again.
        let _ = poll(&mut pipe, None);
    }
    thread::sleep(GRACE);
    process::abort()
}
