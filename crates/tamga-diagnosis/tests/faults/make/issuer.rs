//! Who vouches, and who could not be asked.

use tamga_diagnosis::{IssuerLink, Issuers};
use tamga_guide::Country;
use tamga_net::{Error, Status};
use tamga_x509::UnixTime;
use tamga_x509::chain::{End, LinkFault};

use crate::scene::{Fault, at, fault, vouch, whole};

pub(super) fn all() -> Vec<Fault> {
    [ends(), links(), unknown()].into_iter().flatten().collect()
}

fn link(from: &str, until: &str, faults: Vec<LinkFault>) -> IssuerLink {
    IssuerLink {
        not_before: at(from),
        not_after: at(until),
        faults,
    }
}

fn sound() -> IssuerLink {
    link("2020-01-01", "2040-01-01", vec![])
}

fn pinned(root: &str) -> End {
    End::Pinned { root: root.into() }
}

fn ends() -> Vec<Fault> {
    let name = || Some("Công ty TNHH Phạm Gia".to_owned());
    let ends = [
        ("pinned", pinned("ir-root-g3"), "good"),
        (
            "unknown-root",
            End::SelfSignedUnknown,
            "diagnosis-issuer-unknown",
        ),
        (
            "root-nobody-ships",
            pinned("a-root"),
            "diagnosis-issuer-unknown",
        ),
        (
            "missing",
            End::IssuerMissing {
                name: name(),
                ca_issuers: vec!["http://example.ir/ali.cer".into()],
            },
            "good, diagnosis-issuer-not-at-hand",
        ),
        (
            "missing-unnamed",
            End::IssuerMissing {
                name: None,
                ca_issuers: vec![],
            },
            "good, diagnosis-issuer-not-at-hand",
        ),
        (
            "forged",
            End::SignatureWrong { name: name() },
            "diagnosis-issuer-signature-wrong",
        ),
        (
            "forged-unnamed",
            End::SignatureWrong { name: None },
            "diagnosis-issuer-signature-wrong",
        ),
        (
            "unread",
            End::AlgorithmUnknown {
                oid: "1.2.643.7.1.1.3.2".into(),
            },
            "good, diagnosis-issuer-signature-unread",
        ),
        (
            "sha1",
            End::AlgorithmUnknown {
                oid: "1.2.840.113549.1.1.5".into(),
            },
            "good, diagnosis-issuer-signature-unread",
        ),
        ("looped", End::Looped, "diagnosis-issuers-without-end"),
        (
            "too-long",
            End::TooLong { limit: 10 },
            "diagnosis-issuers-without-end",
        ),
        (
            "too-many",
            End::TooManyCandidates { limit: 200 },
            "diagnosis-issuers-without-end",
        ),
    ];
    let made = ends.into_iter().map(|(name, end, expected)| {
        let name = format!("issuer-{name}");
        let what = format!(
            "The chain of issuers ends so: {}.",
            &name["issuer-".len()..]
        );
        fault(&name, &what, expected, whole(), |it| {
            vouch(
                it,
                Some(Issuers {
                    links: vec![sound()],
                    end,
                }),
                None,
            );
        })
    });
    let roots = tamga_x509::Root::all()
        .iter()
        .filter(|root| root.country != tamga_x509::Country::Ir);
    let foreign = roots.map(|root| {
        let name = format!("root-of-other-country-{}", root.id);
        let what = format!("The chain ends at {}, in a guide of Iran.", root.id);
        fault(
            &name,
            &what,
            "diagnosis-root-of-other-country",
            whole(),
            |it| {
                it.wanted.country = Some(Country::Ir);
                let end = pinned(&root.id);
                vouch(
                    it,
                    Some(Issuers {
                        links: vec![sound()],
                        end,
                    }),
                    None,
                );
            },
        )
    });
    made.chain(foreign).collect()
}

fn links() -> Vec<Fault> {
    let bad = [
        (
            "expired",
            link("2020-01-01", "2026-11-30", vec![]),
            "diagnosis-issuer-expired",
        ),
        (
            "not-yet-valid",
            link("2026-12-02", "2040-01-01", vec![]),
            "diagnosis-issuer-not-yet-valid",
        ),
        (
            "no-authority",
            link("2020-01-01", "2040-01-01", vec![LinkFault::NotAnAuthority]),
            "diagnosis-issuer-may-not-issue",
        ),
        (
            "may-not-sign",
            link("2020-01-01", "2040-01-01", vec![LinkFault::MayNotSign]),
            "diagnosis-issuer-may-not-issue",
        ),
        (
            "path-too-long",
            link("2020-01-01", "2040-01-01", vec![LinkFault::PathTooLong]),
            "diagnosis-issuer-may-not-issue",
        ),
    ];
    let mut list = vec![];
    for (name, bad, expected) in bad {
        for above in [0, 1] {
            let name = format!("issuer-{name}-{above}");
            let what = format!(
                "An issuer with {above} sound ones below it: {}.",
                &name["issuer-".len()..]
            );
            let links = [vec![sound(); above], vec![bad.clone()], vec![sound()]].concat();
            list.push(fault(&name, &what, expected, whole(), |it| {
                let end = pinned("ir-root-g3");
                vouch(it, Some(Issuers { links, end }), None);
            }));
        }
    }
    list
}

/// Everything for which it stays unknown whether a certificate is revoked.
fn unknown() -> Vec<Fault> {
    let host = || "ocsp.gica.ir".to_owned();
    let oid = || "1.2.840.113549.1.1.4".to_owned();
    let faults = [
        Error::CertificateUnreadable,
        Error::NoAddress,
        Error::IssuerDiffers,
        Error::SignatureWrong { host: host() },
        Error::SignatureKindUnknown {
            host: host(),
            oid: oid(),
        },
        Error::SignerUnauthorized { host: host() },
        Error::AnswerOutdated {
            host: host(),
            ended: UnixTime(1_700_000_000),
        },
        Error::AnswerTooEarly {
            host: host(),
            begins: UnixTime(1_900_000_000),
        },
        Error::AnswerForAnother { host: host() },
        Error::NonceDiffers { host: host() },
        Error::ResponderRefused {
            host: host(),
            status: 6,
        },
        Error::ResponderUnknowing { host: host() },
        Error::HostNotFound { host: host() },
        Error::AnswerUnreadable { host: host() },
    ];
    let made = faults.into_iter().map(|because| {
        let cause = tamga_diagnosis::Problem::from(because.clone()).cause();
        let name = format!("revocation-unknown-{cause}");
        let what = format!("Whether it is revoked stays unknown: {cause}. That breaks nothing.");
        let expected = format!("good, {cause}");
        fault(&name, &what, &expected, whole(), |it| {
            vouch(it, None, Some(Status::Unknown { because }));
        })
    });
    made.collect()
}
