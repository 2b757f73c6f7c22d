//! Bytes made to hurt give an error or a certificate that is safe to show; never a panic, and
//! never work without end.

use tamga_x509::chain::build;
use tamga_x509::{
    Certificate, CertificateRequest, Contents, DamagedPart, Error, Root, SIZE_LIMIT, UnixTime,
    parse, read_file,
};

use crate::workshop::{EC, IRAN, MONGOLIA, VIETNAM, Workshop, patched};

const EXTENSIONS: &str = "keyUsage = critical,digitalSignature\n\
    extendedKeyUsage = clientAuth,1.3.6.1.4.1.311.10.3.12\n\
    basicConstraints = CA:true,pathlen:3\ncertificatePolicies = 1.2.3.4\n\
    crlDistributionPoints = URI:http://ca.example/1.crl\n\
    authorityInfoAccess = OCSP;URI:http://ca.example/\nsubjectAltName = dirName:dn\n";

/// Xorshift64 (Marsaglia 2003): the same bytes on every machine.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    /// Flips, overwrites, cuts out, or doubles a few bytes, and sometimes the end.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let length = self.below(9).min(bytes.len() - at);
            match self.below(6) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at] = self.below(256) as u8,
                2 => bytes[at] = [0x00, 0x7F, 0x80, 0x84, 0x88, 0xFF][self.below(6)],
                3 if bytes.len() > 64 => drop(bytes.drain(at..at + length)),
                4 => bytes.extend_from_within(at..at + length),
                _ => bytes.truncate(at.max(1)),
            }
        }
    }
}

/// Nothing that a certificate says may reorder or flood the screen.
fn assert_safe(certificate: &Certificate) {
    let names = [&certificate.subject, &certificate.issuer];
    let values = names.iter().flat_map(|name| &name.rdns).map(|a| &a.value);
    let lists = [&certificate.crl, &certificate.ocsp, &certificate.ca_issuers];
    for text in values.chain(lists.into_iter().flatten()) {
        assert!(
            !text
                .chars()
                .any(|c| c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c))
        );
        assert!(text.chars().count() <= tamga_x509::text::LENGTH_LIMIT + 1);
    }
}

fn survive(bytes: &[u8]) -> bool {
    let read = read_file(bytes);
    if let Ok(Contents::Certificates { found, .. }) = &read {
        found.iter().for_each(|one| assert_safe(&one.certificate));
    }
    let request = CertificateRequest {
        der: bytes.to_vec(),
    };
    let _ = request.read().map(|_| request.verify());
    let parsed = parse(bytes);
    parsed.iter().for_each(assert_safe);
    let chain = build(bytes, &[bytes.to_vec()], Root::all(), UnixTime(0));
    assert_eq!(chain.is_ok(), parsed.is_ok());
    parsed.is_ok()
}

fn seeds() -> Vec<Vec<u8>> {
    let workshop = Workshop::new();
    let mut seeds = vec![
        workshop.certificate(IRAN, EXTENSIONS, "-newkey rsa:1024"),
        workshop.certificate(VIETNAM, EXTENSIONS, EC),
        workshop.certificate(MONGOLIA, EXTENSIONS, "-newkey ed25519"),
    ];
    workshop.openssl("crl2pkcs7 -nocrl -certfile cert.pem -outform DER -out bag.p7b");
    workshop.openssl("pkcs12 -export -in cert.pem -inkey key.pem -out a.p12 -passout pass:1");
    workshop.openssl("req -new -utf8 -config req.cnf -key key.pem -outform DER -out a.csr");
    for name in ["cert.pem", "bag.p7b", "a.p12", "a.csr"] {
        seeds.push(workshop.read(name));
    }
    seeds
}

#[test]
fn ten_thousand_mutations_never_panic() {
    let seeds = seeds();
    let mut random = Random(0x7461_6D67_6121);
    let mut read = 0;
    for round in 0..10_000 {
        let mut bytes = seeds[round % seeds.len()].clone();
        random.mutate(&mut bytes);
        read += u32::from(survive(&bytes));
    }
    assert!(
        (50..7_500).contains(&read),
        "{read} still read: the mutations reach nothing"
    );
}

#[test]
fn a_certificate_cut_anywhere_is_truncated() {
    let der = Workshop::new().certificate(VIETNAM, EXTENSIONS, EC);
    for length in 1..der.len() {
        assert_eq!(parse(&der[..length]), Err(Error::Truncated), "{length}");
        assert_eq!(read_file(&der[..length]), Err(Error::Truncated), "{length}");
    }
}

#[test]
fn each_part_that_is_damaged_is_named() {
    #[track_caller]
    fn check(der: &[u8], from: &[u8], to: &[u8], part: DamagedPart) {
        assert_eq!(parse(&patched(der, from, to)), Err(Error::Damaged { part }));
    }
    let options = "-newkey rsa:1024 -set_serial 0x1122334455";
    let der = Workshop::new().certificate("CN = tamga\n", EXTENSIONS, options);
    check(
        &der,
        b"\x02\x05\x11\x22",
        b"\x04\x05\x11\x22",
        DamagedPart::SerialNumber,
    );
    check(&der, b"\x0C\x05tamga", b"\x0C\x7Ftamga", DamagedPart::Name);
    check(&der, b"\x17\x0D", b"\x16\x0D", DamagedPart::Validity);
    check(
        &der,
        b"\x05\x00\x03\x81\x8D\x00",
        b"\x05\x00\x03\x81\x8D\x0F",
        DamagedPart::Key,
    );
}

/// Read as absent, a damaged extension would allow what it forbids.
#[test]
fn an_extension_that_limits_the_key_is_never_read_as_absent() {
    #[track_caller]
    fn check(from: &[u8], to: &[u8]) {
        let der = Workshop::new().certificate("CN = tamga\n", EXTENSIONS, EC);
        let part = DamagedPart::Extension;
        assert_eq!(
            parse(&patched(&der, from, to)),
            Err(Error::Damaged { part })
        );
    }
    check(b"\x03\x02\x07\x80", b"\x04\x02\x07\x80");
    check(
        b"\x2B\x06\x01\x05\x05\x07\x03\x02\x06\x0A",
        b"\x2B\x06\x01\x05\x05\x07\x03\x02\x06\x7F",
    );
    check(b"\x30\x06\x01\x01\xFF\x02", b"\x31\x06\x01\x01\xFF\x02");
    check(b"\x06\x03\x55\x1D\x0F\x01", b"\x06\x03\x55\x1D\x25\x01");
}

/// A DER value of any length.
fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x84], length.as_slice(), content].concat()
}

/// A certificate whose serial number and subject are given, with an Ed25519 key of zeros.
fn built(serial: &[u8], subject: &[u8]) -> Vec<u8> {
    let algorithm = value(0x30, b"\x06\x03\x2B\x65\x70");
    let time = value(0x17, b"260101000000Z");
    let key = value(0x30, &[algorithm.clone(), value(0x03, &[0; 33])].concat());
    let parts = [
        value(0x02, serial),
        algorithm.clone(),
        value(0x30, &[]),
        value(0x30, &[time.clone(), time].concat()),
        value(0x30, subject),
        key,
    ];
    let signed = [
        value(0x30, &parts.concat()),
        algorithm,
        value(0x03, &[0; 65]),
    ];
    value(0x30, &signed.concat())
}

fn attribute(oid: &[u8], text: &[u8]) -> Vec<u8> {
    let pair = [value(0x06, oid), value(0x0C, text)].concat();
    value(0x31, &value(0x30, &pair))
}

#[test]
fn enormous_parts_are_refused_or_cut() {
    const CN: &[u8] = b"\x55\x04\x03";
    let damaged = |part| Err(Error::Damaged { part });
    let megabyte = vec![0x41; 1 << 20];
    let plain = parse(&built(&[1], &attribute(CN, b"x"))).unwrap();
    assert_eq!(plain.holder.name, "x");
    assert_eq!(
        parse(&built(&megabyte, &[])),
        damaged(DamagedPart::SerialNumber)
    );
    assert_eq!(parse(&built(&[], &[])), damaged(DamagedPart::SerialNumber));
    let many = attribute(CN, b"x").repeat(100_000);
    assert_eq!(parse(&built(&[1], &many)), damaged(DamagedPart::Name));
    let long_oid = attribute(&vec![0x81; 1 << 20], b"x");
    assert_eq!(parse(&built(&[1], &long_oid)), damaged(DamagedPart::Name));
    let long = parse(&built(&[1], &attribute(CN, &megabyte))).unwrap();
    assert_safe(&long);
}

#[test]
fn endless_nesting_is_no_certificate() {
    #[track_caller]
    fn check(bytes: Vec<u8>) {
        assert!(read_file(&bytes).is_err());
        assert!(parse(&bytes).is_err());
    }
    check(vec![0x30; SIZE_LIMIT - 1]);
    check([0x30, 0x80].repeat(1 << 20));
    check([0xA0, 0x80].repeat(1 << 20));
    check(b"\x30\x84\xFF\xFF\xFF\xFF".to_vec());
    check(b"\x30\x88\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec());
    check(b"-----BEGIN X-----".repeat(100_000));
    let mut nested = Vec::new();
    for _ in 0..200 {
        nested = value(0x30, &nested);
    }
    check(nested);
}
