//! Reminders: what to tell the person now, and when to look again.

use rusqlite::{OptionalExtension, params};
use tamga_x509::{SECONDS_PER_DAY, UnixTime};

use crate::waiting;
use crate::{Desk, Result, Waiting, Watched};

/// So many days before an end it is told, and on the day itself.
pub const DAYS_BEFORE: [i64; 6] = [60, 30, 14, 7, 1, 0];

/// An end longer ago than this is no news.
const NEWS: i64 = 30;

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// It ends soon, or has just ended.
    Ends {
        /// What ends.
        watched: Watched,
        /// Whole days until then; negative once it has ended.
        days_left: i64,
    },
    /// A case can go on.
    WaitOver {
        /// Which, and after which step.
        waiting: Waiting,
    },
}

impl Desk {
    /// What is to be told now, each once: who slept through several days is told the last only.
    ///
    /// What is given counts as told when this returns.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone); nothing counts as told then.
    pub fn remind(&mut self, now: UnixTime) -> Result<Vec<Reminder>> {
        let mut reminders = Vec::new();
        for watched in self.untold(now)? {
            let days_left = (watched.ends.0 - now.0).div_euclid(SECONDS_PER_DAY);
            reminders.push(Reminder::Ends { watched, days_left });
        }
        for waiting in self.waits_over(now)? {
            reminders.push(Reminder::WaitOver { waiting });
        }
        self.told(&reminders, now)?;
        Ok(reminders)
    }

    /// The next moment at which [`remind`](Self::remind) has something to tell; `None` while
    /// nothing is watched.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn next_reminder(&self, now: UnixTime) -> Result<Option<UnixTime>> {
        let mut next: Option<i64> = self.first(
            "SELECT MIN(until) FROM waiting WHERE told = 0 AND until > ?1",
            now.0,
        )?;
        for days in DAYS_BEFORE {
            let first = self.first(
                "SELECT MIN(ends) FROM watched WHERE silenced = 0 AND ends > ?1",
                now.0 + days * SECONDS_PER_DAY,
            )?;
            let moment = first.map(|ends| ends - days * SECONDS_PER_DAY);
            next = [next, moment].into_iter().flatten().min();
        }
        Ok(next.map(UnixTime))
    }

    fn first(&self, query: &str, after: i64) -> Result<Option<i64>> {
        let mut statement = self.connection.prepare_cached(query)?;
        Ok(statement
            .query_row([after], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// What ends within the largest of [`DAYS_BEFORE`], and was not told since the last of them.
    fn untold(&self, now: UnixTime) -> Result<Vec<Watched>> {
        let oldest = now.0 - NEWS * SECONDS_PER_DAY;
        let latest = now.0 + DAYS_BEFORE[0] * SECONDS_PER_DAY;
        let near = self.watched(
            "WHERE ends BETWEEN ?1 AND ?2 AND silenced = 0 ORDER BY ends, id",
            &[oldest, latest],
        )?;
        let mut untold = Vec::new();
        for watched in near.into_iter().filter(|watched| !watched.replaced) {
            let told: Option<i64> = self
                .connection
                .prepare_cached("SELECT told FROM watched WHERE id = ?1")?
                .query_row([watched.id], |row| row.get(0))?;
            if told.is_none_or(|told| told > passed(&watched, now)) {
                untold.push(watched);
            }
        }
        Ok(untold)
    }

    fn waits_over(&self, now: UnixTime) -> Result<Vec<Waiting>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{} WHERE told = 0 AND until <= ?1 ORDER BY until",
            waiting::SELECT
        ))?;
        let rows = statement.query_map([now.0], waiting::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn told(&mut self, reminders: &[Reminder], now: UnixTime) -> Result<()> {
        let transaction = self.connection.transaction()?;
        for reminder in reminders {
            match reminder {
                Reminder::Ends { watched, .. } => transaction.execute(
                    "UPDATE watched SET told = ?2 WHERE id = ?1",
                    params![watched.id, passed(watched, now)],
                )?,
                Reminder::WaitOver { waiting } => transaction.execute(
                    "UPDATE waiting SET told = 1 WHERE case_id = ?1 AND step = ?2",
                    params![waiting.case, waiting.step],
                )?,
            };
        }
        Ok(transaction.commit()?)
    }
}

/// The last of [`DAYS_BEFORE`] that has come; the first when none has.
fn passed(watched: &Watched, now: UnixTime) -> i64 {
    let left = watched.ends.0 - now.0;
    let mut passed = DAYS_BEFORE.iter().rev();
    let last = passed.find(|days| left <= **days * SECONDS_PER_DAY);
    *last.unwrap_or(&DAYS_BEFORE[0])
}
