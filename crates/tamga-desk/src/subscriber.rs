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
        let all = serde_json::to_string(&all).expect("a map of texts is JSON");
        let transaction = self.connection.transaction()?;
        let subscriber = transaction.query_row(
            "INSERT INTO subscriber (number, details) VALUES (?1, ?2)
             ON CONFLICT (number) DO UPDATE SET details = excluded.details RETURNING id",
            params![number, all],
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

    /// Every subscriber, by number.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn subscribers(&self) -> Result<Vec<Subscriber>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SELECT} ORDER BY number"))?;
        let rows = statement.query_map([], read)?;
        rows.map(|row| whole(row?)).collect()
    }
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
