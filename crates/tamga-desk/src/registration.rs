//! Registrations: which certificate each portal knows of a subscriber.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::{Desk, Result, SubscriberId};

/// A portal that knows a certificate of a subscriber's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// Id of the portal.
    pub portal: String,
    /// Serial number of the certificate it knows, upper-case hex.
    pub serial: String,
    /// Since when.
    pub since: UnixTime,
}

impl Desk {
    /// Notes that a portal knows this certificate of the subscriber's from now on; the one it knew
    /// before, it no longer takes.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn register(
        &self,
        subscriber: SubscriberId,
        portal: &str,
        serial: &str,
        now: UnixTime,
    ) -> Result<()> {
        self.connection.execute(
            "INSERT INTO registration (subscriber, portal, serial, since) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (subscriber, portal) DO UPDATE
             SET serial = excluded.serial, since = excluded.since
             WHERE serial <> excluded.serial",
            params![subscriber, portal, serial, now.0],
        )?;
        Ok(())
    }

    /// Every portal that knows a certificate of the subscriber's, the longest known first.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn registrations(&self, subscriber: SubscriberId) -> Result<Vec<Registration>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT portal, serial, since FROM registration WHERE subscriber = ?1
             ORDER BY since, portal",
        )?;
        let rows = statement.query_map([subscriber], |row| {
            Ok(Registration {
                portal: row.get(0)?,
                serial: row.get(1)?,
                since: UnixTime(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
