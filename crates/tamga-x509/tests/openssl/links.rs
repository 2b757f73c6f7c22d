//! What makes a link of a chain, and what it may lack.

use der::asn1::Any;
use der::{Encode as _, Tag};
use tamga_x509::chain::{End, Link, LinkFault, build};
use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certificate::X509Certificate;

use crate::chains::{NOW, check, pin, pinned};
use crate::office::{AUTHORITY, Office};
use crate::workshop::patched;

#[test]
fn a_wrong_signature_is_no_link() {
    let (_, [root, middle, mut leaf]) = Office::of_three();
    *leaf.last_mut().unwrap() ^= 1;
    let name = Some("middle".into());
    let wrong = End::SignatureWrong { name };
    check(&leaf, &[&middle, &root], &[pin(&root)], &["leaf"], &wrong);
    let renamed = patched(&middle, b"\x0C\x06middle", b"\x0C\x06Middle");
    let missing = End::SignatureWrong {
        name: Some("root".into()),
    };
    check(&renamed, &[&root], &[pin(&root)], &["Middle"], &missing);
}

#[test]
fn a_signature_made_with_another_algorithm_than_was_signed_is_wrong() {
    let (office, [_, middle, leaf]) = Office::of_three();
    // ecdsa-with-SHA384 within, ecdsa-with-SHA256 around it: the first place is within.
    let sha256 = b"\x2A\x86\x48\xCE\x3D\x04\x03\x02";
    let at = leaf.windows(8).position(|bytes| bytes == sha256).unwrap();
    let mut changed = leaf;
    changed[at + 7] = 3;
    let (_, parsed) = X509Certificate::from_der(&changed).unwrap();
    let signed = parsed.tbs_certificate.as_ref();
    office.workshop.write("tbs", signed);
    office
        .workshop
        .openssl("dgst -sha256 -sign middle.key -out signature tbs");
    let signature = office.workshop.read("signature");
    let around = [b"\x30\x0A\x06\x08".as_slice(), sha256].concat();
    let bits = [
        b"\x03".as_slice(),
        &[signature.len() as u8 + 1, 0][..],
        signature.as_slice(),
    ]
    .concat();
    let content = [signed, &around, &bits].concat();
    let forged = Any::new(Tag::Sequence, content).unwrap().to_der().unwrap();
    let name = Some("middle".into());
    check(
        &forged,
        &[&middle],
        &[],
        &["leaf"],
        &End::SignatureWrong { name },
    );
}

#[test]
fn a_signature_that_cannot_be_checked_says_so() {
    #[track_caller]
    fn says(key: &'static str, oid: &str) {
        let made = || {
            let mut office = Office::new();
            office.key = key;
            let root = office.root("root");
            (office, root)
        };
        let (office, root) = made();
        let leaf = office.issue("leaf", "root", "");
        let oid = oid.into();
        let end = End::AlgorithmUnknown { oid };
        check(&leaf, &[&root], &[pin(&root)], &["leaf"], &end);
        // Another key under the issuer's name says nothing about the signature.
        let (_, other) = made();
        let missing = End::IssuerMissing {
            name: Some("root".into()),
            ca_issuers: Vec::new(),
        };
        check(&leaf, &[&other], &[], &["leaf"], &missing);
    }
    says("ec -pkeyopt ec_paramgen_curve:P-521", "1.2.840.10045.4.3.2");
    says("rsa:1024", "1.2.840.113549.1.1.11");
}

#[test]
fn who_may_not_issue_is_told() {
    #[track_caller]
    fn check(middle: &str, lower: &str, faults: &[LinkFault]) {
        let office = Office::new();
        let root = office.root("root");
        let middle = office.issue("middle", "root", middle);
        let lower = office.issue("lower", "middle", lower);
        let leaf = office.issue("leaf", "lower", "");
        let pool = [root.clone(), middle, lower];
        let chain = build(&leaf, &pool, &[pin(&root)], NOW).unwrap();
        assert_eq!(chain.end, pinned());
        assert_eq!(chain.links[2].faults, faults);
        let others = [0, 1, 3].map(|at| &chain.links[at]);
        assert!(others.iter().all(|link| link.is_sound()));
    }
    check(AUTHORITY, AUTHORITY, &[]);
    check("", AUTHORITY, &[LinkFault::NotAnAuthority]);
    let cannot_sign = "basicConstraints = CA:true\nkeyUsage = cRLSign\n";
    check(cannot_sign, AUTHORITY, &[LinkFault::MayNotSign]);
    let one = "basicConstraints = CA:true,pathlen:1\n";
    let none = "basicConstraints = CA:true,pathlen:0\n";
    check(one, none, &[]);
    check(none, AUTHORITY, &[LinkFault::PathTooLong]);
}

/// RFC 5280 §4.2.1.9: pathLenConstraint counts no authority that issued to itself.
#[test]
fn an_authoritys_new_key_under_its_old_name_is_none_more() {
    let office = Office::new();
    let root = office.root("root");
    let none = "basicConstraints = CA:true,pathlen:0\n";
    let old = office.issue("middle", "root", none);
    for kind in ["pem", "key"] {
        let path = |name: &str| office.workshop.path(&format!("{name}.{kind}"));
        std::fs::rename(path("middle"), path("old")).unwrap();
    }
    let new = office.issue("middle", "old", AUTHORITY);
    let leaf = office.issue("leaf", "middle", "");
    let names = ["leaf", "middle", "middle", "root"];
    let chain = check(
        &leaf,
        &[&root, &old, &new],
        &[pin(&root)],
        &names,
        &pinned(),
    );
    assert!(chain.links.iter().all(Link::is_sound));
}
