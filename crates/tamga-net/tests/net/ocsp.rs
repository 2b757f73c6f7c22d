//! OpenSSL's responder is believed when it should be, and not otherwise.

use std::sync::Arc;

use tamga_net::{Cache, Error, Reason, Status, status};
use tamga_x509::UnixTime;

use crate::authority::{Authority, now};
use crate::server::{Asked, Server, respond};

const RESPONDER: &str = "extendedKeyUsage=OCSPSigning";

/// An issuer, its responder behind HTTP, and the certificates `good` and `bad`, which names it.
struct Scene {
    authority: Arc<Authority>,
    server: Server,
    good: Vec<u8>,
    bad: Vec<u8>,
}

/// How the responder answers: what it does with a request (DER).
type Answers = fn(&Authority, &[u8]) -> Vec<u8>;

fn honest(authority: &Authority, request: &[u8]) -> Vec<u8> {
    authority.respond(request, authority, "responder", &["-nmin", "60"])
}

impl Scene {
    fn new(answers: Answers) -> Self {
        let authority = Arc::new(Authority::new("root"));
        let theirs = Arc::clone(&authority);
        let server = Server::start(move |asked: &Asked, stream| {
            assert_eq!(asked.method, "POST");
            let kind = asked.header("content-type");
            assert_eq!(kind, Some("application/ocsp-request"));
            let answer = answers(&theirs, &asked.body);
            respond(stream, "200 OK", "application/ocsp-response", &answer);
        });
        authority.issue("responder", &[RESPONDER.into()]);
        authority.issue("powerless", &["extendedKeyUsage=serverAuth".into()]);
        let names = [format!("authorityInfoAccess=OCSP;URI:{}", server.url("/"))];
        let good = authority.issue("good", &names);
        let bad = authority.issue("bad", &names);
        authority.revoke("bad", "keyCompromise");
        Self {
            authority,
            server,
            good,
            bad,
        }
    }

    fn status(&self, certificate: &[u8], now: UnixTime) -> Status {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        status(certificate, &self.authority.der(), &cache, now)
    }
}

/// What a scene with such a responder knows of its good certificate, `later` seconds from now.
#[track_caller]
fn check(answers: Answers, later: i64, expected: impl Fn(String) -> Error) {
    let scene = Scene::new(answers);
    let found = scene.status(&scene.good, UnixTime(now().0 + later));
    let because = expected(scene.server.host());
    assert_eq!(found, Status::Unknown { because });
}

#[test]
fn good_and_revoked_are_told_by_a_responder_and_by_the_issuer_itself() {
    let scenes = [
        Scene::new(honest),
        Scene::new(|authority, request| authority.respond(request, authority, "ca", &[])),
        Scene::new(|authority, request| {
            authority.respond(request, authority, "responder", &["-resp_key_id"])
        }),
    ];
    for scene in scenes {
        assert_eq!(scene.status(&scene.good, now()), Status::Good);
        let Status::Revoked { since, reason } = scene.status(&scene.bad, now()) else {
            panic!("it was revoked");
        };
        assert!((now().0 - since.0).abs() < 120);
        assert_eq!(reason, Some(Reason::KeyCompromise));
    }
}

#[test]
fn a_responder_that_does_not_know_is_no_answer() {
    let scene = Scene::new(|authority, request| {
        std::fs::write(authority.path("index.txt"), "").unwrap();
        honest(authority, request)
    });
    let host = scene.server.host();
    let because = Error::ResponderUnknowing { host };
    let found = scene.status(&scene.good, now());
    assert_eq!(found, Status::Unknown { because });
}

#[test]
fn an_answer_holds_between_its_own_times() {
    let scene = Scene::new(honest);
    let host = scene.server.host();
    assert_eq!(
        scene.status(&scene.good, UnixTime(now().0 + 3500)),
        Status::Good
    );
    let late = scene.status(&scene.good, UnixTime(now().0 + 4000));
    assert!(
        matches!(&late, Status::Unknown { because: Error::AnswerOutdated { host: found, .. } } if *found == host)
    );
    // Earlier than the responder's own certificate: who signed is not even known.
    let early = scene.status(&scene.good, UnixTime(now().0 - 1000));
    let because = Error::SignerUnauthorized { host };
    assert_eq!(early, Status::Unknown { because });
}

#[test]
fn an_answer_without_an_end_is_fresh_for_an_hour() {
    let without: Answers = |authority, request| authority.respond(request, authority, "ca", &[]);
    let scene = Scene::new(without);
    assert_eq!(
        scene.status(&scene.good, UnixTime(now().0 + 3000)),
        Status::Good
    );
    for wrong in [-1000, 4000] {
        let found = scene.status(&scene.good, UnixTime(now().0 + wrong));
        let Status::Unknown { because } = found else {
            panic!("{found:?}")
        };
        match wrong {
            4000 => assert!(matches!(because, Error::AnswerOutdated { .. })),
            _ => assert!(matches!(because, Error::AnswerTooEarly { .. })),
        }
    }
}

#[test]
fn only_whom_the_issuer_charged_may_sign() {
    check(
        |authority, request| authority.respond(request, authority, "powerless", &[]),
        0,
        |host| Error::SignerUnauthorized { host },
    );
    check(
        |authority, request| {
            let stranger = Authority::new("root");
            stranger.issue("responder", &[RESPONDER.into()]);
            authority.respond(request, &stranger, "responder", &[])
        },
        0,
        |host| Error::SignerUnauthorized { host },
    );
    // The issuer's own name, and another key.
    check(
        |authority, request| authority.respond(request, &Authority::new("root"), "ca", &[]),
        0,
        |host| Error::SignatureWrong { host },
    );
}

#[test]
fn a_forged_word_breaks_the_signature() {
    check(
        |authority, request| {
            let mut answer = honest(authority, request);
            // The first time in it is producedAt; any digit is signed.
            let time = answer.iter().position(|byte| *byte == b'Z').unwrap();
            answer[time - 1] = if answer[time - 1] == b'0' { b'1' } else { b'0' };
            answer
        },
        0,
        |host| Error::SignatureWrong { host },
    );
}

#[test]
fn no_byte_of_an_answer_can_be_altered() {
    let scene = Scene::new(|authority, _| {
        let kept = std::fs::read(authority.path("kept"));
        kept.unwrap_or_else(|_| {
            let request = ["-issuer", "ca.pem", "-cert", "good.pem", "-no_nonce"];
            let request = [&["ocsp"], &request[..], &["-reqout", "asked.der"]].concat();
            authority.openssl(&request);
            let asked = std::fs::read(authority.path("asked.der")).unwrap();
            authority.respond(&asked, authority, "ca", &["-resp_no_certs", "-ndays", "1"])
        })
    });
    assert_eq!(scene.status(&scene.good, now()), Status::Good);
    let request = std::fs::read(scene.authority.path("asked.der")).unwrap();
    let honest = &["-resp_no_certs", "-ndays", "1"];
    let honest = scene
        .authority
        .respond(&request, &scene.authority, "ca", honest);
    for at in (0..honest.len()).step_by(3) {
        let mut altered = honest.clone();
        altered[at] ^= 1 << (at % 8);
        std::fs::write(scene.authority.path("kept"), altered).unwrap();
        let found = scene.status(&scene.good, now());
        assert!(matches!(found, Status::Unknown { .. }), "{at}: {found:?}");
    }
}

#[test]
fn an_answer_signed_with_sha1_is_not_believed() {
    check(
        |authority, request| authority.respond(request, authority, "ca", &["-rmd", "sha1"]),
        0,
        |host| Error::SignatureKindUnknown {
            host,
            oid: "1.2.840.10045.4.1".into(),
        },
    );
}

#[test]
fn an_answer_about_another_certificate_or_question_is_no_answer() {
    check(
        |authority, _| {
            authority.openssl(&[
                "ocsp",
                "-issuer",
                "ca.pem",
                "-serial",
                "4711",
                "-no_nonce",
                "-reqout",
                "other.der",
            ]);
            honest(
                authority,
                &std::fs::read(authority.path("other.der")).unwrap(),
            )
        },
        0,
        |host| Error::AnswerForAnother { host },
    );
    check(
        |authority, _| {
            authority.openssl(&[
                "ocsp", "-issuer", "ca.pem", "-cert", "good.pem", "-reqout", "mine.der",
            ]);
            honest(
                authority,
                &std::fs::read(authority.path("mine.der")).unwrap(),
            )
        },
        0,
        |host| Error::NonceDiffers { host },
    );
}

#[test]
fn what_is_no_ocsp_is_unreadable() {
    check(
        |_, _| b"hello".to_vec(),
        0,
        |host| Error::AnswerUnreadable { host },
    );
    check(
        |_, _| Vec::new(),
        0,
        |host| Error::AnswerUnreadable { host },
    );
    // OCSPResponse { tryLater }
    check(
        |_, _| vec![0x30, 0x03, 0x0a, 0x01, 0x03],
        0,
        |host| Error::ResponderRefused { host, status: 3 },
    );
}

#[test]
fn a_stranger_is_not_the_issuer() {
    let scene = Scene::new(honest);
    let stranger = Authority::new("root").der();
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path());
    let because = Error::IssuerDiffers;
    let found = status(&scene.good, &stranger, &cache, now());
    assert_eq!(found, Status::Unknown { because });
    assert!(scene.server.asked().is_empty());
}

#[test]
fn a_kept_answer_spares_the_network_until_it_ends() {
    let scene = Scene::new(honest);
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path().join("answers"));
    let issuer = scene.authority.der();
    let ask = |now| status(&scene.good, &issuer, &cache, now);
    let begun = now();
    assert_eq!(ask(begun), Status::Good);
    assert_eq!(ask(UnixTime(begun.0 + 3000)), Status::Good);
    assert_eq!(scene.server.asked().len(), 1);
    ask(UnixTime(begun.0 + 3700));
    assert_eq!(scene.server.asked().len(), 2);
    let kept = std::fs::read_dir(folder.path().join("answers")).unwrap();
    for entry in kept {
        let path = entry.unwrap().path();
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(path, bytes).unwrap();
    }
    assert_eq!(ask(begun), Status::Good);
    assert_eq!(scene.server.asked().len(), 3);
}
