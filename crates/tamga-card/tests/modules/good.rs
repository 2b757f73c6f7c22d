//! What SoftHSM's tokens say.

use std::{fs, path::Path, process::Command, time::Duration};

use tamga_card::{
    Token,
    worker::{Reading, Worker},
};

use crate::{
    Test,
    softhsm::{MODULE, SoftHsm},
};

pub(crate) const TESTS: &[Test] = &[
    (
        "reads_a_token_and_its_pin_state",
        reads_a_token_and_its_pin_state,
    ),
    (
        "sees_a_wrong_pin_without_spending_one",
        sees_a_wrong_pin_without_spending_one,
    ),
    (
        "reads_certificates_without_login",
        reads_certificates_without_login,
    ),
    (
        "joins_the_same_public_key_as_openssl",
        joins_the_same_public_key_as_openssl,
    ),
    (
        "does_not_know_of_private_keys_before_login",
        does_not_know_of_private_keys,
    ),
    ("reads_again_what_has_changed", reads_again_what_has_changed),
];

const DEADLINE: Duration = Duration::from_secs(60);

fn start(softhsm: &SoftHsm) -> Worker {
    Worker::start(&softhsm.exe(), Path::new(MODULE)).unwrap()
}

fn read(softhsm: &SoftHsm) -> Reading {
    start(softhsm).read(&[], DEADLINE).unwrap()
}

fn token(reading: &Reading) -> &Token {
    reading.slots[0].token.as_ref().unwrap()
}

fn reads_a_token_and_its_pin_state() {
    let reading = read(&SoftHsm::new("مهر"));
    assert_eq!(reading.manufacturer, "SoftHSM");
    assert_eq!(reading.description, "Implementation of PKCS11");
    assert_eq!(reading.version, "2.6");
    let token = token(&reading);
    assert_eq!(token.label, "مهر");
    assert_eq!(token.serial.len(), 16);
    assert_eq!(token.model, "SoftHSM v2");
    assert!(token.initialized && token.login_required && !token.protected_path);
    assert!(token.pin.initialized && !token.pin.count_low && !token.pin.locked);
    // SoftHSM always offers one slot more, with a token to initialize.
    let fresh = reading.slots[1].token.as_ref().unwrap();
    assert!(!fresh.initialized && !fresh.pin.initialized);
    assert_eq!(reading.slots[1].fault, None);
}

fn sees_a_wrong_pin_without_spending_one() {
    let softhsm = SoftHsm::new("Token");
    let mut command = Command::new("pkcs11-tool");
    command.args(["--module", MODULE, "--login", "--pin", "000000", "-O"]);
    let output = command
        .env("SOFTHSM2_CONF", softhsm.path("softhsm2.conf"))
        .output()
        .unwrap();
    assert!(!output.status.success());
    for _ in 0..3 {
        let pin = token(&read(&softhsm)).pin;
        assert!(pin.count_low && !pin.final_try && !pin.locked);
    }
}

fn reads_certificates_without_login() {
    let softhsm = SoftHsm::new("Token");
    let der = softhsm.certificate(&["-newkey", "rsa:2048"]);
    softhsm.fill(&der, 3);
    let reading = read(&softhsm);
    let token = token(&reading);
    let mut ids: Vec<_> = token
        .certificates
        .iter()
        .map(|it| (&*it.id, &*it.label))
        .collect();
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            ("00000000", "copy 0"),
            ("00000001", "copy 1"),
            ("00000002", "copy 2")
        ]
    );
    let expected = fs::read(der).unwrap();
    assert!(
        token
            .certificates
            .iter()
            .all(|certificate| certificate.der == expected)
    );
    assert_eq!((token.skipped, &reading.slots[0].fault), (0, &None));
}

fn joins_the_same_public_key_as_openssl() {
    let p256 = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    let p384 = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp384r1"];
    for algorithm in [&["-newkey", "rsa:2048"][..], &p256, &p384] {
        let softhsm = SoftHsm::new("Token");
        softhsm.certificate(algorithm);
        let (key, spki) = (softhsm.path("key.pem"), softhsm.path("spki.der"));
        let mut command = Command::new("openssl");
        command
            .args(["pkey", "-pubout", "-outform", "DER", "-in"])
            .arg(&key);
        softhsm.run(command.arg("-out").arg(&spki));
        let path = spki.to_str().unwrap();
        softhsm.pkcs11_tool(&["--write-object", path, "--type", "pubkey", "--id", "0a"]);
        let reading = read(&softhsm);
        let [key] = &token(&reading).public_keys[..] else {
            panic!("{algorithm:?}: {reading:?}");
        };
        assert_eq!(key.id, "0a");
        assert_eq!(key.spki, fs::read(spki).unwrap(), "{algorithm:?}");
    }
}

fn does_not_know_of_private_keys() {
    let softhsm = SoftHsm::new("Token");
    softhsm.pkcs11_tool(&["--keypairgen", "--key-type", "rsa:2048", "--id", "01"]);
    let reading = read(&softhsm);
    let [key] = &token(&reading).public_keys[..] else {
        panic!("{reading:?}");
    };
    assert_eq!((&*key.id, key.private_here), ("01", None));
}

fn reads_again_what_has_changed() {
    let softhsm = SoftHsm::new("Token");
    let der = softhsm.certificate(&["-newkey", "rsa:2048"]);
    let mut worker = start(&softhsm);
    assert_eq!(token(&worker.read(&[], DEADLINE).unwrap()).certificates, []);
    softhsm.fill(&der, 1);
    let reading = worker.read(&[], DEADLINE).unwrap();
    assert_eq!(token(&reading).certificates.len(), 1);
    softhsm.fill(&der, 1);
    // The slot of a reader that did not change is not read again.
    let unchanged = [reading.slots[0].description.clone()];
    let reading = worker.read(&unchanged, DEADLINE).unwrap();
    assert_eq!(token(&reading).certificates.len(), 1);
    let reading = worker.read(&[], DEADLINE).unwrap();
    assert_eq!(token(&reading).certificates.len(), 2);
}
