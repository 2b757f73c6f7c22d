//! Chains of certificates that `openssl ca` issued, whole and broken in every way.

use std::time::{Duration, Instant};

use tamga_x509::chain::{Chain, DEPTH_LIMIT, End, POOL_LIMIT, build};
use tamga_x509::{Confidence, Country, Error, Root, UnixTime, ValidityState, parse};

use crate::office::{AUTHORITY, Office};
use crate::workshop::patched;

/// 2026-06-01, within what every certificate here is valid unless it says otherwise.
pub(crate) const NOW: UnixTime = UnixTime(1_780_272_000);

/// A pin of this very certificate.
pub(crate) fn pin(der: &[u8]) -> Root {
    let certificate = parse(der).unwrap();
    Root {
        id: "pinned".into(),
        country: Country::Mn,
        name: certificate.subject.common_name.unwrap(),
        intermediate: false,
        sha256: Some(certificate.sha256),
        sha1: Some(certificate.sha1),
        confidence: Confidence::High,
        source: "https://ca.example".into(),
        retired: false,
    }
}

pub(crate) fn pinned() -> End {
    let root = "pinned".into();
    End::Pinned { root }
}

fn names(chain: &Chain) -> Vec<&str> {
    let names = chain.links.iter().map(|link| &link.certificate.subject);
    names
        .map(|name| name.common_name.as_deref().unwrap())
        .collect()
}

#[track_caller]
pub(crate) fn check(
    leaf: &[u8],
    pool: &[&[u8]],
    roots: &[Root],
    expected: &[&str],
    end: &End,
) -> Chain {
    let mut pool: Vec<Vec<u8>> = pool.iter().map(|der| der.to_vec()).collect();
    let chain = build(leaf, &pool, roots, NOW).unwrap();
    assert_eq!(names(&chain), expected);
    assert_eq!(&chain.end, end);
    pool.reverse();
    assert_eq!(
        build(leaf, &pool, roots, NOW).as_ref(),
        Ok(&chain),
        "order matters"
    );
    chain
}

#[test]
fn a_chain_leads_to_its_root() {
    let (office, [root, middle, leaf]) = Office::of_three();
    let pool = [middle.as_slice(), b"junk", &leaf, &root, &middle];
    let names = ["leaf", "middle", "root"];
    let chain = check(&leaf, &pool, &[], &names, &End::SelfSignedUnknown);
    assert!(chain.links.iter().all(|link| link.is_sound()));
    check(&leaf, &pool, &[pin(&root)], &names, &pinned());
    check(&leaf, &pool, &[pin(&middle)], &names[..2], &pinned());
    check(&root, &[], &[], &["root"], &End::SelfSignedUnknown);
    check(&root, &[], &[pin(&root)], &["root"], &pinned());
    let trusted = "verify -CAfile root.pem -untrusted middle.pem leaf.pem";
    assert_eq!(office.workshop.openssl(trusted), "leaf.pem: OK\n");
}

#[test]
fn every_known_fingerprint_must_agree() {
    let (_, [root, ..]) = Office::of_three();
    let check = |sha256: Option<&str>, sha1: Option<&str>, end: &End| {
        let own = pin(&root);
        let chosen = |said: Option<&str>, own: Option<String>| match said {
            Some("own") => own,
            other => other.map(str::to_owned),
        };
        let root_of = Root {
            sha256: chosen(sha256, own.sha256.clone()),
            sha1: chosen(sha1, own.sha1.clone()),
            ..own
        };
        assert_eq!(&build(&root, &[], &[root_of], NOW).unwrap().end, end);
    };
    check(Some("own"), None, &pinned());
    check(None, Some("own"), &pinned());
    check(Some("own"), Some("00"), &End::SelfSignedUnknown);
    check(Some("00"), Some("own"), &End::SelfSignedUnknown);
    check(None, None, &End::SelfSignedUnknown);
}

#[test]
fn an_issuer_that_is_not_at_hand_is_named_with_its_address() {
    let office = Office::new();
    office.root("root");
    let access = "authorityInfoAccess = caIssuers;URI:http://ca.example/root.p7b\n";
    let leaf = office.issue("leaf", "root", access);
    let missing = End::IssuerMissing {
        name: Some("root".into()),
        ca_issuers: vec!["http://ca.example/root.p7b".into()],
    };
    check(&leaf, &[], &[], &["leaf"], &missing);
    // The issuer's next generation, under the same name, is another key.
    let next = office.root("root");
    check(&leaf, &[&next], &[pin(&next)], &["leaf"], &missing);
}

#[test]
fn authorities_that_sign_each_other_are_a_ring() {
    let office = Office::new();
    office.root("a");
    office.issue("b", "a", AUTHORITY);
    let a_by_b = office.certify("a", "a2", "b", AUTHORITY);
    let b = office.workshop.read("b.der");
    let leaf = office.issue("leaf", "a", "");
    let ring = ["leaf", "a", "b"];
    check(&leaf, &[&a_by_b, &b], &[], &ring, &End::Looped);
    // With the way out among them, it is found.
    let a = office.workshop.read("a.der");
    check(
        &leaf,
        &[&a_by_b, &b, &a],
        &[pin(&a)],
        &["leaf", "a"],
        &pinned(),
    );
}

#[test]
fn of_two_ways_the_one_to_a_known_root_is_taken() {
    let (office, [root, middle, leaf]) = Office::of_three();
    let other = office.root("other");
    let cross = office.certify("middle", "cross", "other", AUTHORITY);
    let pool: [&[u8]; 4] = [&root, &middle, &other, &cross];
    check(
        &leaf,
        &pool,
        &[pin(&root)],
        &["leaf", "middle", "root"],
        &pinned(),
    );
    check(
        &leaf,
        &pool,
        &[pin(&other)],
        &["leaf", "middle", "other"],
        &pinned(),
    );
}

#[test]
fn of_two_ways_to_a_known_root_the_faultless_is_taken() {
    let (office, [root, _, leaf]) = Office::of_three();
    let expired = format!("expired\n{AUTHORITY}");
    let old = office.certify("middle", "old", "root", &expired);
    office.issue("upper", "root", AUTHORITY);
    let upper = office.workshop.read("upper.der");
    let long = office.certify("middle", "long", "upper", AUTHORITY);
    let roots = [pin(&root)];
    let names = ["leaf", "middle", "upper", "root"];
    check(
        &leaf,
        &[&root, &old, &upper, &long],
        &roots,
        &names,
        &pinned(),
    );
    let chain = check(
        &leaf,
        &[&root, &old],
        &roots,
        &["leaf", "middle", "root"],
        &pinned(),
    );
    let states: Vec<_> = chain.links.iter().map(|link| link.state).collect();
    let valid = ValidityState::Valid;
    assert_eq!(states, [valid, ValidityState::Expired, valid]);
}

#[test]
fn an_endless_chain_is_followed_to_its_tenth_certificate() {
    let office = Office::new();
    let mut pool = vec![office.root("0")];
    for at in 1..=DEPTH_LIMIT {
        pool.push(office.issue(&at.to_string(), &(at - 1).to_string(), AUTHORITY));
    }
    let leaf = pool.pop().unwrap();
    let limit = DEPTH_LIMIT as u32;
    let chain = build(&leaf, &pool, &[], NOW).unwrap();
    assert_eq!(chain.end, End::TooLong { limit });
    assert_eq!(chain.links.len(), DEPTH_LIMIT);
    let shorter = pool.pop().unwrap();
    let chain = build(&shorter, &pool, &[], NOW).unwrap();
    assert_eq!(chain.end, End::SelfSignedUnknown);
    assert_eq!(chain.links.len(), DEPTH_LIMIT);
}

/// Two authorities that sign each other, five hundred times each: every copy has the key, and
/// none its signature.
#[test]
fn a_pool_made_to_hurt_takes_no_time() {
    let office = Office::new();
    office.root("a");
    office.issue("b", "a", AUTHORITY);
    let a = office.certify("a", "a2", "b", AUTHORITY);
    let b = office.workshop.read("b.der");
    let leaf = office.issue("leaf", "a", "");
    let copy = |der: &[u8], number: u16| {
        let serial = hex::decode(parse(der).unwrap().serial).unwrap();
        let mut other = serial.clone();
        let end = other.len() - 2;
        other[end..].copy_from_slice(&number.to_be_bytes());
        patched(der, &serial, &other)
    };
    let copies = |der: &[u8]| (0..500).map(|n| copy(der, n)).collect::<Vec<_>>();
    let mut pool = [copies(&a), copies(&b)].concat();
    assert_eq!(pool.len(), POOL_LIMIT);
    let begin = Instant::now();
    let chain = build(&leaf, &pool, Root::all(), NOW).unwrap();
    assert!(matches!(chain.end, End::TooManyCandidates { .. }));
    assert!(
        begin.elapsed() < Duration::from_secs(5),
        "{:?}",
        begin.elapsed()
    );
    let same = vec![a.clone(); POOL_LIMIT];
    let chain = build(&leaf, &same, Root::all(), NOW).unwrap();
    assert!(matches!(chain.end, End::IssuerMissing { .. }));
    pool.push(a);
    let limit = POOL_LIMIT as u32;
    let refused = build(&leaf, &pool, Root::all(), NOW);
    assert_eq!(refused, Err(Error::TooMany { limit }));
}

#[test]
fn without_a_leaf_there_is_no_chain() {
    assert_eq!(build(b"", &[], &[], NOW), Err(Error::Empty));
    assert_eq!(build(b"junk", &[], &[], NOW), Err(Error::NotACertificate));
}
