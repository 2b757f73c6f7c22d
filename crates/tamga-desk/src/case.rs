//! Cases: one subscriber's run of one guide, kept as its answers.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::{Desk, Error, Result, SubscriberId};

/// The number of a case, never used twice.
pub type CaseId = i64;

/// One subscriber's run of one guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    /// Its number.
    pub id: CaseId,
    /// Id of the guide.
    pub guide: String,
    /// A rehearsal with the practice token.
    pub practice: bool,
    /// Who it is for, once known.
    pub subscriber: Option<SubscriberId>,
    /// When it was started.
    pub created: UnixTime,
    /// When it was last answered.
    pub changed: UnixTime,
}

/// What the person chose or typed at one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Stable id of the step.
    pub step: String,
    /// Id of the choice, where the step asks.
    pub choice: Option<String>,
    /// What was typed, by field id.
    pub fields: BTreeMap<String, String>,
}

impl Desk {
    /// Starts a case.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`]; nothing is started then.
    pub fn start_case(&self, guide: &str, practice: bool, now: UnixTime) -> Result<Case> {
        self.connection.execute(
            "INSERT INTO cases (guide, practice, created, changed) VALUES (?1, ?2, ?3, ?3)",
            params![guide, practice, now.0],
        )?;
        self.case(self.connection.last_insert_rowid())
    }

    /// Starts a case for a subscriber of this desk.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`]; nothing is started then.
    pub fn start_case_for(
        &self,
        subscriber: SubscriberId,
        guide: &str,
        now: UnixTime,
    ) -> Result<Case> {
        self.connection.execute(
            "INSERT INTO cases (guide, practice, subscriber, created, changed)
             VALUES (?1, FALSE, ?2, ?3, ?3)",
            params![guide, subscriber, now.0],
        )?;
        self.case(self.connection.last_insert_rowid())
    }

    /// The case with this number.
    ///
    /// # Errors
    ///
    /// [`Error::CaseGone`] when there is none.
    pub fn case(&self, case: CaseId) -> Result<Case> {
        self.connection
            .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
            .query_row([case], read)
            .optional()?
            .ok_or(Error::CaseGone { case })
    }

    /// The cases changed last, the last first, at most `most`.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn cases(&self, most: u32) -> Result<Vec<Case>> {
        self.select("ORDER BY changed DESC, id DESC LIMIT ?1", i64::from(most))
    }

    /// Every case of a subscriber, the last changed first.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn cases_of(&self, subscriber: SubscriberId) -> Result<Vec<Case>> {
        self.select(
            "WHERE subscriber = ?1 ORDER BY changed DESC, id DESC",
            subscriber,
        )
    }

    fn select(&self, condition: &str, value: i64) -> Result<Vec<Case>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SELECT} {condition}"))?;
        let cases = statement.query_map([value], read)?;
        Ok(cases.collect::<rusqlite::Result<_>>()?)
    }

    /// Removes a case with its answers. A case that is gone already is no error.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn remove_case(&self, case: CaseId) -> Result<()> {
        self.connection
            .execute("DELETE FROM cases WHERE id = ?1", [case])?;
        Ok(())
    }

    /// The answers of a case, in the order they were first given.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`].
    pub fn answers(&self, case: CaseId) -> Result<Vec<Answer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT step, choice, fields FROM answer WHERE case_id = ?1 ORDER BY rowid",
        )?;
        let rows = statement.query_map([case], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (step, choice, fields) = row?;
            let fields = serde_json::from_str(&fields).map_err(|_| Error::Damaged)?;
            Ok(Answer {
                step,
                choice,
                fields,
            })
        })
        .collect()
    }

    /// Keeps an answer, in the place of an earlier one to the same step.
    ///
    /// # Errors
    ///
    /// [`Error::CaseGone`] when the case was removed; any other leaves the earlier answer.
    pub fn answer(&mut self, case: CaseId, answer: &Answer, now: UnixTime) -> Result<()> {
        let fields = serde_json::to_string(&answer.fields).expect("a map of texts is JSON");
        let transaction = self.connection.transaction()?;
        let found = transaction.execute(
            "UPDATE cases SET changed = ?2 WHERE id = ?1",
            params![case, now.0],
        )?;
        if found == 0 {
            return Err(Error::CaseGone { case });
        }
        transaction.execute(
            "INSERT INTO answer (case_id, step, choice, fields, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (case_id, step) DO UPDATE
             SET choice = excluded.choice, fields = excluded.fields, at = excluded.at",
            params![case, answer.step, answer.choice, fields, now.0],
        )?;
        Ok(transaction.commit()?)
    }
}

const SELECT: &str = "SELECT id, guide, practice, subscriber, created, changed FROM cases";

fn read(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        id: row.get(0)?,
        guide: row.get(1)?,
        practice: row.get(2)?,
        subscriber: row.get(3)?,
        created: UnixTime(row.get(4)?),
        changed: UnixTime(row.get(5)?),
    })
}
