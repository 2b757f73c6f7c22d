//! Only the right certificate gets to a slot, and what the card made of it is known.

use rcgen::{CertificateParams, KeyPair, PublicKeyData as _};

use super::*;
use crate::piv::recorded::{PULLED, Recorded, SELECT};

const GET: &str = "00cb3fff055c035fc10500";
const NOTHING: &str = "6a82";

/// The management key's challenge and response, sixteen zeros encrypted with a key of zeros.
const OPEN: [(&str, &str); 2] = [
    (
        "0087089b047c02810000",
        "7c12811000000000000000000000000000000000009000",
    ),
    (
        "0087089b147c12821066e94bd4ef8a2c3b884cfa59ca342b2e00",
        "9000",
    ),
];

/// A certificate and its public key, in DER.
fn certified() -> (Vec<u8>, Vec<u8>) {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap();
    (certificate.der().to_vec(), key.subject_public_key_info())
}

fn in_object(der: &[u8]) -> String {
    let content = [
        tlv::object(CERTIFICATE, &[der]),
        tlv::object(CERTIFICATE_INFO, &[&[0]]),
        tlv::object(ERROR_DETECTION, &[]),
    ];
    hex::encode(tlv::object(OBJECT, &[&content.concat()]))
}

/// PUT DATA in its links, with an answer to the last.
fn put(der: &[u8], answer: &str) -> Vec<(String, String)> {
    let data = hex::decode(format!("5c035fc105{}", in_object(der))).unwrap();
    let links: Vec<_> = data.chunks(255).collect();
    let (last, links) = links.split_last().unwrap();
    let sent = |class, link: &[u8]| format!("{class}db3fff{:02x}{}", link.len(), hex::encode(link));
    let mut exchanges: Vec<_> = links
        .iter()
        .map(|link| (sent("10", link), "9000".to_owned()))
        .collect();
    exchanges.push((sent("00", last), answer.to_owned()));
    exchanges
}

/// Puts this certificate on a card whose slot has this key.
fn outcome(
    exchanges: &[(&str, &str)],
    der: &[u8],
    slot_key: SlotKey<'_>,
    replace: Replace,
) -> Result<(), Error> {
    let mut card = Recorded::short(&[&[SELECT], exchanges].concat());
    let management = ManagementKey::Given(vec![0; 16].into());
    let slot = Slot::Authentication;
    let outcome = put_certificate(&mut card, slot, der, slot_key, &management, replace);
    card.end();
    outcome
}

/// The outcome when PUT DATA and the reading after it are answered so.
fn written(put_answer: &str, kept: &str) -> Result<(), Error> {
    let (der, spki) = certified();
    let put = put(&der, put_answer);
    let put = put.iter().map(|(sent, answer)| (&sent[..], &answer[..]));
    let kept = kept.replace("NEW", &in_object(&der));
    let mut exchanges = vec![(GET, NOTHING)];
    exchanges.extend(OPEN);
    exchanges.extend(put);
    if put_answer == "9000" {
        exchanges.push((GET, &kept));
    }
    outcome(&exchanges, &der, SlotKey::Known(&spki), Replace::Refused)
}

fn interrupted() -> Result<(), Error> {
    Err(Error::WriteInterrupted { slot: "9A".into() })
}

fn mismatch() -> Result<(), Error> {
    Err(Error::CertificateKeyMismatch { slot: "9A".into() })
}

#[test]
fn puts_a_certificate_and_reads_it_back() {
    assert_eq!(written("9000", "NEW9000"), Ok(()));
    assert_eq!(written("6a84", ""), Err(Error::TokenFull));
}

#[test]
fn says_that_the_card_went_meanwhile() {
    for gone in [PULLED, ""] {
        assert_eq!(written(gone, ""), interrupted());
        assert_eq!(written("9000", gone), interrupted());
    }
    assert_eq!(written("90", ""), interrupted());
}

#[test]
fn says_that_the_card_kept_something_else() {
    let not_kept = || Err(Error::CertificateNotKept { slot: "9A".into() });
    let another = format!("{}9000", in_object(&certified().0));
    for kept in [NOTHING, &another, "53009000"] {
        assert_eq!(written("9000", kept), not_kept());
    }
}

#[test]
fn writes_nothing_twice() {
    let (der, spki) = certified();
    let there = format!("{}9000", in_object(&der));
    let known = SlotKey::Known(&spki);
    assert_eq!(
        outcome(&[(GET, &there)], &der, known, Replace::Refused),
        Ok(())
    );
}

#[test]
fn leaves_another_certificate_where_it_is() {
    let (der, spki) = certified();
    let there = format!("{}9000", in_object(&certified().0));
    let in_use = Err(Error::SlotInUse { slot: "9A".into() });
    let known = SlotKey::Known(&spki);
    assert_eq!(
        outcome(&[(GET, &there)], &der, known, Replace::Refused),
        in_use
    );
}

#[test]
fn refuses_a_certificate_for_another_key() {
    let (der, _) = certified();
    let (_, other) = certified();
    let nothing = (GET, NOTHING);
    let known = SlotKey::Known(&other);
    assert_eq!(
        outcome(&[nothing], &der, known, Replace::Allowed),
        mismatch()
    );
    let metadata = format!("010111044386410{}9000", &hex::encode(&other[26..])[1..]);
    let told = [nothing, ("00f7009a00", &metadata[..])];
    assert_eq!(
        outcome(&told, &der, SlotKey::Told, Replace::Allowed),
        mismatch()
    );
}

#[test]
fn refuses_when_the_card_does_not_tell_its_key() {
    let (der, _) = certified();
    let unknown = || Err(Error::SlotKeyUnknown { slot: "9A".into() });
    for answer in ["6d00", "9000", "0101119000", "01010604009000"] {
        let told = [(GET, NOTHING), ("00f7009a00", answer)];
        assert_eq!(
            outcome(&told, &der, SlotKey::Told, Replace::Allowed),
            unknown()
        );
    }
}

#[track_caller]
fn check_unsent(der: &[u8], expected: Error) {
    let mut card = Recorded::short(&[]);
    let (slot, management) = (Slot::Authentication, ManagementKey::Default);
    let outcome = put_certificate(
        &mut card,
        slot,
        der,
        SlotKey::Told,
        &management,
        Replace::Allowed,
    );
    assert_eq!(outcome, Err(expected));
}

#[test]
fn what_is_no_certificate_reaches_no_card() {
    let (der, spki) = certified();
    for bad in [&b""[..], b"\x30\x00", &der[..der.len() - 1], &spki] {
        check_unsent(bad, Error::CertificateMalformed { slot: "9A".into() });
    }
}

#[test]
fn what_no_card_has_room_for_reaches_none() {
    let key = KeyPair::generate().unwrap();
    let names = vec!["a.example".to_owned(); 8_000];
    let large = CertificateParams::new(names).unwrap();
    let large = large.self_signed(&key).unwrap();
    assert!(large.der().len() > 65_535);
    check_unsent(large.der(), Error::TokenFull);
}
