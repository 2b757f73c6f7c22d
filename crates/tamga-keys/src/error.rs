//! Why something on a token could not be done.

use serde::Serialize;

/// A fault of the token, of a file, or of the two together.
///
/// On the wire it has its area: `{"area":"card","code":"pin-locked"}`.
#[derive(Debug, Clone, PartialEq, thiserror::Error, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "KeysProblem", export_to = "types.ts")
)]
#[serde(tag = "area", rename_all = "kebab-case")]
pub enum Error {
    /// A token, a module or a file of a software token.
    #[error(transparent)]
    Card(#[from] tamga_card::Error),
    /// A certificate, a request or a file of them.
    #[error(transparent)]
    X509(#[from] tamga_x509::Error),
    /// The way to an authority or a portal.
    #[error(transparent)]
    Net(#[from] tamga_net::Error),
    /// Iran's tax system refused.
    #[error("the tax system answered {}", .0.number)]
    Moadian(tamga_net::moadian::Refusal),
    /// The two do not fit.
    #[error(transparent)]
    Keys(#[from] Mismatch),
}

/// What a token and a file are for each other; message `keys-<code>` in `keys.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "KeysError", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Mismatch {
    /// The issuer's file is a software token, which brings its own key.
    #[error("the file is a software token")]
    SoftwareTokenGiven,
    /// No token that can be seen has the key of the certificate.
    #[error("no token has the key of this certificate")]
    NoKeyForCertificate,
    /// The key of the certificate is on another token than the one that was chosen.
    #[error("the key is on the token {serial}")]
    KeyOnOtherToken {
        /// Serial number of the token with the key.
        serial: String,
    },
    /// No certificate is the one that was named.
    #[error("there is no such certificate")]
    NoCertificate,
    /// Several certificates could be meant, and none was named.
    #[error("several certificates could be meant: {serials}")]
    SeveralCertificates {
        /// Their serial numbers, with blanks between them.
        serials: String,
    },
    /// There is no key on the token.
    #[error("there is no key on the token")]
    NoKey,
    /// There is no token to do it with.
    #[error("there is no token")]
    NoToken,
    /// Several tokens could be meant, and none was named.
    #[error("several tokens could be meant: {serials}")]
    SeveralTokens {
        /// Their serial numbers, with blanks between them.
        serials: String,
    },
    /// A software token has no PUK: a forgotten password opens nothing.
    #[error("a software token cannot be unlocked")]
    NothingToUnlock,
    /// The PIN is typed on the reader, and only the token's own program asks for a new one there.
    #[error("a new PIN is set in the token's own program")]
    NewPinOnReader,
}
