//! Certificates and keys that stand for those of a report: unsigned, nobody's, and read by every
//! check as the originals were.

use std::collections::BTreeMap;

use tamga_x509::{Country, DamagedPart, Error, KeyUsage, NumberKind, Role, SIZE_LIMIT};

use super::der::{bits, integer, oid, sequence, set, tagged, time, utf8};
use super::shape;

const COMMON_NAME: &[u32] = &[2, 5, 4, 3];
const SERIAL_NUMBER: &[u32] = &[2, 5, 4, 5];
const COUNTRY: &[u32] = &[2, 5, 4, 6];
const ORGANIZATION: &[u32] = &[2, 5, 4, 10];
const USER_ID: &[u32] = &[0, 9, 2342, 19_200_300, 100, 1, 1];

/// The organization of every practice issuer.
const PRACTICE: &str = "Tamga Practice";

/// The most bits of an RSA key that is stood in for.
pub(super) const RSA_LIMIT: u32 = 16_384;

/// Distinguished names by their number.
pub(super) struct Names(BTreeMap<u32, Vec<u8>>);

impl Names {
    /// The subjects first, because an issuer may be one of them.
    pub(super) fn of(certificates: &[shape::Certificate]) -> Self {
        let practice: Vec<u32> = certificates
            .iter()
            .filter(|it| it.practice)
            .map(|it| it.issuer)
            .collect();
        let mut names = BTreeMap::new();
        for it in certificates {
            let known = certificates.iter().find(|known| known.issuer == it.subject);
            let label = known.and_then(|known| known.issued_by.clone());
            let name = subject(it, label, practice.contains(&it.subject));
            names.entry(it.subject).or_insert(name);
        }
        for it in certificates {
            let label = it.issued_by.clone();
            let label = label.unwrap_or_else(|| format!("issuer-{}", it.issuer));
            let name = name(&[(COMMON_NAME, label)], practice.contains(&it.issuer));
            names.entry(it.issuer).or_insert(name);
        }
        Self(names)
    }

    fn get(&self, number: u32) -> Vec<u8> {
        self.0.get(&number).cloned().unwrap_or_default()
    }
}

/// Attributes in the order in which a country's profile reads them.
fn subject(it: &shape::Certificate, label: Option<String>, practice: bool) -> Vec<u8> {
    let role = match it.role {
        Some(Role::Stamp) => " [Stamp]",
        Some(Role::Sign) => " [Sign]",
        None => "",
    };
    let label = label.unwrap_or_else(|| format!("holder-{}{role}", it.subject));
    if it.is_ca {
        return name(&[(COMMON_NAME, label)], practice);
    }
    let country = match it.country {
        Some(Country::Ir) => "IR",
        Some(Country::Vn) => "VN",
        Some(Country::Mn) => "MN",
        None => "XX",
    };
    let numbers = it.numbers.iter().zip(&it.number_kinds);
    let numbers = numbers.map(|(number, kind)| attribute(it.country, *number, *kind));
    let fixed = [(COUNTRY, country.to_owned()), (COMMON_NAME, label)];
    let attributes: Vec<_> = fixed.into_iter().chain(numbers).collect();
    name(&attributes, practice)
}

fn name(attributes: &[(&[u32], String)], practice: bool) -> Vec<u8> {
    let practice = practice.then(|| (ORGANIZATION, PRACTICE.to_owned()));
    let all = attributes.iter().cloned().chain(practice);
    let rdns: Vec<_> = all
        .map(|(kind, value)| set(&sequence(&[oid(kind), utf8(&value)])))
        .collect();
    sequence(&rdns)
}

fn attribute(country: Option<Country>, number: u32, kind: NumberKind) -> (&'static [u32], String) {
    let prefix = match kind {
        NumberKind::VnTaxCode => "MST:",
        NumberKind::VnCitizenId => "CCCD:",
        NumberKind::VnIdentityCard => "CMND:",
        NumberKind::VnBudgetUnit => "MNS:",
        _ => "",
    };
    let value = format!("{prefix}{}", holder_number(number, kind));
    match country {
        Some(Country::Vn) => (USER_ID, value),
        _ => (SERIAL_NUMBER, value),
    }
}

/// A number of the form of its register. Zeros in front make no difference when numbers are
/// compared, so the same number is the same in every register that writes digits.
pub(super) fn holder_number(number: u32, kind: NumberKind) -> String {
    match kind {
        NumberKind::IrNationalCode | NumberKind::VnTaxCode => format!("{number:010}"),
        NumberKind::IrLegalId => format!("{number:011}"),
        NumberKind::VnCitizenId => format!("{number:012}"),
        NumberKind::VnIdentityCard => format!("{number:09}"),
        NumberKind::MnRegister => format!("УБ{number:08}"),
        NumberKind::MnCompanyRegister => format!("{number:07}"),
        NumberKind::VnBudgetUnit | NumberKind::Unknown => number.to_string(),
    }
}

/// The serial number of certificates with this number, as a certificate's reading gives it.
pub(super) fn serial(number: u32) -> String {
    let bytes = number.to_be_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count().min(3);
    bytes[zeros..]
        .iter()
        .map(|byte| format!("{byte:02X}"))
        .collect()
}

/// A whole certificate, or bytes that cannot be read for the same reason.
pub(super) fn certificate(it: &shape::Certificate, names: &Names) -> Vec<u8> {
    let name = names.get(it.subject);
    match &it.damaged {
        None => whole(it, names, None),
        Some(Error::Damaged { part }) => whole(it, names, Some(*part)),
        Some(Error::Empty) => vec![],
        Some(Error::TooLarge { .. }) => vec![0; SIZE_LIMIT],
        Some(Error::Truncated) => vec![0x30, 0x82, 0x40, 0x00],
        Some(Error::KeyInsteadOfCertificate) => {
            sequence(&[integer(&[0]), algorithm(), tagged(0x04, &[])])
        }
        Some(Error::PublicKeyInsteadOfCertificate) => key(it.certificate, None),
        Some(Error::RequestInsteadOfCertificate) => {
            let no_attributes = tagged(0xa0, &[]);
            signed(&[integer(&[0]), name, key(1, None), no_attributes], 0)
        }
        Some(Error::RevocationListInsteadOfCertificate) => signed(&[algorithm(), name, time(0)], 0),
        Some(_) => b"no certificate".to_vec(),
    }
}

/// With one part that cannot be read, where one is named.
fn whole(it: &shape::Certificate, names: &Names, odd: Option<DamagedPart>) -> Vec<u8> {
    use DamagedPart as D;
    let moments = [it.not_before, it.not_after].map(|moment| time(moment.unwrap_or_default()));
    let serial = match odd {
        Some(D::SerialNumber) => vec![0x55; 65],
        _ => it.serial.to_be_bytes().to_vec(),
    };
    let validity = match odd {
        Some(D::Validity) => sequence(&[tagged(0x18, b"yesterday"), moments[1].clone()]),
        _ => sequence(&moments),
    };
    let subject = match odd {
        Some(D::Name) => sequence(&[utf8("a name")]),
        Some(_) => sequence(&[]),
        None => names.get(it.subject),
    };
    let issuer = odd.map_or_else(|| names.get(it.issuer), |_| sequence(&[]));
    let spki = match odd {
        Some(D::Key) => sequence(&[algorithm(), bits(0, b"no key")]),
        _ => key(it.key, it.key_kind.as_deref()),
    };
    let mut fields = vec![
        tagged(0xa0, &integer(&[2])),
        integer(&serial),
        algorithm(),
        issuer,
        validity,
        subject,
        spki,
        tagged(0xa3, &sequence(&extensions(it, odd == Some(D::Extension)))),
    ];
    if matches!(odd, Some(D::Structure | D::Text)) {
        fields.truncate(2);
    }
    signed(&fields, it.certificate)
}

/// A signature that nobody made: the number of the certificate, so that no two are the same.
fn signed(fields: &[Vec<u8>], number: u32) -> Vec<u8> {
    sequence(&[
        sequence(fields),
        algorithm(),
        bits(0, &number.to_be_bytes()),
    ])
}

/// SHA-256 with RSA (RFC 8017).
fn algorithm() -> Vec<u8> {
    let null = vec![0x05, 0x00];
    sequence(&[oid(&[1, 2, 840, 113_549, 1, 1, 11]), null])
}

fn extensions(it: &shape::Certificate, damaged: bool) -> Vec<Vec<u8>> {
    let is_ca = if it.is_ca {
        vec![0x01, 0x01, 0xff]
    } else {
        vec![]
    };
    let basic = extension(&[2, 5, 29, 19], &sequence(&[is_ca]));
    let usage = match damaged {
        true => extension(&[2, 5, 29, 15], b"no bits"),
        false => extension(&[2, 5, 29, 15], &key_usage(&it.key_usage)),
    };
    let says_usage = damaged || !it.key_usage.is_empty();
    [vec![basic], vec![usage; usize::from(says_usage)]].concat()
}

fn extension(kind: &[u32], value: &[u8]) -> Vec<u8> {
    sequence(&[oid(kind), tagged(0x04, value)])
}

/// RFC 5280 §4.2.1.3: the first use is the highest bit.
fn key_usage(uses: &[KeyUsage]) -> Vec<u8> {
    const ORDER: [KeyUsage; 9] = [
        KeyUsage::DigitalSignature,
        KeyUsage::NonRepudiation,
        KeyUsage::KeyEncipherment,
        KeyUsage::DataEncipherment,
        KeyUsage::KeyAgreement,
        KeyUsage::KeyCertSign,
        KeyUsage::CrlSign,
        KeyUsage::EncipherOnly,
        KeyUsage::DecipherOnly,
    ];
    let set = ORDER.iter().enumerate().filter(|(_, it)| uses.contains(it));
    let word = set.fold(0_u16, |word, (at, _)| word | 0x8000 >> at);
    let unused = word.trailing_zeros().min(15) as u8;
    match word.to_be_bytes() {
        [high, 0] => bits(unused - 8, &[high]),
        both => bits(unused, &both),
    }
}

/// A public key of this kind (RFC 8017, RFC 5480), told from the others by its number alone.
pub(super) fn key(number: u32, kind: Option<&str>) -> Vec<u8> {
    let own = number.to_be_bytes();
    match kind.and_then(|kind| kind.split_once('-').or(Some((kind, "")))) {
        Some(("rsa", length)) => rsa(&own, length.parse().unwrap_or(2048)),
        Some(("ec", _)) => {
            let kind = sequence(&[
                oid(&[1, 2, 840, 10_045, 2, 1]),
                oid(&[1, 2, 840, 10_045, 3, 1, 7]),
            ]);
            let point = [&[0x04][..], &[0x11; 60], &own].concat();
            sequence(&[kind, bits(0, &point)])
        }
        _ => sequence(&[sequence(&[oid(&[1, 3, 101, 112])]), bits(0, &own)]),
    }
}

/// A modulus of exactly so many bits, and the usual exponent.
fn rsa(own: &[u8], length: u32) -> Vec<u8> {
    let length = length.clamp(64, RSA_LIMIT);
    let mut modulus = vec![0; length.div_ceil(8) as usize];
    let start = modulus.len() - own.len();
    modulus[start..].copy_from_slice(own);
    modulus[0] |= 1 << ((length - 1) % 8);
    let kind = sequence(&[oid(&[1, 2, 840, 113_549, 1, 1, 1]), vec![0x05, 0x00]]);
    let key = sequence(&[integer(&modulus), integer(&[1, 0, 1])]);
    sequence(&[kind, bits(0, &key)])
}
