//! One port of an agent: who is there, and what it says of itself.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Instant;

use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Error as WsError, HandshakeError, Message, WebSocket};

use super::known::{Agent, Depth, Endpoint, Question, Scheme};
use super::line::{Line, secured};

/// The most that is read of an answer, in bytes; a version has twenty.
const LIMIT: usize = 64 * 1024;

/// What was found at a port, best first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Found {
    /// The agent, as far as it may be asked.
    Open {
        version: Option<String>,
    },
    Mute,
    TlsFailed,
    /// Somebody who does not speak what the agent speaks.
    Another,
    Closed,
}

/// Asks at one port, no further than the agent may be asked.
pub(super) fn ask(agent: &Agent, endpoint: &Endpoint, port: u16, until: Instant) -> Found {
    let Some(line) = open(&endpoint.host, port, until) else {
        return Found::Closed;
    };
    match (agent.depth, endpoint.scheme) {
        (Depth::Connect, _) | (_, Scheme::Http) => Found::Open { version: None },
        (_, Scheme::Ws) => upgrade(agent, endpoint, port, line),
        (_, Scheme::Wss) => match secured(line, &endpoint.host) {
            Ok(line) => upgrade(agent, endpoint, port, line),
            Err(error) => without_tls(&error),
        },
    }
}

/// Under the name `localhost` some programs listen at `::1` only.
fn open(host: &str, port: u16, until: Instant) -> Option<Line> {
    let v4 = IpAddr::from(Ipv4Addr::LOCALHOST);
    let v6 = (host == "localhost").then_some(IpAddr::from(Ipv6Addr::LOCALHOST));
    let mut addresses = [Some(v4), v6].into_iter().flatten();
    addresses.find_map(|address| Line::open(address, port, until).ok())
}

fn without_tls(error: &io::Error) -> Found {
    let inner = error.get_ref().and_then(|it| it.downcast_ref());
    match (error.kind(), inner) {
        (io::ErrorKind::TimedOut, _) => Found::Mute,
        (_, Some(rustls::Error::InvalidMessage(_))) => Found::Another,
        _ => Found::TlsFailed,
    }
}

fn upgrade(agent: &Agent, endpoint: &Endpoint, port: u16, line: impl Read + Write) -> Found {
    let scheme = match endpoint.scheme {
        Scheme::Wss => "wss",
        Scheme::Ws | Scheme::Http => "ws",
    };
    let url = format!("{scheme}://{}:{port}{}", endpoint.host, endpoint.path);
    let limits = WebSocketConfig::default()
        .max_message_size(Some(LIMIT))
        .max_frame_size(Some(LIMIT));
    let opened = tungstenite::client::client_with_config(url, line, Some(limits));
    match (opened, &agent.question) {
        (Ok((socket, _)), Some(question)) if agent.depth == Depth::Question => {
            answer(socket, question)
        }
        (Ok(_), _) => Found::Open { version: None },
        (Err(HandshakeError::Interrupted(_)), _) => Found::Mute,
        (Err(HandshakeError::Failure(error)), _) => match is_time_out(&error) {
            true => Found::Mute,
            false => Found::Another,
        },
    }
}

fn answer(mut socket: WebSocket<impl Read + Write>, question: &Question) -> Found {
    if socket.send(Message::text(question.text.clone())).is_err() {
        return Found::Mute;
    }
    loop {
        match socket.read() {
            Ok(Message::Text(text)) => {
                let version = question.version(&text);
                return Found::Open { version };
            }
            Ok(Message::Binary(_)) => return Found::Open { version: None },
            Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {}
            Ok(Message::Close(_)) | Err(_) => return Found::Mute,
        }
    }
}

fn is_time_out(error: &WsError) -> bool {
    matches!(error, WsError::Io(error) if error.kind() == io::ErrorKind::TimedOut)
}
