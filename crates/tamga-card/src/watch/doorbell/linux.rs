//! Linux: an eventfd rings, inotify sees the service's socket appear.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;

use super::{SLOW_RETRY, Woken};

/// Wakes the watching thread, once and for all.
pub(in crate::watch) struct Doorbell {
    eventfd: OwnedFd,
}

impl Doorbell {
    pub(in crate::watch) fn new() -> io::Result<Doorbell> {
        let eventfd = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        Ok(Doorbell { eventfd })
    }

    pub(in crate::watch) fn ring(&self) {
        rustix::io::write(&self.eventfd, &1u64.to_ne_bytes())
            .expect("a counter that nobody empties takes a one");
    }

    pub(in crate::watch) fn is_rung(&self) -> bool {
        self.wait(None, Some(Duration::ZERO)) == Woken::ByTheBell
    }

    /// Waits for the bell only.
    pub(in crate::watch) fn sleep(&self, patience: Duration) {
        self.wait(None, Some(patience));
    }

    /// Begins to watch for changes of the folder in which the service makes its socket, or
    /// of the nearest folder above it that exists.
    pub(in crate::watch) fn watch_for(&self, socket: &Path) -> Vigil<'_> {
        Vigil {
            doorbell: self,
            inotify: watch_folder_of(socket).ok(),
        }
    }

    fn wait(&self, inotify: Option<&OwnedFd>, patience: Option<Duration>) -> Woken {
        let deadline = patience.map(|patience| Instant::now() + patience);
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let left = left.and_then(|left| Timespec::try_from(left).ok());
            let mut waits = vec![PollFd::new(&self.eventfd, PollFlags::IN)];
            waits.extend(inotify.map(|inotify| PollFd::new(inotify, PollFlags::IN)));
            match poll(&mut waits, left.as_ref()) {
                Ok(0) => return Woken::InVain,
                Ok(_) if !waits[0].revents().is_empty() => return Woken::ByTheBell,
                Ok(_) => return Woken::ByAChange,
                Err(Errno::INTR) => {}
                Err(_) => return Woken::InVain,
            }
        }
    }
}

/// A watch over the socket's folder; it sees what happened since it began.
pub(in crate::watch) struct Vigil<'a> {
    doorbell: &'a Doorbell,
    /// `None` when the system has no inotify left to give.
    inotify: Option<OwnedFd>,
}

impl Vigil<'_> {
    /// Waits for a change, the bell, or the end of patience; `None` is endless patience.
    pub(in crate::watch) fn wait(self, patience: Option<Duration>) -> Woken {
        let patience = match &self.inotify {
            Some(_) => patience,
            None => Some(patience.unwrap_or(SLOW_RETRY)),
        };
        self.doorbell.wait(self.inotify.as_ref(), patience)
    }
}

fn watch_folder_of(socket: &Path) -> io::Result<OwnedFd> {
    let inotify = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
    let appears = WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::ATTRIB;
    let goes = WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF;
    let mut watched = None;
    // Again, because a folder below may have been made before the one above was watched.
    while watched != nearest_folder(socket) {
        watched = nearest_folder(socket);
        if let Some(folder) = watched {
            inotify::add_watch(&inotify, folder, appears | goes)?;
        }
    }
    Ok(inotify)
}

fn nearest_folder(socket: &Path) -> Option<&Path> {
    socket.ancestors().skip(1).find(|folder| folder.is_dir())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    const SOON: Option<Duration> = Some(Duration::from_secs(10));
    const NOW: Option<Duration> = Some(Duration::ZERO);

    #[track_caller]
    fn check(existing: &str, change: impl Fn(PathBuf), expected: Woken) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join(existing)).unwrap();
        let doorbell = Doorbell::new().unwrap();
        let vigil = doorbell.watch_for(&root.path().join("run/pcscd/pcscd.comm"));
        change(root.path().join("run"));
        let patience = if expected == Woken::InVain { NOW } else { SOON };
        assert_eq!(vigil.wait(patience), expected);
    }

    #[test]
    fn sees_the_socket_appear() {
        let make = |run: PathBuf| fs::write(run.join("pcscd/pcscd.comm"), "").unwrap();
        check("run/pcscd", make, Woken::ByAChange);
        check("run/pcscd", |_| {}, Woken::InVain);
    }

    #[test]
    fn sees_the_folder_appear_that_will_have_the_socket() {
        check(
            "run",
            |run| fs::create_dir(run.join("pcscd")).unwrap(),
            Woken::ByAChange,
        );
        check(".", |run| fs::create_dir(run).unwrap(), Woken::ByAChange);
    }

    #[test]
    fn sees_the_folder_go() {
        check(
            "run/pcscd",
            |run| fs::remove_dir(run.join("pcscd")).unwrap(),
            Woken::ByAChange,
        );
    }

    #[test]
    fn is_woken_by_the_bell_however_early_it_rings() {
        let doorbell = Doorbell::new().unwrap();
        assert!(!doorbell.is_rung());
        doorbell.ring();
        doorbell.ring();
        assert!(doorbell.is_rung());
        assert_eq!(
            doorbell.watch_for(Path::new("/run/x")).wait(None),
            Woken::ByTheBell
        );
    }
}
