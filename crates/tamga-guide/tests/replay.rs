//! A case continues where it was left, whatever was changed on the way.

use tamga_guide::{Answer, Date, Guide, GuideRole, Walk, parse, record, replay, revisit, told};

const GUIDE: &str = r#"
id = "walk"
kind = "answer"
help = [{ id = "support", kind = "office" }]

[[source]]
id = "s"
title = "S"
lang = "en"
checked_on = "2025-11-20"
confidence = "low"

[[step]]
id = "who"
ask = [
  { id = "company", next = "company-number", role = "stamp" },
  { id = "person", next = "person-number", role = "sign" },
]

[[step]]
id = "company-number"
fields = [{ id = "holder-number", kind = "ir-legal-id", required = true }]
next = "plug-in"

[[step]]
id = "person-number"
fields = [{ id = "holder-number", kind = "ir-national-code", required = true }]

[[step]]
id = "plug-in"
checks = ["token-present"]
otherwise = "find-driver"

[[step]]
id = "ready"
ask = [{ id = "yes", next = "done" }, { id = "no", next = "wait" }]

[[step]]
id = "wait"
next = "ready"
checked_on = "2026-01-01"

[[step]]
id = "find-driver"

[[step]]
id = "install-driver"
next = "plug-in"

[[step]]
id = "done"
"#;

fn guide() -> Guide {
    parse("walk.toml", GUIDE).unwrap_or_else(|error| panic!("{error}"))
}

/// `step`, `step=choice`, or `step:field` with a value for the holder's number.
fn answer(text: &str) -> Answer {
    let (head, number) = text.split_once(':').unwrap_or((text, ""));
    let (step, choice) = head.split_once('=').unwrap_or((head, ""));
    let number = Some(("holder-number".into(), number.into())).filter(|_| text.contains(':'));
    Answer {
        step: step.into(),
        choice: Some(choice.into()).filter(|choice: &String| !choice.is_empty()),
        fields: number.into_iter().collect(),
    }
}

fn answers(text: &str) -> Vec<Answer> {
    let mut answers = Vec::new();
    for each in text.split_whitespace() {
        record(&mut answers, answer(each));
    }
    answers
}

/// `done steps > step now > steps ahead`, and `!` when finished.
fn show(walk: &Walk) -> String {
    let end = if walk.finished { " !" } else { "" };
    format!(
        "{} > {} > {}{end}",
        walk.path.join(" "),
        walk.at,
        walk.ahead.join(" ")
    )
}

#[track_caller]
fn check(given: &str, expected: &str) {
    assert_eq!(show(&replay(&guide(), &answers(given))), expected);
}

#[test]
fn a_case_begins_at_the_first_step_and_guesses_the_rest() {
    check("", " > who > company-number plug-in ready done");
    check("who=person", "who > person-number > plug-in ready done");
    check(
        "who=company company-number:14003778990 plug-in",
        "who company-number plug-in > ready > done",
    );
}

#[test]
fn the_last_answer_finishes_it() {
    check(
        "who=company company-number:14003778990 plug-in ready=yes done",
        "who company-number plug-in ready done > done >  !",
    );
}

#[test]
fn an_answer_that_does_not_fit_is_none() {
    check("who", " > who > company-number plug-in ready done");
    check("who=nobody", " > who > company-number plug-in ready done");
    check(
        "who=person person-number",
        "who > person-number > plug-in ready done",
    );
    check(
        "who=person person-number:",
        "who > person-number > plug-in ready done",
    );
    check(
        "gone who=otherwise",
        " > who > company-number plug-in ready done",
    );
}

#[test]
fn a_changed_answer_loses_nothing_later() {
    let way = "company-number:14003778990 person-number:0123456789 plug-in ready=yes";
    check(
        &format!("who=company {way}"),
        "who company-number plug-in ready > done > ",
    );
    check(
        &format!("who=company {way} who=person"),
        "who person-number plug-in ready > done > ",
    );
    check(
        "who=company plug-in ready=yes",
        "who > company-number > plug-in ready done",
    );
}

#[test]
fn a_detour_comes_back_to_its_step() {
    let start = "who=person person-number:0123456789";
    check(
        &format!("{start} plug-in=otherwise"),
        "who person-number > find-driver > install-driver plug-in ready done",
    );
    check(
        &format!("{start} plug-in=otherwise find-driver"),
        "who person-number find-driver > install-driver > plug-in ready done",
    );
    check(
        &format!("{start} plug-in=otherwise find-driver install-driver"),
        "who person-number find-driver install-driver > plug-in > ready done",
    );
    check(
        &format!("{start} plug-in=otherwise find-driver install-driver plug-in"),
        "who person-number plug-in > ready > done",
    );
}

#[test]
fn a_choice_that_leads_back_asks_again() {
    let start = "who=person person-number:0123456789 plug-in ready=no";
    check(start, "who person-number plug-in ready > wait > done");
    check(
        &format!("{start} wait"),
        "who person-number plug-in wait > ready > done",
    );
    check(
        &format!("{start} wait ready=yes"),
        "who person-number plug-in ready > done > ",
    );
}

#[test]
fn a_step_can_be_looked_at_again_and_the_rest_is_kept() {
    let given = answers("who=person person-number:0123456789 plug-in");
    let show_from = |step| show(&revisit(&guide(), &given, step));
    assert_eq!(
        show_from("person-number"),
        "who > person-number > plug-in ready done"
    );
    assert_eq!(
        show_from("who"),
        " > who > person-number plug-in ready done"
    );
    assert_eq!(
        show_from("done"),
        "who person-number plug-in > ready > done"
    );
    let finished = answers("who=person person-number:0123456789 plug-in ready=yes done");
    let again = revisit(&guide(), &finished, "ready");
    assert_eq!(show(&again), "who person-number plug-in > ready > done");
}

#[test]
fn steps_are_counted_for_the_person() {
    #[track_caller]
    fn check(given: &str, number: usize, count: usize) {
        let walk = replay(&guide(), &answers(given));
        assert_eq!((walk.step_number(), walk.step_count()), (number, count));
    }
    check("", 1, 5);
    check("who=person", 2, 5);
    check(
        "who=person person-number:0123456789 plug-in=otherwise",
        3,
        7,
    );
    check(
        "who=person person-number:0123456789 plug-in ready=yes done",
        5,
        5,
    );
}

#[test]
fn only_what_was_told_on_the_way_counts() {
    #[track_caller]
    fn check(given: &str, number: Option<&str>, role: Option<GuideRole>) {
        let told = told(&guide(), &answers(given));
        assert_eq!(told.fields.get("holder-number").map(String::as_str), number);
        assert_eq!(told.role, role);
    }
    let both = "company-number:14003778990 person-number:0123456789";
    check("", None, None);
    check(both, None, None);
    check(
        &format!("{both} who=company"),
        Some("14003778990"),
        Some(GuideRole::Stamp),
    );
    check(
        &format!("{both} who=person"),
        Some("0123456789"),
        Some(GuideRole::Sign),
    );
}

#[test]
fn a_step_not_looked_at_for_over_a_year_is_old() {
    #[track_caller]
    fn check(today: &str, old: usize) {
        let today = Date::parse(today).unwrap();
        assert_eq!(guide().old_steps(today).count(), old);
    }
    check("2026-11-20", 0);
    check("2026-11-21", 8);
    check("2027-01-02", 9);
}

#[test]
fn answers_survive_the_wire_and_lose_no_field() {
    let given = answers("who=person person-number:0123456789");
    let json = serde_json::to_string(&given).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Answer>>(&json).unwrap(), given);
    let bare: Answer = serde_json::from_str(r#"{"step":"who"}"#).unwrap();
    assert_eq!(bare, answer("who"));
}
