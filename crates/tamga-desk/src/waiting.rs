//! Cases that cannot go on before a certain time.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::{CaseId, Desk, Result};

/// A case that is parked after a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "Waiting", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Number of the case.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub case: CaseId,
    /// The step that was done.
    pub step: String,
    /// When it was done.
    pub since: UnixTime,
    /// When to look again.
    pub until: UnixTime,
    /// Whether somebody said how long it takes; otherwise `until` is only when to look again.
    pub certain: bool,
}

impl Desk {
    /// Parks a case, in place of an earlier wait after the same step. A wait after another step goes
    /// on: customs need their day while the next portal is told.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn park(&self, waiting: &Waiting) -> Result<()> {
        let Waiting {
            case,
            step,
            since,
            until,
            certain,
        } = waiting;
        self.connection.execute(
            "INSERT OR REPLACE INTO waiting (case_id, step, since, until, certain)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![case, step, since.0, until.0, certain],
        )?;
        Ok(())
    }

    /// What the case waits for at `now`, the first to end first.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn waiting(&self, case: CaseId, now: UnixTime) -> Result<Vec<Waiting>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SELECT} WHERE case_id = ?1 AND until > ?2 ORDER BY until"
        ))?;
        let rows = statement.query_map([case, now.0], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

pub(crate) const SELECT: &str = "SELECT case_id, step, since, until, certain FROM waiting";

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    Ok(Waiting {
        case: row.get(0)?,
        step: row.get(1)?,
        since: UnixTime(row.get(2)?),
        until: UnixTime(row.get(3)?),
        certain: row.get(4)?,
    })
}
