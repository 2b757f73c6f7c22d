//! Programs that play an agent, well or badly, on the port where the real one listens.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tungstenite::Message;

/// Longer than any probe waits.
const LONG: Duration = Duration::from_secs(20);

/// How a server behaves once somebody is connected.
#[derive(Clone, Copy)]
pub(crate) enum Plays {
    /// A WebSocket that answers every message with this; TLS before it, or none.
    Answers { tls: bool, text: &'static str },
    /// A WebSocket that opens and says nothing.
    Silent { tls: bool },
    /// Takes the connection and says nothing at all.
    Mute,
    /// A web page, whatever is asked.
    WebPage,
    /// Closes at once.
    Hangup,
    /// TLS that no one can agree with: an alert at once.
    Alert,
    /// Bytes without end or meaning.
    Noise,
    /// One byte of a good answer every tenth of a second.
    Drips,
}

/// What the servers were told, in the order it came.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

/// Starts one at `127.0.0.1`, until the test's process ends.
pub(crate) fn start(port: u16, plays: Plays) -> Heard {
    start_at("127.0.0.1", port, plays)
}

pub(crate) fn start_at(address: &str, port: u16, plays: Plays) -> Heard {
    let listener = TcpListener::bind((address, port)).unwrap();
    let heard = Heard::default();
    let hears = heard.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let hears = hears.clone();
            thread::spawn(move || play(stream, plays, &hears));
        }
    });
    heard
}

fn play(mut stream: TcpStream, plays: Plays, heard: &Heard) {
    match plays {
        Plays::Answers { tls: true, text } => converse(secured(stream), Some(text), heard),
        Plays::Answers { tls: false, text } => converse(stream, Some(text), heard),
        Plays::Silent { tls: true } => converse(secured(stream), None, heard),
        Plays::Silent { tls: false } => converse(stream, None, heard),
        Plays::Mute => thread::sleep(LONG),
        Plays::Hangup => {}
        Plays::WebPage => {
            let _asked = stream.read(&mut [0; 4096]);
            let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi";
            let _gone = stream.write_all(page.as_bytes());
        }
        Plays::Alert => {
            let _asked = stream.read(&mut [0; 4096]);
            let _gone = stream.write_all(&[0x15, 3, 3, 0, 2, 2, 0x28]);
            thread::sleep(LONG);
        }
        Plays::Noise => while stream.write_all(&[0xa5; 4096]).is_ok() {},
        Plays::Drips => {
            for byte in b"HTTP/1.1 101 Switching Protocols\r\n".repeat(10) {
                let _gone = stream.write_all(&[byte]);
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn converse(stream: impl Read + Write, answer: Option<&str>, heard: &Heard) {
    let Ok(mut socket) = tungstenite::accept(stream) else {
        return;
    };
    while let Ok(message) = socket.read() {
        let Message::Text(text) = message else {
            continue;
        };
        heard.0.lock().unwrap().push(text.to_string());
        match answer {
            Some(answer) => socket.send(Message::text(answer)).unwrap(),
            None => thread::sleep(LONG),
        }
    }
}

/// TLS with a certificate that signs itself, as such programs have.
fn secured(stream: TcpStream) -> StreamOwned<ServerConnection, TcpStream> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], PrivateKeyDer::from(key))
        .unwrap();
    StreamOwned::new(ServerConnection::new(Arc::new(config)).unwrap(), stream)
}
