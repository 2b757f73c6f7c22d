//! The virtual reader's slot: a TCP connection to `vpcd`, inside `pcscd`.

use std::io::{self, Read};
use std::net::{Ipv4Addr, TcpStream};
use std::process;
use std::thread;

use vpicc::{Connection, VSmartCard};

/// A reader's slot, with our card about to lie in it.
pub struct Slot {
    connection: Connection,
    socket: TcpStream,
}

/// Finds the virtual reader that waits on this port.
///
/// # Errors
///
/// What the system said, when nothing listens there.
pub fn connect(port: u16) -> io::Result<Slot> {
    let socket = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    socket.set_nodelay(true)?;
    Ok(Slot {
        connection: Connection::from(socket.try_clone()?),
        socket,
    })
}

impl Slot {
    /// Answers the reader until it goes away.
    pub fn serve(mut self, mut card: impl VSmartCard) {
        loop {
            // `vpcd` writes a command's length and the command apart. Without an
            // immediate ACK, Nagle's algorithm costs 40 ms for each command.
            let _ = rustix::net::sockopt::set_tcp_quickack(&self.socket, true);
            if self.connection.poll(&mut card).is_err() {
                return;
            }
        }
    }
}

/// Ends this process, which pulls the card, once nobody holds the other end of stdin.
pub fn pull_when_stdin_closes() {
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin().lock().by_ref(), &mut io::sink());
        process::exit(0);
    });
}
