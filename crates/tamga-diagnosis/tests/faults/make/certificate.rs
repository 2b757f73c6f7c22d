//! Certificates and their keys.

use tamga_guide::{
    CONTRACT_END, CheckName, Country, GuideRole, HOLDER_NUMBER, OLD_END, OLD_SERIAL,
};
use tamga_net::{Reason, Status};
use tamga_x509::UnixTime;

use crate::scene::{Fault, at, at_step, base, country, fault, tell, token, vouch, whole};

pub(super) fn all() -> Vec<Fault> {
    let kinds = [
        present(),
        valid(),
        holders(),
        terms(),
        keys(),
        damaged(),
        revoked(),
    ];
    kinds.into_iter().flatten().collect()
}

fn present() -> Vec<Fault> {
    vec![
        fault(
            "certificate-not-yet-installed",
            "A key waits for its certificate.",
            "check-no-certificate",
            base("token-with-key-only"),
            |_| {},
        ),
        fault(
            "only-issuers",
            "Only issuers' certificates.",
            "check-only-issuer-certificates",
            base("only-issuers"),
            |_| {},
        ),
        fault(
            "practice-certificate",
            "A practice certificate outside a rehearsal.",
            "check-practice-only",
            base("practice-certificate"),
            |_| {},
        ),
        fault(
            "two-certificates-renewed",
            "The old certificate beside the new one.",
            "good, diagnosis-old-certificate-beside",
            base("expired-and-renewed"),
            |_| {},
        ),
    ]
}

fn valid() -> Vec<Fault> {
    let days = [
        ("2026-11-24", "good"),
        ("2028-05-02", "good, check-certificate-ends-soon"),
        ("2028-05-31", "good, check-certificate-ends-soon"),
        ("2028-06-01", "good, check-certificate-ends-soon"),
        ("2028-06-02", "check-certificate-expired"),
        ("2031-01-01", "check-certificate-expired"),
        ("2049-12-31", "check-certificate-expired"),
    ];
    let made = days.into_iter().map(|(day, expected)| {
        let name = format!("stamp-on-{day}");
        let what = format!("A stamp from 2026-06-01 to 2028-06-01, looked at on {day}.");
        fault(&name, &what, expected, whole(), |it| it.at = at(day))
    });
    let others = [
        fault(
            "certificate-expired",
            "The certificate is over.",
            "check-certificate-expired",
            base("expired"),
            |_| {},
        ),
        fault(
            "certificate-ends-soon",
            "The certificate ends soon.",
            "good, check-certificate-ends-soon",
            base("ends-soon"),
            |_| {},
        ),
        fault(
            "certificate-not-yet-valid",
            "The certificate begins later.",
            "check-certificate-not-yet-valid",
            base("not-yet-valid"),
            |_| {},
        ),
        fault(
            "issuer-from-the-future",
            "Even the issuer begins later: it is the clock.",
            "check-clock-behind",
            base("issuer-from-the-future"),
            |_| {},
        ),
    ];
    made.chain(others).collect()
}

fn holders() -> Vec<Fault> {
    let told = |name: &str, what: &str, expected: &str, inventory: &str, number: &str| {
        fault(name, what, expected, base(inventory), |it| {
            tell(it, HOLDER_NUMBER, number)
        })
    };
    let role = |name: &str, inventory: &str, role: GuideRole, expected: &str| {
        let what = format!("{inventory}, where {role:?} is wanted.");
        fault(name, &what, expected, base(inventory), |it| {
            it.wanted.role = Some(role)
        })
    };
    vec![
        told(
            "holder-is-right",
            "The certificate carries the number.",
            "good",
            "good-stamp",
            "12345678906",
        ),
        told(
            "holder-is-right-in-persian",
            "The number in Persian digits.",
            "good",
            "good-stamp",
            "۱۲۳۴۵۶۷۸۹۰۶",
        ),
        told(
            "holder-differs",
            "Another number than the certificate's.",
            "check-holder-differs",
            "good-stamp",
            "14012345679",
        ),
        told(
            "holder-differs-person",
            "A person's number and a company's stamp.",
            "check-holder-differs",
            "good-stamp",
            "0123456789",
        ),
        told(
            "holder-without-number",
            "The certificate carries no number.",
            "check-holder-without-number",
            "without-number",
            "12345678906",
        ),
        told(
            "holder-of-vietnam",
            "A tax code in its certificate.",
            "good",
            "of-vietnam",
            "0312345673",
        ),
        told(
            "holder-of-vietnam-differs",
            "Another tax code.",
            "check-holder-differs",
            "of-vietnam",
            "0101234567",
        ),
        fault(
            "holder-of-another-country",
            "A Vietnamese certificate in a guide of Iran.",
            "check-country-differs",
            base("of-vietnam"),
            |it| {
                country(it, Country::Ir);
                tell(it, HOLDER_NUMBER, "12345678906");
            },
        ),
        fault(
            "number-not-told",
            "A step compares with a number that nobody gave.",
            "check-number-not-given",
            whole(),
            |it| {
                at_step(it, "ir-token-obtain", CheckName::CertificateHolder);
                it.wanted.role = None;
            },
        ),
        role(
            "personal-instead-of-stamp",
            "good-signature",
            GuideRole::Stamp,
            "check-personal-instead-of-stamp",
        ),
        role(
            "stamp-instead-of-personal",
            "good-stamp",
            GuideRole::Sign,
            "check-stamp-instead-of-personal",
        ),
        role(
            "role-unsaid",
            "without-role",
            GuideRole::Stamp,
            "good, check-role-unknown",
        ),
        role("stamp-as-wanted", "good-stamp", GuideRole::Stamp, "good"),
        role(
            "signature-as-wanted",
            "good-signature",
            GuideRole::Sign,
            "good",
        ),
    ]
}

fn terms() -> Vec<Fault> {
    let compensate = "vn-viettel-compensate";
    let clipped = |name: &str, what: &str, expected: &str, inventory: &str, until: Option<&str>| {
        fault(name, what, expected, base(inventory), |it| {
            at_step(it, compensate, CheckName::TermClipped);
            if let Some(until) = until {
                tell(it, CONTRACT_END, until);
            }
        })
    };
    let old = "3FE29FBAD70ACF789119855152F581F93DEF3F8B";
    let renewed =
        |name: &str, what: &str, expected: &str, inventory: &str, noted: Option<(&str, &str)>| {
            fault(name, what, expected, base(inventory), |it| {
                at_step(it, "vn-certificate-renew", CheckName::CertificateRenewed);
                if let Some((serial, end)) = noted {
                    let own = tamga_x509::parse(&token(it).certificates[0].der)
                        .expect("one")
                        .serial;
                    let serial = if serial == "OWN" { &own } else { serial };
                    tell(it, OLD_SERIAL, serial);
                    tell(it, OLD_END, end);
                }
            })
        };
    vec![
        clipped(
            "contract-end-not-told",
            "A step compares with a last day that nobody gave.",
            "check-contract-end-not-given",
            "cut-by-its-issuer",
            None,
        ),
        clipped(
            "term-not-clipped",
            "The certificate lasts as long as was paid for.",
            "check-term-not-clipped",
            "cut-by-its-issuer",
            Some("2027-06-30"),
        ),
        clipped(
            "term-clipped",
            "Its issuer's end cut it short, as the step wants.",
            "good",
            "cut-by-its-issuer",
            Some("2028-06-01"),
        ),
        clipped(
            "term-short",
            "It ends too early, and nothing says why.",
            "check-term-short",
            "of-vietnam",
            Some("2028-08-01"),
        ),
        fault(
            "term-cut-short",
            "The new certificate was cut short again.",
            "check-term-cut-short",
            base("cut-by-its-issuer"),
            |it| {
                at_step(it, compensate, CheckName::TermComplete);
                tell(it, CONTRACT_END, "2028-06-01");
                tell(it, OLD_SERIAL, "0A");
                tell(it, OLD_END, "2026-01-01");
            },
        ),
        fault(
            "issuer-of-another-brand",
            "The guide is about another issuer.",
            "check-issuer-differs",
            base("of-vietnam"),
            |it| {
                at_step(it, compensate, CheckName::CertificateIssuer);
            },
        ),
        renewed(
            "old-certificate-not-noted",
            "Nobody noted the old certificate.",
            "check-old-certificate-not-noted",
            "of-vietnam",
            None,
        ),
        renewed(
            "not-renewed-yet",
            "Only the old certificate is there.",
            "check-not-renewed-yet",
            "of-vietnam",
            Some(("OWN", "2028-06-01")),
        ),
        renewed(
            "renewed-not-longer",
            "The other certificate ends no later.",
            "check-renewed-not-longer",
            "of-vietnam",
            Some(("0A", "2031-06-01")),
        ),
        renewed(
            "renewed",
            "A new certificate that lasts longer.",
            "good, diagnosis-old-certificate-beside",
            "expired-and-renewed",
            Some((old, "2026-11-01")),
        ),
    ]
}

fn keys() -> Vec<Fault> {
    let of = |name: &str, inventory: &str, expected: &str, wanted: Option<Country>| {
        let what = format!("{inventory}, where {wanted:?} decides.");
        fault(name, &what, expected, base(inventory), |it| {
            it.wanted.country = wanted
        })
    };
    vec![
        of(
            "key-elsewhere",
            "key-elsewhere",
            "check-key-elsewhere",
            None,
        ),
        of(
            "key-of-another-request",
            "key-of-another-request",
            "check-key-differs",
            None,
        ),
        of(
            "keys-hidden",
            "keys-hidden",
            "good, check-key-not-seen",
            None,
        ),
        of(
            "elliptic-key-in-iran",
            "elliptic-key",
            "check-key-kind-wrong",
            Some(Country::Ir),
        ),
        of(
            "elliptic-key-in-mongolia",
            "elliptic-key",
            "good",
            Some(Country::Mn),
        ),
        of("elliptic-key-anywhere", "elliptic-key", "good", None),
        of(
            "small-key",
            "small-key",
            "check-key-too-short",
            Some(Country::Ir),
        ),
        of(
            "small-key-in-vietnam",
            "small-key",
            "check-key-too-short",
            Some(Country::Vn),
        ),
        of(
            "for-encryption",
            "for-encryption",
            "check-not-for-signing",
            Some(Country::Ir),
        ),
        of("any-usage", "any-usage", "good", Some(Country::Ir)),
        fault(
            "public-half-only",
            "The token says that the private key is not there.",
            "check-key-elsewhere",
            whole(),
            |it| {
                token(it).public_keys[0].private_here = Some(false);
            },
        ),
    ]
}

/// A length, a value or a form that cannot be read, in bytes of the certificate itself.
fn damaged() -> Vec<Fault> {
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, &str, Damage); 10] = [
        ("cut-off", "x509-truncated", |der| der.truncate(200)),
        ("empty", "x509-empty", Vec::clear),
        ("text", "x509-not-a-certificate", |der| {
            *der = b"-----".to_vec()
        }),
        ("structure", "x509-not-a-certificate", |der| der[4] = 0x31),
        ("validity", "x509-damaged", |der| {
            let at = der
                .windows(2)
                .position(|it| it == [0x17, 0x0d])
                .expect("a time");
            der[at + 2..at + 6].copy_from_slice(b"JUNE");
        }),
        ("key-usage", "x509-damaged", |der| {
            let at = der
                .windows(3)
                .position(|it| it == [0x55, 0x1d, 0x0f])
                .expect("a usage");
            let bits = der[at..]
                .windows(2)
                .position(|it| it == [0x03, 0x02])
                .expect("bits");
            der[at + bits] = 0x13;
        }),
        (
            "key-alone",
            "x509-public-key-instead-of-certificate",
            |der| {
                *der = vec![0x30, 0x06, 0x30, 0x00, 0x03, 0x02, 0x00, 0x01];
            },
        ),
        ("private-key", "x509-key-instead-of-certificate", |der| {
            *der = vec![0x30, 0x07, 0x02, 0x01, 0x00, 0x30, 0x00, 0x04, 0x00];
        }),
        ("too-large", "x509-too-large", |der| {
            der.resize(tamga_x509::SIZE_LIMIT, 0)
        }),
        ("version", "x509-damaged", |der| {
            let at = der
                .windows(5)
                .position(|it| it == [0xa0, 3, 2, 1, 2])
                .expect("a version");
            der[at + 2] = 0x0c;
        }),
    ];
    let made = damages.into_iter().map(|(name, expected, damage)| {
        let name = format!("certificate-damaged-{name}");
        let what = format!("The certificate's bytes cannot be read: {name}.");
        fault(&name, &what, expected, whole(), |it| {
            damage(&mut token(it).certificates[0].der)
        })
    });
    let made: Vec<_> = made.collect();
    let saved = fault(
        "certificate-cut-on-the-token",
        "A saved token with half a certificate.",
        "x509-truncated",
        base("damaged-certificate"),
        |_| {},
    );
    made.into_iter().chain([saved, request(), list()]).collect()
}

/// Smallest forms of their kind (RFC 2986 §4, RFC 5280 §5.1), which somebody put on a token.
fn request() -> Fault {
    fault(
        "certificate-is-a-request",
        "A certificate request in place of the certificate.",
        "x509-request-instead-of-certificate",
        whole(),
        |it| {
            let spki = token(it).public_keys[0].spki.clone();
            let info = [&[0x02, 0x01, 0x00, 0x30, 0x00][..], &spki, &[0xa0, 0x00]].concat();
            token(it).certificates[0].der = signed(&info);
        },
    )
}

fn list() -> Fault {
    fault(
        "certificate-is-a-revocation-list",
        "A revocation list in place of the certificate.",
        "x509-revocation-list-instead-of-certificate",
        whole(),
        |it| {
            let time = [&[0x17, 0x0d][..], b"260101000000Z"].concat();
            let body = [ALGORITHM, &[0x30, 0x00], &time].concat();
            token(it).certificates[0].der = signed(&body);
        },
    )
}

const ALGORITHM: &[u8] = &[
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00,
];

fn signed(body: &[u8]) -> Vec<u8> {
    let sequence = |content: &[u8]| {
        let length = u16::try_from(content.len()).expect("short").to_be_bytes();
        [&[0x30, 0x82][..], &length, content].concat()
    };
    sequence(
        &[
            sequence(body),
            ALGORITHM.to_vec(),
            vec![0x03, 0x02, 0x00, 0x01],
        ]
        .concat(),
    )
}

fn revoked() -> Vec<Fault> {
    let reasons = [
        (None, "diagnosis-certificate-revoked"),
        (Some(Reason::Unspecified), "diagnosis-certificate-revoked"),
        (Some(Reason::KeyCompromise), "diagnosis-certificate-revoked"),
        (Some(Reason::CaCompromise), "diagnosis-certificate-revoked"),
        (
            Some(Reason::AffiliationChanged),
            "diagnosis-certificate-revoked",
        ),
        (Some(Reason::Superseded), "diagnosis-certificate-revoked"),
        (
            Some(Reason::CessationOfOperation),
            "diagnosis-certificate-revoked",
        ),
        (
            Some(Reason::PrivilegeWithdrawn),
            "diagnosis-certificate-revoked",
        ),
        (
            Some(Reason::CertificateHold),
            "diagnosis-certificate-suspended",
        ),
    ];
    let made = reasons.into_iter().map(|(reason, expected)| {
        let word = reason.map_or_else(|| "without-reason".to_owned(), |it| format!("{it:?}"));
        let name = format!("revoked-{word}").to_lowercase();
        let what = format!("The issuer revoked the certificate: {word}.");
        let since = UnixTime(1_790_000_000);
        fault(&name, &what, expected, whole(), |it| {
            vouch(it, None, Some(Status::Revoked { since, reason }));
        })
    });
    let good = fault(
        "not-revoked",
        "The issuer says that it is not revoked.",
        "good",
        whole(),
        |it| {
            vouch(it, None, Some(Status::Good));
        },
    );
    made.chain([good]).collect()
}
