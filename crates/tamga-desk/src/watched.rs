//! What ends one day: every certificate that was seen on a token, and papers with an end.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use tamga_x509::{Certificate, SECONDS_PER_DAY, UnixTime};

use crate::{Desk, Result};

/// The number of a watched thing, never used twice.
pub type WatchedId = i64;

/// What ended no longer ago than so many days is still shown.
const RECENT: i64 = 60;

/// What kind of thing is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum WatchedKind {
    /// An X.509 certificate.
    Certificate,
    /// A certificate on paper, such as an accreditation.
    Document,
}

/// A certificate or paper, and its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Watched {
    /// Its number on this desk.
    pub id: WatchedId,
    /// What it is.
    pub kind: WatchedKind,
    /// Name of its holder.
    pub name: Option<String>,
    /// Official number of its holder, in canonical form.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its serial number in upper-case hex, or the number on the paper.
    pub serial: String,
    /// SHA-256 of its public key, in hex; `None` for a paper.
    pub key: Option<String>,
    /// What a paper is good for, as it was typed.
    pub scopes: String,
    /// Its last second.
    pub ends: UnixTime,
    /// Whether another one of the same holder and name lasts longer.
    pub replaced: bool,
    /// Whether the person wants no reminders of it.
    pub silenced: bool,
}

/// A certificate on paper, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The number on it.
    pub number: String,
    /// What it is good for.
    pub scopes: String,
    /// Official number of its holder, if that is known.
    pub holder: Option<String>,
    /// Its last second.
    pub ends: UnixTime,
}

impl Desk {
    /// Remembers a certificate that was seen on a token; true when it was not known before.
    /// Practice certificates and those of issuers are not remembered.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn watch(&self, certificate: &Certificate, now: UnixTime) -> Result<bool> {
        if certificate.practice || certificate.is_ca {
            return Ok(false);
        }
        let holder = &certificate.holder;
        let issuer = &certificate.issuer;
        let issuer_name = issuer.common_name.as_deref().or(issuer.organization());
        let inserted = self
            .connection
            .prepare_cached(
                "INSERT INTO watched (kind, mark, name, number, issuer, serial, key, scopes, ends, seen)
                 VALUES ('certificate', ?1, ?2, ?3, ?4, ?5, ?6, '', ?7, ?8)
                 ON CONFLICT (kind, mark) DO NOTHING",
            )?
            .execute(params![
                certificate.sha256,
                Some(&holder.name).filter(|name| !name.is_empty()),
                holder.numbers.first().map(|number| &number.value),
                issuer_name,
                certificate.serial,
                certificate.key.sha256(),
                certificate.validity.not_after.0,
                now.0,
            ])?;
        Ok(inserted > 0)
    }

    /// Watches a paper, or takes over what was changed on it.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn watch_document(&self, document: &Document, now: UnixTime) -> Result<()> {
        self.connection.execute(
            "INSERT INTO watched (kind, mark, number, serial, scopes, ends, seen)
             VALUES ('document', ?1, ?2, ?1, ?3, ?4, ?5)
             ON CONFLICT (kind, mark) DO UPDATE SET number = excluded.number,
                 scopes = excluded.scopes, ends = excluded.ends,
                 told = CASE WHEN ends = excluded.ends THEN told END",
            params![
                document.number,
                document.holder,
                document.scopes,
                document.ends.0,
                now.0
            ],
        )?;
        Ok(())
    }

    /// Everything that ends within `days` from `now`, and what ended in the 60 days before; the
    /// first to end first.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn ending(&self, now: UnixTime, days: i64) -> Result<Vec<Watched>> {
        let from = now.0 - RECENT * SECONDS_PER_DAY;
        let to = now.0 + days * SECONDS_PER_DAY;
        self.watched(
            "WHERE ends BETWEEN ?1 AND ?2 ORDER BY ends, id",
            &[from, to],
        )
    }

    /// Everything of the holder with this number, the first to end first.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn watched_of(&self, number: &str) -> Result<Vec<Watched>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SELECT} WHERE number = ?1 ORDER BY ends, id"))?;
        let rows = statement.query_map([number], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Says whether the person wants to be reminded of it.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn silence(&self, id: WatchedId, silenced: bool) -> Result<()> {
        self.connection.execute(
            "UPDATE watched SET silenced = ?2 WHERE id = ?1",
            params![id, silenced],
        )?;
        Ok(())
    }

    /// Forgets it; a certificate that is seen again is remembered again.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn forget(&self, id: WatchedId) -> Result<()> {
        self.connection
            .execute("DELETE FROM watched WHERE id = ?1", [id])?;
        Ok(())
    }

    pub(crate) fn watched(&self, condition: &str, of: &[i64]) -> Result<Vec<Watched>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SELECT} {condition}"))?;
        let rows = statement.query_map(rusqlite::params_from_iter(of), read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

const SELECT: &str = "SELECT id, kind, name, number, issuer, serial, key, scopes, ends, silenced,
    EXISTS (SELECT 1 FROM watched later WHERE later.number = watched.number
            AND later.ends > watched.ends AND later.kind = watched.kind
            AND later.name IS watched.name AND later.id <> watched.id) FROM watched";

fn read(row: &Row<'_>) -> rusqlite::Result<Watched> {
    let kind: String = row.get(1)?;
    Ok(Watched {
        id: row.get(0)?,
        kind: match &*kind {
            "document" => WatchedKind::Document,
            _ => WatchedKind::Certificate,
        },
        name: row.get(2)?,
        number: row.get(3)?,
        issuer: row.get(4)?,
        serial: row.get(5)?,
        key: row.get(6)?,
        scopes: row.get(7)?,
        ends: UnixTime(row.get(8)?),
        silenced: row.get(9)?,
        replaced: row.get(10)?,
    })
}
