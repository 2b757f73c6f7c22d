//! A visit to a portal names its menu words somewhere.

use tamga_guide::parse;

const HEAD: &str = r#"
id = "visit"
kind = "answer"
portal = "p"
help = [{ id = "support", kind = "office" }]

[[source]]
id = "s"
title = "S"
lang = "en"
checked_on = "2026-11-20"
confidence = "low"
"#;

const OPENS: &str = "do = \"open-portal\"";
const PORTAL: &str = "place = \"portal\"";
const LABELS: &str = "labels = [{ lang = \"en\", path = [\"Menu\"] }]";
const ASKS: &str = "ask = [{ id = \"a\", next = \"form\" }, { id = \"b\", next = \"menu\" }]";

/// The steps, each an id and what it holds, that open a portal without a menu word.
#[track_caller]
fn check(steps: &[(&str, &[&str])], unlabelled: &[&str]) {
    let steps = steps.iter().map(|(id, keys)| {
        let keys = keys.join("\n");
        format!("[[step]]\nid = \"{id}\"\n{keys}\n")
    });
    let toml = HEAD.to_owned() + &steps.collect::<String>();
    let guide = parse("visit.toml", &toml).expect("it is sound");
    let found: Vec<_> = guide.unlabelled_steps().map(|step| &step.id).collect();
    assert_eq!(found, unlabelled);
}

#[test]
fn a_portal_opened_without_a_menu_word_is_found() {
    check(
        &[("sign-in", &[OPENS, PORTAL]), ("done", &[])],
        &["sign-in"],
    );
    check(&[("sign-in", &[OPENS, PORTAL, LABELS]), ("done", &[])], &[]);
}

#[test]
fn words_that_come_later_on_the_same_visit_are_enough() {
    let menu: (&str, &[&str]) = ("menu", &[PORTAL, LABELS]);
    check(&[("sign-in", &[OPENS, PORTAL]), menu, ("done", &[])], &[]);
    let form: (&str, &[&str]) = ("form", &[PORTAL, "next = \"done\""]);
    let asks: (&str, &[&str]) = ("sign-in", &[OPENS, PORTAL, ASKS]);
    check(&[asks, form, menu, ("done", &[])], &[]);
}

#[test]
fn words_after_the_portal_was_left_are_of_another_visit() {
    check(
        &[
            ("sign-in", &[OPENS, PORTAL]),
            ("wait", &[]),
            ("menu", &[OPENS, PORTAL, LABELS]),
            ("done", &[]),
        ],
        &["sign-in"],
    );
}

#[test]
fn what_is_done_elsewhere_needs_no_menu_word() {
    check(
        &[("apply", &[OPENS]), ("portal", &[PORTAL]), ("done", &[])],
        &[],
    );
}
