//! A portal at a public address of the test's own network, and what may stand before it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tamga_net::http::Client;
use tamga_net::reach::{Expects, Goal, announced, reach, reach_with};
use tamga_net::{Error, Reach};
use tamga_x509::{Country, UnixTime};

use crate::namespace::{inside, inside_with, run};

const HOSTS: &str = "198.51.100.7 portal.test\n10.10.34.36 filtered.test\n198.51.100.7 other.test";
/// Wed, 06 Mar 2024 13:05:50 GMT
const THEN: UnixTime = UnixTime(1_709_730_350);
const JSON: &str = "HTTP/1.1 200 OK\r\nDate: Wed, 06 Mar 2024 13:05:50 GMT\r\n\
                    Content-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}";
const PAGE: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi";
const ASTRAY: &str = "HTTP/1.1 302 Found\r\nLocation: http://login.hotel.test/?from=x\r\n\
                      Content-Length: 0\r\n\r\n";

fn goal(url: &str, expects: Expects) -> Goal<'_> {
    Goal {
        url,
        expects,
        only_from: Some(Country::Ir),
        deadline: Duration::from_millis(1500),
    }
}

fn network() {
    run("ip", &["addr", "add", "198.51.100.7/32", "dev", "lo"]);
}

/// Answers every question at the portal's address with the same bytes.
fn answers(port: u16, bytes: &'static str) {
    serve(port, move |mut stream| {
        let _asked = stream.read(&mut [0; 4096]);
        let _gone = stream.write_all(bytes.as_bytes());
    });
}

fn serve(port: u16, play: impl Fn(TcpStream) + Send + Sync + 'static) {
    let listener = TcpListener::bind(("198.51.100.7", port)).unwrap();
    thread::spawn(move || listener.incoming().flatten().for_each(play));
}

#[track_caller]
fn fault(url: &str, expects: Expects, expected: &Error) {
    let found = reach(&goal(url, expects), || THEN);
    assert_eq!(found.as_ref().err(), Some(expected), "{found:?}");
}

fn host() -> String {
    "portal.test".into()
}

#[test]
fn a_portal_that_answers_tells_its_clock() {
    inside(
        "reach::a_portal_that_answers_tells_its_clock",
        HOSTS,
        || {
            network();
            answers(80, JSON);
            let goal = goal("http://portal.test/api", Expects::Json);
            let found = reach(&goal, || THEN).unwrap();
            assert_eq!((&*found.host, found.skew_seconds), ("portal.test", Some(0)));
            assert_eq!(found.fault(), None);
            let late = reach(&goal, || UnixTime(THEN.0 - 61)).unwrap();
            let skew_seconds = -61;
            assert_eq!(
                late.fault(),
                Some(Error::ClockWrong {
                    host: host(),
                    skew_seconds
                })
            );
            let all: Vec<_> = announced(&goal)
                .into_iter()
                .map(|it| (it.host, it.path))
                .collect();
            assert_eq!(all, [(host(), "/api".into())]);
        },
    );
}

#[test]
fn a_name_that_a_filter_answers_is_told() {
    inside("reach::a_name_that_a_filter_answers_is_told", HOSTS, || {
        let (host, address) = ("filtered.test".into(), "10.10.34.36".into());
        fault(
            "https://filtered.test/",
            Expects::Page,
            &Error::HostAddressPrivate { host, address },
        );
        let host = "nowhere.test".into();
        fault(
            "https://nowhere.test/",
            Expects::Page,
            &Error::HostNotFound { host },
        );
    });
}

#[test]
fn silence_carries_the_only_country_that_is_answered() {
    inside(
        "reach::silence_carries_the_only_country_that_is_answered",
        HOSTS,
        || {
            network();
            serve(443, |stream| {
                thread::sleep(Duration::from_secs(20));
                drop(stream);
            });
            let silence = Error::TimedOut {
                host: host(),
                seconds: 1,
                only_from: Some(Country::Ir),
            };
            fault("https://portal.test/", Expects::Page, &silence);
            fault(
                "http://portal.test/",
                Expects::Page,
                &Error::ConnectionRefused { host: host() },
            );
        },
    );
}

#[test]
fn a_network_that_wants_a_sign_in_is_told() {
    inside(
        "reach::a_network_that_wants_a_sign_in_is_told",
        HOSTS,
        || {
            network();
            answers(80, PAGE);
            let to = None;
            fault(
                "http://portal.test/api",
                Expects::Json,
                &Error::CaptivePortal { host: host(), to },
            );
            assert!(reach(&goal("http://portal.test/", Expects::Page), || THEN).is_ok());
            answers(81, ASTRAY);
            let astray = Error::CaptivePortal {
                host: "portal.test:81".into(),
                to: Some("login.hotel.test".into()),
            };
            fault("http://portal.test:81/", Expects::Page, &astray);
            fault("http://portal.test:81/api", Expects::Json, &astray);
        },
    );
}

#[test]
fn a_broken_tls_is_explained_by_what_comes_without_it() {
    inside(
        "reach::a_broken_tls_is_explained_by_what_comes_without_it",
        HOSTS,
        || {
            network();
            answers(443, PAGE);
            let goal = goal("https://portal.test/", Expects::Page);
            fault(
                "https://portal.test/",
                Expects::Page,
                &Error::TlsFailed { host: host() },
            );
            let asked: Vec<_> = announced(&goal).into_iter().map(|it| it.host).collect();
            assert_eq!(asked, ["portal.test", "portal.test"]);
            answers(80, ASTRAY);
            let to = Some("login.hotel.test".into());
            fault(
                "https://portal.test/",
                Expects::Page,
                &Error::CaptivePortal { host: host(), to },
            );
        },
    );
}

#[test]
fn a_proxy_in_between_is_named_and_resolves_the_name_itself() {
    let name = "reach::a_proxy_in_between_is_named_and_resolves_the_name_itself";
    inside(name, HOSTS, || {
        network();
        answers(3128, JSON);
        let client = Client::through("http://198.51.100.7:3128").unwrap();
        let goal = goal("http://filtered.test/", Expects::Json);
        let found = reach_with(&client, &goal, || THEN).unwrap();
        assert_eq!(found.proxy.as_deref(), Some("198.51.100.7:3128"));
        let client = Client::through("http://198.51.100.7:3129").unwrap();
        let (host, proxy) = ("filtered.test".into(), "198.51.100.7:3129".into());
        let refused = Error::ProxyRefused { host, proxy };
        assert_eq!(reach_with(&client, &goal, || THEN), Err(refused));
    });
}

#[test]
fn a_status_that_shuts_people_out_is_told() {
    inside(
        "reach::a_status_that_shuts_people_out_is_told",
        HOSTS,
        || {
            network();
            answers(
                80,
                "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n",
            );
            let status = 403;
            fault(
                "http://portal.test/",
                Expects::Page,
                &Error::AnswerStatus {
                    host: host(),
                    status,
                },
            );
            fault(
                "http://portal.test/",
                Expects::Json,
                &Error::AnswerStatus {
                    host: host(),
                    status,
                },
            );
            answers(81, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            assert!(reach(&goal("http://portal.test:81/", Expects::Page), || THEN).is_ok());
        },
    );
}

/// An issuer that the child trusts, and a portal's certificate from it.
#[test]
fn tls_is_told_apart_by_name_trust_and_clock() {
    let key = KeyPair::generate().unwrap();
    let mut issuer = CertificateParams::new(vec![]).unwrap();
    issuer.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(issuer, key).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("roots.pem"), issuer.pem()).unwrap();
    for (file, days) in [("good", 4000), ("ended", -400)] {
        let (certificate, key) = portal(&issuer, days);
        std::fs::write(folder.path().join(file).with_extension("der"), certificate).unwrap();
        std::fs::write(folder.path().join(file).with_extension("key"), key).unwrap();
    }
    let name = "reach::tls_is_told_apart_by_name_trust_and_clock";
    let roots = folder.path().join("roots.pem");
    inside_with(name, HOSTS, &[("SSL_CERT_FILE", &roots)], || {
        network();
        answers(80, JSON);
        secure(443, "good");
        let now = reach(&goal("https://portal.test/", Expects::Json), || THEN);
        assert!(
            matches!(
                now,
                Ok(Reach {
                    skew_seconds: Some(0),
                    ..
                })
            ),
            "{now:?}"
        );
        let differs = Error::HostNameDiffers {
            host: "other.test".into(),
        };
        fault("https://other.test/", Expects::Page, &differs);
        secure(444, "ended");
        let host = "portal.test:444".to_owned();
        fault(
            "https://portal.test:444/",
            Expects::Page,
            &Error::HostUntrusted { host: host.clone() },
        );
        let late = || UnixTime(THEN.0 + 800 * 86_400);
        let found = reach(&goal("https://portal.test:444/", Expects::Page), late);
        let skew_seconds = 800 * 86_400;
        assert_eq!(found, Err(Error::ClockWrong { host, skew_seconds }));
    });
}

/// A certificate for `portal.test` that ends in so many days, and its key.
fn portal(issuer: &CertifiedIssuer<'_, KeyPair>, days: i64) -> (Vec<u8>, Vec<u8>) {
    let key = KeyPair::generate().unwrap();
    let mut asked = CertificateParams::new(vec!["portal.test".to_owned()]).unwrap();
    asked.not_before = time::OffsetDateTime::now_utc() - time::Duration::days(800);
    asked.not_after = time::OffsetDateTime::now_utc() + time::Duration::days(days);
    let certificate = asked.signed_by(&key, issuer).unwrap();
    (certificate.der().to_vec(), key.serialize_der())
}

/// The portal over TLS; its files lie beside the trusted roots.
fn secure(port: u16, file: &str) {
    let roots = std::env::var_os("SSL_CERT_FILE").unwrap();
    let file = std::path::Path::new(&roots).with_file_name(file);
    let certificate = std::fs::read(file.with_extension("der")).unwrap();
    let key = std::fs::read(file.with_extension("key")).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.into()], key)
        .unwrap();
    let config = Arc::new(config);
    serve(port, move |stream| {
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        let _asked = stream.read(&mut [0; 4096]);
        let _gone = stream.write_all(JSON.as_bytes());
    });
}
