//! Subscribers: whom certificates are for, entered once and used in every case.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::{CaseId, Desk, Error, Result};

/// The number of a subscriber on this desk.
pub type SubscriberId = i64;

/// A person or organisation a certificate is for (RFC 3647).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscriber {
    /// Its number on this desk.
    pub id: SubscriberId,
    /// Its official number, in canonical form; what tells subscribers apart.
    pub number: String,
    /// What else was typed for it, by field id.
    pub details: BTreeMap<String, String>,
}

impl Desk {
    /// Says whom a case is for; details typed now win over those kept before.
    ///
    /// # Errors
    ///
    /// [`Error::CaseGone`] when the case was removed; nothing is kept then.
    pub fn assign(
        &mut self,
        case: CaseId,
        number: &str,
        details: &BTreeMap<String, String>,
        now: UnixTime,
    ) -> Result<SubscriberId> {
        let mut all = self
            .subscriber(number)?
            .map_or_else(BTreeMap::new, |kept| kept.details);
        all.extend(details.clone());
        let found = found(number, &all);
        let all = serde_json::to_string(&all).expect("a map of texts is JSON");
        let transaction = self.connection.transaction()?;
        let subscriber = transaction.query_row(
            "INSERT INTO subscriber (number, details, found, used) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (number) DO UPDATE
             SET details = excluded.details, found = excluded.found, used = excluded.used
             RETURNING id",
            params![number, all, found, now.0],
            |row| row.get(0),
        )?;
        let found = transaction.execute(
            "UPDATE cases SET subscriber = ?2, changed = ?3 WHERE id = ?1",
            params![case, subscriber, now.0],
        )?;
        if found == 0 {
            return Err(Error::CaseGone { case });
        }
        transaction.commit()?;
        Ok(subscriber)
    }

    /// The subscriber with this number, if it is on the desk.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn subscriber(&self, number: &str) -> Result<Option<Subscriber>> {
        self.connection
            .prepare_cached(&format!("{SELECT} WHERE number = ?1"))?
            .query_row([number], read)
            .optional()?
            .map(whole)
            .transpose()
    }

    /// The subscriber with this number on the desk, if it is still there.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn subscriber_by_id(&self, id: SubscriberId) -> Result<Option<Subscriber>> {
        self.connection
            .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?
            .map(whole)
            .transpose()
    }

    /// Subscribers whose number or details hold `text` in any case, at most `most`, the last used
    /// first; all of them for an empty text.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn find_subscribers(&self, text: &str, most: u32) -> Result<Vec<SubscriberUse>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, number, details,
                    (SELECT COUNT(*) FROM cases WHERE subscriber = subscriber.id),
                    (SELECT MAX(ends) FROM watched WHERE watched.number = subscriber.number)
             FROM subscriber WHERE instr(found, ?1) > 0 OR ?1 = ''
             ORDER BY used DESC, id DESC LIMIT ?2",
        )?;
        let rows = statement.query_map(params![text.to_lowercase(), most], |row| {
            Ok((read(row)?, row.get(3)?, row.get::<_, Option<i64>>(4)?))
        })?;
        rows.map(|row| {
            let (kept, cases, ends) = row?;
            Ok(SubscriberUse {
                subscriber: whole(kept)?,
                cases,
                ends: ends.map(UnixTime),
            })
        })
        .collect()
    }
}

/// A subscriber, and what there is of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriberUse {
    /// Who.
    pub subscriber: Subscriber,
    /// How many cases there are.
    pub cases: u32,
    /// The end of its longest certificate or paper, if one is watched.
    pub ends: Option<UnixTime>,
}

/// What a search looks at.
fn found(number: &str, details: &BTreeMap<String, String>) -> String {
    let texts = std::iter::once(number).chain(details.values().map(String::as_str));
    texts.collect::<Vec<_>>().join("\n").to_lowercase()
}

const SELECT: &str = "SELECT id, number, details FROM subscriber";

type Kept = (SubscriberId, String, String);

fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn whole((id, number, details): Kept) -> Result<Subscriber> {
    let details = serde_json::from_str(&details).map_err(|_| Error::Damaged)?;
    Ok(Subscriber {
        id,
        number,
        details,
    })
}
