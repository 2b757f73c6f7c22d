//! Requests signed with keys that `openssl` made: it and GnuTLS accept them, and whatever is not
//! right about one has its own name.

use std::collections::BTreeMap;
use std::process::Command;

use tamga_x509::NumberKind::{
    self, IrLegalId, IrNationalCode, MnCompanyRegister, MnRegister, VnCitizenId, VnTaxCode,
};
use tamga_x509::ProfileId::{
    self, IrOrganisation, IrPerson, MnOfficial, MnOrganisation, VnOrganisation, VnPerson,
};
use tamga_x509::{
    CertificateRequest, DamagedPart, Draft, Error, KeyChoice, KeyKind, Piece, Profile, Requested,
    Role, SignatureAlgorithm, key_belongs, parse,
};
use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certification_request::X509CertificationRequest;

use crate::hostile::Random;
use crate::subjects::{lines, pieces};
use crate::workshop::Workshop;

const RSA: &str = "-algorithm RSA -pkeyopt rsa_keygen_bits:2048";
const P256: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-256";
const P384: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-384";

/// A key in `key.pem`; gives its public half.
fn key(workshop: &Workshop, options: &str) -> Vec<u8> {
    workshop.openssl(&format!("genpkey {options} -out key.pem"));
    workshop.openssl("pkey -in key.pem -pubout -outform DER -out key.der");
    workshop.read("key.der")
}

/// Does what a token does.
fn sign(workshop: &Workshop, draft: &Draft) -> Vec<u8> {
    let hash = match draft.algorithm() {
        SignatureAlgorithm::RsaSha256 | SignatureAlgorithm::EcdsaSha256 => "sha256",
        SignatureAlgorithm::RsaSha384 | SignatureAlgorithm::EcdsaSha384 => "sha384",
    };
    workshop.write("tbs", draft.to_be_signed());
    workshop.openssl(&format!("dgst -{hash} -sign key.pem -out signature tbs"));
    workshop.read("signature")
}

fn subject() -> BTreeMap<Piece, String> {
    BTreeMap::from([
        (Piece::Name, "شرکت نمونه‌ی آزمایشی".into()),
        (Piece::LatinName, "Sherkat Nemune".into()),
        (Piece::HolderNumber, "14012345679".into()),
        (Piece::Organization, "CÔNG TY \"THỬ\", HÀ NỘI".into()),
        (Piece::Email, "a@b.example".into()),
    ])
}

pub(crate) fn with(piece: Piece, value: &str) -> BTreeMap<Piece, String> {
    let mut pieces = subject();
    pieces.insert(piece, value.into());
    pieces
}

/// As a token gives it: r and s, each as long as the curve's coordinate.
fn raw(der: &[u8], length: usize) -> Vec<u8> {
    let mut raw = Vec::new();
    let mut at = 2;
    for _ in 0..2 {
        let end = at + 2 + usize::from(der[at + 1]);
        let number: Vec<u8> = der[at + 2..end]
            .iter()
            .copied()
            .skip_while(|b| *b == 0)
            .collect();
        raw.resize(raw.len() + length - number.len(), 0);
        raw.extend(number);
        at = end;
    }
    raw
}

#[track_caller]
fn certtool(workshop: &Workshop) -> String {
    let output = Command::new("certtool")
        .args(["--crq-info", "--infile"])
        .arg(workshop.path("a.pem"))
        .output()
        .expect("certtool is installed (apt install gnutls-bin)");
    assert!(output.status.success());
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Every profile that accepts this key gives a request that is accepted.
#[track_caller]
fn check(options: &str, choice: KeyChoice, coordinate: Option<usize>) {
    let workshop = Workshop::new();
    let spki = key(&workshop, options);
    let accepting = Profile::all().iter().filter(|p| p.keys.contains(&choice));
    for profile in accepting {
        let draft = Draft::new(profile, &subject(), &spki).unwrap();
        let signature = sign(&workshop, &draft);
        let request = draft.signed(&signature, draft.algorithm()).unwrap();
        if let Some(length) = coordinate {
            let raw = raw(&signature, length);
            assert_eq!(draft.signed(&raw, draft.algorithm()), Ok(request.clone()));
        }
        workshop.write("a.pem", request.pem());
        workshop.openssl("req -in a.pem -verify -noout");
        assert!(certtool(&workshop).contains("Self signature: verified"));
        let Requested { subject, key } = request.read().unwrap();
        assert!(choice.is(&key.kind));
        assert_eq!(key.spki, spki);
        let country = profile.id.word()[..2].to_uppercase();
        assert_eq!(subject.country(), Some(country.as_str()));
    }
}

#[test]
fn a_request_with_an_rsa_key_is_accepted() {
    check(RSA, KeyChoice::Rsa2048, None);
}

#[test]
fn a_request_with_an_elliptic_key_is_accepted() {
    check(P256, KeyChoice::P256, Some(32));
    check(P384, KeyChoice::P384, Some(48));
}

#[test]
fn a_whole_request_is_what_openssl_writes() {
    let workshop = Workshop::new();
    let spki = key(&workshop, RSA);
    let mut random = Random(0xC5F);
    for profile in Profile::all() {
        let pieces = pieces(&mut random, profile);
        let draft = Draft::new(profile, &pieces, &spki).unwrap();
        workshop.configure("", &lines(profile, &pieces, 0), "");
        workshop.openssl("req -new -utf8 -config req.cnf -key key.pem -outform DER -out a.csr");
        let theirs = workshop.read("a.csr");
        let (_, parsed) = X509CertificationRequest::from_der(&theirs).unwrap();
        let to_be_signed = parsed.certification_request_info.raw;
        assert_eq!(draft.to_be_signed(), to_be_signed);
        let signature = sign(&workshop, &draft);
        let ours = draft.signed(&signature, draft.algorithm()).unwrap();
        assert_eq!(ours.der, theirs);
    }
}

#[test]
fn what_is_issued_on_a_request_names_its_holder() {
    let workshop = Workshop::new();
    let spki = key(&workshop, RSA);
    let check = |id, number: &str, kind: NumberKind, name: &str, role: Option<Role>| {
        let profile = Profile::find(id);
        let draft = Draft::new(profile, &with(Piece::HolderNumber, number), &spki).unwrap();
        let request = draft.signed(&sign(&workshop, &draft), draft.algorithm());
        let request = request.unwrap();
        workshop.write("a.pem", request.pem());
        workshop.openssl("x509 -req -in a.pem -key key.pem -outform DER -out cert.der");
        let certificate = parse(&workshop.read("cert.der")).unwrap();
        assert!(key_belongs(&certificate, &spki));
        assert_eq!(certificate.subject, request.read().unwrap().subject);
        let holder = certificate.holder;
        assert!(holder.has_number(Some(kind), number), "{id:?}");
        assert_eq!(holder.country, Some(profile.country));
        assert_eq!((holder.name.as_str(), holder.role), (name, role));
    };
    let (latin, own) = ("Sherkat Nemune", "شرکت نمونه‌ی آزمایشی");
    let (stamp, sign) = (Some(Role::Stamp), Some(Role::Sign));
    check(IrOrganisation, "14012345679", IrLegalId, latin, stamp);
    check(IrPerson, "0123456789", IrNationalCode, latin, sign);
    check(VnOrganisation, "0101686738-012", VnTaxCode, own, None);
    check(VnPerson, "079099000001", VnCitizenId, own, None);
    check(MnOrganisation, "0123456", MnCompanyRegister, own, None);
    check(MnOfficial, "УБ03231234", MnRegister, own, None);
}

#[test]
fn what_is_said_stays_as_it_is() {
    let workshop = Workshop::new();
    let spki = key(&workshop, P256);
    let profile = Profile::find(VnOrganisation);
    // The same word twice: composed, and with combining marks.
    for name in ["Nguyễn", "Nguye\u{302}\u{303}n"] {
        let pieces = with(Piece::Name, &format!("  {name}\t"));
        let draft = Draft::new(profile, &pieces, &spki).unwrap();
        let signature = sign(&workshop, &draft);
        let request = draft.signed(&signature, draft.algorithm()).unwrap();
        let subject = request.read().unwrap().subject;
        assert_eq!(subject.common_name.as_deref(), Some(name));
        assert_eq!(
            subject.values("UID").collect::<Vec<_>>(),
            ["MST:14012345679"]
        );
    }
}

#[test]
fn a_key_that_no_issuer_takes_is_refused() {
    #[track_caller]
    fn check(options: &str, id: ProfileId) {
        let spki = key(&Workshop::new(), options);
        let wanted = KeyChoice::Rsa2048;
        let draft = Draft::new(Profile::find(id), &subject(), &spki);
        assert_eq!(draft, Err(Error::KeyNotAllowed { wanted }));
    }
    check(P256, IrOrganisation);
    check(
        "-algorithm RSA -pkeyopt rsa_keygen_bits:1024",
        VnOrganisation,
    );
    check("-algorithm ED25519", VnOrganisation);
    let part = DamagedPart::Key;
    let profile = Profile::find(VnPerson);
    for bytes in [b"".as_slice(), b"\x30\x00", b"-----BEGIN"] {
        let draft = Draft::new(profile, &subject(), bytes);
        assert_eq!(draft, Err(Error::Damaged { part }));
    }
}

#[test]
fn no_request_leaves_with_a_wrong_signature() {
    let workshop = Workshop::new();
    let spki = key(&workshop, RSA);
    let profile = Profile::find(VnOrganisation);
    let draft = Draft::new(profile, &subject(), &spki).unwrap();
    let signature = sign(&workshop, &draft);
    let wrong = |signature: &[u8], algorithm| {
        assert_eq!(
            draft.signed(signature, algorithm),
            Err(Error::SignatureWrong)
        );
    };
    let mut changed = signature.clone();
    changed[7] ^= 1;
    wrong(&changed, draft.algorithm());
    wrong(b"", draft.algorithm());
    wrong(&signature, SignatureAlgorithm::RsaSha384);
    wrong(&signature, SignatureAlgorithm::EcdsaSha256);
    let other = Draft::new(profile, &with(Piece::Name, "other"), &spki).unwrap();
    wrong(&sign(&workshop, &other), draft.algorithm());
}

#[test]
fn what_is_no_request_is_not_read() {
    let workshop = Workshop::new();
    let certificate = workshop.certificate("CN = a\n", "", "-newkey rsa:2048");
    workshop.openssl("req -new -config req.cnf -key key.pem -outform DER -out a.csr");
    let mut long = workshop.read("a.csr");
    assert_eq!(CertificateRequest { der: long.clone() }.verify(), Ok(()));
    long.push(0);
    for der in [Vec::new(), b"\x30\x00".to_vec(), certificate, long] {
        let request = CertificateRequest { der };
        assert_eq!(request.read(), Err(Error::RequestMalformed));
        assert_eq!(request.verify(), Err(Error::RequestMalformed));
    }
}

#[test]
fn a_request_that_others_wrote_is_read_too() {
    let workshop = Workshop::new();
    workshop.certificate("CN = Thử\nC = VN\n", "", "-newkey rsa:1024");
    workshop.openssl("req -new -utf8 -config req.cnf -key key.pem -outform DER -out a.csr");
    let der = workshop.read("a.csr");
    let Requested { subject, key } = CertificateRequest { der }.read().unwrap();
    assert_eq!(subject.common_name.as_deref(), Some("Thử"));
    assert_eq!(key.kind, KeyKind::Rsa { bits: 1024 });
}
