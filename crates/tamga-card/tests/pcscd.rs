//! A real `pcscd` is started, stopped and killed under a running watch; cards come and go.
//!
//! Needs the packages `pcscd` and `vsmartcard-vpcd`, and the right to make a mount namespace.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "pcscd/card.rs"]
mod card;
#[path = "pcscd/service.rs"]
mod service;
#[path = "pcscd/watcher.rs"]
mod watcher;

use std::time::{Duration, Instant};

use card::Card;
use serde_json::{Value, json};
use service::Service;
use watcher::Watcher;

/// ATR of a Feitian ePass3003 Auto.
const EPASS3003_AUTO: &[u8] = b"\x3b\x9f\x95\x81\x31\xfe\x9f\x00\x66\x46\x53\x05\x32\x02\x25\
                                \x71\xdf\x00\x00\x06\x00\x00\x10";

fn is_running(event: &Value) -> bool {
    event["service"] == "running" && !readers(event).is_empty()
}

fn is_stopped(event: &Value) -> bool {
    event["service"] == "stopped" && readers(event).is_empty()
}

fn readers(event: &Value) -> Vec<&str> {
    let readers = event["readers"].as_array().expect("readers");
    readers
        .iter()
        .map(|reader| reader["name"].as_str().expect("name"))
        .collect()
}

fn has_card(event: &Value) -> bool {
    !event["readers"][0]["card"].is_null()
}

#[test]
fn sees_the_service_start_stop_die_and_come_back() {
    let mut service = Service::new("Virtual PCD");
    let mut watcher = Watcher::start(&service);
    watcher.wait_for("nothing running", is_stopped);

    service.start();
    let event = watcher.wait_for("the first start", is_running);
    assert_eq!(event["changed"], json!(readers(&event)));

    service.kill();
    let event = watcher.wait_for("a crash", is_stopped);
    assert_ne!(event["changed"], json!([]), "the readers went");

    service.start();
    watcher.wait_for("a start after a crash", is_running);

    service.stop();
    watcher.wait_for("an orderly stop", is_stopped);

    service.start();
    watcher.wait_for("a start after a stop", is_running);
    assert!(watcher.end().success());
}

#[test]
fn ends_while_there_is_no_service() {
    let service = Service::new("Virtual PCD");
    let mut watcher = Watcher::start(&service);
    watcher.wait_for("nothing running", is_stopped);
    assert!(watcher.end().success());
}

#[test]
fn sees_a_card_come_and_go_and_knows_it() {
    let mut service = Service::new("Virtual PCD");
    service.start();
    let mut watcher = Watcher::start(&service);
    watcher.wait_for("an empty reader", |event| {
        is_running(event) && !has_card(event)
    });

    let card = Card::insert(&service, EPASS3003_AUTO);
    let event = watcher.wait_for("a card", has_card);
    let reader = readers(&event)[0].to_owned();
    let card_seen = &event["readers"][0]["card"];
    assert_eq!(
        card_seen["atr"],
        "3b9f958131fe9f006646530532022571df000006000010"
    );
    assert_eq!(card_seen["products"][0], "feitian-epass3003-auto");
    assert_eq!(event["changed"], json!([reader]));

    card.pull();
    let event = watcher.wait_for("no card", |event| !has_card(event));
    assert_eq!(event["changed"], json!([reader]));
}

#[test]
fn says_that_a_card_does_not_answer() {
    let mut service = Service::new("Virtual PCD");
    service.start();
    let mut watcher = Watcher::start(&service);
    let _card = Card::insert(&service, &[0x3b; 60]);
    watcher.wait_for("a mute card", |event| {
        event["readers"][0]["fault"]["code"] == "card-mute"
    });
}

#[test]
fn works_with_a_reader_whose_name_is_not_utf8() {
    let mut service = Service::new(b"L\xe4ser".as_slice());
    service.start();
    let mut watcher = Watcher::start(&service);
    let _card = Card::insert(&service, EPASS3003_AUTO);
    let event = watcher.wait_for("a card", has_card);
    let reader = &event["readers"][0];
    assert!(
        reader["name"].as_str().unwrap().starts_with("L\u{fffd}ser"),
        "{reader}"
    );
    assert_eq!(reader["fault"]["code"], "reader-name-unreadable");
}

#[test]
fn names_who_else_talks_with_the_service_and_reads_the_computer_quickly() {
    let mut service = Service::new("Virtual PCD");
    service.start();
    // A grandchild: the programs that this one starts itself are its own workers.
    let mut other = std::process::Command::new("sh")
        .args(["-c", "\"$0\"; true"])
        .arg(watcher::program())
        .env("PCSCLITE_CSOCK_NAME", service.socket())
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let mut quickest = Duration::MAX;
    let names = loop {
        let one = Instant::now();
        let computer = tamga_card::computer();
        quickest = quickest.min(one.elapsed());
        if computer.card_programs.iter().any(|it| it == "watch") {
            break computer.card_programs;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{computer:?}");
        std::thread::sleep(Duration::from_millis(50));
    };
    drop(other.stdin.take());
    other.wait().unwrap();
    assert!(!names.iter().any(|it| it == "pcscd"), "{names:?}");
    assert!(quickest <= Duration::from_millis(30), "{quickest:?}");
}
