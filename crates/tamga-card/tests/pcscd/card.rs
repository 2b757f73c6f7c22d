//! A card that knows its answer to reset and nothing else, for vsmartcard's virtual reader.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::service::Service;

/// vpcd's protocol: a length in two bytes, then a command to the card or one byte.
const GET_ATR: u8 = 4;

/// A card in the virtual reader until it is pulled or dropped.
pub(crate) struct Card {
    connection: TcpStream,
    thread: Option<JoinHandle<()>>,
}

impl Card {
    /// A card with this answer to reset; one of more than 33 bytes cannot be powered up.
    pub(crate) fn insert(service: &Service, atr: &'static [u8]) -> Card {
        let connection = connect(service.port);
        let mut reader = connection.try_clone().unwrap();
        let thread = thread::spawn(move || {
            while let Ok(command) = read(&mut reader) {
                if command == [GET_ATR] {
                    let _pulled = write(&mut reader, atr);
                }
            }
        });
        Card {
            connection,
            thread: Some(thread),
        }
    }

    pub(crate) fn pull(self) {}
}

impl Drop for Card {
    fn drop(&mut self) {
        let _pulled_already = self.connection.shutdown(Shutdown::Both);
        self.thread.take().unwrap().join().unwrap();
    }
}

fn read(from: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut length = [0; 2];
    from.read_exact(&mut length)?;
    let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
    from.read_exact(&mut message)?;
    Ok(message)
}

fn write(to: &mut TcpStream, message: &[u8]) -> io::Result<()> {
    let length = u16::try_from(message.len()).unwrap().to_be_bytes();
    to.write_all(&[&length, message].concat())
}

/// The reader listens a moment after the service was started.
fn connect(port: u16) -> TcpStream {
    for _ in 0..200 {
        if let Ok(connection) = TcpStream::connect(("127.0.0.1", port)) {
            return connection;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("no virtual reader on port {port}");
}
