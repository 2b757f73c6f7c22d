//! The live proof against a tax system that checks everything, and against ones that lie.

use std::cell::RefCell;
use std::sync::LazyLock;

use serde_json::{Value, json};
use tamga_net::Error;
use tamga_net::moadian::{Finding, Question, Site, Step, Stop, Verdict, announced, prove};
use tamga_x509::{Country, UnixTime};

use crate::authority::{Authority, RSA, now};
use crate::server::{Asked, Server, respond};
use crate::tax::{MEMORY, OWNER, Tax, path};

/// The holder and its issuer.
static HOLDER: LazyLock<(Authority, Vec<u8>)> = LazyLock::new(|| {
    let authority = Authority::new("root");
    let certificate = authority.issue_for("holder", RSA, &[]);
    authority.issue_for("other", RSA, &[]);
    (authority, certificate)
});

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PinWrong;

pub(crate) type Proof = Result<Verdict, Stop<PinWrong>>;

pub(crate) fn signed(key: &'static str) -> impl FnMut(&[u8]) -> Result<Vec<u8>, PinWrong> {
    move |message| Ok(HOLDER.0.sign(key, message))
}

pub(crate) fn question<'a>(port: u16, issuers: &'a [Vec<u8>]) -> Question<'a> {
    Question {
        site: Site::loopback(port),
        memory_id: MEMORY,
        certificate: &HOLDER.1,
        issuers,
        expected_holder_number: OWNER,
    }
}

pub(crate) fn proof(port: u16) -> Proof {
    prove(&question(port, &[]), now, signed("holder"), |_| {})
}

pub(crate) fn good() -> Verdict {
    Verdict {
        skew_seconds: Some(0),
        holder_agrees: Some(true),
        findings: Vec::new(),
    }
}

/// The proof with a tax system that answers so.
#[track_caller]
pub(crate) fn check(
    bent: impl Fn(&Asked) -> Option<(&'static str, Value)> + Send + Sync + 'static,
    expected: impl Fn(String) -> Proof,
) {
    let tax = Tax::bent(bent);
    assert_eq!(proof(tax.server.port), expected(tax.server.host()));
}

/// An answer with one member changed.
pub(crate) fn with(
    at: &'static str,
    body: Value,
) -> impl Fn(&Asked) -> Option<(&'static str, Value)> + Send + Sync {
    move |asked| (path(asked) == at).then(|| ("200 OK", body.clone()))
}

pub(crate) fn stopped(step: Step, error: Error) -> Proof {
    Err(Stop::Net { step, error })
}

#[test]
fn a_good_certificate_is_proven_step_by_step() {
    let tax = Tax::honest();
    let steps = RefCell::new(Vec::new());
    let issuers = [HOLDER.0.der()];
    let question = question(tax.server.port, &issuers);
    let proof = prove(&question, now, signed("holder"), |step| {
        steps.borrow_mut().push(step);
    });
    assert_eq!(proof, Ok(good()));
    let signed = [Step::Nonce, Step::Sign];
    let expected = [
        &[Step::Reach, Step::Clock][..],
        &signed,
        &[Step::Server],
        &signed,
        &[Step::Fiscal],
        &signed,
        &[Step::Taxpayer],
    ];
    assert_eq!(*steps.borrow(), expected.concat());
}

#[test]
fn exactly_what_was_announced_is_sent() {
    let tax = Tax::honest();
    assert_eq!(proof(tax.server.port), Ok(good()));
    let asked = tax.server.asked();
    let sent: Vec<(String, &str)> = asked
        .iter()
        .map(|asked| {
            let path = asked.target.split('?').next().unwrap();
            (asked.header("host").unwrap().to_owned(), path)
        })
        .collect();
    let announced = announced(Site::loopback(tax.server.port));
    let announced: Vec<(String, &str)> = announced
        .iter()
        .map(|sending| (sending.host.clone(), &sending.path[..]))
        .collect();
    assert_eq!(sent, announced);
    assert!(asked.iter().all(|asked| asked.method == "GET"));
}

#[test]
fn the_signers_own_fault_passes_untouched_and_stops_at_once() {
    let tax = Tax::honest();
    let mut tries = 0;
    let question = question(tax.server.port, &[]);
    let refuses = |_: &[u8]| {
        tries += 1;
        Err(PinWrong)
    };
    let proof = prove(&question, now, refuses, |_| {});
    assert_eq!(proof, Err(Stop::Signer(PinWrong)));
    assert_eq!(tries, 1);
    assert_eq!(tax.server.asked().len(), 1);
}

#[test]
fn another_keys_signature_is_not_even_sent() {
    let tax = Tax::honest();
    let question = question(tax.server.port, &[]);
    for key in ["other", "ca"] {
        let proof = prove(&question, now, signed(key), |_| {});
        assert_eq!(proof, stopped(Step::Sign, Error::KeyDiffers));
    }
    assert!(
        tax.server
            .asked()
            .iter()
            .all(|asked| path(asked) == "nonce")
    );
}

#[test]
fn a_memory_id_that_could_reach_further_is_not_sent() {
    let tax = Tax::honest();
    for memory_id in ["", "A1122", "a11226", "A11226&x=1", "A1122/", "A۱۱۲۲۶"] {
        let question = Question {
            memory_id,
            ..question(tax.server.port, &[])
        };
        let proof = prove(&question, now, signed("holder"), |_| {});
        assert_eq!(proof, stopped(Step::Reach, Error::MemoryIdMalformed));
    }
    assert!(tax.server.asked().is_empty());
}

#[test]
fn a_wrong_clock_is_told() {
    let tax = Tax::honest();
    for (skew, is_wrong) in [(-3600, true), (-90, true), (-30, false), (30, false)] {
        let clock = || UnixTime(now().0 + skew);
        let question = question(tax.server.port, &[]);
        match prove(&question, clock, signed("holder"), |_| {}) {
            Err(Stop::Net { step, error }) if is_wrong => {
                assert_eq!(step, Step::Clock);
                let Error::ClockWrong { skew_seconds, .. } = error else {
                    panic!("{error:?}")
                };
                assert!((skew_seconds - skew).abs() <= 2);
            }
            found => assert!(!is_wrong && found.is_ok(), "{skew}: {found:?}"),
        }
    }
    // By the Date header, before anything is signed.
    let dated = Server::start(|_, stream| {
        respond(
            stream,
            "200 OK\r\nDate: Wed, 06 Mar 2024 13:05:50 GMT",
            "application/json",
            br#"{"nonce":"n"}"#,
        );
    });
    let Err(Stop::Net { step, error }) = proof(dated.port) else {
        panic!("2024 is over")
    };
    assert_eq!(step, Step::Clock);
    assert!(matches!(error, Error::ClockWrong { skew_seconds, .. } if skew_seconds > 0));
}

#[test]
fn forged_and_foolish_answers_are_no_proof() {
    #[track_caller]
    fn check_unreadable(at: &'static str, step: Step, body: Value) {
        check(with(at, body), |host| {
            stopped(step, Error::AnswerUnreadable { host })
        });
    }
    check_unreadable("nonce", Step::Nonce, json!({"nonce": 5}));
    check_unreadable("nonce", Step::Nonce, json!({"nonce": "a b"}));
    check_unreadable("nonce", Step::Nonce, json!({"nonce": "x".repeat(300)}));
    check_unreadable("nonce", Step::Nonce, json!({}));
    check_unreadable("nonce", Step::Reach, json!([]));
    check_unreadable("server-information", Step::Server, json!({"serverTime": 1}));
    check_unreadable(
        "server-information",
        Step::Server,
        json!({"publicKeys": []}),
    );
    check_unreadable(
        "fiscal-information",
        Step::Fiscal,
        json!({"fiscalStatus": true}),
    );
    check_unreadable("taxpayer", Step::Taxpayer, json!({"taxpayerStatus": null}));
    check_unreadable("taxpayer", Step::Taxpayer, json!("ACTIVE"));
    check(
        |_| {
            Some((
                "500 Internal Server Error",
                json!({"errors": [{"code": "x' OR 1"}]}),
            ))
        },
        |host| stopped(Step::Reach, Error::AnswerStatus { host, status: 500 }),
    );
    check(
        with("nonce", json!({"nonce": "x", "more": "y".repeat(70_000)})),
        |host| {
            stopped(
                Step::Reach,
                Error::AnswerTooLarge {
                    host,
                    limit: 65_536,
                },
            )
        },
    );
    let page = Server::of("text/html", b"<html>".to_vec());
    let host = page.host();
    let found = Some("text/html".into());
    let expected = stopped(Step::Reach, Error::AnswerWrongKind { host, found });
    assert_eq!(proof(page.port), expected);
}

#[test]
fn what_the_tax_system_finds_is_kept_without_names_and_numbers() {
    #[track_caller]
    fn check_finding(at: &'static str, body: Value, agrees: Option<bool>, findings: &[Finding]) {
        let verdict = Verdict {
            holder_agrees: agrees,
            findings: findings.to_vec(),
            ..good()
        };
        check(with(at, body), |_| Ok(verdict.clone()));
    }
    let fiscal =
        |status, owner| json!({"fiscalStatus": status, "nationalId": owner, "nameTrade": "x"});
    let at = "fiscal-information";
    check_finding(at, fiscal("ACTIVE", OWNER), Some(true), &[]);
    check_finding(
        at,
        fiscal("INACTIVE", OWNER),
        Some(true),
        &[Finding::MemoryInactive],
    );
    check_finding(
        at,
        fiscal("ACTIVE", "10100000000"),
        Some(false),
        &[Finding::OwnerDiffers],
    );
    check_finding(at, json!({"fiscalStatus": "ACTIVE"}), None, &[]);
    let at = "taxpayer";
    for (status, findings) in [
        ("ACTIVE", &[][..]),
        ("ARTICLE_2_SUBJECT", &[]),
        ("NOT_ALLOCATED", &[Finding::TaxpayerNotAllocated]),
        ("DEACTIVATED", &[Finding::TaxpayerOverLimit]),
        ("TEMPORARY_UNAUTHORIZE", &[Finding::TaxpayerSuspended]),
        ("PERMANENT_UNAUTHORIZE", &[Finding::TaxpayerBarred]),
        ("SOMETHING_ELSE", &[Finding::TaxpayerStatusNew]),
    ] {
        check_finding(at, json!({"taxpayerStatus": status}), Some(true), findings);
    }
    let said = serde_json::to_string(&good()).unwrap();
    assert!(!said.contains(OWNER));
}

#[test]
fn silence_and_closed_doors_ask_about_the_country() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let host = format!("127.0.0.1:{port}");
    let error = Error::TimedOut {
        host,
        seconds: 5,
        only_from: Some(Country::Ir),
    };
    assert_eq!(proof(port), stopped(Step::Reach, error));
}
