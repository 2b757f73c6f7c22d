//! The practice token is what its profile promises, and says that it is worth nothing.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::{fs, io::Write as _, path::Path, process::Command};

use tamga_card::{
    Error, ModuleOrigin, Token, TokenKind,
    practice::{self, Holder, Profile},
};

/// 2026-03-21T00:00:00Z.
const NOW: i64 = 1_774_051_200;
const DAY: i64 = 86_400;

fn make(profile: Profile) -> Token {
    let folder = tempfile::tempdir().unwrap();
    let path = practice::make(folder.path(), &Holder::example(profile), NOW).unwrap();
    practice::open(&path).unwrap()
}

/// What openssl says about the holder's certificate.
fn openssl(token: &Token, arguments: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&token.certificates[0].der).unwrap();
    let mut openssl = Command::new("openssl");
    openssl
        .args(["x509", "-noout", "-inform", "DER", "-in"])
        .arg(file.path());
    let output = openssl.args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn check_subject(profile: Profile, expected: &str) {
    let names = ["-nameopt", "RFC2253,utf8,-esc_msb"];
    let said = openssl(&make(profile), &[&["-subject"], &names[..]].concat());
    assert_eq!(said.trim(), format!("subject={expected}"));
}

#[test]
fn follows_the_national_profiles() {
    check_subject(
        Profile::IranStamp,
        "serialNumber=14012345679,CN=Sherkate Tamrini [Stamp],OU=Sherkate Tamrini,\
         O=Non-Governmental,C=IR",
    );
    check_subject(
        Profile::IranSign,
        "serialNumber=0012345679,CN=Namuneh Tamrini [Sign],O=Unaffiliated,C=IR",
    );
    check_subject(
        Profile::Vietnam,
        "UID=MST:0100000010,CN=CÔNG TY TẬP DƯỢT,ST=Hà Nội,C=VN",
    );
    check_subject(
        Profile::Mongolia,
        "serialNumber=0000001,CN=Дадлага ХХК,O=Дадлага ХХК,C=MN",
    );
}

#[test]
fn is_for_signing_and_for_a_year() {
    let token = make(Profile::IranStamp);
    let text = openssl(&token, &["-text"]);
    for expected in [
        "X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation\n",
        "TLS Web Client Authentication",
        "Public-Key: (2048 bit)",
        "CA:FALSE",
        "O = Tamga Practice",
        "sha256WithRSAEncryption",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    let dates = openssl(&token, &["-dates"]);
    assert_eq!(
        dates,
        "notBefore=Mar 20 00:00:00 2026 GMT\nnotAfter=Mar 21 00:00:00 2027 GMT\n"
    );
}

#[test]
fn its_key_is_the_certificates_key() {
    let token = make(Profile::Vietnam);
    let [key] = &token.public_keys[..] else {
        panic!("{token:?}");
    };
    let certificate = &token.certificates[0];
    assert_eq!((&key.id, key.private_here), (&certificate.id, Some(true)));
    let (spki, der) = (&key.spki, &certificate.der);
    assert!(der.windows(spki.len()).any(|window| window == spki));
    // The issuer's certificate comes with it.
    assert_eq!(token.certificates.len(), 2);
}

#[test]
fn is_marked_as_practice_everywhere() {
    let token = make(Profile::IranStamp);
    assert_eq!(
        (token.kind, &*token.label),
        (TokenKind::Practice, "Tamga Practice")
    );
    let inventory = practice::inventory(Some(token));
    assert!(
        inventory
            .readers
            .iter()
            .all(|reader| reader.practice && reader.card.is_some())
    );
    let mut modules = inventory.modules.iter();
    assert!(modules.all(|module| module.origin == ModuleOrigin::Practice));
    assert!(
        inventory
            .tokens()
            .all(|token| token.kind == TokenKind::Practice)
    );
    let unplugged = practice::inventory(None);
    assert!(
        unplugged
            .readers
            .iter()
            .all(|reader| reader.practice && reader.card.is_none())
    );
    assert_eq!(unplugged.tokens().count(), 0);
}

#[test]
fn is_made_in_a_folder_that_is_not_there_yet() {
    let folder = tempfile::tempdir().unwrap();
    let holder = Holder::example(Profile::IranStamp);
    let path = practice::make(&folder.path().join("data/practice"), &holder, NOW).unwrap();
    assert!(path.exists());
}

#[test]
fn is_never_replaced_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let holder = Holder::example(Profile::IranStamp);
    let path = practice::make(folder.path(), &holder, NOW).unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(
        practice::make(folder.path(), &holder, NOW + DAY).unwrap(),
        path
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(
        practice::remake(folder.path(), &holder, NOW + DAY).unwrap(),
        path
    );
    assert_ne!(fs::read(&path).unwrap(), before);
    let other = Holder {
        number: "12345678906".into(),
        ..holder
    };
    assert_ne!(practice::make(folder.path(), &other, NOW).unwrap(), path);
    // Nothing else was left behind.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn says_when_it_cannot_be_written() {
    let holder = Holder::example(Profile::Mongolia);
    let made = practice::make(Path::new("/proc/nowhere"), &holder, NOW);
    let path = "/proc/nowhere/practice-mn-0000001.p12".into();
    assert_eq!(made, Err(Error::FileNotWritten { path }));
    let made = practice::make(Path::new("/proc/nowhere"), &holder, i64::MAX);
    assert!(made.is_err());
}

#[test]
fn is_what_openssl_reads_too() {
    let folder = tempfile::tempdir().unwrap();
    let holder = Holder::example(Profile::IranSign);
    let path = practice::make(folder.path(), &holder, NOW).unwrap();
    let pin = format!("pass:{}", practice::PIN);
    let mut openssl = Command::new("openssl");
    let openssl = openssl
        .args(["pkcs12", "-noenc", "-passin", &pin, "-in"])
        .arg(path);
    let output = openssl.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("BEGIN PRIVATE KEY"));
}
