//! Every field says what `openssl x509` says.

use tamga_x509::{
    Certificate, KeyKind, KeyUsage, UnixTime, parse, pem, serial_colons, serial_decimal,
};

use crate::workshop::{EC, IRAN, MONGOLIA, VIETNAM, Workshop, patched};

const EXTENSIONS: &str = "keyUsage = critical,digitalSignature,nonRepudiation\n\
    extendedKeyUsage = critical,clientAuth,emailProtection,1.3.6.1.4.1.311.10.3.12\n\
    certificatePolicies = 2.16.364.101.1.1.2\n\
    crlDistributionPoints = URI:http://ca.example/1.crl,URI:ldap://ca.example/cn=1\n\
    authorityInfoAccess = OCSP;URI:http://ca.example:81/,caIssuers;URI:http://ca.example/ca.p7b\n";

/// What `openssl x509` prints for an option, without the option's name.
#[track_caller]
fn says(workshop: &Workshop, option: &str) -> String {
    let said = workshop.openssl(&format!("x509 -in cert.pem -noout {option}"));
    let said = said.trim();
    said.split_once('=')
        .map_or(said, |(_, value)| value)
        .to_owned()
}

/// `oid=value` lines, as `openssl` prints a name.
fn lines(name: &tamga_x509::Name) -> Vec<String> {
    let attributes = name.rdns.iter();
    attributes
        .map(|a| format!("{}={}", a.oid, a.value))
        .collect()
}

#[track_caller]
fn check_against_openssl(subject: &str, options: &str) {
    let workshop = Workshop::new();
    let der = workshop.certificate(subject, EXTENSIONS, options);
    let certificate = parse(&der).unwrap();
    assert_eq!(certificate.serial, says(&workshop, "-serial"));
    let sha256 = says(&workshop, "-fingerprint -sha256");
    assert_eq!(certificate.sha256, sha256.replace(':', "").to_lowercase());
    let sha1 = says(&workshop, "-fingerprint -sha1");
    assert_eq!(certificate.sha1, sha1.replace(':', "").to_lowercase());
    let name =
        workshop.openssl("x509 -in cert.pem -noout -subject -nameopt sep_multiline,utf8,oid");
    let name: Vec<_> = name.lines().skip(1).map(str::trim).collect();
    assert_eq!(lines(&certificate.subject), name);
    assert_eq!(certificate.subject, certificate.issuer);
    let public_key = workshop.openssl("x509 -in cert.pem -noout -pubkey");
    assert_eq!(pem::encode("PUBLIC KEY", &certificate.key.spki), public_key);
}

#[test]
fn numbers_names_and_keys_agree_with_openssl() {
    check_against_openssl(IRAN, "-newkey rsa:2048");
    check_against_openssl(VIETNAM, EC);
    check_against_openssl(MONGOLIA, "-newkey ed25519");
}

#[test]
fn times_agree_with_openssl() {
    let workshop = Workshop::new();
    let certificate = parse(&workshop.certificate(IRAN, "", &format!("{EC} -days 9000"))).unwrap();
    let checkend = |seconds: i64| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let left = certificate.validity.not_after.0 - now.unwrap().as_secs() as i64 + seconds;
        let said = workshop.openssl(&format!(
            "x509 -in cert.pem -noout -enddate -checkend {left}"
        ));
        said.contains("will not expire")
    };
    let days = certificate
        .validity
        .days_left(certificate.validity.not_before);
    assert_eq!(days, 9000);
    assert!(checkend(-100));
}

#[test]
fn extensions_are_read() {
    let workshop = Workshop::new();
    let certificate = parse(&workshop.certificate(IRAN, EXTENSIONS, EC)).unwrap();
    let Certificate {
        key_usage,
        extended_key_usage,
        policies,
        ..
    } = &certificate;
    assert_eq!(
        *key_usage,
        [KeyUsage::DigitalSignature, KeyUsage::NonRepudiation]
    );
    let purposes = ["clientAuth", "emailProtection", "1.3.6.1.4.1.311.10.3.12"];
    assert_eq!(*extended_key_usage, purposes);
    assert_eq!(*policies, ["2.16.364.101.1.1.2"]);
    assert_eq!(
        certificate.crl,
        ["http://ca.example/1.crl", "ldap://ca.example/cn=1"]
    );
    assert_eq!(certificate.ocsp, ["http://ca.example:81/"]);
    assert_eq!(certificate.ca_issuers, ["http://ca.example/ca.p7b"]);
    assert!(!certificate.is_ca);
}

#[test]
fn every_key_usage_has_its_bit() {
    use KeyUsage::*;
    #[track_caller]
    fn check(written: &str, expected: &[KeyUsage]) {
        let extension = format!("keyUsage = {written}\n");
        let der = Workshop::new().certificate("CN = a\n", &extension, EC);
        assert_eq!(parse(&der).unwrap().key_usage, expected);
    }
    check("nonRepudiation", &[NonRepudiation]);
    check(
        "keyEncipherment,dataEncipherment",
        &[KeyEncipherment, DataEncipherment],
    );
    check("keyAgreement,encipherOnly", &[KeyAgreement, EncipherOnly]);
    check("keyAgreement,decipherOnly", &[KeyAgreement, DecipherOnly]);
    check("keyCertSign,cRLSign", &[KeyCertSign, CrlSign]);
}

#[test]
fn a_certificate_that_says_nothing_limits_nothing() {
    let certificate = parse(&Workshop::new().certificate("CN = a\n", "", EC)).unwrap();
    assert_eq!(certificate.key_usage, []);
    assert!(certificate.extended_key_usage.is_empty());
    assert!(certificate.crl.is_empty() && certificate.ocsp.is_empty());
}

#[test]
fn an_issuer_is_told_from_a_holder() {
    let workshop = Workshop::new();
    let ca = workshop.certificate("CN = Root\n", "basicConstraints = critical,CA:true\n", EC);
    workshop.openssl(&format!(
        "req -new -config req.cnf -subj /CN=leaf {EC} -nodes -keyout leaf.key -out leaf.csr"
    ));
    workshop.openssl("x509 -req -in leaf.csr -CA cert.pem -CAkey key.pem -set_serial 7 -outform DER -out leaf.der");
    let ca = parse(&ca).unwrap();
    let leaf = parse(&workshop.read("leaf.der")).unwrap();
    assert!(ca.is_ca && ca.self_signed);
    assert!(!leaf.is_ca && !leaf.self_signed);
    assert_eq!(leaf.issuer, ca.subject);
    assert_eq!(leaf.serial, "07");
}

#[test]
fn every_key_is_named() {
    #[track_caller]
    fn check(options: &str, expected: &KeyKind) {
        let der = Workshop::new().certificate("CN = a\n", "", options);
        assert_eq!(parse(&der).unwrap().key.kind, *expected);
    }
    let ec = |curve: &str| KeyKind::Ec {
        curve: curve.into(),
    };
    let curve = |name: &str| format!("-newkey ec -pkeyopt ec_paramgen_curve:{name}");
    check("-newkey rsa:2048", &KeyKind::Rsa { bits: 2048 });
    check("-newkey rsa:1030", &KeyKind::Rsa { bits: 1030 });
    check(&curve("P-256"), &ec("P-256"));
    check(&curve("secp384r1"), &ec("P-384"));
    check(&curve("secp521r1"), &ec("P-521"));
    check(&curve("secp256k1"), &ec("secp256k1"));
    check(&curve("sect283k1"), &ec("1.3.132.0.16"));
    check(
        "-newkey ed25519",
        &KeyKind::Other {
            oid: "1.3.101.112".into(),
        },
    );
}

#[test]
fn a_serial_number_is_spelt_as_openssl_spells_it() {
    #[track_caller]
    fn check(number: &str, serial: &str, colons: &str, decimal: &str) {
        let workshop = Workshop::new();
        let options = format!("{EC} -set_serial {number}");
        let certificate = parse(&workshop.certificate("CN = a\n", "", &options)).unwrap();
        assert_eq!(certificate.serial, serial);
        assert_eq!(says(&workshop, "-serial"), serial);
        assert_eq!(serial_colons(serial), colons);
        assert_eq!(serial_decimal(serial), decimal);
    }
    check("0", "00", "00", "0");
    check("10", "0A", "0A", "10");
    check("128", "80", "80", "128");
    check("0x5401abcd", "5401ABCD", "54:01:AB:CD", "1409395661");
    let long = "FFEEDDCCBBAA99887766554433221100FFEEDDCC";
    let colons = "FF:EE:DD:CC:BB:AA:99:88:77:66:55:44:33:22:11:00:FF:EE:DD:CC";
    check(
        &format!("0x{long}"),
        long,
        colons,
        "1461119545399574577571474719034527128674982878668",
    );
}

#[test]
fn a_negative_serial_number_keeps_its_bytes() {
    let workshop = Workshop::new();
    let der = workshop.certificate("CN = a\n", "", &format!("{EC} -set_serial -5"));
    assert_eq!(parse(&der).unwrap().serial, "FB");
}

#[test]
fn old_string_types_are_read() {
    #[track_caller]
    fn check(mask: &str, common_name: &str) {
        let workshop = Workshop::new();
        workshop.configure(
            &format!("string_mask = {mask}\n"),
            &format!("CN = {common_name}\n"),
            "",
        );
        let certificate = parse(&workshop.self_sign(EC)).unwrap();
        assert_eq!(
            certificate.subject.common_name.as_deref(),
            Some(common_name)
        );
    }
    check("MASK:0x800", "Өвөр Туршилт"); // BMPString
    check("MASK:0x100", "Công ty Thử"); // UniversalString
    check("MASK:0x4", "Société Exemple"); // T61String
    check("MASK:0x2", "Sherkat Nemune"); // PrintableString
}

#[test]
fn years_far_away_are_read() {
    let der = Workshop::new().certificate("CN = a\n", "", &format!("{EC} -days 36500"));
    let start = der.windows(2).position(|w| w == [0x18, 0x0F]).unwrap();
    let generalized = der[start..start + 17].to_vec();
    #[track_caller]
    fn check(der: &[u8], written: &[u8], time: &[u8; 15], expected: i64) {
        let der = patched(der, &written[2..], time);
        let not_after = parse(&der).unwrap().validity.not_after;
        assert_eq!(not_after, UnixTime(expected));
    }
    check(&der, &generalized, b"99991231235959Z", 253_402_300_799);
    check(&der, &generalized, b"20500101000000Z", 2_524_608_000);
    check(&der, &generalized, b"19000101000000Z", -2_208_988_800);
    check(&der, &generalized, b"00010101000000Z", -62_135_596_800);
}
