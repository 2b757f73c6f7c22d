//! What the person set for the app itself.

use rusqlite::{OptionalExtension, params};
use strum::IntoStaticStr;

use crate::{Desk, Result};

/// A setting, by its name in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Setting {
    /// BCP 47 tag of the chosen language.
    Locale,
    /// `system`, `light` or `dark`.
    Theme,
    /// JSON array of module paths the person gave.
    Modules,
    /// JSON array of the software tokens the person opened.
    SoftwareTokens,
}

impl Desk {
    /// The value of a setting; `None` until it is set.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone).
    pub fn setting(&self, setting: Setting) -> Result<Option<String>> {
        let name: &str = setting.into();
        Ok(self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// Keeps the value of a setting.
    ///
    /// # Errors
    ///
    /// Any but [`Error::CaseGone`](crate::Error::CaseGone); the earlier value stays then.
    pub fn set(&self, setting: Setting, value: &str) -> Result<()> {
        let name: &str = setting.into();
        self.connection.execute(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![name, value],
        )?;
        Ok(())
    }
}
