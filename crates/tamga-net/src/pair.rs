//! A certificate together with the issuer that really issued it.

use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::x509::{AlgorithmIdentifier, SubjectPublicKeyInfo};

use crate::{Error, Result};

/// A certificate and its issuer; the signature between them is verified.
#[derive(Debug, Clone)]
pub(crate) struct Pair<'a> {
    pub(crate) certificate: X509Certificate<'a>,
    pub(crate) issuer: X509Certificate<'a>,
}

impl<'a> Pair<'a> {
    /// # Errors
    ///
    /// [`Error::CertificateUnreadable`], [`Error::IssuerDiffers`].
    pub(crate) fn new(certificate: &'a [u8], issuer: &'a [u8]) -> Result<Self> {
        let certificate = parsed(certificate)?;
        let issuer = parsed(issuer)?;
        if !is_issued_by(&certificate, &issuer) {
            return Err(Error::IssuerDiffers);
        }
        Ok(Self {
            certificate,
            issuer,
        })
    }

    /// The certificate's serial number, as its bytes stand there.
    pub(crate) fn serial(&self) -> &[u8] {
        self.certificate.tbs_certificate.raw_serial()
    }
}

fn parsed(der: &[u8]) -> Result<X509Certificate<'_>> {
    let (_, certificate) =
        X509Certificate::from_der(der).map_err(|_| Error::CertificateUnreadable)?;
    Ok(certificate)
}

/// By name and by signature, whatever its algorithm: an old issuer's SHA-1 still names it.
pub(crate) fn is_issued_by(
    certificate: &X509Certificate<'_>,
    issuer: &X509Certificate<'_>,
) -> bool {
    certificate.issuer().as_raw() == issuer.subject().as_raw()
        && certificate
            .verify_signature(Some(issuer.public_key()))
            .is_ok()
}

/// SHA-1 signatures (RFC 8017, RFC 5758, and the OID of OIW): forged since 2017.
const SHA1_SIGNATURES: [&str; 3] = ["1.2.840.113549.1.1.5", "1.2.840.10045.4.1", "1.3.14.3.2.29"];

/// Whether `key` signed `message`; `algorithm` is an AlgorithmIdentifier, DER.
///
/// # Errors
///
/// [`Error::SignatureKindUnknown`] for what is not verified here, [`Error::SignatureWrong`].
pub(crate) fn verify(
    key: &SubjectPublicKeyInfo<'_>,
    algorithm: &[u8],
    signature: &[u8],
    message: &[u8],
    host: &str,
) -> Result<()> {
    let host = host.to_owned();
    let Ok((_, algorithm)) = AlgorithmIdentifier::from_der(algorithm) else {
        return Err(Error::AnswerUnreadable { host });
    };
    let oid = algorithm.algorithm.to_id_string();
    if SHA1_SIGNATURES.contains(&oid.as_str()) {
        return Err(Error::SignatureKindUnknown { host, oid });
    }
    let signature = x509_parser::asn1_rs::BitString::new(0, signature);
    match x509_parser::verify::verify_signature(key, &algorithm, &signature, message) {
        Ok(()) => Ok(()),
        Err(x509_parser::error::X509Error::SignatureUnsupportedAlgorithm) => {
            Err(Error::SignatureKindUnknown { host, oid })
        }
        Err(_) => Err(Error::SignatureWrong { host }),
    }
}
