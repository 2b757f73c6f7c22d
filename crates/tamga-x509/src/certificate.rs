//! A certificate as plain data.

use serde::{Deserialize, Serialize};

use crate::{Holder, Name, PublicKey, Validity};

/// What one certificate says (RFC 5280 §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    /// Whom it is for.
    pub subject: Name,
    /// Who issued it.
    pub issuer: Name,
    /// Upper-case hexadecimal without separators or sign, as the bytes stand in the
    /// certificate; other spellings: [`serial_colons`], [`serial_decimal`].
    pub serial: String,
    /// When it is valid.
    pub validity: Validity,
    /// The key it is about.
    pub key: PublicKey,
    /// What the key may be used for; empty if the certificate does not say (RFC 5280 §4.2.1.3).
    pub key_usage: Vec<KeyUsage>,
    /// Names of RFC 5280 §4.2.1.12 where there is one, as `clientAuth`; otherwise dotted OIDs.
    pub extended_key_usage: Vec<String>,
    /// Policies, as dotted OIDs (RFC 5280 §4.2.1.4).
    pub policies: Vec<String>,
    /// Addresses of revocation lists (RFC 5280 §4.2.1.13).
    pub crl: Vec<String>,
    /// Addresses of OCSP responders (RFC 5280 §4.2.2.1).
    pub ocsp: Vec<String>,
    /// Addresses of the issuer's certificate (RFC 5280 §4.2.2.1).
    pub ca_issuers: Vec<String>,
    /// Whether it may issue certificates itself (RFC 5280 §4.2.1.9).
    pub is_ca: bool,
    /// Whether subject and issuer are the same name; the signature is not looked at.
    pub self_signed: bool,
    /// SHA-256 of the whole certificate, lower-case hexadecimal; its name throughout Tamga.
    pub sha256: String,
    /// SHA-1 of the whole certificate, lower-case hexadecimal; what Windows calls thumbprint.
    pub sha1: String,
    /// The subject, read by the national profile.
    pub holder: Holder,
    /// Issued by Tamga's practice issuer: for rehearsal only, worth nothing.
    pub practice: bool,
}

/// One permitted use of a key (RFC 5280 §4.2.1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum KeyUsage {
    /// Signing, other than certificates.
    DigitalSignature,
    /// Signing that binds (X.509 now says contentCommitment).
    NonRepudiation,
    /// Encrypting keys.
    KeyEncipherment,
    /// Encrypting data.
    DataEncipherment,
    /// Agreeing on a key.
    KeyAgreement,
    /// Signing certificates.
    KeyCertSign,
    /// Signing revocation lists.
    CrlSign,
    /// With key agreement: only to encrypt.
    EncipherOnly,
    /// With key agreement: only to decrypt.
    DecipherOnly,
}

/// A serial number in pairs of digits, as portals and Windows' details show it: `01:AB:…`.
pub fn serial_colons(serial: &str) -> String {
    let pairs: Vec<&str> = serial
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| std::str::from_utf8(pair).ok())
        .collect();
    pairs.join(":")
}

/// A serial number in decimal, as some portals ask for it.
///
/// Digits that are not hexadecimal count as nothing.
pub fn serial_decimal(serial: &str) -> String {
    let mut digits = vec![0_u8]; // least significant first
    for nibble in serial.chars().filter_map(|c| c.to_digit(16)) {
        let mut carry = nibble;
        for digit in &mut digits {
            let sum = u32::from(*digit) * 16 + carry;
            *digit = (sum % 10) as u8;
            carry = sum / 10;
        }
        while carry > 0 {
            digits.push((carry % 10) as u8);
            carry /= 10;
        }
    }
    digits.iter().rev().map(|d| char::from(b'0' + d)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_has_three_spellings() {
        #[track_caller]
        fn check(serial: &str, colons: &str, decimal: &str) {
            assert_eq!(serial_colons(serial), colons);
            assert_eq!(serial_decimal(serial), decimal);
        }
        check("00", "00", "0");
        check("0A", "0A", "10");
        check("5401", "54:01", "21505");
        check(
            "FFFFFFFFFFFFFFFF",
            "FF:FF:FF:FF:FF:FF:FF:FF",
            "18446744073709551615",
        );
        check(
            "5401ABCDEF0123456789ABCDEF01234567890011",
            "54:01:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:00:11",
            "479592491770871999125863364048613958121891102737",
        );
    }
}
