//! Every guide that ships is sound, and the wire carries what the window expects.

use tamga_guide::{Date, files, guides, parse, portals};

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
