//! Asking a responder about one certificate, and proving its answer (RFC 6960).

use der::asn1::{Any, Int, OctetString};
use der::{Decode, Encode};
use sha1::{Digest, Sha1};
use spki::AlgorithmIdentifierOwned;
use tamga_x509::UnixTime;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::pair::{Pair, is_issued_by, verify};
use crate::status::{Reason, Span, Status};
use crate::{Error, Result};

mod wire;

use wire::{
    BASIC, BasicResponse, CertId, CertStatus, Extension, NONCE, OcspRequest, OcspResponse,
    OneRequest, ResponseData, ResponseStatus, SHA1, SingleResponse, TbsRequest,
};

/// Tags of `ResponderID` (RFC 6960 §4.2.1).
const BY_NAME: u8 = 0xa1;
const BY_KEY: u8 = 0xa2;

/// The question, DER.
pub(crate) fn request(pair: &Pair<'_>, nonce: &[u8]) -> Result<Vec<u8>> {
    let nonce = octets(nonce)?
        .to_der()
        .map_err(|_| Error::CertificateUnreadable)?;
    let extension = Extension {
        id: NONCE,
        critical: false,
        value: octets(&nonce)?,
    };
    let request = OcspRequest {
        tbs: TbsRequest {
            list: vec![OneRequest { id: id(pair)? }],
            extensions: Some(vec![extension]),
        },
    };
    request.to_der().map_err(|_| Error::CertificateUnreadable)
}

fn octets(bytes: &[u8]) -> Result<OctetString> {
    OctetString::new(bytes).map_err(|_| Error::CertificateUnreadable)
}

fn id(pair: &Pair<'_>) -> Result<CertId> {
    let key = &pair.issuer.public_key().subject_public_key.data;
    Ok(CertId {
        hash: AlgorithmIdentifierOwned {
            oid: SHA1,
            parameters: Some(Any::null()),
        },
        issuer_name: octets(&Sha1::digest(pair.issuer.subject().as_raw()))?,
        issuer_key: octets(&Sha1::digest(key))?,
        serial: Int::new(pair.serial()).map_err(|_| Error::CertificateUnreadable)?,
    })
}

/// What a responder's answer proves about the certificate, and how long.
///
/// `nonce` is the one asked with; `None` for an answer that was kept.
///
/// # Errors
///
/// The first reason not to believe it. [`Error::ResponderUnknowing`] when it is believed and
/// says `unknown`.
pub(crate) fn read(
    bytes: &[u8],
    pair: &Pair<'_>,
    nonce: Option<&[u8]>,
    now: UnixTime,
    host: &str,
) -> Result<(Status, Span)> {
    let unreadable = |_| Error::AnswerUnreadable {
        host: host.to_owned(),
    };
    let basic = basic(bytes, host)?;
    let signed = basic.data.to_der().map_err(unreadable)?;
    let data = ResponseData::from_der(&signed).map_err(unreadable)?;
    check_signature(&basic, &signed, &data, pair, now, host)?;
    let single = find(&data, pair, host)?;
    check_nonce(&data, nonce, host)?;
    check_extensions(&data, single, host)?;
    let span = Span {
        from: moment(&single.this_update),
        until: single.next_update.as_ref().map(moment),
    };
    span.check(now, host)?;
    Ok((status(&single.status, host)?, span))
}

fn basic(bytes: &[u8], host: &str) -> Result<BasicResponse> {
    let unreadable = || Error::AnswerUnreadable {
        host: host.to_owned(),
    };
    let response = OcspResponse::from_der(bytes).map_err(|_| unreadable())?;
    if response.status != ResponseStatus::Successful {
        return Err(Error::ResponderRefused {
            host: host.to_owned(),
            status: response.status as u8,
        });
    }
    let bytes = response.bytes.filter(|bytes| bytes.kind == BASIC);
    let bytes = bytes.ok_or_else(unreadable)?;
    BasicResponse::from_der(bytes.response.as_bytes()).map_err(|_| unreadable())
}

/// By the issuer, or by a responder whom the issuer charged with it.
fn check_signature(
    basic: &BasicResponse,
    signed: &[u8],
    data: &ResponseData,
    pair: &Pair<'_>,
    now: UnixTime,
    host: &str,
) -> Result<()> {
    let unreadable = |_| Error::AnswerUnreadable {
        host: host.to_owned(),
    };
    let algorithm = basic.algorithm.to_der().map_err(unreadable)?;
    let signature = basic.signature.raw_bytes();
    if is_named(&data.responder, &pair.issuer) {
        let key = pair.issuer.public_key();
        return verify(key, &algorithm, signature, signed, host);
    }
    for certificate in basic.certificates.iter().flatten() {
        let der = certificate.to_der().map_err(unreadable)?;
        let Ok((_, responder)) = X509Certificate::from_der(&der) else {
            continue;
        };
        if is_named(&data.responder, &responder) && is_delegated(&responder, pair, now) {
            let key = responder.public_key();
            return verify(key, &algorithm, signature, signed, host);
        }
    }
    Err(Error::SignerUnauthorized {
        host: host.to_owned(),
    })
}

fn is_named(responder: &Any, certificate: &X509Certificate<'_>) -> bool {
    let Ok(der) = responder.to_der() else {
        return false;
    };
    let key = Sha1::digest(&certificate.public_key().subject_public_key.data);
    match der[0] {
        BY_NAME => responder.value() == certificate.subject().as_raw(),
        // [2] EXPLICIT OCTET STRING of twenty bytes.
        BY_KEY => responder.value().strip_prefix(&[0x04, 20]) == Some(key.as_slice()),
        _ => false,
    }
}

/// RFC 6960 §4.2.2.2: issued by the very issuer, for OCSPSigning, and valid now.
fn is_delegated(responder: &X509Certificate<'_>, pair: &Pair<'_>, now: UnixTime) -> bool {
    let usage = responder.extended_key_usage().ok().flatten();
    let validity = responder.validity();
    usage.is_some_and(|usage| usage.value.ocsp_signing)
        && validity.not_before.timestamp() <= now.0
        && now.0 <= validity.not_after.timestamp()
        && is_issued_by(responder, &pair.issuer)
}

fn find<'a>(data: &'a ResponseData, pair: &Pair<'_>, host: &str) -> Result<&'a SingleResponse> {
    let id = id(pair)?;
    let is_same = |single: &&SingleResponse| {
        single.id.hash.oid == id.hash.oid
            && single.id.issuer_name == id.issuer_name
            && single.id.issuer_key == id.issuer_key
            && single.id.serial == id.serial
    };
    let found = data.responses.iter().find(is_same);
    found.ok_or_else(|| Error::AnswerForAnother {
        host: host.to_owned(),
    })
}

/// A responder may leave the nonce out (RFC 8954 §2.1), but not give another.
fn check_nonce(data: &ResponseData, asked: Option<&[u8]>, host: &str) -> Result<()> {
    let extensions = data.extensions.iter().flatten();
    let mut echoed = extensions.filter(|extension| extension.id == NONCE);
    let (Some(asked), Some(echoed)) = (asked, echoed.next()) else {
        return Ok(());
    };
    let inner = OctetString::from_der(echoed.value.as_bytes());
    if inner.is_ok_and(|inner| inner.as_bytes() == asked) {
        return Ok(());
    }
    Err(Error::NonceDiffers {
        host: host.to_owned(),
    })
}

/// What is critical and not understood makes the whole answer unusable (RFC 6960 §4.4).
fn check_extensions(data: &ResponseData, single: &SingleResponse, host: &str) -> Result<()> {
    let all = data.extensions.iter().chain(&single.extensions).flatten();
    let mut unknown = all.filter(|extension| extension.critical && extension.id != NONCE);
    match unknown.next() {
        Some(_) => Err(Error::AnswerUnreadable {
            host: host.to_owned(),
        }),
        None => Ok(()),
    }
}

fn status(status: &CertStatus, host: &str) -> Result<Status> {
    match status {
        CertStatus::Good(_) => Ok(Status::Good),
        CertStatus::Revoked(revoked) => Ok(Status::Revoked {
            since: moment(&revoked.time),
            reason: revoked.reason.as_ref().and_then(|reason| {
                let number = reason.value().first()?;
                Reason::from_number(*number)
            }),
        }),
        CertStatus::Unknown(_) => Err(Error::ResponderUnknowing {
            host: host.to_owned(),
        }),
    }
}

fn moment(time: &der::asn1::GeneralizedTime) -> UnixTime {
    UnixTime(time.to_unix_duration().as_secs().cast_signed())
}
