//! What a PIV card is asked, beside OpenSC's programs: commands (APDUs), not time.

use std::process::Command;

use serde_json::Value;
use tamga_tests::authority::Authority;
use tamga_tests::card::{Card, Kind};
use tamga_tests::opensc::{self, put_with_piv_tool};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_tests::process::run;
use tempfile::TempDir;

use crate::row::Row;

/// The most commands that listing one certificate may take.
const LIST_LIMIT: usize = 6;

/// Listing one certificate, and putting one on the card.
pub(crate) fn commands() -> [Row; 2] {
    let pcscd = Pcscd::start();
    let folder = TempDir::new().expect("the disk has room");
    let _card = Card::insert_kept(Kind::Piv, &pcscd, folder.path());
    let key = folder.path().join("key.der");
    let made = asked(&pcscd, &["generate", "9A", "rsa"]);
    std::fs::write(&key, bytes(&made["done"])).expect("the disk has room");
    let pem = folder.path().join("key.pem");
    let mut openssl = Command::new("openssl");
    openssl
        .args(["pkey", "-pubin", "-inform", "DER", "-in"])
        .arg(&key);
    run(openssl.arg("-out").arg(&pem));
    let issued = Authority::new().issue_for(&iran_company(), 365, &pem);
    let certificate = issued.der.display().to_string();
    let known = key.display().to_string();
    let put = asked(&pcscd, &["put", "9A", &certificate, "known", &known]);
    let list = asked(&pcscd, &["read"]);
    let theirs_put = opensc::commands(&mut put_with_piv_tool(&pcscd, folder.path(), &issued.pem));
    let mut tool = Command::new("pkcs11-tool");
    tool.args(["--module", opensc::MODULE, "--list-objects", "--type=cert"]);
    let theirs_list = opensc::commands(pcscd.lead(&mut tool));
    let (list, put) = (count(&list), count(&put));
    [
        Row {
            what: "Listing one certificate of a PIV card, with its PIN's tries".into(),
            ours: format!("{list} commands"),
            beside: format!("{theirs_list} commands `pkcs11-tool -O`"),
            to_reach: format!("≤ {LIST_LIMIT}"),
            ratio: Some(list as f64 / theirs_list as f64),
            met: list <= LIST_LIMIT,
        },
        Row {
            what: "Putting a certificate on a PIV card, read back".into(),
            ours: format!("{put} commands"),
            beside: format!("{theirs_put} commands `piv-tool`"),
            to_reach: "fewer".into(),
            ratio: Some(put as f64 / theirs_put as f64),
            met: put < theirs_put,
        },
    ]
}

fn asked(pcscd: &Pcscd, arguments: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piv"));
    let output = run(pcscd.lead(command.args(arguments)));
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

fn count(outcome: &Value) -> usize {
    assert!(outcome["error"].is_null(), "{outcome}");
    let commands = outcome["commands"].as_u64().expect("a number");
    usize::try_from(commands).expect("a small one")
}

fn bytes(list: &Value) -> Vec<u8> {
    let list = list.as_array().expect("a public key").iter();
    list.filter_map(|byte| u8::try_from(byte.as_u64()?).ok())
        .collect()
}
