//! The desk of an accountant who keeps everything for years.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use tamga_desk::{Answer, Desk, Document};
use tamga_x509::UnixTime;
use tempfile::TempDir;

use crate::row::{Row, median, milliseconds};

const SUBSCRIBERS: usize = 10_000;
const WATCHED: usize = 30_000;
const CASES: usize = 5_000;
/// Rounds of each question.
const ROUNDS: usize = 21;

const NOW: UnixTime = UnixTime(1_800_000_000);
const DAY: i64 = 86_400;

/// Opens a full desk, finds one subscriber, and looks what runs out.
pub(crate) fn full() -> [Row; 3] {
    // In memory: 75,000 writes that each wait for a disk take minutes, and reading is what counts.
    let folder = TempDir::new_in("/dev/shm").expect("Linux has this folder");
    fill(folder.path()).expect("the folder is ours");
    let open = || Desk::open(folder.path(), NOW).expect("the desk opens").desk;
    let desk = open();
    let found = || {
        desk.find_subscribers("0000007777", 50)
            .expect("the desk is whole")
    };
    assert_eq!(found().len(), 1, "one subscriber has that number");
    let ending = || desk.ending(NOW, 60).expect("the desk is whole");
    assert!(ending().len() > 1_000, "much runs out in 60 days");
    let size = format!("{SUBSCRIBERS} subscribers, {WATCHED} watched, {CASES} cases");
    [
        row(&format!("Desk with {size}: open"), &times(open), 150),
        row("The same desk: find one subscriber", &times(found), 10),
        row(
            "The same desk: what runs out in 60 days",
            &times(ending),
            10,
        ),
    ]
}

fn row(what: &str, times: &[Duration], limit: u64) -> Row {
    let middle = median(times);
    Row {
        what: what.into(),
        ours: milliseconds(middle),
        beside: "–".into(),
        to_reach: format!("≤ {limit} ms"),
        ratio: None,
        met: middle <= Duration::from_millis(limit),
    }
}

fn times<T>(question: impl Fn() -> T) -> Vec<Duration> {
    let time = |_| {
        let begun = Instant::now();
        let answer = question();
        let time = begun.elapsed();
        drop(answer);
        time
    };
    // The first round warms the disk's cache.
    (0..=ROUNDS).map(time).skip(1).collect()
}

fn fill(folder: &Path) -> tamga_desk::Result<()> {
    let mut desk = Desk::open(folder, NOW)?.desk;
    (0..SUBSCRIBERS).try_for_each(|number| subscriber(&mut desk, number))?;
    (0..WATCHED).try_for_each(|number| watched(&desk, number))
}

fn subscriber(desk: &mut Desk, number: usize) -> tamga_desk::Result<()> {
    let details = BTreeMap::from([
        (
            "organisation-name".to_owned(),
            format!("Company {number} LLC"),
        ),
        ("phone".to_owned(), format!("9900{number:06}")),
    ]);
    let case = desk
        .start_case("ir-moadian-register-hardware", false, NOW)?
        .id;
    desk.assign(case, &format!("{number:010}"), &details, NOW)?;
    if number >= CASES {
        return desk.remove_case(case);
    }
    for step in ["holder", "organisation-number", "sending", "token"] {
        let answer = Answer {
            step: step.into(),
            choice: Some("yes".into()),
            fields: details.clone(),
        };
        desk.answer(case, &answer, NOW)?;
    }
    Ok(())
}

fn watched(desk: &Desk, number: usize) -> tamga_desk::Result<()> {
    let days = (number % 1_500) as i64 - 300;
    let document = Document {
        number: format!("D-{number:06}"),
        scopes: "ISO/IEC 17025".into(),
        holder: Some(format!("{:010}", number % SUBSCRIBERS)),
        ends: UnixTime(NOW.0 + days * DAY),
    };
    desk.watch_document(&document, NOW)
}
