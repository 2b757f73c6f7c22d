//! The tables, and how an older file becomes a newer one.

use rusqlite::Connection;

/// Marks the file as ours (`PRAGMA application_id`): "Tamg" in ASCII.
const APPLICATION: i32 = 0x5461_6d67;

/// Each step makes version `index + 1` out of version `index`. Append only.
const STEPS: &[&str] = &[
    "
    CREATE TABLE subscriber (
        id      INTEGER PRIMARY KEY,
        number  TEXT NOT NULL UNIQUE,
        details TEXT NOT NULL
    ) STRICT;
    CREATE TABLE cases (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        guide      TEXT NOT NULL,
        practice   INTEGER NOT NULL,
        subscriber INTEGER REFERENCES subscriber(id) ON DELETE SET NULL,
        created    INTEGER NOT NULL,
        changed    INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX cases_changed ON cases(changed);
    CREATE TABLE answer (
        case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
        step    TEXT NOT NULL,
        choice  TEXT,
        fields  TEXT NOT NULL,
        at      INTEGER NOT NULL,
        PRIMARY KEY (case_id, step)
    ) STRICT;
    CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT;
",
    "
    ALTER TABLE subscriber ADD COLUMN found TEXT NOT NULL DEFAULT '';
    ALTER TABLE subscriber ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX subscriber_used ON subscriber(used);
    CREATE INDEX cases_subscriber ON cases(subscriber);
    CREATE TABLE watched (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        kind     TEXT NOT NULL,
        mark     TEXT NOT NULL,
        name     TEXT,
        number   TEXT,
        issuer   TEXT,
        serial   TEXT NOT NULL,
        key      TEXT,
        scopes   TEXT NOT NULL,
        ends     INTEGER NOT NULL,
        seen     INTEGER NOT NULL,
        told     INTEGER,
        silenced INTEGER NOT NULL DEFAULT 0,
        UNIQUE (kind, mark)
    ) STRICT;
    CREATE INDEX watched_ends ON watched(ends);
    CREATE INDEX watched_number ON watched(number, ends);
    CREATE TABLE registration (
        subscriber INTEGER NOT NULL REFERENCES subscriber(id) ON DELETE CASCADE,
        portal     TEXT NOT NULL,
        serial     TEXT NOT NULL,
        since      INTEGER NOT NULL,
        PRIMARY KEY (subscriber, portal)
    ) STRICT;
    CREATE TABLE waiting (
        case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
        step    TEXT NOT NULL,
        since   INTEGER NOT NULL,
        until   INTEGER NOT NULL,
        certain INTEGER NOT NULL,
        told    INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (case_id, step)
    ) STRICT;
    CREATE INDEX waiting_until ON waiting(until);
",
    "
    CREATE TABLE copied (
        case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
        step    TEXT NOT NULL,
        field   TEXT NOT NULL,
        text    TEXT NOT NULL,
        PRIMARY KEY (case_id, step, field)
    ) STRICT;
",
];

/// The newest version this program knows.
pub(crate) fn known() -> u32 {
    u32::try_from(STEPS.len()).expect("a handful of versions")
}

/// The version of the file, 0 for a new one.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Brings the file from `version` to the newest, in one transaction.
pub(crate) fn upgrade(connection: &mut Connection, version: u32) -> rusqlite::Result<()> {
    if version == known() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for step in &STEPS[version as usize..] {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", known())?;
    transaction.commit()
}
