//! Names of subjects and issuers (RFC 5280 §4.1.2.4).

use serde::{Deserialize, Serialize};

/// A distinguished name, attribute by attribute, in the certificate's own order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// Every attribute of every RDN; the same kind may stand several times.
    pub rdns: Vec<Attribute>,
    /// The last common name, which is the most specific one.
    pub common_name: Option<String>,
}

/// One attribute of a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "NameAttribute", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Attribute {
    /// Dotted, as `2.5.4.3`.
    pub oid: String,
    /// The usual short name, as `CN`; `None` where there is no usual one.
    pub short: Option<String>,
    /// Safe to show: see [`text`](crate::text).
    pub value: String,
}

/// The attribute types of RFC 4519, RFC 5280 and ITU-T X.520 that certificates carry, with the
/// short names people meet in portals and in `openssl`.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "street"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "T"),
    ("2.5.4.15", "businessCategory"),
    ("2.5.4.17", "postalCode"),
    ("2.5.4.20", "telephoneNumber"),
    ("2.5.4.41", "name"),
    ("2.5.4.42", "givenName"),
    ("2.5.4.43", "initials"),
    ("2.5.4.46", "dnQualifier"),
    ("2.5.4.65", "pseudonym"),
    ("2.5.4.97", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "E"),
];

/// The object identifier, dotted, of the attribute type with this short name.
pub(crate) fn oid(short: &str) -> Option<&'static str> {
    let known = SHORT_NAMES.iter().find(|(_, known)| *known == short);
    known.map(|(oid, _)| *oid)
}

impl Name {
    /// A name with these attributes.
    pub fn new(rdns: Vec<Attribute>) -> Self {
        let common_name = rdns.iter().rfind(|a| a.is("CN")).map(|a| a.value.clone());
        Self { rdns, common_name }
    }

    /// Every value of the attribute with this short name, in order.
    pub fn values<'a>(&'a self, short: &'a str) -> impl Iterator<Item = &'a str> {
        self.rdns
            .iter()
            .filter(move |a| a.is(short))
            .map(|a| a.value.as_str())
    }

    /// The last organization (O).
    pub fn organization(&self) -> Option<&str> {
        self.values("O").last()
    }

    /// The country (C) as it stands, usually two upper-case letters.
    pub fn country(&self) -> Option<&str> {
        self.values("C").last()
    }
}

impl Attribute {
    /// An attribute with the short name that belongs to `oid`.
    pub fn new(oid: String, value: String) -> Self {
        let short = SHORT_NAMES
            .iter()
            .find(|(known, _)| *known == oid)
            .map(|(_, short)| (*short).to_owned());
        Self { oid, short, value }
    }

    /// Whether this attribute has this short name.
    pub fn is(&self, short: &str) -> bool {
        self.short.as_deref() == Some(short)
    }
}
