//! Whatever a person picks is read, or called by its name.

use tamga_x509::{Contents, DamagedPart, Error, SIZE_LIMIT, parse, pem, read_file};

use crate::workshop::{EC, IRAN, VIETNAM, Workshop};

/// The certificates' own bytes, and how many were skipped.
#[track_caller]
fn ders(file: &[u8]) -> (Vec<Vec<u8>>, u32) {
    match read_file(file) {
        Ok(Contents::Certificates { found, skipped }) => {
            for one in &found {
                assert_eq!(parse(&one.der).as_ref(), Ok(&one.certificate));
            }
            (found.into_iter().map(|one| one.der).collect(), skipped)
        }
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check(file: impl AsRef<[u8]>, expected: &[&[u8]]) {
    assert_eq!(
        ders(file.as_ref()),
        (expected.iter().map(|der| der.to_vec()).collect(), 0)
    );
}

#[track_caller]
fn check_error(file: impl AsRef<[u8]>, expected: Error) {
    assert_eq!(read_file(file.as_ref()), Err(expected));
}

/// A workshop with a chain of `length` certificates in `chain.pem`, and their bytes.
fn chain(length: usize) -> (Workshop, Vec<Vec<u8>>) {
    let workshop = Workshop::new();
    let mut ders = Vec::new();
    let mut text = Vec::new();
    for number in 0..length {
        ders.push(workshop.certificate(VIETNAM, "", &format!("{EC} -set_serial {number}")));
        text.extend(workshop.read("cert.pem"));
    }
    workshop.write("chain.pem", text);
    (workshop, ders)
}

fn utf16_le(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn one_certificate_is_read_in_every_dress() {
    let workshop = Workshop::new();
    let der = workshop.certificate(IRAN, "", EC);
    let text = String::from_utf8(workshop.read("cert.pem")).unwrap();
    let expected: &[&[u8]] = &[&der];
    check(&der, expected);
    check(&text, expected);
    check(text.replace('\n', "\r\n"), expected);
    check(text.replace('\n', "\r"), expected);
    check(text.replace('\n', "\n    "), expected);
    check(text.replace(" CERTIFICATE", " X509 CERTIFICATE"), expected);
    check(
        workshop.openssl("x509 -in cert.pem -text -nameopt utf8"),
        expected,
    );
    check(
        workshop.openssl("x509 -in cert.pem -trustout -addtrust clientAuth"),
        expected,
    );
    check(format!("\u{FEFF}با سلام\n\n{text}\nبا احترام"), expected);
    check(utf16_le(&text), expected);
    let letters: String = text.lines().filter(|line| !line.contains('-')).collect();
    check(&letters, expected);
    check(
        format!("\n {}\n{}", &letters[..99], &letters[99..]),
        expected,
    );
    check([der.as_slice(), &[0; 32]].concat(), expected);
}

#[test]
fn many_certificates_keep_their_order() {
    let (workshop, ders) = chain(12);
    let expected: Vec<&[u8]> = ders.iter().map(Vec::as_slice).collect();
    check(workshop.read("chain.pem"), &expected);
    let bag = "crl2pkcs7 -nocrl -certfile chain.pem";
    let text = workshop.openssl(bag);
    assert!(text.starts_with("-----BEGIN PKCS7-----"));
    check(&text, &expected);
    check(text.replace("PKCS7", "CMS"), &expected);
    workshop.openssl(&format!("{bag} -outform DER -out bag.p7b"));
    let bytes = workshop.read("bag.p7b");
    check(&bytes, &expected);
    check(pem::encode("CERTIFICATE", &bytes), &expected);
}

#[test]
fn a_bag_of_indefinite_length_is_read() {
    let workshop = Workshop::new();
    let der = workshop.certificate(IRAN, "", EC);
    workshop.write("words", "words");
    workshop.openssl("cms -sign -stream -nodetach -in words -signer cert.pem -inkey key.pem -outform DER -out bag.p7m");
    let bytes = workshop.read("bag.p7m");
    assert_eq!(bytes[..2], [0x30, 0x80]);
    check(&bytes, &[&der]);
    let head = b"\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x80\x30\x80\
        \x02\x01\x01\x31\x00\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01\x00\x00\xA0\x80";
    let tail = b"\x00\x00\x31\x00\x00\x00\x00\x00\x00\x00";
    let bag = [head, der.as_slice(), &der, tail].concat();
    check(&bag, &[&der, &der]);
    check_error(&bag[..bag.len() - 1], Error::Truncated);
}

#[test]
fn a_certificate_with_its_key_in_one_file_is_read() {
    let workshop = Workshop::new();
    let der = workshop.certificate(IRAN, "", EC);
    let both = [workshop.read("key.pem"), workshop.read("cert.pem")].concat();
    check(&both, &[&der]);
}

#[test]
fn a_damaged_certificate_among_good_ones_is_counted() {
    let (workshop, expected) = chain(2);
    let good = workshop.read("chain.pem");
    let broken = pem::encode("CERTIFICATE", &expected[0][..200]);
    assert_eq!(
        ders(&[broken.as_bytes(), &good].concat()),
        (expected.clone(), 1)
    );
    let cut = &good[..good.len() - 60];
    assert_eq!(ders(cut), (vec![expected[0].clone()], 1));
}

#[test]
fn a_software_token_is_recognized() {
    let workshop = Workshop::new();
    workshop.certificate(IRAN, "", EC);
    workshop
        .openssl("pkcs12 -export -in cert.pem -inkey key.pem -out token.p12 -passout pass:1234");
    let bytes = workshop.read("token.p12");
    assert_eq!(read_file(&bytes), Ok(Contents::Pkcs12));
    check_error(&bytes[..bytes.len() - 1], Error::Truncated);
    workshop.openssl(
        "pkcs12 -export -in cert.pem -inkey key.pem -out token.p12 -passout pass:1234 -nomac",
    );
    assert_eq!(read_file(&workshop.read("token.p12")), Ok(Contents::Pkcs12));
}

#[test]
fn a_key_is_called_a_key() {
    let workshop = Workshop::new();
    workshop.certificate(IRAN, "", "-newkey rsa:1024");
    let forms = [
        "pkey -in key.pem -out FILE",
        "pkey -in key.pem -aes256 -passout pass:1234 -out FILE",
        "rsa -in key.pem -traditional -out FILE",
        "rsa -in key.pem -traditional -aes128 -passout pass:1234 -out FILE",
        "pkey -in key.pem -outform DER -out FILE",
        "rsa -in key.pem -traditional -outform DER -out FILE",
        "pkcs8 -topk8 -in key.pem -passout pass:1234 -outform DER -out FILE",
        "ecparam -genkey -name prime256v1 -noout -outform DER -out FILE",
        "ecparam -genkey -name prime256v1 -out FILE",
        "genpkey -algorithm ed25519 -outform DER -out FILE",
    ];
    for form in forms {
        workshop.openssl(&form.replace("FILE", "key"));
        let result = read_file(&workshop.read("key"));
        assert_eq!(result, Err(Error::KeyInsteadOfCertificate), "{form}");
    }
}

#[test]
fn a_public_key_is_called_a_public_key() {
    let workshop = Workshop::new();
    workshop.certificate(IRAN, "", "-newkey rsa:1024");
    let forms = [
        "pkey -in key.pem -pubout -out FILE",
        "pkey -in key.pem -pubout -outform DER -out FILE",
        "rsa -in key.pem -RSAPublicKey_out -out FILE",
        "rsa -in key.pem -RSAPublicKey_out -outform DER -out FILE",
    ];
    for form in forms {
        workshop.openssl(&form.replace("FILE", "key"));
        let result = read_file(&workshop.read("key"));
        assert_eq!(result, Err(Error::PublicKeyInsteadOfCertificate), "{form}");
    }
}

#[test]
fn a_request_and_a_revocation_list_are_called_by_their_names() {
    let workshop = Workshop::new();
    workshop.certificate(IRAN, "", EC);
    workshop.openssl("req -new -utf8 -config req.cnf -key key.pem -out a.csr");
    check_error(workshop.read("a.csr"), Error::RequestInsteadOfCertificate);
    workshop.openssl("req -in a.csr -outform DER -out der.csr");
    check_error(workshop.read("der.csr"), Error::RequestInsteadOfCertificate);
    workshop.write(
        "ca.cnf",
        "[ca]\ndefault_ca = d\n[d]\ndatabase = index.txt\ndefault_md = sha256\n",
    );
    workshop.write("index.txt", "");
    workshop
        .openssl("ca -config ca.cnf -gencrl -cert cert.pem -keyfile key.pem -crldays 9 -out a.crl");
    check_error(
        workshop.read("a.crl"),
        Error::RevocationListInsteadOfCertificate,
    );
    workshop.openssl("crl2pkcs7 -in a.crl -out crl.p7b");
    check_error(workshop.read("crl.p7b"), Error::NoCertificateInside);
    workshop.openssl("crl2pkcs7 -nocrl -out empty.p7b");
    check_error(workshop.read("empty.p7b"), Error::NoCertificateInside);
}

#[test]
fn what_is_no_certificate_file_is_called_by_its_name() {
    check_error(b"", Error::Empty);
    check_error(
        b"<!DOCTYPE html><html lang=fa>",
        Error::WebPageInsteadOfCertificate,
    );
    check_error(b"%PDF-1.4", Error::DocumentInsteadOfCertificate);
    check_error(b"PK\x03\x04", Error::ArchiveInsteadOfCertificate);
    check_error(b"\x89PNG\r\n\x1a\n", Error::PictureInsteadOfCertificate);
    check_error(b"\xFE\xED\xFE\xED", Error::JavaKeyStoreInsteadOfCertificate);
    check_error("سلام", Error::NotACertificate);
    check_error(b"0123456789", Error::NotACertificate);
    check_error(b"{\"errors\":[]}", Error::NotACertificate);
    check_error([0; 100], Error::NotACertificate);
    check_error(b"AQID", Error::NotACertificate);
    check_error(
        b"-----BEGIN PGP MESSAGE-----\nAQID\n-----END PGP MESSAGE-----",
        Error::NotACertificate,
    );
    let limit = SIZE_LIMIT as u64;
    check_error(
        vec![b'-'; SIZE_LIMIT],
        Error::TooLarge {
            bytes: limit,
            limit,
        },
    );
}

#[test]
fn a_cut_or_damaged_certificate_says_so() {
    let workshop = Workshop::new();
    let der = workshop.certificate(IRAN, "", EC);
    let text = workshop.read("cert.pem");
    check_error(&der[..der.len() - 1], Error::Truncated);
    check_error(&der[..4], Error::Truncated);
    check_error(&text[..text.len() / 2], Error::Truncated);
    check_error(pem::encode("CERTIFICATE", &der[..100]), Error::Truncated);
    let part = DamagedPart::Text;
    let garbled = String::from_utf8(text)
        .unwrap()
        .replacen('M', "\u{2022}", 2);
    check_error(garbled, Error::Damaged { part });
}

#[test]
fn a_file_of_thousands_is_refused() {
    let workshop = Workshop::new();
    workshop.certificate("CN = a\n", "", EC);
    let many = workshop.read("cert.pem").repeat(1001);
    check_error(many, Error::TooMany { limit: 1000 });
    let many = workshop.read("cert.pem").repeat(1000);
    assert_eq!(ders(&many).0.len(), 1000);
}
