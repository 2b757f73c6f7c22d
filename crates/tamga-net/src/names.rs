//! Where a name leads, asked of the system with a moment until which it must have answered.

use std::net::{IpAddr, ToSocketAddrs};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

/// The addresses of a name; `None` when the system did not say in time, and then nothing is known.
///
/// The system's own thread may wait longer; nobody waits for it.
pub(crate) fn addresses(name: &str, until: Instant) -> Option<Vec<IpAddr>> {
    let (tell, told) = mpsc::channel();
    let asked = (name.to_owned(), 0);
    thread::spawn(move || {
        let found = asked.to_socket_addrs().into_iter().flatten();
        tell.send(found.map(|it| it.ip()).collect())
    });
    let left = until.saturating_duration_since(Instant::now());
    told.recv_timeout(left).ok()
}
