//! Software tokens (PKCS#12, RFC 7292) of every kind that issuers hand out.

use std::path::PathBuf;
use std::process::Command;

use crate::authority::Issued;
use crate::process::run;

/// How a `.p12` file is made.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// AES-256 and PBKDF2, as OpenSSL 3 does.
    Modern,
    /// 40-bit RC2 for certificates and triple DES for the key, as old issuers' programs do.
    Legacy,
    /// Triple DES for both.
    TripleDes,
    /// With the issuer's certificate beside the holder's.
    WithIssuer,
    /// Certificates only.
    WithoutKey,
    /// Without an integrity check.
    WithoutMac,
}

impl Form {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Modern,
        Self::Legacy,
        Self::TripleDes,
        Self::WithIssuer,
        Self::WithoutKey,
        Self::WithoutMac,
    ];

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Modern | Self::WithIssuer => &[],
            Self::Legacy => &["-legacy"],
            Self::TripleDes => &["-legacy", "-descert"],
            Self::WithoutKey => &["-nokeys"],
            Self::WithoutMac => &["-nomac"],
        }
    }
}

/// Writes a software token beside the certificate, and gives its path.
pub fn write(issued: &Issued, form: Form, password: &str) -> PathBuf {
    let path = issued.pem.with_extension(format!("{form:?}.p12"));
    let mut openssl = Command::new("openssl");
    openssl.args(["pkcs12", "-export", "-name", "signature", "-passout"]);
    openssl
        .arg(format!("pass:{password}"))
        .args(form.arguments());
    openssl
        .arg("-in")
        .arg(&issued.pem)
        .arg("-inkey")
        .arg(&issued.key);
    if matches!(form, Form::WithIssuer) {
        openssl.arg("-certfile").arg(&issued.issuer);
    }
    run(openssl.arg("-out").arg(&path));
    path
}
