//! Why bytes could not be read as a certificate, or a request not be written, as the person
//! meets it.

use serde::{Deserialize, Serialize};

use crate::{KeyChoice, Piece, SIZE_LIMIT};

/// Bytes that could not be read as certificates, and requests that could not be written.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `x509-<code>` in `locales/<locale>/x509.ftl`. Renaming a variant is a breaking change.
/// `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "X509Error", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Error {
    /// No bytes at all: often a download that was cut off at once.
    #[error("the file is empty")]
    Empty,

    /// More bytes than any certificate file has; not read at all.
    #[error("{bytes} bytes; a certificate file has less than {limit}")]
    TooLarge {
        /// Size of the input in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        bytes: u64,
        /// The size from which on nothing is read, in bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        limit: u64,
    },

    /// More certificates in one file than anybody's chain has.
    #[error("more than {limit} certificates in one file")]
    TooMany {
        /// The most that is read from one file.
        limit: u32,
    },

    /// Nothing that is known here.
    #[error("not a certificate")]
    NotACertificate,

    /// A certificate that ends before its own length says so.
    #[error("the certificate is cut off")]
    Truncated,

    /// A certificate in which one part cannot be read.
    #[error("the certificate is damaged: {part:?}")]
    Damaged {
        /// The first part that cannot be read.
        part: DamagedPart,
    },

    /// PKCS#7 without a certificate in it.
    #[error("the file has no certificate inside")]
    NoCertificateInside,

    /// A private key (PKCS#8, PKCS#1, SEC 1): nobody else should ever see it.
    #[error("a private key instead of a certificate")]
    KeyInsteadOfCertificate,

    /// Only a public key (SubjectPublicKeyInfo, or PKCS#1's).
    #[error("a public key instead of a certificate")]
    PublicKeyInsteadOfCertificate,

    /// A certificate request (RFC 2986): what is sent to the issuer, not what comes back.
    #[error("a certificate request instead of a certificate")]
    RequestInsteadOfCertificate,

    /// A certificate revocation list (RFC 5280 §5).
    #[error("a revocation list instead of a certificate")]
    RevocationListInsteadOfCertificate,

    /// A saved web page, often a portal's error page under the certificate's name.
    #[error("a web page instead of a certificate")]
    WebPageInsteadOfCertificate,

    /// A ZIP, RAR, 7-Zip or gzip archive, which may hold the certificate.
    #[error("an archive instead of a certificate")]
    ArchiveInsteadOfCertificate,

    /// A document for reading or printing: PDF, or an old Office file.
    #[error("a document instead of a certificate")]
    DocumentInsteadOfCertificate,

    /// A picture of a certificate: PNG, JPEG, GIF, BMP, TIFF or WebP.
    #[error("a picture instead of a certificate")]
    PictureInsteadOfCertificate,

    /// A Java key store (JKS or JCEKS).
    #[error("a Java key store instead of a certificate")]
    JavaKeyStoreInsteadOfCertificate,

    /// A request cannot be written without this piece of the subscriber.
    #[error("{piece:?} is missing")]
    PieceMissing {
        /// What is missing.
        piece: Piece,
    },

    /// A piece is longer than the standard allows (RFC 5280 appendix A).
    #[error("{piece:?} has {length} characters, {limit} fit")]
    PieceTooLong {
        /// What is too long.
        piece: Piece,
        /// Its length in characters.
        length: u32,
        /// The most characters it may have, what the profile adds already taken off.
        limit: u32,
    },

    /// A piece holds a character that its attribute cannot hold, or that hides or moves others.
    #[error("{piece:?} cannot hold {character}")]
    PieceNotAllowed {
        /// What holds it.
        piece: Piece,
        /// The first such character: itself, or its code point as `U+202E` if it is invisible.
        character: String,
    },

    /// The issuers of this profile take no such key.
    #[error("the issuer takes other keys, first of all {wanted:?}")]
    KeyNotAllowed {
        /// The kind of key to make.
        wanted: KeyChoice,
    },

    /// The bytes are no certificate request (RFC 2986 §4).
    #[error("the certificate request cannot be read")]
    RequestMalformed,

    /// A signature was not made over these bytes, with this algorithm, by this key.
    #[error("the signature is wrong")]
    SignatureWrong,
}

impl Error {
    pub(crate) fn too_large(bytes: usize) -> Self {
        Self::TooLarge {
            bytes: bytes as u64,
            limit: SIZE_LIMIT as u64,
        }
    }
}

/// The part of a certificate that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum DamagedPart {
    /// The letters between `-----BEGIN` and `-----END` (RFC 7468).
    Text,
    /// The nesting of the whole (X.690).
    Structure,
    /// The serial number.
    SerialNumber,
    /// Subject or issuer.
    Name,
    /// Not before or not after.
    Validity,
    /// The public key.
    Key,
    /// An extension (RFC 5280 §4.2).
    Extension,
}
