//! A PIV card's whole life without a module, on real firmware behind a real reader service.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tamga_tests::authority::{Authority, Issued, Validity};
use tamga_tests::card::{Card, Kind};
use tamga_tests::lines::Lines;
use tamga_tests::opensc::{MODULE, commands, put_with_piv_tool};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_tests::process::run;
use tempfile::TempDir;

/// What the firmware has at first.
const PIN: &str = "123456";
const PUK: &str = "12345678";

/// SHA-256 of nothing.
const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A card in a reader, and a folder for what is made of it.
struct Desk {
    pcscd: Pcscd,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            pcscd: Pcscd::start(),
            folder: TempDir::new().unwrap(),
        }
    }

    fn insert(&self) -> Card {
        Card::insert_kept(Kind::Piv, &self.pcscd, self.folder.path())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_piv"));
        self.pcscd.lead(command.args(arguments));
        command
    }

    /// What one operation comes to, with the commands that the card was sent.
    #[track_caller]
    fn outcome(&self, arguments: &[&str]) -> Value {
        outcome(&mut self.command(arguments))
    }

    /// What one operation gives that works.
    #[track_caller]
    fn done(&self, arguments: &[&str]) -> Value {
        let outcome = self.outcome(arguments);
        assert_eq!(outcome["error"], Value::Null, "{arguments:?}: {outcome}");
        outcome["done"].clone()
    }

    /// How one operation fails.
    #[track_caller]
    fn error(&self, arguments: &[&str]) -> Value {
        self.outcome(arguments)["error"].clone()
    }

    fn pin(&self) -> String {
        let token = self.done(&["read"]);
        token["pin"].as_str().unwrap().to_owned()
    }

    /// Writes bytes that came over the wire to a file.
    fn keep(&self, name: &str, bytes: &Value) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes_of(bytes)).unwrap();
        path
    }

    /// Makes a key and has it certified: the public key's file, and what was issued.
    fn certified(&self, slot: &str, kind: &str) -> (PathBuf, Issued) {
        let mut generate = self.command(&["generate", slot, kind]);
        let made = outcome(generate.env("TAMGA_REPLACE", "1"));
        let spki = self.keep("key.der", &made["done"]);
        let pem = self.folder.path().join("key.pem");
        let mut openssl = Command::new("openssl");
        openssl.args(["pkey", "-pubin", "-inform=DER", "-in"]);
        run(openssl.arg(&spki).arg("-out").arg(&pem));
        let issued = Authority::new().issue_for(&iran_company(), 365, &pem);
        (spki, issued)
    }

    /// OpenSSL accepts the slot's signature with this public key.
    #[track_caller]
    fn check_signature(&self, slot: &str, kind: &str, spki: &Path) {
        let signature = self.done(&["sign", slot, kind, PIN, DIGEST]);
        let signature = self.keep("signature", &signature);
        let nothing = self.keep("nothing", &json!([]));
        let mut openssl = Command::new("openssl");
        openssl.args(["dgst", "-sha256", "-keyform=DER", "-verify"]);
        openssl.arg(spki).arg("-signature").arg(signature);
        run(openssl.arg(nothing));
    }
}

#[track_caller]
fn outcome(command: &mut Command) -> Value {
    serde_json::from_slice(&run(command).stdout).unwrap()
}

fn bytes_of(bytes: &Value) -> Vec<u8> {
    let bytes = bytes.as_array().unwrap().iter();
    bytes.map(|byte| byte.as_u64().unwrap() as u8).collect()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The certificate with this id, read by OpenSC.
fn read_by_opensc(desk: &Desk, id: &str) -> Vec<u8> {
    let read = desk.folder.path().join("read.der");
    let mut tool = Command::new("pkcs11-tool");
    tool.args(["--module", MODULE, "--read-object", "--type=cert"]);
    tool.args(["--id", id, "--output-file"]).arg(&read);
    run(desk.pcscd.lead(&mut tool));
    fs::read(read).unwrap()
}

#[track_caller]
fn check_life(slot: &str, opensc_id: &str, kind: &str) {
    let desk = Desk::new();
    let card = desk.insert();
    let identity = desk.outcome(&["identity"]);
    assert_eq!(identity["done"].as_str().map(str::len), Some(32));
    assert_eq!(identity["commands"], 2);
    assert_eq!(desk.done(&["read"])["certificates"], json!([]));
    let (spki, issued) = desk.certified(slot, kind);
    desk.check_signature(slot, kind, &spki);
    let put = desk.outcome(&["put", slot, path(&issued.der), "known", path(&spki)]);
    assert_eq!(put["error"], Value::Null);
    assert_eq!(put["commands"], 7);
    let der = fs::read(&issued.der).unwrap();
    assert_eq!(read_by_opensc(&desk, opensc_id), der);
    card.pull();
    let _card = desk.insert();
    let reading = desk.outcome(&["read"]);
    let certificates = json!([{ "slot": slot, "der": der, "fault": null }]);
    assert_eq!(reading["done"]["certificates"], certificates);
    assert_eq!(reading["commands"], 6);
    desk.check_signature(slot, kind, &spki);
}

#[test]
fn an_elliptic_key_lives_from_its_making_to_its_certificate() {
    check_life("9A", "01", "p256");
}

#[test]
fn an_rsa_key_lives_from_its_making_to_its_certificate() {
    check_life("9C", "02", "rsa");
}

#[test]
fn the_card_proves_its_key_with_a_signature() {
    let desk = Desk::new();
    let _card = desk.insert();
    for (slot, kind) in [("9A", "p384"), ("9C", "rsa")] {
        let (_, issued) = desk.certified(slot, kind);
        let certificate = path(&issued.der);
        let told = desk.error(&["put", slot, certificate, "told"]);
        assert_eq!(told["code"], "slot-key-unknown");
        let wrong = desk.error(&["put", slot, certificate, "proven", "000000"]);
        assert_eq!(wrong, json!({ "code": "pin-incorrect", "triesLeft": 2 }));
        desk.done(&["put", slot, certificate, "proven", PIN]);
    }
}

#[test]
fn nothing_is_overwritten_unasked_and_no_wrong_certificate_ever() {
    let desk = Desk::new();
    let _card = desk.insert();
    let (spki, issued) = desk.certified("9A", "p256");
    desk.done(&["put", "9A", path(&issued.der), "known", path(&spki)]);
    let in_use = json!({ "code": "slot-in-use", "slot": "9A" });
    assert_eq!(desk.error(&["generate", "9A", "p256"]), in_use);
    let other = Authority::new().issue(&iran_company(), Validity::Days(9));
    let put = ["put", "9A", path(&other.der), "proven", PIN];
    assert_eq!(desk.error(&put), in_use);
    let replaced = outcome(desk.command(&put).env("TAMGA_REPLACE", "1"));
    assert_eq!(replaced["error"]["code"], "certificate-key-mismatch");
    // The same once more changes nothing, and needs no management key.
    let again = desk.outcome(&["put", "9A", path(&issued.der), "known", path(&spki)]);
    assert_eq!(again, json!({ "done": null, "commands": 2 }));
}

#[test]
fn a_wrong_pin_costs_one_try_until_the_puk_unlocks_it() {
    let desk = Desk::new();
    let _card = desk.insert();
    let incorrect = |tries| json!({ "code": "pin-incorrect", "triesLeft": tries });
    let locked = json!({ "code": "pin-locked" });
    assert_eq!(desk.pin(), "Left(3)");
    assert_eq!(desk.error(&["verify", "12345"])["code"], "pin-malformed");
    assert_eq!(desk.pin(), "Left(3)");
    assert_eq!(desk.error(&["verify", "000000"]), incorrect(2));
    assert_eq!(desk.error(&["change", "000000", "654321"]), incorrect(1));
    assert_eq!(desk.error(&["verify", PIN])["code"], "last-try-not-agreed");
    assert_eq!(desk.pin(), "Left(1)");
    let mut last = desk.command(&["verify", "000000"]);
    assert_eq!(outcome(last.env("TAMGA_LAST_TRY", "1"))["error"], locked);
    assert_eq!(desk.pin(), "Locked");
    assert_eq!(desk.error(&["verify", PIN]), locked);
    let wrong_puk = desk.error(&["unblock", "00000000", "654321"]);
    assert_eq!(wrong_puk["code"], "puk-incorrect");
    desk.done(&["unblock", PUK, "654321"]);
    desk.done(&["verify", "654321"]);
    desk.done(&["change", "654321", "87654321"]);
    desk.done(&["verify", "87654321"]);
    // Nobody inherits what the PIN opened.
    assert_eq!(desk.pin(), "Left(3)");
    desk.done(&["change-puk", PUK, "87654321"]);
    assert_eq!(desk.error(&["unblock", PUK, PIN])["code"], "puk-incorrect");
}

/// The card is pulled before this link of PUT DATA, and then has the old certificate.
#[track_caller]
fn check_pulled(link: &str) {
    let desk = Desk::new();
    let card = desk.insert();
    let (spki, old) = desk.certified("9A", "p256");
    desk.done(&["put", "9A", path(&old.der), "known", path(&spki)]);
    let pem = desk.folder.path().join("key.pem");
    let new = Authority::new().issue_for(&iran_company(), 9, &pem);
    let mut put = desk.command(&["put", "9A", path(&new.der), "known", path(&spki)]);
    put.env("TAMGA_REPLACE", "1")
        .env("TAMGA_PAUSE_BEFORE", link);
    let mut put = Lines::of(&mut put);
    put.wait_for("the card is being written", |line| line == "paused");
    card.pull();
    put.tell("go on");
    let interrupted = put.wait_for("the outcome", |line| line.is_object());
    let expected = json!({ "code": "write-interrupted", "slot": "9A" });
    assert_eq!(interrupted["error"], expected);
    let _card = desk.insert();
    let there = &desk.done(&["read"])["certificates"][0]["der"];
    assert_eq!(bytes_of(there), fs::read(&old.der).unwrap());
    desk.check_signature("9A", "p256", &spki);
    let mut put = desk.command(&["put", "9A", path(&new.der), "known", path(&spki)]);
    assert_eq!(outcome(put.env("TAMGA_REPLACE", "1"))["error"], Value::Null);
    let there = &desk.done(&["read"])["certificates"][0]["der"];
    assert_eq!(bytes_of(there), fs::read(&new.der).unwrap());
}

#[test]
fn a_card_pulled_while_it_is_written_has_the_old_certificate() {
    check_pulled("1");
    check_pulled("2");
}

#[test]
fn a_card_that_dies_in_an_answer_is_named_as_such() {
    /// INS of GET DATA and of GENERATE ASYMMETRIC KEY PAIR (NIST SP 800-73-4).
    const GET_DATA: u8 = 0xcb;
    const GENERATE: u8 = 0x47;
    let desk = Desk::new();
    let dying = Card::insert_dying(Kind::Piv, &desk.pcscd, GET_DATA);
    assert_eq!(desk.error(&["read"])["code"], "card-removed");
    dying.pull();
    let dying = Card::insert_dying(Kind::Piv, &desk.pcscd, GENERATE);
    let generate = desk.error(&["generate", "9A", "p256"]);
    assert_eq!(generate["code"], "write-interrupted");
    dying.pull();
    assert_eq!(desk.error(&["read"])["code"], "card-removed");
}

#[test]
fn a_card_without_the_application_is_no_piv_card() {
    let desk = Desk::new();
    let _card = Card::insert(Kind::Openpgp, &desk.pcscd);
    assert_eq!(desk.error(&["read"]), json!({ "code": "card-not-piv" }));
}

#[test]
fn opensc_needs_more_commands_for_the_same() {
    let desk = Desk::new();
    let _card = desk.insert();
    let (_, issued) = desk.certified("9A", "rsa");
    // `check_life` counts ours: 7 to put a certificate, 6 to read the card.
    let (pcscd, folder) = (&desk.pcscd, desk.folder.path());
    let put = commands(&mut put_with_piv_tool(pcscd, folder, &issued.pem));
    assert!(put > 7, "piv-tool needs {put}");
    let mut tool = Command::new("pkcs11-tool");
    tool.args(["--module", MODULE, "--list-objects", "--type=cert"]);
    let list = commands(pcscd.lead(&mut tool));
    assert!(list > 6, "pkcs11-tool needs {list}");
}
