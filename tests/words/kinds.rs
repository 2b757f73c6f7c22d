//! Each kind of message has its form: what fits on a button is no sentence.

use std::collections::BTreeSet;

use crate::files::{LOCALES, messages};

/// What a title or a button holds at 360 pixels and twice the size of type.
const LONGEST: usize = 40;

/// A full stop, in any of the scripts.
const FULL_STOPS: [char; 3] = ['.', '۔', '。'];

/// Titles: guides, steps, and everything else that has a body below it.
fn titles() -> BTreeSet<String> {
    let bodies = messages("en")
        .into_keys()
        .filter_map(|id| id.strip_suffix(".body").map(str::to_owned));
    bodies.collect()
}

#[track_caller]
fn check(is_short: impl Fn(&str) -> bool) {
    let mut faults = Vec::new();
    for locale in LOCALES {
        let messages = messages(locale);
        for (id, message) in messages.iter().filter(|(id, _)| is_short(id)) {
            for text in message.renditions(&messages) {
                let length = text.chars().count();
                if length > LONGEST {
                    faults.push(format!("{locale}: {id} has {length} characters: {text}"));
                }
                if text.ends_with(FULL_STOPS) {
                    faults.push(format!("{locale}: {id} ends with a full stop: {text}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_action_fits_on_a_button() {
    check(|id| id.ends_with(".action"));
}

#[test]
fn a_title_fits_on_a_line() {
    let titles = titles();
    check(|id| titles.contains(id));
}

/// A sentence ends with a stop, or with a colon and what it announces.
fn is_ended(text: &str) -> bool {
    text.ends_with(['.', '?', '؟', '!']) || text.ends_with(": …")
}

#[test]
fn a_problem_is_told_in_sentences() {
    let actions = messages("en").into_keys();
    let problems: Vec<String> = actions
        .filter_map(|id| id.strip_suffix(".action").map(str::to_owned))
        .collect();
    let mut faults = Vec::new();
    for locale in LOCALES {
        let messages = messages(locale);
        for id in &problems {
            let Some(message) = messages.get(id) else {
                continue; // Another test says that it is missing.
            };
            let texts = message.renditions(&messages).into_iter();
            let open = texts.filter(|text| !is_ended(text));
            faults.extend(open.map(|text| format!("{locale}: {id} has no end: {text}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
