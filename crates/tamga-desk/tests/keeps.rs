//! What was answered is there again, and nothing else is touched.

use std::collections::BTreeMap;

use tamga_desk::{Answer, Copied, Desk, Error, Opened, Setting};
use tamga_x509::UnixTime;
use tempfile::TempDir;

const NOW: UnixTime = UnixTime(1_795_000_000);

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn open(folder: &TempDir) -> Opened {
    Desk::open(folder.path(), NOW).expect("the desk opens")
}

fn answer(step: &str, choice: Option<&str>, fields: &[(&str, &str)]) -> Answer {
    Answer {
        step: step.into(),
        choice: choice.map(Into::into),
        fields: map(fields),
    }
}

fn map(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields
        .iter()
        .map(|(id, value)| ((*id).into(), (*value).into()))
        .collect()
}

#[test]
fn a_case_is_there_again_after_a_restart() {
    let folder = folder();
    let given = [
        answer("have-token", Some("yes"), &[]),
        answer("numbers", None, &[("legal-id", "14012345679")]),
    ];
    let case = {
        let mut desk = open(&folder).desk;
        let case = desk.start_case("some-guide", false, NOW).unwrap();
        for answer in &given {
            desk.answer(case.id, answer, UnixTime(NOW.0 + 5)).unwrap();
        }
        case
    };
    let desk = open(&folder).desk;
    assert_eq!(desk.answers(case.id).unwrap(), given);
    assert_eq!(desk.case(case.id).unwrap().changed, UnixTime(NOW.0 + 5));
    assert_eq!(desk.case(case.id).unwrap().guide, "some-guide");
}

#[test]
fn what_was_copied_is_there_again_and_goes_with_its_case() {
    let folder = folder();
    let copied = |field: &str, text: &str| Copied {
        step: "fill".into(),
        field: field.into(),
        text: text.into(),
    };
    let case = {
        let desk = open(&folder).desk;
        let case = desk.start_case("some-guide", true, NOW).unwrap().id;
        for (field, text) in [("name", "Bat"), ("phone", "99"), ("name", "Dorj")] {
            desk.mark_copied(case, &copied(field, text)).unwrap();
        }
        case
    };
    let desk = open(&folder).desk;
    let expected = vec![copied("name", "Dorj"), copied("phone", "99")];
    assert_eq!(desk.copied(case), Ok(expected));
    desk.remove_case(case).unwrap();
    assert_eq!(desk.copied(case), Ok(vec![]));
    let gone = desk.mark_copied(case, &copied("name", "Bat"));
    assert_eq!(gone, Err(Error::CaseGone { case }));
}

#[test]
fn a_changed_answer_takes_the_place_of_the_earlier_one() {
    let folder = folder();
    let mut desk = open(&folder).desk;
    let case = desk.start_case("some-guide", false, NOW).unwrap().id;
    for (step, choice) in [("first", "a"), ("second", "b"), ("first", "c")] {
        desk.answer(case, &answer(step, Some(choice), &[]), NOW)
            .unwrap();
    }
    let answers = desk.answers(case).unwrap();
    let kept: Vec<_> = answers
        .iter()
        .map(|answer| (answer.step.as_str(), answer.choice.as_deref()))
        .collect();
    assert_eq!(kept, [("first", Some("c")), ("second", Some("b"))]);
}

#[test]
fn a_removed_case_takes_its_answers_along_and_keeps_its_number() {
    let folder = folder();
    let mut desk = open(&folder).desk;
    let case = desk.start_case("some-guide", true, NOW).unwrap().id;
    desk.answer(case, &answer("first", None, &[]), NOW).unwrap();
    desk.remove_case(case).unwrap();
    assert_eq!(desk.case(case), Err(Error::CaseGone { case }));
    assert_eq!(desk.answers(case), Ok(vec![]));
    let late = desk.answer(case, &answer("first", None, &[]), NOW);
    assert_eq!(late, Err(Error::CaseGone { case }));
    assert_ne!(desk.start_case("some-guide", true, NOW).unwrap().id, case);
}

#[test]
fn the_last_changed_case_comes_first() {
    let folder = folder();
    let mut desk = open(&folder).desk;
    let older = desk.start_case("a", false, NOW).unwrap().id;
    let newer = desk.start_case("b", false, UnixTime(NOW.0 + 1)).unwrap().id;
    let order = |desk: &Desk| -> Vec<i64> {
        let cases = desk.cases(100).unwrap();
        cases.iter().map(|case| case.id).collect()
    };
    assert_eq!(order(&desk), [newer, older]);
    desk.answer(older, &answer("first", None, &[]), UnixTime(NOW.0 + 2))
        .unwrap();
    assert_eq!(order(&desk), [older, newer]);
}

#[test]
fn a_subscriber_is_entered_once_and_known_in_every_case() {
    let folder = folder();
    let mut desk = open(&folder).desk;
    let first = desk.start_case("a", false, NOW).unwrap().id;
    let second = desk.start_case("b", false, NOW).unwrap().id;
    let number = "14012345679";
    let one = desk.assign(first, number, &map(&[("phone", "021")]), NOW);
    let same = desk.assign(second, number, &map(&[("email", "a@b.example")]), NOW);
    assert_eq!(one, same);
    let subscribers = desk.find_subscribers("", 10).unwrap();
    assert_eq!(subscribers.len(), 1);
    assert_eq!(
        subscribers[0].subscriber.details,
        map(&[("email", "a@b.example"), ("phone", "021")])
    );
    assert_eq!(subscribers[0].cases, 2);
    assert_eq!(desk.case(second).unwrap().subscriber, one.ok());
    let found = |text| desk.find_subscribers(text, 10).unwrap().len();
    assert_eq!(["1234", "A@B", "0219", ""].map(found), [1, 1, 0, 1]);
}

#[test]
fn a_case_for_a_subscriber_is_one_of_its_cases_from_the_start() {
    let folder = folder();
    let mut desk = open(&folder).desk;
    let first = desk.start_case("a", false, NOW).unwrap().id;
    let subscriber = desk.assign(first, "14012345679", &map(&[]), NOW).unwrap();
    let second = desk.start_case_for(subscriber, "b", NOW).unwrap();
    assert_eq!(second.subscriber, Some(subscriber));
    assert!(!second.practice);
    let cases = desk.cases_of(subscriber).unwrap();
    assert_eq!(cases[0], second);
}

#[test]
fn a_setting_is_unset_until_it_is_set() {
    let folder = folder();
    let desk = open(&folder).desk;
    assert_eq!(desk.setting(Setting::Locale), Ok(None));
    desk.set(Setting::Locale, "fa").unwrap();
    desk.set(Setting::Locale, "mn").unwrap();
    assert_eq!(desk.setting(Setting::Locale), Ok(Some("mn".into())));
}
