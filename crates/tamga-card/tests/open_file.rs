//! Software tokens that are used: what they make and sign is checked by openssl.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::{fs, path::PathBuf, process::Command};

use secrecy::SecretString;
use tamga_card::{
    Error, KeyKind, NewCertificate,
    software_token::{self, OpenFile},
    verifies,
};
use tempfile::TempDir;

const MESSAGE: &[u8] = "Заавар, hướng dẫn, راهنما".as_bytes();

struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs openssl in the folder, with arguments that hold no blanks.
    #[track_caller]
    fn openssl(&self, arguments: &str) -> String {
        let mut command = Command::new("openssl");
        let command = command
            .current_dir(&self.0)
            .args(arguments.split_whitespace());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{arguments}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// A certificate for a public key, from an issuer that is made for it.
    fn certificate_for(&self, spki: &[u8]) -> NewCertificate {
        fs::write(self.path("key.der"), spki).unwrap();
        self.openssl("pkey -pubin -inform DER -in key.der -out key.pem");
        self.openssl("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=CA");
        self.openssl(
            "x509 -new -force_pubkey key.pem -subj /CN=Holder -CA ca.pem -CAkey ca.key -days 30 \
             -outform DER -out holder.der",
        );
        NewCertificate {
            der: fs::read(self.path("holder.der")).unwrap(),
            spki: spki.to_vec(),
            subject: vec![],
            issuer: vec![],
            serial: vec![],
            label: "Holder".into(),
        }
    }
}

fn password() -> SecretString {
    SecretString::from("Nuuts-2026")
}

#[track_caller]
fn check_signature(folder: &Folder, digest: &str, spki: &[u8], signature: &[u8]) {
    fs::write(folder.path("key.der"), spki).unwrap();
    fs::write(folder.path("message"), MESSAGE).unwrap();
    fs::write(folder.path("signature"), signature).unwrap();
    folder.openssl("pkey -pubin -inform DER -in key.der -out key.pem");
    folder.openssl(&format!(
        "dgst -{digest} -verify key.pem -signature signature message"
    ));
    assert!(verifies(spki, MESSAGE, signature));
    assert!(!verifies(spki, b"another message", signature));
}

#[track_caller]
fn check_life(kind: KeyKind, digest: &str) {
    let folder = Folder::new();
    let path = folder.path("token.p12");
    let mut file = OpenFile::create(&path, &password()).unwrap();
    let key = file.generate(kind, "my key").unwrap();
    // The key waits in the file for its certificate.
    let mut file = OpenFile::open(&path, &password()).unwrap();
    check_signature(
        &folder,
        digest,
        &key.spki,
        &file.sign(&key.spki, MESSAGE).unwrap(),
    );
    let new = folder.certificate_for(&key.spki);
    let put = file.put_certificate(&new).unwrap();
    assert_eq!((put.der, put.id), (new.der.clone(), key.id));
    let again = file.put_certificate(&new);
    assert_eq!(again, Err(Error::CertificateAlreadyThere));
    let inside = folder.openssl("pkcs12 -in token.p12 -passin pass:Nuuts-2026 -nodes");
    assert!(inside.contains("CN = Holder") && inside.contains("PRIVATE KEY"));
    let token = software_token::open(&path, &password()).unwrap();
    assert_eq!(token.public_keys.len(), 1);
    assert_eq!(token.certificates[0].id, token.public_keys[0].id);
}

#[test]
fn a_key_is_made_signs_and_gets_its_certificate() {
    check_life(KeyKind::Rsa2048, "sha256");
    check_life(KeyKind::P256, "sha256");
    check_life(KeyKind::P384, "sha384");
}

#[test]
fn a_file_of_another_program_gains_a_key_and_loses_nothing() {
    let folder = Folder::new();
    folder.openssl("req -x509 -newkey rsa:2048 -nodes -keyout a.key -out a.pem -subj /CN=A");
    folder.openssl("req -x509 -newkey rsa:2048 -nodes -keyout b.key -out b.pem -subj /CN=B");
    folder.openssl(
        "pkcs12 -export -inkey a.key -in a.pem -certfile b.pem -name first -out token.p12 \
         -passout pass:Nuuts-2026",
    );
    let path = folder.path("token.p12");
    let before = software_token::open(&path, &password()).unwrap();
    let mut file = OpenFile::open(&path, &password()).unwrap();
    let key = file.generate(KeyKind::P256, "second").unwrap();
    let after = software_token::open(&path, &password()).unwrap();
    assert_eq!(after.public_keys.len(), 2);
    assert!(after.public_keys.iter().any(|it| it.spki == key.spki));
    for certificate in before.certificates {
        assert!(
            after
                .certificates
                .iter()
                .any(|it| it.der == certificate.der)
        );
    }
}

#[test]
fn a_new_certificate_for_the_same_key_stands_beside_the_old_one() {
    let folder = Folder::new();
    let path = folder.path("token.p12");
    let mut file = OpenFile::create(&path, &password()).unwrap();
    let key = file.generate(KeyKind::P256, "key").unwrap();
    let (old, new) = (
        folder.certificate_for(&key.spki),
        folder.certificate_for(&key.spki),
    );
    file.put_certificate(&old).unwrap();
    file.put_certificate(&new).unwrap();
    let token = software_token::open(&path, &password()).unwrap();
    for der in [old.der, new.der] {
        assert!(token.certificates.iter().any(|it| it.der == der));
    }
}

#[test]
fn the_password_is_changed_and_the_old_one_opens_nothing() {
    let folder = Folder::new();
    let path = folder.path("token.p12");
    let mut file = OpenFile::create(&path, &password()).unwrap();
    file.generate(KeyKind::P256, "key").unwrap();
    let new = SecretString::from("Өөр-нууц");
    file.change_password(&new).unwrap();
    assert!(OpenFile::open(&path, &new).is_ok());
    let wrong = OpenFile::open(&path, &password()).err();
    let name = path.display().to_string();
    assert_eq!(wrong, Some(Error::FilePasswordWrong { path: name }));
}

#[test]
fn nothing_is_overwritten_and_no_key_is_invented() {
    let folder = Folder::new();
    let path = folder.path("token.p12");
    fs::write(&path, "mine").unwrap();
    let name = path.display().to_string();
    let created = OpenFile::create(&path, &password()).err();
    assert_eq!(created, Some(Error::FileExists { path: name }));
    let other = folder.path("other.p12");
    let mut file = OpenFile::create(&other, &password()).unwrap();
    let key = file.generate(KeyKind::P256, "key").unwrap();
    let mut foreign = OpenFile::create(&folder.path("third.p12"), &password()).unwrap();
    foreign.generate(KeyKind::P256, "key").unwrap();
    assert_eq!(foreign.sign(&key.spki, MESSAGE), Err(Error::KeyMissing));
    let new = folder.certificate_for(&key.spki);
    assert_eq!(foreign.put_certificate(&new), Err(Error::KeyMissing));
}
