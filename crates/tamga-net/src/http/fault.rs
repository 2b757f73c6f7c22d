//! From the faults of the HTTP libraries to ours: the only place that knows theirs.

use std::error::Error as Cause;
use std::io::{self, ErrorKind};

use reqwest::blocking::Response;
use reqwest::header::CONTENT_TYPE;
use rustls::CertificateError;
use tamga_x509::Country;

use super::names::NotFound;
use crate::Error;

/// Whom we asked, for an error.
pub(super) struct Place {
    pub(super) host: String,
    /// The proxy in between.
    pub(super) proxy: Option<String>,
    /// The deadline.
    pub(super) seconds: u32,
    pub(super) only_from: Option<Country>,
}

impl Place {
    /// A fault before the answer began.
    pub(super) fn fault(&self, error: &reqwest::Error) -> Error {
        if error.is_timeout() {
            return self.timed_out();
        }
        if let Some(known) = self.first_known(error) {
            return known;
        }
        // hyper-util keeps its type of a failed tunnel to itself; nothing else is left.
        match (error.is_connect(), &self.proxy) {
            (true, Some(_)) => self.proxy_refused(),
            (true, None) => self.not_reachable(),
            (false, _) => self.cut(),
        }
    }

    /// A fault after the answer began.
    pub(super) fn fault_while_reading(&self, error: &io::Error) -> Error {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
        let timed_out = inner.is_some_and(reqwest::Error::is_timeout);
        match timed_out || error.kind() == ErrorKind::TimedOut {
            true => self.timed_out(),
            false => self.cut(),
        }
    }

    fn first_known(&self, error: &(dyn Cause + 'static)) -> Option<Error> {
        let mut next = Some(error);
        while let Some(cause) = next {
            if let Some(known) = self.known(cause) {
                return Some(known);
            }
            next = cause.source();
        }
        None
    }

    fn known(&self, cause: &(dyn Cause + 'static)) -> Option<Error> {
        if cause.is::<NotFound>() {
            return Some(match self.proxy {
                Some(_) => self.proxy_refused(),
                None => Error::HostNotFound {
                    host: self.host.clone(),
                },
            });
        }
        if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
            return Some(self.tls(tls));
        }
        let io = cause.downcast_ref::<io::Error>()?;
        match io.get_ref() {
            Some(inner) => self.first_known(inner),
            None => None,
        }
        .or_else(|| self.system(io.kind()))
    }

    fn tls(&self, error: &rustls::Error) -> Error {
        match error {
            rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            ) => Error::HostNameDiffers {
                host: self.host.clone(),
            },
            rustls::Error::InvalidCertificate(_) => Error::HostUntrusted {
                host: self.host.clone(),
            },
            _ => self.tls_failed(),
        }
    }

    fn tls_failed(&self) -> Error {
        Error::TlsFailed {
            host: self.host.clone(),
        }
    }

    fn system(&self, kind: ErrorKind) -> Option<Error> {
        match kind {
            ErrorKind::ConnectionRefused if self.proxy.is_some() => Some(self.proxy_refused()),
            ErrorKind::ConnectionRefused => Some(Error::ConnectionRefused {
                host: self.host.clone(),
            }),
            ErrorKind::TimedOut => Some(self.timed_out()),
            // Before the answer only a handshake expects bytes (tokio-rustls).
            ErrorKind::UnexpectedEof => Some(self.tls_failed()),
            ErrorKind::NetworkUnreachable
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::AddrNotAvailable => Some(self.not_reachable()),
            _ => None,
        }
    }

    pub(super) fn proxy_refused(&self) -> Error {
        Error::ProxyRefused {
            host: self.host.clone(),
            proxy: self.proxy.clone().unwrap_or_else(|| self.host.clone()),
        }
    }

    fn not_reachable(&self) -> Error {
        Error::NotReachable {
            host: self.host.clone(),
            only_from: self.only_from,
        }
    }

    pub(super) fn timed_out(&self) -> Error {
        Error::TimedOut {
            host: self.host.clone(),
            seconds: self.seconds,
            only_from: self.only_from,
        }
    }

    fn cut(&self) -> Error {
        Error::AnswerCut {
            host: self.host.clone(),
        }
    }

    pub(super) fn too_large(&self, limit: u32) -> Error {
        Error::AnswerTooLarge {
            host: self.host.clone(),
            limit,
        }
    }

    pub(super) fn status(&self, status: u16) -> Error {
        Error::AnswerStatus {
            host: self.host.clone(),
            status,
        }
    }

    pub(super) fn wrong_kind(&self, response: &Response) -> Error {
        let found = response.headers().get(CONTENT_TYPE);
        let found = found.and_then(|kind| kind.to_str().ok());
        Error::AnswerWrongKind {
            host: self.host.clone(),
            found: found.map(|kind| kind.chars().take(80).collect()),
        }
    }
}
