//! A connection to this computer itself, that ends at a moment however slowly bytes drip.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme, StreamOwned};

/// A TCP connection to this computer with one moment until which everything must have happened.
pub(super) struct Line {
    stream: TcpStream,
    until: Instant,
}

impl Line {
    /// # Errors
    ///
    /// `PermissionDenied` for an address that is not this computer's own, and whatever the
    /// system says.
    pub(super) fn open(address: IpAddr, port: u16, until: Instant) -> io::Result<Line> {
        if !address.is_loopback() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let stream = TcpStream::connect_timeout(&SocketAddr::new(address, port), left(until)?)?;
        Ok(Line { stream, until })
    }
}

/// # Errors
///
/// `TimedOut` once the moment is there: the system takes no time-out of zero.
fn left(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    match left < Duration::from_millis(1) {
        true => Err(io::ErrorKind::TimedOut.into()),
        false => Ok(left),
    }
}

impl Read for Line {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(left(self.until)?))?;
        self.stream.read(into).map_err(told)
    }
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(left(self.until)?))?;
        self.stream.write(bytes).map_err(told)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// Unix calls a time-out "would block", which others take for "try again".
fn told(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
        _ => error,
    }
}

/// TLS with an agent, whose certificate its maker signed itself.
///
/// # Errors
///
/// `PermissionDenied` when the other side is not this computer; what the handshake says.
pub(super) fn secured(line: Line, host: &str) -> io::Result<StreamOwned<ClientConnection, Line>> {
    if !line.stream.peer_addr()?.ip().is_loopback() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let name = ServerName::try_from(host.to_owned()).map_err(|_| io::ErrorKind::InvalidInput)?;
    let connection = ClientConnection::new(own_computer_only(), name).map_err(io::Error::other)?;
    let mut secured = StreamOwned::new(connection, line);
    while secured.conn.is_handshaking() {
        secured.conn.complete_io(&mut secured.sock)?;
    }
    Ok(secured)
}

/// Only [`secured`] may use it, after it has looked who is at the other end.
fn own_computer_only() -> Arc<ClientConfig> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let any = Arc::new(AnyCertificate(Arc::clone(&provider)));
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has suites for TLS 1.2 and 1.3")
        .dangerous()
        .with_custom_certificate_verifier(any)
        .with_no_client_auth();
    Arc::new(config)
}

/// Takes every certificate, and still wants proof that the other side has its key.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyCertificate {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let schemes = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, schemes)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let schemes = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, schemes)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, UdpSocket};

    use super::*;

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(5)
    }

    #[test]
    fn no_other_computer_is_connected_to() {
        let elsewhere = "192.0.2.1".parse().unwrap();
        let refused = Line::open(elsewhere, 443, soon()).map(|_| ()).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
    }

    /// The address of this computer that others see, where it has one.
    fn outer_address() -> Option<IpAddr> {
        let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
        socket.connect("192.0.2.1:9").ok()?;
        Some(socket.local_addr().ok()?.ip()).filter(|it| !it.is_loopback())
    }

    #[test]
    fn no_certificate_is_taken_from_another_address() {
        let address = outer_address().expect("a computer with a network");
        let listener = TcpListener::bind((address, 0)).unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let line = Line {
            stream,
            until: soon(),
        };
        let refused = secured(line, "localhost").map(|_| ()).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
    }

    #[test]
    fn dripping_bytes_do_not_prolong_a_line() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            while stream.write_all(b".").is_ok() {
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let begun = Instant::now();
        let until = begun + Duration::from_millis(200);
        let mut line = Line::open(address.ip(), address.port(), until).unwrap();
        let ended = line.read_to_end(&mut vec![]).unwrap_err();
        assert_eq!(ended.kind(), io::ErrorKind::TimedOut);
        assert!(begun.elapsed() < Duration::from_secs(2));
    }
}
