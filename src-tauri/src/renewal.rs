//! An old certificate and the new one side by side: from tokens, or from what the desk kept.

use std::cmp::Reverse;

use serde::Serialize;
use tamga_desk::{Desk, Watched, WatchedKind};
use tamga_x509::{Certificate, Difference, UnixTime, differences};

/// A certificate that another one can be compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Comparable {
    /// Its serial number, upper-case hex.
    pub serial: String,
    /// Its last second.
    pub until: UnixTime,
    /// Whether it can be seen; otherwise the desk only remembers it.
    pub seen: bool,
}

/// One of two certificates, with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ComparedSide {
    /// Its serial number, upper-case hex.
    pub serial: String,
    /// Its first second; `None` where the desk only remembers its end.
    pub from: Option<UnixTime>,
    /// Its last second.
    pub until: UnixTime,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Whether everything it says is known; otherwise the desk only remembers it.
    pub seen: bool,
}

/// Two certificates side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The one that ends first.
    pub old: ComparedSide,
    /// The one that lasts longer.
    pub new: ComparedSide,
    /// What is different, and whether the key is the same.
    pub differences: Vec<Difference>,
    /// For whom they are, where that is kept.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub subscriber: Option<i64>,
}

/// A certificate as it can be seen, or as the desk remembers it.
#[derive(Debug, Clone)]
enum Known {
    Seen(Box<Certificate>),
    Kept(Box<Watched>),
}

impl Known {
    fn serial(&self) -> &str {
        match self {
            Self::Seen(certificate) => &certificate.serial,
            Self::Kept(watched) => &watched.serial,
        }
    }

    fn until(&self) -> UnixTime {
        match self {
            Self::Seen(certificate) => certificate.validity.not_after,
            Self::Kept(watched) => watched.ends,
        }
    }

    fn comparable(&self) -> Comparable {
        Comparable {
            serial: self.serial().to_owned(),
            until: self.until(),
            seen: matches!(self, Self::Seen(_)),
        }
    }

    fn side(&self) -> ComparedSide {
        let (from, issuer) = match self {
            Self::Seen(seen) => (Some(seen.validity.not_before), issuer(seen)),
            Self::Kept(kept) => (None, kept.issuer.clone()),
        };
        ComparedSide {
            serial: self.serial().to_owned(),
            from,
            until: self.until(),
            issuer,
            seen: matches!(self, Self::Seen(_)),
        }
    }

    /// SHA-256 of the public key, where it is known.
    fn key(&self) -> Option<String> {
        match self {
            Self::Seen(certificate) => Some(certificate.key.sha256()),
            Self::Kept(watched) => watched.key.clone(),
        }
    }
}

/// The issuer's name, as the desk keeps it too.
fn issuer(certificate: &Certificate) -> Option<String> {
    let issuer = &certificate.issuer;
    let name = issuer.common_name.as_deref().or(issuer.organization());
    name.map(str::to_owned)
}

/// The certificates that one can be compared with, the last to end first: those of the same holder
/// that can be seen, then those that the desk remembers.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn comparable(
    desk: &Desk,
    certificate: &Certificate,
    seen: &[Certificate],
) -> tamga_desk::Result<Vec<Comparable>> {
    let others = others(desk, certificate, seen)?;
    Ok(others.iter().map(Known::comparable).collect())
}

/// A certificate beside the one with this serial number; `None` where that is not among those it
/// can be compared with.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn compare(
    desk: &Desk,
    certificate: &Certificate,
    seen: &[Certificate],
    other: &str,
) -> tamga_desk::Result<Option<Comparison>> {
    let others = others(desk, certificate, seen)?;
    let Some(other) = others.into_iter().find(|known| known.serial() == other) else {
        return Ok(None);
    };
    let mut both = [Known::Seen(Box::new(certificate.clone())), other];
    both.sort_by_key(Known::until);
    let subscriber = match number(certificate) {
        Some(number) => desk.subscriber(number)?,
        None => None,
    };
    let [old, new] = &both;
    Ok(Some(Comparison {
        old: old.side(),
        new: new.side(),
        differences: between(old, new),
        subscriber: subscriber.map(|known| known.id),
    }))
}

fn others(
    desk: &Desk,
    certificate: &Certificate,
    seen: &[Certificate],
) -> tamga_desk::Result<Vec<Known>> {
    let same = |other: &&Certificate| {
        other.sha256 != certificate.sha256 && !other.is_ca && is_same_holder(other, certificate)
    };
    let mut found: Vec<Known> = vec![];
    for other in seen.iter().filter(same) {
        if !found.iter().any(|known| known.serial() == other.serial) {
            found.push(Known::Seen(Box::new(other.clone())));
        }
    }
    for kept in kept(desk, certificate)? {
        let known = found.iter().any(|known| known.serial() == kept.serial);
        if !known && kept.serial != certificate.serial {
            found.push(Known::Kept(Box::new(kept)));
        }
    }
    found.sort_by_key(|known| (matches!(known, Known::Kept(_)), Reverse(known.until())));
    Ok(found)
}

fn kept(desk: &Desk, certificate: &Certificate) -> tamga_desk::Result<Vec<Watched>> {
    // A practice certificate's number may be a real one: it is nobody's all the same.
    let Some(number) = number(certificate).filter(|_| !certificate.practice) else {
        return Ok(vec![]);
    };
    let mut watched = desk.watched_of(number)?;
    watched.retain(|it| it.kind == WatchedKind::Certificate);
    Ok(watched)
}

fn number(certificate: &Certificate) -> Option<&str> {
    let number = certificate.holder.numbers.first()?;
    Some(&number.value)
}

/// By the official number; by the name where there is none.
fn is_same_holder(one: &Certificate, other: &Certificate) -> bool {
    match (number(one), number(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.holder.name == other.holder.name,
        _ => false,
    }
}

fn between(old: &Known, new: &Known) -> Vec<Difference> {
    if let (Known::Seen(old), Known::Seen(new)) = (old, new) {
        return differences(old, new);
    }
    let mut found = vec![];
    if old.serial() != new.serial() {
        found.push(Difference::Serial {
            old: old.serial().to_owned(),
            new: new.serial().to_owned(),
        });
    }
    if let (Some(old), Some(new)) = (old.key(), new.key()) {
        found.push(match old == new {
            true => Difference::KeyKept,
            false => Difference::KeyChanged,
        });
    }
    let (old, new) = (old.side().issuer, new.side().issuer);
    if old != new {
        found.push(Difference::Issuer { old, new });
    }
    found
}
