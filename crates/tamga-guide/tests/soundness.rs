//! A guide with a mistake is refused, and the mistake is pointed at.

use tamga_guide::{Error, Fault, Guide, message_ids, parse, parse_portals, prove};

/// A sound guide with a question, a detour, and everything a step can say.
const SOUND: &str = include_str!("guides/sound.toml");

#[track_caller]
fn sound() -> Guide {
    parse("guides/sound.toml", SOUND).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn mistake(from: &str, to: &str) -> Error {
    assert_eq!(SOUND.matches(from).count(), 1, "{from}");
    let parsed = parse("guides/sound.toml", &SOUND.replace(from, to));
    parsed.expect_err("this is a mistake")
}

/// Parses the sound guide with `from` replaced by `to`, and compares the whole report.
#[track_caller]
fn refuse(from: &str, to: &str, expected: &str) {
    let error = mistake(from, to);
    assert_eq!(error.to_string(), expected.trim_start_matches('\n'));
}

/// As [`refuse`], where only what is wrong matters, and the text it points at.
#[track_caller]
fn point(from: &str, to: &str, at: &str, expected: Fault) {
    let error = mistake(from, to);
    assert_eq!(error.fault, expected);
    let skipped = error.source_line.chars().skip(error.column as usize - 1);
    let pointed: String = skipped.take(error.width as usize).collect();
    assert_eq!(pointed, at);
}

fn id(id: &str) -> String {
    id.into()
}

#[test]
fn a_misspelt_check_is_shown_with_a_caret() {
    refuse(
        "\"card-present\"",
        "\"card-presnt\"",
        r#"
guides/sound.toml:47:30: unknown variant `card-presnt`, expected one of `service-running`, `reader-present`, `card-present`, `driver-present`, `token-present`, `token-initialized`, `pin-usable`, `software-token-open`, `certificate-present`, `certificate-valid`, `certificate-holder`, `certificate-role`, `key-kind`, `key-usage`, `key-on-token`, `term-complete`, `certificate-issuer`, `term-clipped`, `certificate-renewed`
   |
47 | checks = ["service-running", "card-presnt", "certificate-holder", "term-complete"]
   |                              ^^^^^^^^^^^^^"#,
    );
}

#[test]
fn a_link_to_nowhere_is_shown_with_a_caret() {
    refuse(
        "otherwise = \"install-driver\"",
        "otherwise = \"instal-driver\"",
        r#"
guides/sound.toml:48:13: there is no `instal-driver`
   |
48 | otherwise = "instal-driver"
   |             ^^^^^^^^^^^^^^^"#,
    );
}

#[test]
fn columns_count_letters_and_not_bytes() {
    refuse(
        "label = \"شناسه ملی\" }",
        "label = \"شناسه ملی\", size = 3 }",
        r#"
guides/sound.toml:39:102: unknown field `size`, expected one of `id`, `kind`, `required`, `label`, `options`
   |
39 | fields = [{ id = "holder-number", kind = "ir-taxpayer-number", required = true, label = "شناسه ملی", size = 3 }]
   |                                                                                                      ^^^^"#,
    );
}

#[test]
fn text_that_is_no_toml_is_shown_where_it_stops() {
    let error = parse("guides/x.toml", "id = \"x\"\nkind = =").expect_err("no TOML");
    assert!(matches!(error.fault, Fault::Syntax { .. }));
    assert_eq!((error.line, &*error.source_line), (2, "kind = ="));
    for hostile in [
        "",
        "\u{feff}",
        "[[step]]",
        "id = 1",
        "a.b.c = [[[[[",
        "\u{0}",
        "=\r\n=",
    ] {
        assert!(parse("guides/x.toml", hostile).is_err(), "{hostile:?}");
    }
}

#[test]
fn ids_are_ids_and_name_one_thing() {
    let number = "id = \"number\"";
    #[track_caller]
    fn bad(name: &str) {
        let quoted = format!("\"{name}\"");
        let fault = Fault::BadId { id: id(name) };
        point("id = \"number\"", &format!("id = {quoted}"), &quoted, fault);
    }
    for name in ["Number", "1number", "a--b", "a-", "شماره", ""] {
        bad(name);
    }
    let (file, loud) = (id("sound"), id("loud"));
    let fault = Fault::IdNotFileName { file, id: loud };
    point("id = \"sound\"", "id = \"loud\"", "\"loud\"", fault);
    let twice = |name| Fault::IdTwice { id: id(name) };
    point(
        number,
        "id = \"contract\"",
        "\"contract\"",
        twice("contract"),
    );
    let person = "{ id = \"person\"";
    point(
        person,
        "{ id = \"company\"",
        "\"company\"",
        twice("company"),
    );
    point("\"no-pin\"", "\"final\"", "\"final\"", twice("final"));
}

#[test]
fn ids_leave_room_for_what_is_derived_from_them() {
    let fault = Fault::Reserved {
        id: id("otherwise"),
    };
    let person = "{ id = \"person\"";
    point(person, "{ id = \"otherwise\"", "\"otherwise\"", fault);
    let fault = Fault::MessageTwice {
        id: id("guide-sound-who-person"),
    };
    point(
        "id = \"number\"",
        "id = \"who-person\"",
        "\"who-person\"",
        fault,
    );
}

#[test]
fn every_step_is_reached_and_reaches_the_end() {
    let unreachable = |name| Fault::Unreachable { id: id(name) };
    let otherwise = "otherwise = \"install-driver\"";
    let dead_end = Fault::DeadEnd {
        id: id("install-driver"),
    };
    let no_way_back = Fault::NoWayBack {
        id: id("install-driver"),
    };
    point(
        otherwise,
        "",
        "\"install-driver\"",
        unreachable("install-driver"),
    );
    point(
        "next = \"done\"",
        "next = \"plug-in\"",
        "\"done\"",
        unreachable("done"),
    );
    let back = "next = \"plug-in\"";
    point(
        back,
        "next = \"install-driver\"",
        "\"install-driver\"",
        dead_end,
    );
    point(back, "next = \"upload\"", "\"install-driver\"", no_way_back);
    let last = "id = \"done\"";
    point(
        last,
        "id = \"done\"\nnext = \"who\"",
        "\"who\"",
        Fault::LastGoesOn,
    );
}

#[test]
fn questions_are_questions() {
    let one = "[{ id = \"a\", next = \"done\" }]";
    let last = "id = \"done\"";
    point(last, &format!("{last}\nask = {one}"), one, Fault::OneChoice);
    let number = "[[step]]\nid = \"number\"";
    let and_next = format!("next = \"number\"\n{number}");
    point(number, &and_next, "\"number\"", Fault::AskAndNext);
    let next = "next = \"done\"";
    let and_detour = format!("{next}\notherwise = \"who\"");
    point(next, &and_detour, "\"who\"", Fault::OtherwiseWithoutChecks);
    let wait = "{ least = 9, most = 3, unit = \"working-day\" }";
    point("least = 1", "least = 9", wait, Fault::WaitBackwards);
    point("[\"امضای الکترونیکی\"]", "[]", "[]", Fault::EmptyLabel);
}

#[test]
fn everything_a_step_leans_on_is_there() {
    let help = "help = [{ id = \"support\", kind = \"phone\", value = \"1527\" }]";
    point(help, "", "\"who\"", Fault::NoHelp { id: id("who") });
    let mute = "{ id = \"support\", kind = \"phone\" }";
    point(", value = \"1527\"", "", mute, Fault::HelpUnreachable);
    point(
        "portal = \"ir-moadian\"",
        "",
        "\"open-portal\"",
        Fault::NoPortal,
    );
    let blog = "variant = \"blog\", source = ";
    let fault = Fault::NoSuch { id: id("blog") };
    point(
        &format!("{blog}\"wizard\""),
        &format!("{blog}\"blog\""),
        "\"blog\"",
        fault,
    );
    let fault = Fault::NoSuch { id: id("post") };
    point(
        "source = \"letter\"",
        "source = \"post\"",
        "\"post\"",
        fault,
    );
    let url = id("javascript:1");
    point(
        "https://example.org",
        "javascript:1",
        "\"javascript:1\"",
        Fault::NotHttps { url },
    );
    let asked = "fields = [{ id = \"contract-end\", kind = \"date\" }]";
    let checks = SOUND
        .lines()
        .find_map(|line| line.strip_prefix("checks = "))
        .unwrap();
    point(
        asked,
        "",
        checks,
        Fault::FieldMissing {
            id: id("contract-end"),
        },
    );
}

#[test]
fn what_a_step_compares_and_copies_is_there() {
    let names = "issuer_names = [\"GICA CA\"]";
    let checks = "[\"certificate-issuer\", \"term-clipped\", \"certificate-renewed\"]";
    point(names, "", checks, Fault::NoIssuerNames);
    point("do = \"note-certificate\"", "", checks, Fault::NothingNoted);
    let fault = Fault::NoSuch { id: id("note") };
    point("[\"contract\"]", "[\"note\"]", "\"note\"", fault);
    let fault = Fault::FieldMissing { id: id("purpose") };
    let note = "note = \"contract-end\"";
    point(note, "note = \"purpose\"", "\"purpose\"", fault);
    let fault = Fault::FieldMissing {
        id: id("document-end"),
    };
    let end = "  { id = \"document-end\", kind = \"date\" },\n";
    point(end, "", "\"watch-document\"", fault);
    let option = "kind = \"option\"";
    point(
        option,
        "kind = \"text\"",
        "\"text\"",
        Fault::OptionsMisplaced,
    );
    let words = ", options = [\"1 жил\", \"2 жил\"]";
    point(words, "", "\"option\"", Fault::OptionsMisplaced);
    let total = "id = \"note\"\n";
    point(
        total,
        &format!("{total}total = true\n"),
        "true",
        Fault::TotalOfNothing,
    );
}

#[test]
fn a_guide_that_nobody_knows_is_named() {
    let portals = [];
    let found = prove(&sound(), &portals, &[], &[], &|_, _| true);
    let missing = ["ir-moadian", "sound"].map(|name| Fault::NoSuch { id: id(name) });
    assert_eq!(found, Err(missing.to_vec()));
}

#[test]
fn a_guide_without_steps_or_sources_is_none() {
    let head = "id = \"x\"\nkind = \"answer\"\n";
    let fault = |toml: &str| parse("guides/x.toml", toml).expect_err("no guide").fault;
    assert_eq!(fault(head), Fault::NoSteps);
    let with_step =
        format!("{head}help = [{{ id = \"a\", kind = \"office\" }}]\n[[step]]\nid = \"a\"\n");
    assert_eq!(fault(&with_step), Fault::NoSource);
    let old = "[[source]]\nid = \"s\"\ntitle = \"S\"\nlang = \"en\"\nchecked_on = \"2026-02-30\"\nconfidence = \"low\"\n";
    let message = id("expected a day such as \"2026-11-23\"");
    assert_eq!(
        fault(&format!("{with_step}{old}")),
        Fault::Syntax { message }
    );
}

#[test]
fn portals_are_https_and_have_one_name_each() {
    let portal = |id: &str, url: &str| {
        format!("[[portal]]\nid = \"{id}\"\nurl = \"{url}\"\nlang = \"fa\"\n")
    };
    let one = portal("a", "https://a.example");
    let fault = |second: String| {
        parse_portals("portals.toml", &(one.clone() + &second)).expect_err("no portals")
    };
    assert_eq!(
        fault(portal("a", "https://b.example")).to_string(),
        "portals.toml:6:6: `a` is used twice\n  |\n6 | id = \"a\"\n  |      ^^^"
    );
    assert_eq!(
        fault(portal("b", "http://b.example")).fault,
        Fault::NotHttps {
            url: id("http://b.example")
        }
    );
    assert_eq!(
        parse_portals("portals.toml", &one).map(|portals| portals.len()),
        Ok(1)
    );
}

#[test]
fn messages_follow_from_ids() {
    let expected = include_str!("guides/sound.messages");
    assert_eq!(message_ids(&sound()).join("\n"), expected.trim_end());
}

#[test]
fn a_message_missing_in_one_language_is_named() {
    let portals = parse_portals(
        "p",
        "[[portal]]\nid = \"ir-moadian\"\nurl = \"https://a.example\"\nlang = \"fa\"",
    )
    .unwrap();
    let all = |_: &str, _: &str| true;
    assert_eq!(
        prove(&sound(), &portals, &[sound()], &["fa", "en"], &all),
        Ok(())
    );
    let no_portal = vec![Fault::NoSuch {
        id: id("ir-moadian"),
    }];
    assert_eq!(
        prove(&sound(), &[], &[sound()], &["fa", "en"], &all),
        Err(no_portal)
    );
    let lacking = |locale: &str, id: &str| !(locale == "fa" && id == "guide-sound-who.body");
    let fault = Fault::NoMessage {
        locale: id("fa"),
        id: id("guide-sound-who.body"),
    };
    assert_eq!(
        prove(&sound(), &portals, &[sound()], &["fa", "en"], &lacking),
        Err(vec![fault])
    );
}
