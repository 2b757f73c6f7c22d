//! Readers and cards, as the watch sees them come and go.

use std::process::Command;

use serde_json::Value;
use tamga_tests::card::{self, Card, Kind};
use tamga_tests::lines::Lines;
use tamga_tests::pcscd::Pcscd;

#[test]
fn a_card_is_seen_when_it_comes_and_when_it_goes() {
    let pcscd = Pcscd::start();
    let mut watch = watch(&pcscd);
    let start = watch.wait_for("both slots are empty", |event| cards(event) == [None, None]);
    assert_eq!(start["service"], "running");
    let card = Card::insert(Kind::Piv, &pcscd);
    let event = watch.wait_for("the card is in", |event| cards(event)[0].is_some());
    assert_eq!(cards(&event), [Some(card::ATR), None]);
    card.pull();
    watch.wait_for("the card is out", |event| cards(event) == [None, None]);
    let card = Card::insert(Kind::Openpgp, &pcscd);
    watch.wait_for("another card is in", |event| cards(event)[0].is_some());
    card.pull();
    watch.wait_for("it is out too", |event| cards(event) == [None, None]);
    watch.end();
}

#[test]
fn the_watch_outlives_a_service_that_is_killed() {
    check_restart(Pcscd::kill);
}

#[test]
fn the_watch_outlives_a_service_that_is_stopped() {
    check_restart(Pcscd::stop);
}

#[track_caller]
fn check_restart(end: fn(&mut Pcscd)) {
    let mut pcscd = Pcscd::start();
    let mut watch = watch(&pcscd);
    watch.wait_for("the service is seen", |event| event["service"] == "running");
    for _ in 0..2 {
        end(&mut pcscd);
        let event = watch.wait_for("its end is seen", |event| event["service"] == "stopped");
        assert_eq!(event["readers"], serde_json::json!([]));
        pcscd.restart();
        watch.wait_for("it is seen again", |event| event["service"] == "running");
        let card = Card::insert(Kind::Piv, &pcscd);
        watch.wait_for("a card is seen", |event| {
            cards(event).first() == Some(&Some(card::ATR))
        });
        card.pull();
    }
    watch.end();
}

#[test]
fn a_service_that_starts_late_is_seen() {
    let mut pcscd = Pcscd::start();
    pcscd.stop();
    let mut watch = watch(&pcscd);
    watch.wait_for("there is no service", |event| event["service"] == "stopped");
    pcscd.restart();
    watch.wait_for("there is one", |event| cards(event) == [None, None]);
    watch.end();
}

#[test]
fn a_reader_whose_name_is_not_utf8_is_named_as_such() {
    let pcscd = Pcscd::with_reader_name(b"Lecteur \xe9trange");
    let mut watch = watch(&pcscd);
    let event = watch.wait_for("the reader is seen", |event| {
        event["readers"][0].is_object()
    });
    let reader = &event["readers"][0];
    assert_eq!(
        reader["fault"]["code"], "reader-name-unreadable",
        "{event:#}"
    );
    assert!(
        reader["name"].as_str().unwrap().contains("trange"),
        "{event:#}"
    );
    watch.end();
}

fn watch(pcscd: &Pcscd) -> Lines {
    Lines::of(pcscd.lead(&mut Command::new(env!("CARGO_BIN_EXE_readers"))))
}

/// For each reader, the ATR of its card.
fn cards(event: &Value) -> Vec<Option<&str>> {
    let readers = event["readers"].as_array().expect("an event has readers");
    readers
        .iter()
        .map(|reader| reader["card"]["atr"].as_str())
        .collect()
}
