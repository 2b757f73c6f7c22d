//! People and companies that do not exist, as the issuers of three countries would certify them.
//!
//! The numbers are synthetic; their check digits are right where the algorithm is public.

/// What a certificate says about its holder, and the kind of its key.
#[derive(Debug, Clone)]
pub struct Person {
    /// Attributes of the subject in their order, named as OpenSSL names them.
    pub subject: Vec<(&'static str, String)>,
    /// Lines of OpenSSL's extension section.
    pub extensions: Vec<&'static str>,
    /// The kind of key pair.
    pub key: Key,
}

/// The kinds of key pairs met in these countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// RSA with 1024 bits, too short for any portal.
    Rsa1024,
    /// RSA with 2048 bits.
    Rsa2048,
    /// ECDSA on the curve P-256.
    P256,
}

/// National code of [`iran_citizen`].
pub const IRAN_NATIONAL_CODE: &str = "0123456789";
/// Legal id of [`iran_company`].
pub const IRAN_LEGAL_ID: &str = "14012345679";
/// A unique id of a tax memory, six letters and digits.
pub const IRAN_MEMORY_ID: &str = "A1B2C3";
/// Tax code of [`vietnam_company`].
pub const VIETNAM_TAX_CODE: &str = "0123456787";
/// Register number of [`mongolia_citizen`]; its check digit is arbitrary, as the formula is not public.
pub const MONGOLIA_REGISTER: &str = "АА99010112";

/// A company's seal in Iran: `[Stamp]`, and its legal id as the subject's serial number.
pub fn iran_company() -> Person {
    Person {
        subject: vec![
            ("C", "IR".into()),
            ("O", "Non-Governmental".into()),
            ("OU", "شرکت نمونه آزمایش".into()),
            ("serialNumber", IRAN_LEGAL_ID.into()),
            ("CN", "Sample Trading Company [Stamp]".into()),
        ],
        extensions: iran_extensions(),
        key: Key::Rsa2048,
    }
}

/// A natural person in Iran: `[Sign]`, and the national code as the subject's serial number.
pub fn iran_citizen() -> Person {
    Person {
        subject: vec![
            ("C", "IR".into()),
            ("O", "Unaffiliated".into()),
            ("GN", "نمونه".into()),
            ("SN", "آزمایشی".into()),
            ("serialNumber", IRAN_NATIONAL_CODE.into()),
            ("CN", "Nemune Azmayeshi [Sign]".into()),
        ],
        extensions: iran_extensions(),
        key: Key::Rsa2048,
    }
}

/// A company in Viet Nam, with several numbers in several `UID`s.
pub fn vietnam_company() -> Person {
    Person {
        subject: vec![
            ("C", "VN".into()),
            ("ST", "Hà Nội".into()),
            ("L", "Quận Ví Dụ".into()),
            ("O", "CÔNG TY TNHH VÍ DỤ".into()),
            ("title", "Giám đốc".into()),
            ("CN", "CÔNG TY TNHH \"VÍ DỤ\", CHI NHÁNH MẪU".into()),
            ("UID", format!("MST:{VIETNAM_TAX_CODE}")),
            ("UID", "CCCD:001099000001".into()),
        ],
        extensions: vec![
            "keyUsage = critical,digitalSignature,nonRepudiation",
            "extendedKeyUsage = clientAuth,emailProtection,1.3.6.1.4.1.311.10.3.12",
            "crlDistributionPoints = URI:http://crl.example.vn/ca.crl",
            "authorityInfoAccess = OCSP;URI:http://ocsp.example.vn/",
        ],
        key: Key::Rsa2048,
    }
}

/// A citizen of Mongolia.
pub fn mongolia_citizen() -> Person {
    Person {
        subject: vec![
            ("C", "MN".into()),
            ("O", "Жишээ ХХК".into()),
            ("title", "Захирал".into()),
            ("GN", "Үлгэр".into()),
            ("UID", MONGOLIA_REGISTER.into()),
            ("CN", "Үлгэр Жишээ".into()),
        ],
        extensions: vec!["keyUsage = critical,digitalSignature,nonRepudiation"],
        key: Key::P256,
    }
}

fn iran_extensions() -> Vec<&'static str> {
    vec![
        "keyUsage = critical,digitalSignature,nonRepudiation",
        "extendedKeyUsage = critical,clientAuth",
        "certificatePolicies = 2.16.364.101.1.1.2",
        "crlDistributionPoints = URI:http://crl.example.ir/ca.crl",
        "authorityInfoAccess = OCSP;URI:http://ocsp.example.ir:81/",
    ]
}
