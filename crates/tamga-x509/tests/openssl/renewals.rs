//! What differs after a renewal, and every form in which a portal asks for a certificate.

use tamga_x509::Difference::{
    self, Issuer, KeyChanged, KeyKept, Serial, SubjectAdded, SubjectChanged, SubjectRemoved,
    Validity,
};
use tamga_x509::{Certificate, differences, own_key, parse, spellings};

use crate::workshop::{EC, IRAN, Workshop};

/// A certificate with its own subject as issuer, of a fixed time and number.
fn made(workshop: &Workshop, subject: &str, options: &str) -> Certificate {
    parse(&workshop.certificate(subject, "", options)).unwrap()
}

/// What is said about the subject and its issuer.
#[track_caller]
fn check(old: &str, new: &str, expected: &[Difference]) {
    let workshop = Workshop::new();
    let old = made(&workshop, old, EC);
    let mut new = made(&workshop, new, EC);
    new.issuer = old.issuer.clone();
    let found = differences(&old, &new);
    let of_subject: Vec<_> = found
        .into_iter()
        .filter(|found| !matches!(found, Serial { .. } | KeyChanged | Validity { .. }))
        .collect();
    assert_eq!(of_subject, expected);
}

#[test]
fn what_changed_in_the_subject_is_told() {
    let changed = |attribute: &str, old: &str, new: &str| SubjectChanged {
        attribute: attribute.into(),
        old: old.into(),
        new: new.into(),
    };
    let added = |attribute: &str, value: &str| SubjectAdded {
        attribute: attribute.into(),
        value: value.into(),
    };
    let removed = |attribute: &str, value: &str| SubjectRemoved {
        attribute: attribute.into(),
        value: value.into(),
    };
    check(IRAN, IRAN, &[]);
    check("CN = a\nO = b\n", "O = b\nCN = a\n", &[]);
    check("CN = a\n", "CN = b\n", &[changed("CN", "a", "b")]);
    check("CN = a\nO = b\n", "CN = a\n", &[removed("O", "b")]);
    check("CN = a\n", "CN = a\nL = c\n", &[added("L", "c")]);
    check(
        "0.UID = MST:1\n1.UID = CCCD:2\n",
        "0.UID = CCCD:2\n1.UID = MST:3\n",
        &[changed("UID", "MST:1", "MST:3")],
    );
    check(
        "CN = a\nL = b\ntitle = c\n",
        "CN = z\nST = y\n",
        &[
            added("ST", "y"),
            removed("L", "b"),
            removed("T", "c"),
            changed("CN", "a", "z"),
        ],
    );
}

#[test]
fn key_number_and_time_are_told() {
    let workshop = Workshop::new();
    let old = made(&workshop, "CN = a\n", EC);
    assert_eq!(differences(&old, &old), [KeyKept]);
    workshop.openssl("req -x509 -config req.cnf -key key.pem -days 9 -outform DER -out b.der");
    let again = parse(&workshop.read("b.der")).unwrap();
    let serial = Serial {
        old: old.serial.clone(),
        new: again.serial.clone(),
    };
    let validity = Validity {
        old: old.validity,
        new: again.validity,
    };
    assert_eq!(differences(&old, &again), [serial, KeyKept, validity]);
    let other = made(&workshop, "CN = b\n", EC);
    let found = differences(&old, &other);
    assert!(found.contains(&KeyChanged) && !found.contains(&KeyKept));
    let issuer = Issuer {
        old: Some("a".into()),
        new: Some("b".into()),
    };
    assert_eq!(found.last(), Some(&issuer));
}

#[test]
fn of_several_keys_the_certificates_own_is_found() {
    let workshop = Workshop::new();
    let certificates: Vec<Certificate> = (0..3).map(|_| made(&workshop, "CN = a\n", EC)).collect();
    let keys: Vec<&[u8]> = certificates.iter().map(|c| &*c.key.spki).collect();
    for (at, certificate) in certificates.iter().enumerate() {
        assert_eq!(own_key(certificate, &keys), Some(at));
    }
    assert_eq!(own_key(&certificates[0], &keys[1..]), None);
    assert_eq!(own_key::<&[u8]>(&certificates[0], &[]), None);
}

#[test]
fn every_form_is_what_openssl_writes() {
    let workshop = Workshop::new();
    let mut der = workshop.certificate(IRAN, "", "-newkey rsa:2048");
    der.extend([0; 16]); // as some tokens pad
    let forms = spellings(&der).unwrap();
    let one_line = |pem: &str| -> String { pem.lines().filter(|l| !l.starts_with('-')).collect() };
    let pem = workshop.openssl("x509 -in cert.pem");
    let key = workshop.openssl("x509 -in cert.pem -noout -pubkey");
    assert_eq!(forms.base64, one_line(&pem));
    assert_eq!(forms.key_base64, one_line(&key));
    assert_eq!((forms.pem, forms.key_pem), (pem, key));
    let fingerprint = |hash: &str| {
        let printed = workshop.openssl(&format!("x509 -in cert.pem -noout -fingerprint -{hash}"));
        let (_, colons) = printed.trim().split_once('=').unwrap();
        colons.replace(':', "").to_lowercase()
    };
    assert_eq!(forms.sha256, fingerprint("sha256"));
    assert_eq!(forms.sha1, fingerprint("sha1"));
    let serial = workshop.openssl("x509 -in cert.pem -noout -serial");
    assert_eq!(format!("serial={}\n", forms.serial), serial);
    assert_eq!(forms.serial_colons.replace(':', ""), forms.serial);
    let number = u128::from_str_radix(&forms.serial[8..], 16).unwrap();
    assert!(number > 0 && forms.serial_decimal.len() >= 20);
}
