//! What a renewed certificate says differently from the one before.

use serde::{Deserialize, Serialize};

use crate::{Attribute, Certificate, Name, Validity, key_belongs};

/// One thing that is to be known about a new certificate; message `x509-renewal-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CertificateDifference", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Difference {
    /// Another serial number: every portal must learn it.
    Serial {
        /// Upper-case hexadecimal.
        old: String,
        /// Upper-case hexadecimal.
        new: String,
    },
    /// The key is the same: a portal that knows the key only need learn nothing.
    KeyKept,
    /// Another key.
    KeyChanged,
    /// Another span of time.
    Validity {
        /// When the old one is valid.
        old: Validity,
        /// When the new one is valid.
        new: Validity,
    },
    /// An attribute of the subject that the old one has not.
    SubjectAdded {
        /// Its short name, or its dotted type where it has none.
        attribute: String,
        /// What it says.
        value: String,
    },
    /// An attribute of the subject that the new one has not.
    SubjectRemoved {
        /// Its short name, or its dotted type where it has none.
        attribute: String,
        /// What it said.
        value: String,
    },
    /// An attribute of the subject that says something else.
    SubjectChanged {
        /// Its short name, or its dotted type where it has none.
        attribute: String,
        /// What it said.
        old: String,
        /// What it says.
        new: String,
    },
    /// Another issuer, or the same under another name.
    Issuer {
        /// Common name of the old one's issuer, where it has one.
        old: Option<String>,
        /// Common name of the new one's issuer, where it has one.
        new: Option<String>,
    },
}

/// What is different in `new`, and whether the key is the same; in the order of [`Difference`].
pub fn differences(old: &Certificate, new: &Certificate) -> Vec<Difference> {
    let mut found = Vec::new();
    if old.serial != new.serial {
        found.push(Difference::Serial {
            old: old.serial.clone(),
            new: new.serial.clone(),
        });
    }
    found.push(match key_belongs(new, &old.key.spki) {
        true => Difference::KeyKept,
        false => Difference::KeyChanged,
    });
    if old.validity != new.validity {
        let (old, new) = (old.validity, new.validity);
        found.push(Difference::Validity { old, new });
    }
    found.extend(of_subjects(&old.subject, &new.subject));
    if old.issuer != new.issuer {
        found.push(Difference::Issuer {
            old: old.issuer.common_name.clone(),
            new: new.issuer.common_name.clone(),
        });
    }
    found
}

/// Values in both are taken out first, so that order makes no difference and one of several
/// values of a kind can change alone.
fn of_subjects(old: &Name, new: &Name) -> Vec<Difference> {
    let mut gone = old.rdns.clone();
    let mut come = Vec::new();
    for attribute in &new.rdns {
        match gone.iter().position(|other| other == attribute) {
            Some(at) => drop(gone.remove(at)),
            None => come.push(attribute.clone()),
        }
    }
    let mut found = Vec::new();
    for old in gone {
        let same_kind = come.iter().position(|new| new.oid == old.oid);
        found.push(changed(old, same_kind.map(|at| come.remove(at))));
    }
    found.extend(come.into_iter().map(|new| Difference::SubjectAdded {
        attribute: kind(&new),
        value: new.value,
    }));
    found.sort_by_key(order);
    found
}

fn changed(old: Attribute, new: Option<Attribute>) -> Difference {
    let attribute = kind(&old);
    match new {
        Some(new) => Difference::SubjectChanged {
            attribute,
            old: old.value,
            new: new.value,
        },
        None => Difference::SubjectRemoved {
            attribute,
            value: old.value,
        },
    }
}

fn kind(attribute: &Attribute) -> String {
    let short = attribute.short.clone();
    short.unwrap_or_else(|| attribute.oid.clone())
}

fn order(difference: &Difference) -> u8 {
    match difference {
        Difference::SubjectAdded { .. } => 0,
        Difference::SubjectRemoved { .. } => 1,
        _ => 2,
    }
}
