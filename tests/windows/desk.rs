//! A desk that cannot be used as it is: the window opens, says so, and nothing is lost.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_words::Locale;

use crate::journey::Journey;

/// Where SQLite's header has `user_version`, our version of the desk (four bytes, big-endian).
const VERSION: std::ops::Range<usize> = 60..64;

#[test]
fn a_damaged_desk_is_set_aside_and_named() {
    let home = Home::new();
    let damaged = spoil(&home, |desk| desk[100..].fill(0x5a));
    check(&home, |home| {
        let names = fs::read_dir(home.data())
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let mut aside = names.filter(|path| path.display().to_string().contains("damaged"));
        let path = aside.next().expect("the damaged desk was kept");
        assert_eq!(fs::read(&path).unwrap(), damaged);
        json!({ "area": "desk", "code": "damaged-set-aside", "path": path })
    });
}

#[test]
fn a_desk_of_a_newer_version_is_left_alone_and_named() {
    let home = Home::new();
    let newer = spoil(&home, |desk| {
        desk[VERSION].copy_from_slice(&999_u32.to_be_bytes())
    });
    check(&home, |home| {
        let path = home.data().join("desk.sqlite");
        assert_eq!(fs::read(&path).unwrap(), newer);
        json!({ "area": "desk", "code": "newer-version", "path": path, "found": 999, "known": 3 })
    });
}

#[test]
fn a_full_disk_is_named_and_the_person_goes_on_once_there_is_room() {
    let (home, display) = (Home::on_a_small_disk(), Display::start());
    let window = Window::open(&home, &display, Locale::Vi);
    window.press_named("Tiếng Việt");
    let mut journey = Journey::start(&window, "ir-moadian-register-software", true);
    journey.answer();
    journey.arrive();
    let filler = window.disk(&home).join("filler");
    fill(&filler);
    let full = json!({ "area": "desk", "code": "disk-full" });
    journey.try_to_answer(&window.problem(&full).what);
    fs::remove_file(filler).unwrap();
    journey.go_to("open-file");
}

/// Writes until the disk takes no more.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [65_536, 4_096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// Makes a desk and changes its bytes; gives what they are then.
fn spoil(home: &Home, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    home.set(Setting::Theme, "light");
    let path = home.data().join("desk.sqlite");
    let mut desk = fs::read(&path).unwrap();
    change(&mut desk);
    fs::write(&path, &desk).unwrap();
    desk
}

#[track_caller]
fn check(home: &Home, problem: impl FnOnce(&Home) -> Value) {
    let display = Display::start();
    let window = Window::open(home, &display, Locale::Fa);
    window.press_named("فارسی");
    window.wait_for("app-home-title");
    window.wait_for_text(&window.problem(&problem(home)).what);
}
