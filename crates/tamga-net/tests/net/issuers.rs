//! An issuer's certificate is found in whatever form its host keeps it.

use std::fs;

use tamga_net::{Error, Item, Sending, issuers, status};

use crate::authority::Authority;
use crate::server::Server;

#[track_caller]
fn check(kind: &'static str, body: &[u8], expected: &[Vec<u8>]) {
    let server = Server::of(kind, body);
    assert_eq!(issuers(&[server.url("/ca")]), Ok(expected.to_vec()));
}

#[test]
fn der_pem_and_bundles_are_read() {
    let authority = Authority::new("root");
    let der = authority.der();
    authority.openssl(&[
        "crl2pkcs7",
        "-nocrl",
        "-certfile",
        "ca.pem",
        "-outform",
        "DER",
        "-out",
        "ca.p7b",
    ]);
    let file = |name| fs::read(authority.path(name)).unwrap();
    let expected = [der.clone()];
    check("application/pkix-cert", &der, &expected);
    check("text/plain", &file("ca.pem"), &expected);
    check(
        "application/x-pkcs7-certificates",
        &file("ca.p7b"),
        &expected,
    );
}

#[test]
fn the_next_address_is_tried_and_the_last_fault_told() {
    let server = Server::of("application/pkix-cert", b"nothing".to_vec());
    let host = server.host();
    let found = issuers(&["ldap://ca/".into(), server.url("/ca")]);
    assert_eq!(found, Err(Error::AnswerUnreadable { host }));
    assert_eq!(issuers(&[]), Err(Error::NoAddress));

    let der = Authority::new("root").der();
    let better = Server::of("application/pkix-cert", der.clone());
    assert_eq!(issuers(&[server.url("/"), better.url("/")]), Ok(vec![der]));
}

#[test]
fn whoever_may_be_asked_is_told_before() {
    let names = [
        "authorityInfoAccess=OCSP;URI:http://ca.example:81/,caIssuers;URI:https://ca.example/ca.p7b",
        "crlDistributionPoints=URI:ldap://ca.example/cn,URI:http://ca.example/a.crl?b=c",
    ];
    let der = Authority::new("root").issue("holder", &names.map(str::to_owned));
    let certificate = tamga_x509::parse(&der).unwrap();
    let sending = |host: &str, path: &str, item| Sending {
        host: host.into(),
        path: path.into(),
        what: vec![item],
    };
    let expected = [
        sending("ca.example:81", "/", Item::SerialNumber),
        sending("ca.example", "/a.crl", Item::Nothing),
    ];
    assert_eq!(status::announced(&certificate), expected);
    let expected = [sending("ca.example", "/ca.p7b", Item::Nothing)];
    assert_eq!(issuers::announced(&certificate), expected);
}
