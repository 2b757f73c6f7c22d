//! The authorities that are known by their fingerprints: `roots.toml`, read once.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{Certificate, Confidence, Country};

/// An authority that a chain may end at (RFC 5280 §6.1.1 d).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "RootAuthority", export_to = "types.ts")
)]
#[serde(deny_unknown_fields)]
pub struct Root {
    /// Its stable name, as `vn-root-g3`.
    pub id: String,
    /// Whose authority it is.
    pub country: Country,
    /// The authority's own name, in its own language.
    pub name: String,
    /// Whether another root stands above it.
    #[serde(default)]
    pub intermediate: bool,
    /// SHA-256 of the certificate, lower-case hexadecimal, where it is known.
    #[serde(default)]
    pub sha256: Option<String>,
    /// SHA-1 of the certificate, lower-case hexadecimal, where it is known.
    #[serde(default)]
    pub sha1: Option<String>,
    /// How sure we are of the fingerprints.
    pub confidence: Confidence,
    /// Where they come from: a public address.
    pub source: String,
    /// Whether it issues nothing any more; what it signed stays signed.
    #[serde(default)]
    pub retired: bool,
}

static ROOTS: LazyLock<Vec<Root>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        root: Vec<Root>,
    }
    let file: File = toml::from_str(include_str!("../roots.toml"))
        .expect("roots.toml is part of the program, and a test reads it");
    file.root
});

impl Root {
    /// Every authority, in the file's order.
    pub fn all() -> &'static [Self] {
        &ROOTS
    }

    /// Whether this is the authority's very certificate: every fingerprint that is known agrees.
    /// Names decide nothing, for anybody can choose one.
    pub fn is(&self, certificate: &Certificate) -> bool {
        let sha256 = self.sha256.as_ref().map(|own| *own == certificate.sha256);
        let sha1 = self.sha1.as_ref().map(|own| *own == certificate.sha1);
        sha256.or(sha1).is_some() && sha256 != Some(false) && sha1 != Some(false)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[track_caller]
    fn check(root: &Root) {
        let hexadecimal = |text: &String, length| {
            text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        };
        assert!(root.sha256.is_some() || root.sha1.is_some(), "{}", root.id);
        assert!(root.sha256.iter().all(|text| hexadecimal(text, 64)));
        assert!(root.sha1.iter().all(|text| hexadecimal(text, 40)));
        assert!(root.source.starts_with("http"));
        assert!(!root.name.is_empty());
    }

    #[test]
    fn every_authority_has_a_fingerprint() {
        Root::all().iter().for_each(check);
    }

    #[test]
    fn no_two_authorities_are_the_same() {
        let ids: BTreeSet<_> = Root::all().iter().map(|root| &root.id).collect();
        let sha256: BTreeSet<_> = Root::all().iter().map(|root| &root.sha256).collect();
        let without = Root::all().iter().filter(|root| root.sha256.is_none());
        assert_eq!(ids.len(), Root::all().len());
        assert_eq!(sha256.len() - 1, Root::all().len() - without.count());
    }
}
