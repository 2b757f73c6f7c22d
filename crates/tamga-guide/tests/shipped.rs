//! Every guide that ships is sound, and the wire carries what the window expects.

use std::collections::{BTreeMap, HashSet};

use tamga_guide::{
    Answer, Date, Guide, OTHERWISE, Step, Walk, files, guides, parse, portals, record, replay,
    revisit,
};

#[test]
fn every_guide_is_sound() {
    for (file, toml) in files() {
        if let Err(error) = parse(file, toml) {
            panic!("{error}");
        }
    }
    assert_eq!(guides().len(), files().count());
}

#[test]
fn every_guide_leads_to_a_portal_we_list() {
    let listed: Vec<_> = portals().iter().map(|portal| &portal.id).collect();
    for guide in guides() {
        let steps = guide.steps.iter().filter_map(|step| step.portal.as_ref());
        for portal in steps.chain(&guide.portal) {
            assert!(listed.contains(&portal), "{}: {portal}", guide.id);
        }
    }
}

#[test]
fn everybody_who_goes_on_answering_comes_to_the_end() {
    for guide in guides() {
        for seed in 1..=200 {
            wander(guide, seed);
        }
    }
}

/// Answers at random, with detours and second thoughts, until the guide is finished.
fn wander(guide: &Guide, seed: u32) {
    let mut dice = seed;
    let mut answers = Vec::new();
    for _ in 0..1000 {
        let walk = replay(guide, &answers);
        each_step_once(&walk);
        if walk.finished {
            return;
        }
        let second_thought = (roll(&mut dice, 20) == 0)
            .then_some(())
            .and(walk.path.first());
        let at = second_thought.unwrap_or(&walk.at);
        assert_eq!(&revisit(guide, &answers, at).at, at);
        let step = guide.step(at).expect("a walk is along the guide");
        record(&mut answers, answer(step, &mut dice));
    }
    panic!(
        "{} goes on for ever with seed {seed}: {answers:?}",
        guide.id
    );
}

fn each_step_once(walk: &Walk) {
    let at = (!walk.finished).then_some(&walk.at);
    let way: Vec<_> = walk.path.iter().chain(at).chain(&walk.ahead).collect();
    let distinct: HashSet<_> = way.iter().collect();
    assert_eq!(distinct.len(), way.len(), "{walk:?}");
    assert_eq!(walk.step_count(), way.len());
}

fn answer(step: &Step, dice: &mut u32) -> Answer {
    let detour = step.otherwise.as_ref().filter(|_| roll(dice, 3) == 0);
    let choice = match detour {
        Some(_) => Some(OTHERWISE.to_owned()),
        None if step.ask.is_empty() => None,
        None => Some(step.ask[roll(dice, step.ask.len())].id.clone()),
    };
    let fields = step
        .fields
        .iter()
        .map(|field| (field.id.clone(), "1".to_owned()));
    Answer {
        step: step.id.clone(),
        choice,
        fields: fields.collect::<BTreeMap<_, _>>(),
    }
}

/// A number below `sides` (Marsaglia's xorshift32).
fn roll(dice: &mut u32, sides: usize) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 17;
    *dice ^= *dice << 5;
    *dice as usize % sides
}

#[test]
fn days_are_counted_from_1970() {
    #[track_caller]
    fn check(day: &str, days: i64) {
        let date = Date::parse(day).unwrap();
        assert_eq!(
            (date.days_since_1970(), date.to_string()),
            (days, day.to_owned())
        );
        assert_eq!(Date::from_days_since_1970(days), Some(date));
    }
    check("1970-01-01", 0);
    check("1969-12-31", -1);
    check("2000-02-29", 11_016);
    check("2020-07-20", 18_463);
    check("2026-11-23", 20_780);
    for never in [
        "2023-02-29",
        "2026-11-31",
        "2026-13-01",
        "2026-1-01",
        "２026-11-2",
        "x",
    ] {
        assert_eq!(Date::parse(never), None, "{never}");
    }
    let leap_day = Date::parse("2024-02-29").unwrap();
    assert_eq!(leap_day.years_later(1).to_string(), "2025-03-01");
    assert_eq!(Date::from_days_since_1970(i64::MAX), None);
}

#[test]
fn the_wire_speaks_camel_case() {
    let toml = include_str!("guides/sound.toml");
    let guide = parse("sound.toml", toml).unwrap();
    let json = serde_json::to_value(guide).unwrap();
    assert_eq!(json["sources"][0]["checkedOn"], "2026-11-20");
    assert_eq!(json["steps"][4]["action"], "open-portal");
    assert_eq!(json["steps"][4]["cost"][0]["taxPercent"], 10);
    assert_eq!(json["steps"][3]["checks"][0], "service-running");
}
