//! A key belongs to its certificate, however it is encoded, and to no other.

use tamga_x509::{Certificate, DamagedPart, Error, PublicKey, key_belongs, parse};

use crate::workshop::{EC, Workshop};

/// RSA's AlgorithmIdentifier with its NULL parameters, as in every certificate.
const WITH_NULL: &[u8] = b"\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00";

/// The same without: some modules build a key like this.
const WITHOUT: &[u8] = b"\x30\x0B\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01";

fn made(options: &str) -> Certificate {
    parse(&Workshop::new().certificate("CN = a\n", "", options)).unwrap()
}

#[test]
fn a_key_belongs_to_its_own_certificate_only() {
    let certificates: Vec<_> = [
        "-newkey rsa:2048",
        "-newkey rsa:2048",
        EC,
        EC,
        "-newkey ed25519",
    ]
    .into_iter()
    .map(made)
    .collect();
    for (i, certificate) in certificates.iter().enumerate() {
        for (j, other) in certificates.iter().enumerate() {
            assert_eq!(key_belongs(certificate, &other.key.spki), i == j, "{i} {j}");
        }
    }
}

#[test]
fn an_rsa_key_without_null_parameters_is_the_same_key() {
    let certificate = made("-newkey rsa:2048");
    let spki = &certificate.key.spki;
    assert_eq!(&spki[4..4 + WITH_NULL.len()], WITH_NULL);
    let mut bare = vec![0x30, 0x82];
    let length = u16::from_be_bytes([spki[2], spki[3]]) - 2;
    bare.extend(length.to_be_bytes());
    bare.extend(WITHOUT);
    bare.extend(&spki[4 + WITH_NULL.len()..]);
    assert_ne!(bare, *spki);
    assert!(key_belongs(&certificate, &bare));
}

#[test]
fn bytes_that_are_no_key_belong_to_nothing() {
    let certificate = made(EC);
    let spki = &certificate.key.spki;
    assert!(!key_belongs(&certificate, b""));
    assert!(!key_belongs(&certificate, b"\x30\x00"));
    assert!(!key_belongs(&certificate, &spki[..spki.len() - 1]));
    assert_eq!(PublicKey::parse(spki).as_ref(), Ok(&certificate.key));
    let part = DamagedPart::Key;
    for bytes in [b"", &spki[1..], &[spki.as_slice(), b"\0"].concat()] {
        assert_eq!(PublicKey::parse(bytes), Err(Error::Damaged { part }));
    }
    let mut other_point = spki.clone();
    *other_point.last_mut().unwrap() ^= 1;
    assert!(!key_belongs(&certificate, &other_point));
}
