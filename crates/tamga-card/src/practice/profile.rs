//! Certificates for rehearsal, as the national issuers write them.

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, DnValue,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, PKCS_RSA_SHA256,
    PublicKeyData,
};
use time::{Duration, OffsetDateTime};

/// Organization of the issuer of every practice certificate; nobody else uses it.
pub const ISSUER: &str = "Tamga Practice";

/// `serialNumber`, [X.520](https://www.itu.int/rec/T-REC-X.520) §6.2.9.
const SERIAL_NUMBER: [u64; 4] = [2, 5, 4, 5];

/// `UID`, [RFC 4519 §2.39](https://www.rfc-editor.org/rfc/rfc4519#section-2.39).
const UID: [u64; 7] = [0, 9, 2342, 19200300, 100, 1, 1];

/// Days before and after now.
const VALID_FROM: Duration = Duration::days(-1);
const VALID_UNTIL: Duration = Duration::days(365);

/// Which national profile a certificate follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Iran, the seal of an organization: `[Stamp]`, the legal id in `serialNumber`.
    IranStamp,
    /// Iran, the signature of a person: `[Sign]`, the national code in `serialNumber`.
    IranSign,
    /// Vietnam, an enterprise: the tax code in `UID`, as `MST:…`.
    Vietnam,
    /// Mongolia, an organization: the register number in `serialNumber`.
    Mongolia,
}

impl Profile {
    /// Every profile.
    pub const ALL: [Profile; 4] = [
        Profile::IranStamp,
        Profile::IranSign,
        Profile::Vietnam,
        Profile::Mongolia,
    ];

    /// Its part of the file's name.
    pub(super) fn id(self) -> &'static str {
        match self {
            Profile::IranStamp => "ir-stamp",
            Profile::IranSign => "ir-sign",
            Profile::Vietnam => "vn",
            Profile::Mongolia => "mn",
        }
    }

    fn country(self) -> &'static str {
        match self {
            Profile::IranStamp | Profile::IranSign => "IR",
            Profile::Vietnam => "VN",
            Profile::Mongolia => "MN",
        }
    }
}

/// Who a practice certificate is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The national profile.
    pub profile: Profile,
    /// Name, without the profile's marks.
    pub name: String,
    /// Number of the kind the profile wants, in ASCII digits.
    pub number: String,
}

impl Holder {
    /// A made-up holder, with a number whose check digit is right and that belongs to nobody.
    pub fn example(profile: Profile) -> Holder {
        let (name, number) = match profile {
            Profile::IranStamp => ("Sherkate Tamrini", "14012345679"),
            Profile::IranSign => ("Namuneh Tamrini", "0012345679"),
            Profile::Vietnam => ("CÔNG TY TẬP DƯỢT", "0100000010"),
            Profile::Mongolia => ("Дадлага ХХК", "0000001"),
        };
        Holder {
            profile,
            name: name.into(),
            number: number.into(),
        }
    }
}

/// The holder's certificate for `key` and its issuer's, in DER.
pub(super) fn certificates(holder: &Holder, key: &impl PublicKeyData, now: i64) -> [Vec<u8>; 2] {
    let issuer_key = KeyPair::generate_for(&PKCS_RSA_SHA256).expect("aws-lc makes RSA keys");
    let issuer_params = issuer(holder.profile, now);
    let issuer = issuer_params
        .self_signed(&issuer_key)
        .expect("a fresh key signs");
    let signer = Issuer::from_params(&issuer_params, &issuer_key);
    let leaf = leaf(holder, now)
        .signed_by(key, &signer)
        .expect("a fresh key signs");
    [leaf.der().to_vec(), issuer.der().to_vec()]
}

fn issuer(profile: Profile, now: i64) -> CertificateParams {
    let mut params = valid_around(now);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let name = &mut params.distinguished_name;
    name.push(DnType::CountryName, profile.country());
    name.push(DnType::OrganizationName, ISSUER);
    name.push(
        DnType::CommonName,
        "Practice only, no value / فقط برای تمرین، بی‌اعتبار",
    );
    params
}

fn leaf(holder: &Holder, now: i64) -> CertificateParams {
    let mut params = valid_around(now);
    params.is_ca = IsCa::ExplicitNoCa;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![
        KeyUsagePurpose::DigitalSignature,
        KeyUsagePurpose::ContentCommitment,
    ];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    subject(&mut params.distinguished_name, holder);
    params
}

fn subject(subject: &mut DistinguishedName, holder: &Holder) {
    let name = &holder.name;
    let number = printable(&holder.number);
    subject.push(DnType::CountryName, holder.profile.country());
    match holder.profile {
        Profile::IranStamp => {
            subject.push(DnType::OrganizationName, "Non-Governmental");
            subject.push(DnType::OrganizationalUnitName, name.as_str());
            subject.push(DnType::CommonName, format!("{name} [Stamp]"));
            subject.push(DnType::CustomDnType(SERIAL_NUMBER.into()), number);
        }
        Profile::IranSign => {
            subject.push(DnType::OrganizationName, "Unaffiliated");
            subject.push(DnType::CommonName, format!("{name} [Sign]"));
            subject.push(DnType::CustomDnType(SERIAL_NUMBER.into()), number);
        }
        Profile::Vietnam => {
            subject.push(DnType::StateOrProvinceName, "Hà Nội");
            subject.push(DnType::CommonName, name.as_str());
            subject.push(
                DnType::CustomDnType(UID.into()),
                format!("MST:{}", holder.number),
            );
        }
        Profile::Mongolia => {
            subject.push(DnType::OrganizationName, name.as_str());
            subject.push(DnType::CommonName, name.as_str());
            subject.push(DnType::CustomDnType(SERIAL_NUMBER.into()), number);
        }
    }
}

/// PrintableString where it fits, as the standard wants for `serialNumber`.
fn printable(text: &str) -> DnValue {
    match text.try_into() {
        Ok(printable) => DnValue::PrintableString(printable),
        Err(_) => text.into(),
    }
}

fn valid_around(now: i64) -> CertificateParams {
    let now = OffsetDateTime::from_unix_timestamp(now).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.not_before = now.saturating_add(VALID_FROM);
    params.not_after = now.saturating_add(VALID_UNTIL);
    params
}
