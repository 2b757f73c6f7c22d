//! The token that goes with each signed question: a compact JWS (RFC 7515), RS256.

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Serialize;
use tamga_x509::UnixTime;
use time::OffsetDateTime;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::Question;

/// In the order of the official document.
#[derive(Serialize)]
struct Header<'a> {
    crit: [&'a str; 1],
    /// UTC, to the second.
    #[serde(rename = "sigT")]
    sig_t: String,
    /// Standard base64 (RFC 7515 §4.1.6), leaf first.
    x5c: Vec<String>,
    alg: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Payload<'a> {
    nonce: &'a str,
    client_id: &'a str,
}

/// What is to be signed: header and payload.
pub(super) fn signing_input(question: &Question<'_>, nonce: &str, now: UnixTime) -> String {
    let issuers = question.issuers.iter().map(Vec::as_slice);
    let chain = std::iter::once(question.certificate).chain(issuers);
    let header = Header {
        crit: ["sigT"],
        sig_t: utc(now),
        x5c: chain.map(|der| STANDARD.encode(der)).collect(),
        alg: "RS256",
    };
    let payload = Payload {
        nonce,
        client_id: question.memory_id,
    };
    format!("{}.{}", part(&header), part(&payload))
}

/// The whole token.
pub(super) fn compact(signing_input: &str, signature: &[u8]) -> String {
    format!("{signing_input}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// Whether the certificate's own key signed it.
pub(super) fn is_by(certificate: &[u8], signing_input: &str, signature: &[u8]) -> bool {
    let Ok((_, certificate)) = X509Certificate::from_der(certificate) else {
        return false;
    };
    let bits = &certificate.public_key().subject_public_key.data;
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, bits);
    key.verify(signing_input.as_bytes(), signature).is_ok()
}

fn part(json: &impl Serialize) -> String {
    let json = serde_json::to_vec(json).expect("strings only");
    URL_SAFE_NO_PAD.encode(json)
}

/// `2024-03-06T13:05:50Z`; a clock beyond the year 9999 says 1970.
fn utc(now: UnixTime) -> String {
    let now = OffsetDateTime::from_unix_timestamp(now.0).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (date, time) = (now.date(), now.time());
    let (month, day) = (u8::from(date.month()), date.day());
    let (hour, minute, second) = time.as_hms();
    let year = date.year();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_signing_is_utc_to_the_second() {
        #[track_caller]
        fn check(now: i64, expected: &str) {
            assert_eq!(utc(UnixTime(now)), expected);
        }
        check(1_709_730_350, "2024-03-06T13:05:50Z");
        check(0, "1970-01-01T00:00:00Z");
        check(i64::MAX, "1970-01-01T00:00:00Z");
    }
}
