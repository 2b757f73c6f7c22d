//! What can go wrong between the program and another computer.

use serde::{Deserialize, Serialize};
use tamga_x509::{Country, UnixTime};

/// A question to another computer that got no usable answer.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the
/// message `net-<code>` in `locales/<locale>/net.ftl`. Renaming a variant is a breaking
/// change. `Display` is English, for logs only.
///
/// `host` is the name asked, with its port when it is not the scheme's own: `ca.example:81`.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "NetError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    // On the way to the host.
    /// The system gave no address for the name (`getaddrinfo`): often there is no network.
    #[error("the name {host} was not resolved")]
    HostNotFound {
        /// The host.
        host: String,
    },

    /// The host is there and nothing listens (`ECONNREFUSED`).
    #[error("{host} refused the connection")]
    ConnectionRefused {
        /// The host.
        host: String,
    },

    /// No way leads to the host (`ENETUNREACH`, `EHOSTUNREACH` and their like).
    #[error("{host} cannot be reached")]
    NotReachable {
        /// The host.
        host: String,
        /// The only country whose addresses the host is known to answer.
        only_from: Option<Country>,
    },

    /// The whole answer was not there before the deadline.
    #[error("{host} did not answer within {seconds} s")]
    TimedOut {
        /// The host.
        host: String,
        /// The deadline, in seconds.
        seconds: u32,
        /// The only country whose addresses the host is known to answer; from elsewhere, or
        /// through a VPN, it is silent.
        only_from: Option<Country>,
    },

    /// The TLS handshake failed (RFC 8446).
    #[error("no TLS connection to {host}")]
    TlsFailed {
        /// The host.
        host: String,
    },

    /// The host showed a TLS certificate that this computer does not trust: a wrong clock, or
    /// somebody in between.
    #[error("the TLS certificate of {host} is not trusted")]
    HostUntrusted {
        /// The host.
        host: String,
    },

    /// The host showed a TLS certificate made for other names: the network leads elsewhere.
    #[error("{host} shows the TLS certificate of another host")]
    HostNameDiffers {
        /// The host.
        host: String,
    },

    /// The name leads to an address that exists in this network only, where a public one is due:
    /// a filter on the way, or a network that wants a sign-in first.
    #[error("the name {host} leads to the private address {address}")]
    HostAddressPrivate {
        /// The host.
        host: String,
        /// The address.
        address: String,
    },

    /// The system's list of trusted issuers of TLS certificates cannot be read.
    #[error("there are no trusted TLS issuers on this computer")]
    NoTrustStore,

    /// The proxy set on this computer did not pass the question on.
    #[error("the proxy {proxy} did not let {host} through")]
    ProxyRefused {
        /// The host.
        host: String,
        /// The proxy, as a host.
        proxy: String,
    },

    /// The address is neither `http` nor `https`, or is none.
    #[error("{address} cannot be asked")]
    AddressUnusable {
        /// The address, at most 200 characters of it.
        address: String,
    },

    // What came back.
    /// The host answered with an HTTP status other than success (RFC 9110 §15).
    #[error("{host} answered with HTTP status {status}")]
    AnswerStatus {
        /// The host.
        host: String,
        /// The status, as 404.
        status: u16,
    },

    /// The connection ended before the answer did.
    #[error("the answer of {host} was cut short")]
    AnswerCut {
        /// The host.
        host: String,
    },

    /// The answer is larger than any honest one; the rest was not read.
    #[error("the answer of {host} has more than {limit} bytes")]
    AnswerTooLarge {
        /// The host.
        host: String,
        /// The most that is read, in bytes.
        limit: u32,
    },

    /// The answer is of another kind than asked for: often the page of a network that wants a
    /// sign-in first.
    #[error("{host} answered with {found:?}")]
    AnswerWrongKind {
        /// The host.
        host: String,
        /// Its `Content-Type`, at most 80 characters of it.
        found: Option<String>,
    },

    /// The host sent us to another one: often a network that wants a sign-in first.
    #[error("{host} redirects to {to}")]
    RedirectedElsewhere {
        /// The host.
        host: String,
        /// The other host.
        to: String,
    },

    /// A page of the network's own came instead of the answer that this host is known to give.
    #[error("the network answers in place of {host}")]
    CaptivePortal {
        /// The host.
        host: String,
        /// Where the network leads, where it tells.
        to: Option<String>,
    },

    /// The host redirects without end.
    #[error("{host} redirects too often")]
    RedirectedTooOften {
        /// The host.
        host: String,
    },

    /// The answer does not have the form its standard prescribes.
    #[error("the answer of {host} cannot be read")]
    AnswerUnreadable {
        /// The host.
        host: String,
    },

    // The clock.
    /// The computer's clock and the host's differ by more than a minute.
    #[error("the clock is {skew_seconds} s ahead of {host}")]
    ClockWrong {
        /// The host.
        host: String,
        /// How far this computer is ahead, in seconds; negative when it is behind.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        skew_seconds: i64,
    },

    // Revocation: the certificates asked about, the answer's signature, its time, its matter.
    /// The bytes given are no certificate.
    #[error("the certificate cannot be read")]
    CertificateUnreadable,

    /// The certificate names no address at which its status can be asked.
    #[error("the certificate names no OCSP responder and no revocation list")]
    NoAddress,

    /// The certificate was not issued by the issuer given.
    #[error("the certificate is not from this issuer")]
    IssuerDiffers,

    /// The answer's signature does not fit its contents.
    #[error("the answer of {host} is not signed rightly")]
    SignatureWrong {
        /// The host.
        host: String,
    },

    /// The answer is signed in a way that is not verified here, or no longer safe (SHA-1).
    #[error("the answer of {host} is signed with {oid}")]
    SignatureKindUnknown {
        /// The host.
        host: String,
        /// The algorithm, as a dotted OID.
        oid: String,
    },

    /// The answer is signed by somebody whom the issuer did not charge with it
    /// (RFC 6960 §4.2.2.2, RFC 5280 §6.3.3).
    #[error("the answer of {host} is not signed by the issuer")]
    SignerUnauthorized {
        /// The host.
        host: String,
    },

    /// The answer ended before now (`nextUpdate`).
    #[error("the answer of {host} ended")]
    AnswerOutdated {
        /// The host.
        host: String,
        /// Its last moment.
        ended: UnixTime,
    },

    /// The answer begins after now (`thisUpdate`): one of the two clocks is wrong.
    #[error("the answer of {host} is from the future")]
    AnswerTooEarly {
        /// The host.
        host: String,
        /// Its first moment.
        begins: UnixTime,
    },

    /// The answer is about other certificates: another serial number, or a list of another kind.
    #[error("the answer of {host} is about other certificates")]
    AnswerForAnother {
        /// The host.
        host: String,
    },

    /// The answer belongs to another question (RFC 8954).
    #[error("the answer of {host} has another nonce")]
    NonceDiffers {
        /// The host.
        host: String,
    },

    /// The OCSP responder declined (`responseStatus`, RFC 6960 §4.2.1).
    #[error("{host} declined with {status}")]
    ResponderRefused {
        /// The host.
        host: String,
        /// 1 malformed request, 2 internal error, 3 try later, 5 signature required, 6 unauthorized.
        status: u8,
    },

    /// The OCSP responder does not know the certificate (`unknown`, RFC 6960 §2.2).
    #[error("{host} does not know the certificate")]
    ResponderUnknowing {
        /// The host.
        host: String,
    },

    // Programs on this computer through which a portal's page reaches the token.
    /// Nobody listens at the agent's ports.
    #[error("{agent} is not running")]
    AgentNotRunning {
        /// What people call it.
        agent: String,
    },

    /// The agent is not on this computer.
    #[error("{agent} is not installed")]
    AgentNotInstalled {
        /// What people call it.
        agent: String,
    },

    /// The agent is older than the oldest version that portals take.
    #[error("{agent} has version {version}, and needs {needed}")]
    AgentOutdated {
        /// What people call it.
        agent: String,
        /// Its version.
        version: String,
        /// The oldest that works.
        needed: String,
    },

    /// Something else answers at the agent's port.
    #[error("something else than {agent} answers at {address}")]
    AgentPortTaken {
        /// What people call it.
        agent: String,
        /// Address and port, as `127.0.0.1:51356`.
        address: String,
    },

    /// The name that portals use for the agent does not lead to this computer.
    #[error("{host}, where {agent} should be, leads to {address:?}")]
    AgentNameElsewhere {
        /// What people call it.
        agent: String,
        /// The name.
        host: String,
        /// Where it leads; `None` for nowhere.
        address: Option<String>,
    },

    /// The agent answers without TLS, and its port for TLS is closed.
    #[error("{agent} runs, and {address} is closed")]
    AgentHalfOpen {
        /// What people call it.
        agent: String,
        /// Address and port that are closed, as `127.0.0.1:51357`.
        address: String,
    },

    /// The agent takes the connection, and no TLS comes about.
    #[error("no TLS with {agent} at {address}")]
    AgentTlsFailed {
        /// What people call it.
        agent: String,
        /// Address and port, as `127.0.0.1:4433`.
        address: String,
    },

    /// The agent takes the connection and never answers.
    #[error("{agent} at {address} does not answer")]
    AgentMute {
        /// What people call it.
        agent: String,
        /// Address and port, as `127.0.0.1:4433`.
        address: String,
    },

    // The live proof.
    /// What was signed does not fit the certificate: another key signed. Nothing was sent.
    #[error("the signature is not by the certificate's key")]
    KeyDiffers,

    /// The tax memory's id does not have the form of one: six letters and digits. Nothing was sent.
    #[error("the memory id is malformed")]
    MemoryIdMalformed,
}

impl Error {
    /// Whether somebody answered, though to no avail: more telling than silence.
    pub(crate) fn is_answer(&self) -> bool {
        matches!(
            self,
            Self::AnswerUnreadable { .. }
                | Self::SignatureWrong { .. }
                | Self::SignatureKindUnknown { .. }
                | Self::SignerUnauthorized { .. }
                | Self::AnswerOutdated { .. }
                | Self::AnswerTooEarly { .. }
                | Self::AnswerForAnother { .. }
                | Self::NonceDiffers { .. }
                | Self::ResponderRefused { .. }
                | Self::ResponderUnknowing { .. }
        )
    }
}
