//! Lines of a form that were copied into a portal already.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::{CaseId, Desk, Result};

/// One line that was copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Copied {
    /// Stable id of the step at which it was copied.
    pub step: String,
    /// Id of the field.
    pub field: String,
    /// What was copied: another value is to be copied again.
    pub text: String,
}

impl Desk {
    /// Notes a line that was copied, in place of an earlier value of it.
    ///
    /// # Errors
    ///
    /// [`Error::CaseGone`](crate::Error::CaseGone) when the case was removed.
    pub fn mark_copied(&self, case: CaseId, copied: &Copied) -> Result<()> {
        let case = self.case(case)?.id;
        let Copied { step, field, text } = copied;
        self.connection.execute(
            "INSERT OR REPLACE INTO copied (case_id, step, field, text) VALUES (?1, ?2, ?3, ?4)",
            params![case, step, field, text],
        )?;
        Ok(())
    }

    /// Every line of a case that was copied.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn copied(&self, case: CaseId) -> Result<Vec<Copied>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT step, field, text FROM copied WHERE case_id = ?1 ORDER BY step, field",
        )?;
        let rows = statement.query_map([case], |row| {
            Ok(Copied {
                step: row.get(0)?,
                field: row.get(1)?,
                text: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
