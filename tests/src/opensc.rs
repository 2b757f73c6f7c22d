//! OpenSC: its PKCS#11 module for real cards, and its tool to fill a PIV card.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::authority::{Authority, Issued};
use crate::card::{Card, Kind};
use crate::pcscd::Pcscd;
use crate::person::Person;
use crate::process::{output, run};

/// Where Debian's `opensc-pkcs11` puts the module.
pub const MODULE: &str = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so";

/// The firmware's first administration key (3DES), as `piv-tool` wants it.
const ADMINISTRATION_KEY: &str =
    "01:02:03:04:05:06:07:08:01:02:03:04:05:06:07:08:01:02:03:04:05:06:07:08\n";

/// GENERATE ASYMMETRIC KEY PAIR for PIV authentication (9A) with RSA 2048 (NIST SP 800-73-4).
const GENERATE: &str = "00:47:00:9A:05:AC:03:80:01:07:00";

/// The card's public key (PEM), beside its memory.
const PUBLIC_KEY_FILE: &str = "card-key.pem";

/// `SubjectPublicKeyInfo` (RFC 8017, appendix A.1), for `openssl asn1parse`.
const PUBLIC_KEY: &str = "
asn1 = SEQUENCE:info
[info]
algorithm = SEQUENCE:algorithm
key = BITWRAP,SEQUENCE:key
[algorithm]
algorithm = OID:rsaEncryption
parameter = NULL
[key]
";

/// Whether the service behind this socket sees a card; `false` when there is no service.
pub(crate) fn sees_a_card(socket: &Path) -> bool {
    let mut tool = Command::new("opensc-tool");
    tool.arg("--list-readers")
        .env("PCSCLITE_CSOCK_NAME", socket);
    // Columns: number, card, features, name.
    let table = output(&mut tool).stdout;
    let table = String::from_utf8_lossy(&table);
    table
        .lines()
        .any(|line| line.split_whitespace().nth(1) == Some("Yes"))
}

/// The memory of a PIV card with a key and its certificate for this person; the card is pulled.
pub fn filled_card(pcscd: &Pcscd, person: &Person) -> (TempDir, Issued) {
    keyed_card(pcscd, |memory| {
        certify(pcscd, memory, person, &Authority::new(), 365)
    })
}

/// The same by this issuer, for so many days; the issuer's own certificate is on the card too.
pub fn filled_card_by(
    pcscd: &Pcscd,
    person: &Person,
    issuer: &Authority,
    days: u32,
) -> (TempDir, Issued) {
    keyed_card(pcscd, |memory| {
        let issued = certify(pcscd, memory, person, issuer, days);
        put_certificate(pcscd, memory, Slot::KeyManagement, &issued.issuer);
        issued
    })
}

/// Certifies the key of the card in the reader, which has this memory, and puts the certificate
/// on it, in the place of an earlier one.
pub fn certify(
    pcscd: &Pcscd,
    memory: &Path,
    person: &Person,
    issuer: &Authority,
    days: u32,
) -> Issued {
    let issued = issuer.issue_for(person, days, &memory.join(PUBLIC_KEY_FILE));
    put_certificate(pcscd, memory, Slot::Authentication, &issued.pem);
    issued
}

/// The memory of a PIV card with a key, and what `fill` made while the card was in the reader.
fn keyed_card(pcscd: &Pcscd, fill: impl FnOnce(&Path) -> Issued) -> (TempDir, Issued) {
    let folder = TempDir::new().expect("the temporary folder can be written");
    let card = Card::insert_kept(Kind::Piv, pcscd, folder.path());
    make_key(pcscd, folder.path());
    let issued = fill(folder.path());
    card.pull();
    (folder, issued)
}

/// Tries to log in to the card with a PIN that is not its own.
pub fn enter_wrong_pin(pcscd: &Pcscd) {
    let mut tool = Command::new("pkcs11-tool");
    tool.args([
        "--module",
        MODULE,
        "--login",
        "--pin=000000",
        "--list-objects",
    ]);
    assert!(!output(pcscd.lead(&mut tool)).status.success());
}

/// Makes the card's own RSA key for PIV authentication, and keeps its public key's file (PEM).
fn make_key(pcscd: &Pcscd, folder: &Path) {
    // `piv-tool --genkey` of OpenSC 0.23 makes the key, but then cannot write it.
    let mut tool = piv_tool(pcscd, folder);
    let output = run(tool.args(["--admin=M:9B:03", "--send-apdu", GENERATE]));
    let answer = answer_of(&String::from_utf8_lossy(&output.stdout));
    // 7F49 { 81 modulus, 82 exponent }, the modulus being 256 bytes.
    let modulus = answer.get(18..18 + 512).expect("the card made an RSA key");
    let exponent = answer.get(534..).expect("the card made an RSA key");
    let text = format!("{PUBLIC_KEY}n = INTEGER:0x{modulus}\ne = INTEGER:0x{exponent}\n");
    let structure = folder.join("card-key.cnf");
    fs::write(&structure, text).expect("the folder is the test's");
    let (der, pem) = (folder.join("card-key.der"), folder.join(PUBLIC_KEY_FILE));
    let mut openssl = Command::new("openssl");
    openssl
        .args(["asn1parse", "-noout", "-genconf"])
        .arg(structure);
    run(openssl.arg("-out").arg(&der));
    let mut openssl = Command::new("openssl");
    openssl
        .args(["pkey", "-pubin", "-inform=DER", "-in"])
        .arg(der);
    run(openssl.arg("-out").arg(&pem));
}

/// Puts another management key on a card that has its first one: its algorithm's number (NIST SP
/// 800-78-4, table 6-2) and its bytes in hexadecimal. This is Yubico's SET MANAGEMENT KEY.
pub fn set_management_key(pcscd: &Pcscd, folder: &Path, algorithm: u8, key: &str) {
    let bytes = key.len() / 2;
    let command = format!("00FFFFFF{:02X}{algorithm:02X}9B{bytes:02X}{key}", bytes + 3);
    let pairs: Vec<&str> = (0..command.len())
        .step_by(2)
        .map(|at| &command[at..at + 2])
        .collect();
    let mut tool = piv_tool(pcscd, folder);
    let output = run(tool.args(["--admin=M:9B:03", "--send-apdu", &pairs.join(":")]));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("SW1=0x90"), "{said}");
}

/// The card's answer in what `piv-tool --send-apdu` prints, as hexadecimal digits.
fn answer_of(printed: &str) -> String {
    let (_, dump) = printed.split_once("):").expect("the card answered");
    let lines = dump.lines().skip(1);
    // Each line: 16 bytes as `7F `, then the same as text.
    let bytes = lines.flat_map(|line| line.chars().take(48));
    bytes.filter(char::is_ascii_hexdigit).collect()
}

/// A place for a certificate on a PIV card (NIST SP 800-73-4, part 1, table 4b).
#[derive(Clone, Copy)]
enum Slot {
    Authentication,
    KeyManagement,
}

impl Slot {
    /// The key's reference, and the id OpenSC gives its certificate.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Authentication => ("9A", "01"),
            Self::KeyManagement => ("9D", "03"),
        }
    }
}

/// Puts a certificate (PEM) on the card, in the place of an earlier one.
fn put_certificate(pcscd: &Pcscd, folder: &Path, slot: Slot, certificate: &Path) {
    let (key, id) = slot.names();
    let mut tool = piv_tool(pcscd, folder);
    tool.args(["--admin=M:9B:03", &format!("--cert={key}"), "--in"]);
    // Its exit status is the number of bytes it wrote: read the certificate back instead.
    output(tool.arg(certificate));
    run(pcscd.lead(Command::new("pkcs15-tool").args(["--read-certificate", id])));
}

/// OpenSC's program that puts a certificate (PEM) of the key for PIV authentication on the card;
/// it keeps the administration key in this folder.
pub fn put_with_piv_tool(pcscd: &Pcscd, folder: &Path, certificate: &Path) -> Command {
    let mut tool = piv_tool(pcscd, folder);
    tool.args(["--admin=M:9B:03", "--cert=9A", "--in"]);
    tool.arg(certificate);
    tool
}

/// Commands that one of OpenSC's programs sends to the card.
pub fn commands(tool: &mut Command) -> usize {
    let output = output(tool.env("OPENSC_DEBUG", "9"));
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    said.matches("Outgoing APDU").count()
}

fn piv_tool(pcscd: &Pcscd, folder: &Path) -> Command {
    let key = folder.join("administration-key");
    fs::write(&key, ADMINISTRATION_KEY).expect("the folder is the test's");
    let mut command = Command::new("piv-tool");
    pcscd.lead(command.env("PIV_EXT_AUTH_KEY", key));
    command
}
