//! Files found damaged, newer, locked or out of reach.

use std::fs;
use std::path::Path;

use tamga_desk::{Copied, Desk, Error, Setting};
use tamga_x509::UnixTime;
use tempfile::TempDir;

const NOW: UnixTime = UnixTime(1_795_000_000);

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// A desk with enough in it to fill several pages.
fn filled(folder: &Path) {
    let desk = Desk::open(folder, NOW).expect("the desk opens").desk;
    for _ in 0..200 {
        desk.start_case("a-guide-with-a-name-of-some-length", false, NOW)
            .expect("the case starts");
    }
}

#[track_caller]
fn check_set_aside(damage: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let folder = folder();
    filled(folder.path());
    let path = folder.path().join("desk.sqlite");
    let damaged = damage(fs::read(&path).expect("the desk is a file"));
    fs::write(&path, &damaged).expect("the desk can be written");
    let opened = Desk::open(folder.path(), NOW).expect("the desk opens");
    let Some(Error::DamagedSetAside { path }) = opened.notice else {
        panic!("no notice of the damage");
    };
    assert_eq!(
        fs::read(path).expect("the file is kept"),
        damaged,
        "kept as it was found"
    );
    assert_eq!(opened.desk.cases(100), Ok(vec![]));
    opened
        .desk
        .set(Setting::Locale, "fa")
        .expect("the new desk keeps");
}

#[test]
fn sets_aside_a_file_that_is_no_database() {
    check_set_aside(|_| b"these bytes are no database at all".repeat(100));
}

#[test]
fn sets_aside_a_file_with_a_page_of_noise() {
    check_set_aside(|mut bytes| {
        bytes[4096..3 * 4096].fill(0xa5);
        bytes
    });
}

#[test]
fn sets_aside_a_file_cut_short() {
    check_set_aside(|bytes| bytes[..bytes.len() / 2].to_vec());
}

#[test]
fn two_damaged_files_set_aside_in_one_second_are_both_kept() {
    let folder = folder();
    for round in 0..2 {
        let noise = format!("noise {round} ").repeat(500);
        fs::write(folder.path().join("desk.sqlite"), noise).unwrap();
        assert!(Desk::open(folder.path(), NOW).unwrap().notice.is_some());
        fs::remove_file(folder.path().join("desk.sqlite")).unwrap();
    }
    let kept = fs::read_dir(folder.path())
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("desk.damaged-") && name.ends_with(".sqlite"));
    assert_eq!(kept.count(), 2);
}

#[test]
fn leaves_a_file_from_a_newer_version_alone() {
    let folder = folder();
    filled(folder.path());
    let path = folder.path().join("desk.sqlite");
    rusqlite::Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = fs::read(&path).unwrap();
    let error = Desk::open(folder.path(), NOW).unwrap_err();
    assert!(matches!(error, Error::NewerVersion { found: 99, .. }));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn says_that_another_program_holds_the_file() {
    let folder = folder();
    filled(folder.path());
    let other = rusqlite::Connection::open(folder.path().join("desk.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let desk = Desk::open(folder.path(), NOW).unwrap().desk;
    assert_eq!(desk.set(Setting::Locale, "fa"), Err(Error::InUse));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(desk.set(Setting::Locale, "fa"), Ok(()));
}

#[test]
fn names_a_folder_that_cannot_be_made() {
    let folder = folder();
    let file = folder.path().join("a-file");
    fs::write(&file, "").unwrap();
    let error = Desk::open(&file.join("desk"), NOW).unwrap_err();
    assert!(matches!(error, Error::NotOpened { .. }));
}

/// The tables of version 1, with one case in them.
const VERSION_1: &str = "
    CREATE TABLE subscriber (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,
        details TEXT NOT NULL) STRICT;
    CREATE TABLE cases (id INTEGER PRIMARY KEY AUTOINCREMENT, guide TEXT NOT NULL,
        practice INTEGER NOT NULL,
        subscriber INTEGER REFERENCES subscriber(id) ON DELETE SET NULL,
        created INTEGER NOT NULL, changed INTEGER NOT NULL) STRICT;
    CREATE INDEX cases_changed ON cases(changed);
    CREATE TABLE answer (case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
        step TEXT NOT NULL, choice TEXT, fields TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (case_id, step)) STRICT;
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    INSERT INTO cases VALUES (7, 'some-guide', 0, NULL, 1, 2);
    INSERT INTO answer VALUES (7, 'first', 'a', '{\"phone\":\"021\"}', 2);
    INSERT INTO setting VALUES ('locale', 'fa');
    PRAGMA user_version = 1;";

#[test]
fn a_desk_of_the_first_version_keeps_everything() {
    let folder = folder();
    let old = rusqlite::Connection::open(folder.path().join("desk.sqlite")).expect("a file");
    old.execute_batch(VERSION_1)
        .expect("the tables of version 1");
    drop(old);
    let opened = Desk::open(folder.path(), NOW).expect("the desk opens");
    assert_eq!(opened.notice, None);
    let desk = opened.desk;
    assert_eq!(desk.cases(100).map(|cases| cases.len()), Ok(1));
    let answers = desk.answers(7).expect("the answers");
    assert_eq!(answers[0].fields["phone"], "021");
    assert_eq!(desk.setting(Setting::Locale), Ok(Some("fa".into())));
    assert_eq!(desk.waiting(7, NOW), Ok(vec![]));
    assert_eq!(desk.find_subscribers("", 1), Ok(vec![]));
}

/// What version 2 added that the next one builds on, with a subscriber.
const VERSION_2: &str = "
    ALTER TABLE subscriber ADD COLUMN found TEXT NOT NULL DEFAULT '';
    ALTER TABLE subscriber ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    INSERT INTO subscriber VALUES (3, '0123456787', '{}', '0123456787', 5);
    UPDATE cases SET subscriber = 3;
    PRAGMA user_version = 2;";

#[test]
fn a_desk_of_the_second_version_keeps_everything_and_learns_what_is_copied() {
    let folder = folder();
    let old = rusqlite::Connection::open(folder.path().join("desk.sqlite")).expect("a file");
    old.execute_batch(&format!("{VERSION_1}{VERSION_2}"))
        .expect("the tables of version 2");
    drop(old);
    let opened = Desk::open(folder.path(), NOW).expect("the desk opens");
    assert_eq!(opened.notice, None);
    let desk = opened.desk;
    assert_eq!(desk.case(7).map(|case| case.subscriber), Ok(Some(3)));
    assert_eq!(desk.answers(7).map(|answers| answers.len()), Ok(1));
    assert_eq!(desk.copied(7), Ok(vec![]));
    let copied = Copied {
        step: "first".into(),
        field: "phone".into(),
        text: "021".into(),
    };
    assert_eq!(desk.mark_copied(7, &copied), Ok(()));
    assert_eq!(desk.copied(7), Ok(vec![copied]));
}
