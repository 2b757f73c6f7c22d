//! The extensions of a certificate that decide what it is good for (RFC 5280 §4.2).
//!
//! What limits a key (its usages) must be readable, or the certificate is damaged: read as
//! absent it would allow everything. Addresses and policies that cannot be read are left out.

use x509_parser::asn1_rs::{Oid, oid};
use x509_parser::certificate::X509Certificate;
use x509_parser::error::X509Error;
use x509_parser::extensions::{
    AccessDescription, CRLDistributionPoint, DistributionPointName, ExtendedKeyUsage, GeneralName,
    ParsedExtension,
};

use super::dotted;
use crate::{DamagedPart, Error, KeyUsage, Result, text};

/// The most entries of one list that are kept.
const LIST_LIMIT: usize = 32;

/// RFC 5280 §4.2.1.3, by bit.
const KEY_USAGES: [KeyUsage; 9] = [
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

/// Where to ask about a certificate.
#[derive(Default)]
pub(super) struct Addresses {
    pub(super) crl: Vec<String>,
    pub(super) ocsp: Vec<String>,
    pub(super) ca_issuers: Vec<String>,
}

pub(super) fn key_usage(parsed: &X509Certificate<'_>) -> Result<Vec<KeyUsage>> {
    let Some(extension) = parsed.key_usage().map_err(|error| damaged(&error))? else {
        return Ok(Vec::new());
    };
    let flags = extension.value.flags;
    let usages = KEY_USAGES.into_iter().enumerate();
    Ok(usages
        .filter(|(bit, _)| (flags >> bit) & 1 == 1)
        .map(|(_, usage)| usage)
        .collect())
}

pub(super) fn extended_key_usage(parsed: &X509Certificate<'_>) -> Result<Vec<String>> {
    let extension = parsed
        .extended_key_usage()
        .map_err(|error| damaged(&error))?;
    Ok(extension.map_or_else(Vec::new, |extension| purposes(extension.value)))
}

fn purposes(usage: &ExtendedKeyUsage<'_>) -> Vec<String> {
    let known = [
        (usage.any, "anyExtendedKeyUsage"),
        (usage.server_auth, "serverAuth"),
        (usage.client_auth, "clientAuth"),
        (usage.code_signing, "codeSigning"),
        (usage.email_protection, "emailProtection"),
        (usage.time_stamping, "timeStamping"),
        (usage.ocsp_signing, "OCSPSigning"),
    ];
    let known = known.into_iter().filter(|(set, _)| *set);
    let known = known.map(|(_, name)| name.to_owned());
    let other = usage.other.iter().filter_map(dotted);
    known.chain(other).take(LIST_LIMIT).collect()
}

pub(super) fn is_ca(parsed: &X509Certificate<'_>) -> Result<bool> {
    let extension = parsed
        .get_extension_unique(&oid!(2.5.29.19))
        .map_err(|error| damaged(&error))?;
    match extension.map(|extension| extension.parsed_extension()) {
        None => Ok(false),
        Some(ParsedExtension::BasicConstraints(constraints)) => Ok(constraints.ca),
        Some(_) => Err(damaged(&X509Error::InvalidExtensions)),
    }
}

fn damaged(_: &X509Error) -> Error {
    let part = DamagedPart::Extension;
    Error::Damaged { part }
}

pub(super) fn policies(parsed: &X509Certificate<'_>) -> Vec<String> {
    let policies =
        parsed
            .extensions()
            .iter()
            .flat_map(|extension| match extension.parsed_extension() {
                ParsedExtension::CertificatePolicies(policies) => policies.as_slice(),
                _ => &[],
            });
    policies
        .filter_map(|policy| dotted(&policy.policy_id))
        .take(LIST_LIMIT)
        .collect()
}

pub(super) fn addresses(parsed: &X509Certificate<'_>) -> Addresses {
    let mut addresses = Addresses::default();
    for extension in parsed.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::CRLDistributionPoints(points) => {
                addresses
                    .crl
                    .extend(points.iter().flat_map(crl_names).filter_map(uri));
            }
            ParsedExtension::AuthorityInfoAccess(access) => {
                let of = |method| described(&access.accessdescs, method);
                addresses.ocsp.extend(of(oid!(1.3.6.1.5.5.7.48.1)));
                addresses.ca_issuers.extend(of(oid!(1.3.6.1.5.5.7.48.2)));
            }
            _ => {}
        }
    }
    addresses.crl.truncate(LIST_LIMIT);
    addresses.ocsp.truncate(LIST_LIMIT);
    addresses.ca_issuers.truncate(LIST_LIMIT);
    addresses
}

fn crl_names<'a>(point: &'a CRLDistributionPoint<'a>) -> &'a [GeneralName<'a>] {
    match &point.distribution_point {
        Some(DistributionPointName::FullName(names)) => names,
        _ => &[],
    }
}

fn described(access: &[AccessDescription<'_>], method: Oid<'_>) -> Vec<String> {
    access
        .iter()
        .filter(|description| description.access_method == method)
        .filter_map(|description| uri(&description.access_location))
        .collect()
}

fn uri(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::URI(uri) => Some(text::safe(uri)),
        _ => None,
    }
}
