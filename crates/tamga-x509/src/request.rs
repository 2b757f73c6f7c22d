//! Certificate requests (PKCS#10, RFC 2986): what is to be signed, and what becomes of it once a
//! token has signed.

use std::collections::BTreeMap;

use der::asn1::{BitString, SetOfVec};
use der::{Decode as _, Encode as _};
use serde::{Deserialize, Serialize};
use x509_cert::request::{CertReq, CertReqInfo, Version};
use x509_cert::spki::SubjectPublicKeyInfoOwned;
use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certification_request::X509CertificationRequest;

use crate::signature::{self, SignatureAlgorithm};
use crate::{DamagedPart, Error, KeyChoice, Name, Piece, Profile, PublicKey, Result};
use crate::{key, pem, read};

mod subject;

/// The most bytes that are read as a request: more than any has.
const REQUEST_LIMIT: usize = 64 * 1024;

/// A request that nobody has signed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    info: CertReqInfo,
    to_be_signed: Vec<u8>,
    key: KeyChoice,
    algorithm: SignatureAlgorithm,
}

/// A signed certificate request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
pub struct CertificateRequest {
    /// CertificationRequest (RFC 2986 §4), DER; base64 on the wire.
    #[serde(with = "crate::base64_text")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub der: Vec<u8>,
}

/// What a certificate request asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
pub struct Requested {
    /// Whom the certificate will be for.
    pub subject: Name,
    /// The key it will be about.
    pub key: PublicKey,
}

impl Draft {
    /// Whether a request by `profile` can be written, before a key is made for it.
    ///
    /// # Errors
    ///
    /// The first of the profile's attributes that cannot be written, as in [`new`](Self::new).
    pub fn check(profile: &Profile, pieces: &BTreeMap<Piece, String>) -> Result<()> {
        subject::write(profile, pieces).map(|_| ())
    }

    /// A request by `profile` for the key `spki` (SubjectPublicKeyInfo, DER).
    ///
    /// White space around a piece is left out; otherwise its characters stay as they are. A
    /// piece of white space only counts as missing, and a piece that the profile does not ask
    /// for is not looked at.
    ///
    /// # Errors
    ///
    /// The first of the profile's attributes that cannot be written: [`Error::PieceMissing`],
    /// [`Error::PieceNotAllowed`], [`Error::PieceTooLong`]. Then [`DamagedPart::Key`] if `spki`
    /// is no key, and [`Error::KeyNotAllowed`] if the profile does not accept it.
    ///
    /// Source: [RFC 2986 §4.1](https://www.rfc-editor.org/rfc/rfc2986#section-4.1).
    pub fn new(profile: &Profile, pieces: &BTreeMap<Piece, String>, spki: &[u8]) -> Result<Self> {
        let subject = subject::write(profile, pieces)?;
        let public_key = SubjectPublicKeyInfoOwned::from_der(spki).map_err(|_| damaged_key())?;
        let key = accepted(profile, spki)?;
        let info = CertReqInfo {
            version: Version::V1,
            subject,
            public_key,
            attributes: SetOfVec::new(),
        };
        Ok(Self {
            to_be_signed: info.to_der().expect("every part was made of DER just now"),
            info,
            key,
            algorithm: SignatureAlgorithm::of(key, profile.digest),
        })
    }

    /// What the key has to sign: CertificationRequestInfo, DER, not hashed.
    pub fn to_be_signed(&self) -> &[u8] {
        &self.to_be_signed
    }

    /// The algorithm that the profile wants.
    pub fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }

    /// The request with its signature, which was made over
    /// [`to_be_signed`](Self::to_be_signed) elsewhere.
    ///
    /// An ECDSA signature is DER (RFC 3279 §2.2.3), or r and s in a row as a token gives it
    /// (PKCS#11 §6.3.1).
    ///
    /// # Errors
    ///
    /// [`Error::SignatureWrong`] if it does not verify: no such request leaves here.
    pub fn signed(
        &self,
        signature: &[u8],
        algorithm: SignatureAlgorithm,
    ) -> Result<CertificateRequest> {
        let signature = signature::in_der(signature, self.key)?;
        let request = CertReq {
            info: self.info.clone(),
            algorithm: algorithm.identifier(),
            signature: BitString::from_bytes(&signature).map_err(|_| Error::SignatureWrong)?,
        };
        let der = request.to_der().expect("every part was made of DER");
        let request = CertificateRequest { der };
        request.verify()?;
        Ok(request)
    }
}

impl CertificateRequest {
    /// As portals want it: PEM (RFC 7468 §7), lines of 64 letters.
    pub fn pem(&self) -> String {
        pem::encode("CERTIFICATE REQUEST", &self.der)
    }

    /// Whose certificate is asked for, and of which key. The signature is not looked at.
    ///
    /// # Errors
    ///
    /// [`Error::RequestMalformed`] if the bytes are no request, [`Error::Damaged`] if its name
    /// or key cannot be read.
    pub fn read(&self) -> Result<Requested> {
        let parsed = self.parsed()?;
        let info = &parsed.certification_request_info;
        Ok(Requested {
            subject: read::name(&info.subject)?,
            key: key::read(&info.subject_pki)?,
        })
    }

    /// Whether the key inside made the signature: proof that the subscriber holds it.
    ///
    /// # Errors
    ///
    /// [`Error::RequestMalformed`] if the bytes are no request, [`Error::SignatureWrong`] if
    /// not, or if the algorithm is one that no issuer takes.
    pub fn verify(&self) -> Result<()> {
        let verified = self.parsed()?.verify_signature();
        verified.map_err(|_| Error::SignatureWrong)
    }

    fn parsed(&self) -> Result<X509CertificationRequest<'_>> {
        if self.der.len() > REQUEST_LIMIT {
            return Err(Error::RequestMalformed);
        }
        match X509CertificationRequest::from_der(&self.der) {
            Ok(([], parsed)) => Ok(parsed),
            _ => Err(Error::RequestMalformed),
        }
    }
}

fn accepted(profile: &Profile, spki: &[u8]) -> Result<KeyChoice> {
    let key = PublicKey::parse(spki)?;
    let wanted = *profile.keys.first().ok_or_else(damaged_key)?;
    let accepted = profile.accepts(&key.kind);
    accepted.ok_or(Error::KeyNotAllowed { wanted })
}

fn damaged_key() -> Error {
    Error::Damaged {
        part: DamagedPart::Key,
    }
}
