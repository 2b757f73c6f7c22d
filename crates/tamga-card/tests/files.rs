//! Software tokens from files of every kind that people have.
//!
//! `files/java.p12` was made by OpenJDK 17: `keytool -genkeypair -alias java -keyalg EC
//! -storetype PKCS12 -storepass secret -dname CN=J`. The others are made by openssl on the spot.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use secrecy::SecretString;
use tamga_card::{Cards, Error, Token, TokenKind, software_token};
use tempfile::TempDir;

const PASSWORD: &str = "secret";

/// A folder with an RSA key and its certificate, and an EC key and its certificate.
struct Files {
    folder: TempDir,
}

impl Files {
    fn new() -> Files {
        let files = Files {
            folder: tempfile::tempdir().unwrap(),
        };
        files.openssl("req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -out rsa.pem -subj /CN=R");
        let curve = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
        files.openssl(&format!(
            "req -x509 {curve} -keyout ec.key -out ec.pem -subj /CN=E"
        ));
        files
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs openssl in the folder, with arguments that hold no blanks.
    #[track_caller]
    fn openssl(&self, arguments: &str) {
        let mut command = Command::new("openssl");
        let command = command
            .current_dir(&self.folder)
            .args(arguments.split_whitespace());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{arguments}: {output:?}");
    }

    /// A PKCS#12 file made with these options.
    #[track_caller]
    fn pkcs12(&self, options: &str) -> PathBuf {
        self.openssl(&format!(
            "pkcs12 -export -out my.token.p12 -passout pass:{PASSWORD} {options}"
        ));
        self.path("my.token.p12")
    }

    /// What openssl says the public half of this key is.
    fn spki(&self, key: &str) -> Vec<u8> {
        self.openssl(&format!(
            "pkey -in {key} -pubout -outform DER -out spki.der"
        ));
        fs::read(self.path("spki.der")).unwrap()
    }

    fn der(&self, certificate: &str) -> Vec<u8> {
        self.openssl(&format!(
            "x509 -in {certificate} -outform DER -out certificate.der"
        ));
        fs::read(self.path("certificate.der")).unwrap()
    }
}

const RSA: &str = "-inkey rsa.key -in rsa.pem";
const EC: &str = "-inkey ec.key -in ec.pem";

fn open(path: &Path, password: &str) -> Result<Token, Error> {
    software_token::open(path, &SecretString::from(password))
}

#[track_caller]
fn check_error(path: &Path, password: &str, expected: fn(String) -> Error) {
    let path_shown = path.display().to_string();
    assert_eq!(open(path, password), Err(expected(path_shown)));
}

#[test]
fn opens_files_of_every_cipher() {
    let files = Files::new();
    let (der, spki) = (files.der("rsa.pem"), files.spki("rsa.key"));
    for options in [
        "",
        "-legacy",
        "-descert",
        "-nomac",
        "-legacy -nomac",
        "-macalg sha512 -certpbe AES-128-CBC -keypbe AES-192-CBC",
        "-certpbe NONE -keypbe NONE",
        "-iter 600000",
    ] {
        let token = open(&files.pkcs12(&format!("{RSA} {options}")), PASSWORD).unwrap();
        let [certificate] = &token.certificates[..] else {
            panic!("{options}: {token:?}");
        };
        let [key] = &token.public_keys[..] else {
            panic!("{options}: {token:?}");
        };
        assert_eq!((&certificate.der, &key.spki), (&der, &spki), "{options}");
        assert_eq!(
            (&certificate.id, key.private_here),
            (&key.id, Some(true)),
            "{options}"
        );
    }
}

#[test]
fn is_a_token_like_any_other() {
    let files = Files::new();
    let token = open(&files.pkcs12(&format!("{EC} -name مهر")), PASSWORD).unwrap();
    assert_eq!((&*token.label, token.kind), ("مهر", TokenKind::Software));
    assert!(token.initialized && token.login_required && token.pin.initialized);
    assert_eq!(token.public_keys[0].spki, files.spki("ec.key"));
    // Another file with the same key is the same token; without a name it has the file's.
    let again = open(&files.pkcs12(&format!("{EC} -legacy")), PASSWORD).unwrap();
    assert_eq!((&*again.label, &again.serial), ("my.token", &token.serial));
    assert_eq!(token.serial.len(), 16);
    let other = open(&files.pkcs12(RSA), PASSWORD).unwrap();
    assert_ne!(other.serial, token.serial);
}

#[test]
fn puts_the_holder_before_the_issuers() {
    let files = Files::new();
    let token = open(&files.pkcs12(&format!("{EC} -certfile rsa.pem")), PASSWORD).unwrap();
    let ders: Vec<_> = token.certificates.into_iter().map(|it| it.der).collect();
    assert_eq!(ders, [files.der("ec.pem"), files.der("rsa.pem")]);
}

#[test]
fn opens_a_key_that_waits_for_its_certificate_and_a_certificate_alone() {
    let files = Files::new();
    let key_only = open(&files.pkcs12("-inkey rsa.key -nocerts"), PASSWORD).unwrap();
    assert_eq!(
        (key_only.public_keys.len(), key_only.certificates.len()),
        (1, 0)
    );
    let certificate_only = open(&files.pkcs12("-in rsa.pem -nokeys"), PASSWORD).unwrap();
    assert_eq!(
        (
            certificate_only.public_keys.len(),
            certificate_only.certificates.len()
        ),
        (0, 1)
    );
    assert_eq!(certificate_only.serial.len(), 16);
}

#[test]
fn computes_the_public_half_that_java_leaves_out() {
    let java = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/java.p12");
    let token = open(&java, PASSWORD).unwrap();
    assert_eq!(token.label, "java");
    let spki = &token.public_keys[0].spki;
    let certificate = &token.certificates[0].der;
    assert!(certificate.windows(spki.len()).any(|window| window == spki));
}

#[test]
fn counts_a_key_of_a_kind_that_no_national_certificate_has() {
    let files = Files::new();
    files.openssl("req -x509 -newkey ed25519 -nodes -keyout ed.key -out ed.pem -subj /CN=Ed");
    let token = open(&files.pkcs12("-inkey ed.key -in ed.pem"), PASSWORD).unwrap();
    assert_eq!(
        (
            token.public_keys.len(),
            token.certificates.len(),
            token.skipped
        ),
        (0, 1, 1)
    );
}

#[test]
fn opens_with_an_empty_password() {
    let files = Files::new();
    for options in ["", "-legacy"] {
        let path = files.path("empty.p12");
        files.openssl(&format!(
            "pkcs12 -export -out empty.p12 -passout pass: {RSA} {options}"
        ));
        assert_eq!(open(&path, "").unwrap().certificates.len(), 1, "{options}");
        check_error(&path, "x", |path| Error::FilePasswordWrong { path });
    }
}

#[test]
fn tells_a_wrong_password() {
    let files = Files::new();
    for options in ["", "-legacy", "-nomac", "-certpbe NONE -keypbe NONE"] {
        let path = files.pkcs12(&format!("{RSA} {options}"));
        for wrong in ["", "Secret", "رمز", "😀"] {
            check_error(&path, wrong, |path| Error::FilePasswordWrong { path });
        }
    }
}

#[test]
fn tells_what_is_no_software_token() {
    let files = Files::new();
    check_error(&files.path("rsa.pem"), PASSWORD, |path| {
        Error::FileNotPkcs12 { path }
    });
    check_error(&files.path("missing.p12"), PASSWORD, |path| {
        Error::FileMissing { path }
    });
    check_error(&files.path(""), PASSWORD, |path| Error::FileUnreadable {
        path,
    });
    let empty = files.path("empty.p12");
    fs::write(&empty, "").unwrap();
    check_error(&empty, PASSWORD, |path| Error::FileNotPkcs12 { path });
    files.openssl("x509 -in rsa.pem -outform DER -out certificate.p12");
    check_error(&files.path("certificate.p12"), PASSWORD, |path| {
        Error::FileNotPkcs12 { path }
    });
}

#[test]
fn tells_damage_wherever_it_is() {
    let files = Files::new();
    let path = files.pkcs12(RSA);
    let whole = fs::read(&path).unwrap();
    for length in [20, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        check_error(&path, PASSWORD, |path| Error::FileDamaged { path });
    }
    // A flipped byte anywhere never opens and never panics.
    for position in (0..whole.len()).step_by(97) {
        let mut flipped = whole.clone();
        flipped[position] ^= 0xff;
        fs::write(&path, flipped).unwrap();
        assert!(open(&path, PASSWORD).is_err(), "byte {position}");
    }
}

#[test]
fn does_not_read_what_is_too_large() {
    let files = Files::new();
    let path = files.path("huge.p12");
    let file = fs::File::create(&path).unwrap();
    file.set_len(software_token::SIZE_LIMIT).unwrap();
    check_error(&path, PASSWORD, |path| Error::FileTooLarge {
        path,
        bytes: 16 << 20,
        limit: 16 << 20,
    });
}

#[test]
fn refuses_ciphers_nobody_should_use_and_absurd_work() {
    let files = Files::new();
    let path = files.pkcs12(&format!("{RSA} -legacy -certpbe PBE-SHA1-RC4-128"));
    check_error(&path, PASSWORD, |path| Error::FileUnsupported { path });
    let path = files.pkcs12(&format!("{RSA} -nomaciter -iter 1000001"));
    check_error(&path, PASSWORD, |path| Error::FileUnsupported { path });
    // The MAC's count, raised to two thousand million afterwards.
    let path = files.pkcs12(&format!("{RSA} -iter 1000"));
    let mut bytes = fs::read(&path).unwrap();
    let count = bytes.len() - 4;
    assert_eq!(bytes[count..], [0x02, 0x02, 0x03, 0xe8]);
    bytes.splice(count.., [0x02, 0x04, 0x7f, 0xff, 0xff, 0xff]);
    widen(&mut bytes, 2);
    fs::write(&path, bytes).unwrap();
    check_error(&path, PASSWORD, |path| Error::FileUnsupported { path });
}

/// Adds to the lengths of the file's outer SEQUENCE and of its MacData.
fn widen(bytes: &mut [u8], by: u8) {
    let outer = u16::from_be_bytes([bytes[2], bytes[3]]) + u16::from(by);
    bytes[2..4].copy_from_slice(&outer.to_be_bytes());
    // SEQUENCE { SEQUENCE { SEQUENCE { OID of SHA-256 …: the last of them in the file.
    let sha256 = b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01";
    let digest_info = bytes
        .windows(sha256.len())
        .rposition(|window| window == sha256);
    bytes[digest_info.unwrap() - 1] += by;
}

#[test]
fn refuses_nesting_without_end() {
    let files = Files::new();
    let path = files.path("nested.p12");
    let mut bytes = b"\x30\x80\x02\x01\x03\x30\x80".to_vec();
    bytes.extend(b"\x30\x80".repeat(1 << 20));
    fs::write(&path, bytes).unwrap();
    check_error(&path, PASSWORD, |path| Error::FileUnsupported { path });
    let mut bytes = b"\x30\x83\x0f\xff\xfb\x02\x01\x03".to_vec();
    for length in (0..(0x0f_fff8_u32 / 5)).map(|depth| 0x0f_fff3 - depth * 5) {
        bytes.extend([0x30, 0x83]);
        bytes.extend(&length.to_be_bytes()[1..]);
    }
    bytes.resize(0x10_0000, 0);
    fs::write(&path, bytes).unwrap();
    check_error(&path, PASSWORD, |path| Error::FileDamaged { path });
}

#[test]
fn opens_and_closes_beside_the_hardware() {
    let files = Files::new();
    let path = files.pkcs12(EC);
    let cards = Cards::new("/nowhere");
    let wrong = cards.open_software_token(&path, &SecretString::from("wrong"));
    assert!(wrong.is_err());
    assert_eq!(cards.inventory().software_tokens, []);
    let right = SecretString::from(PASSWORD);
    cards.open_software_token(&path, &right).unwrap();
    cards.open_software_token(&path, &right).unwrap();
    let inventory = cards.inventory();
    assert_eq!(
        (inventory.software_tokens.len(), inventory.tokens().count()),
        (1, 1)
    );
    cards.close_software_token(&path);
    assert_eq!(cards.inventory().software_tokens, []);
}
