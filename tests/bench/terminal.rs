//! The terminal's whole processes, beside OpenSC's and GnuTLS's.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tamga_tests::authority::{Authority, Validity};
use tamga_tests::person::{Key, Person, iran_citizen};
use tamga_tests::softhsm;
use tamga_tests::token::Token;

use crate::row::{Row, median, milliseconds, ratio};

/// Rounds in which every program runs once.
const ROUNDS: usize = 31;
/// A guide's proof is quick: more rounds.
const PROOFS: usize = 101;
/// The most that a proof of every guide may take.
const PROOF_LIMIT: Duration = Duration::from_millis(20);

/// Listing the certificates of a token with so many, and the most of `pkcs11-tool`'s time.
const SIZES: [(usize, f64); 3] = [(1, 1.0), (10, 1.0), (200, 0.7)];

/// `tamga certificates` on a SoftHSM token.
pub(crate) fn certificates(tamga: &Path) -> Vec<Row> {
    let authority = Authority::new();
    let token = softhsm::token();
    let mut filled = 0;
    let mut rows = vec![];
    for (size, limit) in SIZES {
        for number in filled..size {
            let issued = authority.issue(&person(number), Validity::Days(365));
            token.import_certificate(&issued, &format!("{number:04x}"), &format!("{number}"));
        }
        filled = size;
        rows.extend(beside_both(tamga, &token, size, limit));
    }
    rows
}

/// A person of their own for each certificate, with a key that is made quickly.
fn person(number: usize) -> Person {
    let mut person = iran_citizen();
    person.key = Key::P256;
    person.subject.pop();
    person
        .subject
        .push(("CN", format!("Person {number} [Sign]")));
    person
}

fn beside_both(tamga: &Path, token: &Token, size: usize, limit: f64) -> [Row; 2] {
    let module = token.module();
    let mut ours = Command::new(tamga);
    ours.arg("certificates").arg("--module").arg(module);
    let mut opensc = Command::new("pkcs11-tool");
    opensc
        .arg("--module")
        .arg(module)
        .args(["-O", "--type", "cert"]);
    let mut gnutls = Command::new("p11tool");
    gnutls
        .arg("--provider")
        .arg(module)
        .args(["--list-all-certs", "pkcs11:token=Tamga%20test"]);
    let mut programs = [ours, opensc, gnutls];
    for program in &mut programs {
        token.lead(program);
    }
    let [ours, opensc, gnutls] = medians(ROUNDS, &mut programs);
    let row = |theirs: Duration, name: &str, limit: f64, to_reach: String| Row {
        what: format!("`tamga certificates`, {size} on the token"),
        ours: milliseconds(ours),
        beside: format!("{} `{name}`", milliseconds(theirs)),
        to_reach,
        ratio: Some(ratio(ours, theirs)),
        met: ratio(ours, theirs) < limit,
    };
    let faster = || "faster".to_owned();
    let to_reach = if limit < 1.0 {
        format!("≤ {limit}")
    } else {
        faster()
    };
    [
        row(opensc, "pkcs11-tool -O --type cert", limit, to_reach),
        row(gnutls, "p11tool --list-all-certs", 1.0, faster()),
    ]
}

/// Parsing and proving every guide, as the terminal does it.
pub(crate) fn guides(tamga: &Path) -> Row {
    let mut prove = Command::new(tamga);
    prove.args(["guide", "prove"]);
    let [time] = medians(PROOFS, &mut [prove]);
    Row {
        what: "`tamga guide prove`: parse and prove every guide, whole process".into(),
        ours: milliseconds(time),
        beside: "–".into(),
        to_reach: format!("≤ {} ms", PROOF_LIMIT.as_millis()),
        ratio: None,
        met: time <= PROOF_LIMIT,
    }
}

/// The median whole time of each program; they take turns, so that all see the same machine.
pub(crate) fn medians<const N: usize>(rounds: usize, programs: &mut [Command; N]) -> [Duration; N] {
    let mut times = [const { vec![] }; N];
    // The first round warms the disk's cache.
    for round in 0..=rounds {
        for (program, times) in programs.iter_mut().zip(&mut times) {
            let time = whole(program);
            if round > 0 {
                times.push(time);
            }
        }
    }
    times.map(|times| median(&times))
}

fn whole(program: &mut Command) -> Duration {
    program
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let begun = Instant::now();
    let status = program.status().expect("its package is installed");
    let time = begun.elapsed();
    // One is a problem found: these certificates come without their keys.
    assert!(
        matches!(status.code(), Some(0 | 1)),
        "{program:?}: {status}"
    );
    time
}
