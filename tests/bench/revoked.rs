//! One certificate in a revocation list of a million, beside `openssl verify`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tamga_tests::process::run;
use tempfile::TempDir;

use crate::memory::mebibytes;
use crate::row::{Row, median, milliseconds, ratio};

const ENTRIES: u32 = 1_000_000;
const ROUNDS: usize = 5;
/// The most of `openssl verify`'s time that the first look-up may take.
const FIRST_LIMIT: f64 = 0.3;
const AGAIN_LIMIT: Duration = Duration::from_millis(1);

const CONFIGURATION: &str = "
[ca]
default_ca = issuer
[issuer]
database = index.txt
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_crl_days = 30
";

/// The first look-up, the second, and the most memory.
pub(crate) fn in_a_long_list() -> [Row; 3] {
    let folder = TempDir::new().expect("the disk has room");
    make_list(folder.path());
    let (mut ours, mut again, mut theirs, mut peak) = (vec![], vec![], vec![], 0);
    for round in 0..ROUNDS {
        let begun = Instant::now();
        let mut openssl = openssl(
            folder.path(),
            "verify -crl_check -CAfile ca.pem -CRLfile list.pem",
        );
        // The certificate is revoked: it says so with its exit status.
        let output = openssl
            .arg("leaf.pem")
            .output()
            .expect("openssl is installed");
        theirs.push(begun.elapsed());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("certificate revoked"), "{said}");
        let mut command = Command::new(env!("CARGO_BIN_EXE_revoked"));
        command.current_dir(folder.path());
        command.args(["list.der", "leaf.der", "ca.der", &format!("cache-{round}")]);
        let begun = Instant::now();
        let output = run(&mut command);
        let whole = begun.elapsed();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut lines = text.lines().map(|line| line.parse().expect("a number"));
        let _first: u64 = lines.next().expect("a line");
        ours.push(whole);
        again.push(Duration::from_nanos(lines.next().expect("a line")));
        peak = peak.max(lines.next().expect("a line"));
    }
    let list = folder.path().join("list.der").metadata();
    let file = list.expect("it was made").len() >> 10;
    rows(median(&ours), median(&again), median(&theirs), (peak, file))
}

fn rows(ours: Duration, again: Duration, theirs: Duration, memory: (u64, u64)) -> [Row; 3] {
    let (peak, file) = memory;
    let what = format!("One certificate in a revocation list of {ENTRIES}");
    [
        Row {
            what: format!("{what}, the first time, whole process"),
            ours: milliseconds(ours),
            beside: format!("{} `openssl verify -crl_check`", milliseconds(theirs)),
            to_reach: format!("≤ {FIRST_LIMIT}"),
            ratio: Some(ratio(ours, theirs)),
            met: ratio(ours, theirs) <= FIRST_LIMIT,
        },
        Row {
            what: format!("{what}, again"),
            ours: milliseconds(again),
            beside: "–".into(),
            to_reach: format!("≤ {}", milliseconds(AGAIN_LIMIT)),
            ratio: None,
            met: again <= AGAIN_LIMIT,
        },
        Row {
            what: format!("{what}, most memory"),
            ours: mebibytes(peak),
            beside: format!("{} the list itself", mebibytes(file)),
            to_reach: "≤ 2".into(),
            ratio: Some(peak as f64 / file as f64),
            met: peak <= 2 * file,
        },
    ]
}

/// An issuer, a certificate of its, and a list in which it stands among a million.
fn make_list(folder: &Path) {
    let request = "req -newkey rsa:2048 -nodes -subj";
    run(openssl(folder, request).args(["/CN=List", "-x509", "-keyout", "ca.key", "-out", "ca.pem"]));
    run(openssl(folder, request).args(["/CN=Leaf", "-keyout", "leaf.key", "-out", "leaf.csr"]));
    let sign = "x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -set_serial 0x7A31 -days 30";
    run(openssl(folder, sign).args(["-out", "leaf.pem"]));
    let mut index = String::new();
    for number in 0..ENTRIES {
        // Serial numbers of 16 bytes, as issuers give them; one is the certificate's.
        let serial = match number == ENTRIES / 2 {
            true => "7A31".to_owned(),
            false => format!(
                "{:032X}",
                0x5A00_0000_0000_0000_0000_0000_0000_0000_u128 + u128::from(number) * 7919
            ),
        };
        writeln!(
            index,
            "R\t301231235959Z\t260101000000Z\t{serial}\tunknown\t/CN=x"
        )
        .expect("memory suffices");
    }
    fs::write(folder.join("index.txt"), index).expect("the disk has room");
    fs::write(folder.join("ca.cnf"), CONFIGURATION).expect("the disk has room");
    run(&mut openssl(
        folder,
        "ca -config ca.cnf -gencrl -out list.pem",
    ));
    run(&mut openssl(
        folder,
        "crl -in list.pem -outform DER -out list.der",
    ));
    for name in ["leaf", "ca"] {
        let convert = format!("x509 -in {name}.pem -outform DER -out {name}.der");
        run(&mut openssl(folder, &convert));
    }
}

fn openssl(folder: &Path, words: &str) -> Command {
    let mut command = Command::new("openssl");
    command.current_dir(folder).args(words.split(' '));
    command
}
