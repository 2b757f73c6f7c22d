//! Ends and waits are told in time, once, and also to who slept through them.

use tamga_desk::{Desk, Document, Opened, Reminder, Waiting};
use tamga_x509::UnixTime;
use tempfile::TempDir;

const DAY: i64 = 86_400;
const NOW: i64 = 1_795_000_000;

struct Shelf {
    _folder: TempDir,
    desk: Desk,
}

fn shelf(ends: &[(&str, i64)]) -> Shelf {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let Opened { desk, .. } = Desk::open(folder.path(), UnixTime(NOW)).expect("the desk opens");
    for (number, days) in ends {
        desk.watch_document(&paper(number, *days), UnixTime(NOW))
            .expect("the desk keeps");
    }
    Shelf {
        _folder: folder,
        desk,
    }
}

fn paper(number: &str, days: i64) -> Document {
    Document {
        number: number.into(),
        scopes: "ISO/IEC 17025".into(),
        holder: None,
        ends: UnixTime(NOW + days * DAY + 60),
    }
}

impl Shelf {
    /// `number:days left` of all that is told `days` after now.
    #[track_caller]
    fn tells(&mut self, days: i64, expected: &[&str]) {
        let told = self.desk.remind(UnixTime(NOW + days * DAY + 120));
        let told = told.expect("the desk tells");
        let shown = |reminder: &Reminder| match reminder {
            Reminder::Ends { watched, days_left } => format!("{}:{days_left}", watched.serial),
            Reminder::WaitOver { waiting } => format!("case {}", waiting.case),
        };
        assert_eq!(told.iter().map(shown).collect::<Vec<_>>(), expected);
    }

    #[track_caller]
    fn next(&self, now: i64, expected: Option<i64>) {
        let next = self.desk.next_reminder(UnixTime(NOW + now));
        let next = next.expect("the desk tells");
        assert_eq!(next.map(|next| next.0 - NOW), expected);
    }
}

#[test]
fn an_end_is_told_at_every_mark_and_never_twice() {
    let mut shelf = shelf(&[("A-1", 61)]);
    shelf.tells(0, &[]);
    shelf.tells(1, &["A-1:59"]);
    shelf.tells(1, &[]);
    shelf.tells(30, &[]);
    shelf.tells(31, &["A-1:29"]);
    shelf.tells(47, &["A-1:13"]);
    shelf.tells(54, &["A-1:6"]);
    shelf.tells(60, &["A-1:0"]);
    shelf.tells(61, &["A-1:-1"]);
    shelf.tells(62, &[]);
}

#[test]
fn who_sleeps_through_several_marks_is_told_once() {
    let mut shelf = shelf(&[("A-1", 61), ("A-2", 300)]);
    shelf.tells(55, &["A-1:5"]);
    shelf.tells(70, &["A-1:-10"]);
    let mut late = self::shelf(&[("A-1", -40)]);
    late.tells(0, &[]);
}

#[test]
fn what_the_person_silenced_or_extended_is_quiet() {
    let mut shelf = shelf(&[("A-1", 20), ("A-2", 20)]);
    let ids: Vec<_> = shelf.desk.ending(UnixTime(NOW), 60).unwrap();
    shelf.desk.silence(ids[0].id, true).unwrap();
    shelf
        .desk
        .watch_document(&paper("A-2", 400), UnixTime(NOW))
        .unwrap();
    shelf.tells(0, &[]);
    shelf.desk.silence(ids[0].id, false).unwrap();
    shelf.tells(0, &["A-1:19"]);
    shelf.tells(341, &["A-2:58"]);
    shelf.desk.forget(ids[0].id).unwrap();
    assert_eq!(shelf.desk.ending(UnixTime(NOW), 60).unwrap(), []);
}

#[test]
fn the_next_moment_is_the_first_mark_to_come() {
    let shelf = shelf(&[("A-1", 45), ("A-2", 61)]);
    shelf.next(0, Some(DAY + 60));
    shelf.next(2 * DAY, Some(15 * DAY + 60));
    shelf.next(100 * DAY, None);
    shelf.next(44 * DAY + 61, Some(45 * DAY + 60));
    self::shelf(&[]).next(0, None);
}

#[test]
fn a_wait_that_is_over_is_told_once_and_another_goes_on() {
    let mut shelf = shelf(&[]);
    let case = shelf
        .desk
        .start_case("some-guide", false, UnixTime(NOW))
        .unwrap()
        .id;
    let waiting = Waiting {
        case,
        step: "customs".into(),
        since: UnixTime(NOW),
        until: UnixTime(NOW + DAY),
        certain: true,
    };
    shelf.desk.park(&waiting).unwrap();
    let longer = Waiting {
        step: "insurance".into(),
        until: UnixTime(NOW + 3 * DAY),
        ..waiting.clone()
    };
    shelf.desk.park(&longer).unwrap();
    let waits = |shelf: &Shelf, now| shelf.desk.waiting(case, UnixTime(now)).unwrap();
    assert_eq!(waits(&shelf, NOW), [waiting, longer.clone()]);
    shelf.next(0, Some(DAY));
    shelf.tells(0, &[]);
    shelf.tells(1, &[&format!("case {case}")]);
    shelf.tells(1, &[]);
    shelf.next(DAY, Some(3 * DAY));
    assert_eq!(waits(&shelf, NOW + DAY), [longer]);
    shelf.desk.remove_case(case).unwrap();
    shelf.next(DAY, None);
}

#[test]
fn a_portal_knows_one_certificate_and_since_when() {
    let mut shelf = shelf(&[]);
    let desk = &mut shelf.desk;
    let case = desk
        .start_case("some-guide", false, UnixTime(NOW))
        .unwrap()
        .id;
    let details = Default::default();
    let subscriber = desk
        .assign(case, "0312345673", &details, UnixTime(NOW))
        .unwrap();
    for (serial, at) in [("0A", 1), ("0A", 2), ("0B", 3)] {
        desk.register(subscriber, "vn-etax", serial, UnixTime(at))
            .unwrap();
        let kept = desk.registrations(subscriber).unwrap();
        assert_eq!(kept.len(), 1);
        let since = if serial == "0A" { 1 } else { 3 };
        assert_eq!((&*kept[0].serial, kept[0].since), (serial, UnixTime(since)));
    }
}
