//! Lists made by OpenSSL are believed when they should be, and searched fast.

use std::fmt::Write;
use std::fs;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use tamga_net::{Cache, Error, Reason, Status, crl, status};
use tamga_x509::UnixTime;
use tempfile::TempDir;

use crate::authority::{Authority, KEY, RSA, now};
use crate::server::{Server, respond};

/// Where every list of these tests is found, unless it is served.
const URL: &str = "http://ca.example/list.crl";

struct Scene {
    authority: Authority,
    issuer: Vec<u8>,
    good: Vec<u8>,
    bad: Vec<u8>,
    folder: TempDir,
}

impl Scene {
    fn with(authority: Authority) -> Self {
        let good = authority.issue("good", &[format!("crlDistributionPoints=URI:{URL}")]);
        let bad = authority.issue("bad", &[]);
        authority.revoke("bad", "superseded");
        Self {
            issuer: authority.der(),
            authority,
            good,
            bad,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn new() -> Self {
        Self::with(Authority::new("root"))
    }

    fn cache(&self) -> Cache {
        Cache::new(self.folder.path())
    }

    fn look_up(&self, list: &[u8], certificate: &[u8], now: UnixTime) -> Result<Status, Error> {
        crl::look_up(list, URL, certificate, &self.issuer, &self.cache(), now)
    }

    fn look_up_kept(&self, certificate: &[u8], now: UnixTime) -> Option<Status> {
        crl::look_up_kept(URL, certificate, &self.issuer, &self.cache(), now)
    }
}

fn host() -> String {
    "ca.example".into()
}

#[track_caller]
fn check_revoked(found: Option<Status>) {
    let Some(Status::Revoked { since, reason }) = found else {
        panic!("{found:?}");
    };
    assert!((now().0 - since.0).abs() < 120);
    assert_eq!(reason, Some(Reason::Superseded));
}

#[test]
fn good_and_revoked_are_told_at_first_and_from_what_is_kept() {
    for authority in [
        Authority::new("root"),
        Authority::with("root", RSA, "keyCertSign,cRLSign"),
    ] {
        let scene = Scene::with(authority);
        let list = scene.authority.list("");
        assert_eq!(scene.look_up_kept(&scene.good, now()), None);
        assert_eq!(scene.look_up(&list, &scene.good, now()), Ok(Status::Good));
        check_revoked(scene.look_up(&list, &scene.bad, now()).ok());
        assert_eq!(scene.look_up_kept(&scene.good, now()), Some(Status::Good));
        check_revoked(scene.look_up_kept(&scene.bad, now()));
    }
}

#[test]
fn a_list_holds_between_its_own_times() {
    let scene = Scene::new();
    let list = scene.authority.list("");
    let at = |days: i64| UnixTime(now().0 + days * 86_400);
    assert_eq!(scene.look_up(&list, &scene.good, at(6)), Ok(Status::Good));
    let late = scene.look_up(&list, &scene.bad, at(8));
    assert!(matches!(late, Err(Error::AnswerOutdated { .. })));
    let early = scene.look_up(&list, &scene.bad, at(-1));
    assert!(matches!(early, Err(Error::AnswerTooEarly { .. })));
    assert_eq!(scene.look_up_kept(&scene.good, at(8)), None);
}

#[test]
fn only_the_issuers_own_list_is_believed() {
    let scene = Scene::new();
    let list = scene.authority.list("");
    let mut forged = list.clone();
    let middle = forged.len() - 100;
    forged[middle] ^= 1;
    let wrong = scene.look_up(&forged, &scene.good, now());
    assert!(matches!(
        wrong,
        Err(Error::SignatureWrong { .. } | Error::AnswerUnreadable { .. })
    ));

    let same_name = Authority::new("root").list("");
    let expected = Err(Error::SignatureWrong { host: host() });
    assert_eq!(scene.look_up(&same_name, &scene.good, now()), expected);

    let stranger = Authority::new("stranger").list("");
    let expected = Err(Error::SignerUnauthorized { host: host() });
    assert_eq!(scene.look_up(&stranger, &scene.good, now()), expected);

    let may_not = Scene::with(Authority::with("root", KEY, "keyCertSign"));
    let list = may_not.authority.list("");
    assert_eq!(may_not.look_up(&list, &may_not.good, now()), expected);
}

#[test]
fn a_list_about_other_certificates_says_nothing() {
    #[track_caller]
    fn check(scene: &Scene, extensions: &str, expected: Result<Status, Error>) {
        let list = scene.authority.list(extensions);
        assert_eq!(scene.look_up(&list, &scene.good, now()), expected);
    }
    let other = || Err(Error::AnswerForAnother { host: host() });
    let part = |scope: &str| format!("issuingDistributionPoint=critical,@idp\n[idp]\n{scope}");
    let scene = Scene::new();
    check(
        &scene,
        &part(&format!("fullname=URI:{URL}")),
        Ok(Status::Good),
    );
    check(&scene, &part("onlyuser=TRUE"), Ok(Status::Good));
    check(&scene, &part("onlyCA=TRUE"), other());
    check(&scene, &part("indirectCRL=TRUE"), other());
    check(&scene, &part("onlysomereasons=keyCompromise"), other());
    check(
        &scene,
        &part("fullname=URI:http://ca.example/2.crl"),
        other(),
    );
    check(&scene, "2.5.29.27=critical,ASN1:INTEGER:1", other()); // changes only
    check(&scene, "1.2.3.4=critical,ASN1:NULL", other());
    check(&scene, "1.2.3.4=ASN1:NULL", Ok(Status::Good));
}

#[test]
fn what_is_no_list_is_unreadable() {
    let scene = Scene::new();
    let pem = b"-----BEGIN X509 CRL-----\n".to_vec();
    for bytes in [&[][..], b"<html>", &pem, &scene.good] {
        let expected = Err(Error::AnswerUnreadable { host: host() });
        assert_eq!(scene.look_up(bytes, &scene.good, now()), expected);
    }
}

#[test]
fn a_list_is_fetched_once_and_the_network_is_then_not_needed() {
    static LIST: Mutex<Vec<u8>> = Mutex::new(Vec::new());
    let authority = Authority::new("root");
    let server = Server::start(|_, stream| {
        let list = LIST.lock().unwrap().clone();
        respond(stream, "200 OK", "application/pkix-crl", &list);
    });
    let nowhere = "authorityInfoAccess=OCSP;URI:http://127.0.0.1:1/".to_owned();
    let names = [
        nowhere.clone(),
        format!("crlDistributionPoints=URI:{}", server.url("/l.crl")),
    ];
    let certificate = authority.issue("holder", &names);
    *LIST.lock().unwrap() = authority.list("");
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path());
    let issuer = authority.der();
    for _ in 0..2 {
        let found = status(&certificate, &issuer, &cache, now());
        assert_eq!(found, Status::Good);
    }
    assert_eq!(server.asked().len(), 1);

    // Nobody reachable: unknown, and never good.
    let lonely = authority.issue("lonely", &[nowhere]);
    let host = "127.0.0.1:1".to_owned();
    let because = Error::ConnectionRefused { host };
    let found = status(&lonely, &issuer, &cache, now());
    assert_eq!(found, Status::Unknown { because });
    let mute = authority.issue("mute", &[]);
    let because = Error::NoAddress;
    let found = status(&mute, &issuer, &cache, now());
    assert_eq!(found, Status::Unknown { because });
}

#[test]
fn a_long_list_is_searched_by_its_index() {
    let scene = Scene::new();
    let path = scene.authority.path("index.txt");
    let mut index = fs::read_to_string(&path).unwrap();
    for number in 0..20_000 {
        let serial = format!("5A{number:014X}");
        writeln!(
            index,
            "R\t350101000000Z\t250101000000Z\t{serial}\tunknown\t/CN=x"
        )
        .unwrap();
    }
    fs::write(path, index).unwrap();
    let list = scene.authority.list("");
    assert!(list.len() > 500_000);
    check_revoked(scene.look_up(&list, &scene.bad, now()).ok());

    let fastest = (0..20).map(|_| {
        let begun = Instant::now();
        check_revoked(scene.look_up_kept(&scene.bad, now()));
        assert_eq!(scene.look_up_kept(&scene.good, now()), Some(Status::Good));
        begun.elapsed() / 2
    });
    // Reading and verifying two certificates included, without optimization, beside other work.
    let fastest = fastest.min().unwrap();
    assert!(fastest < Duration::from_millis(10), "{fastest:?}");
}
