//! Every language says the same things, and says them completely.

use std::collections::BTreeSet;

use crate::files::{LOCALES, Messages, REFERENCE, messages};

/// What the two engines format alike; see `tamga-words`.
const CALLS: [&str; 18] = [
    "DATETIME",
    "DATETIME calendar=gregory",
    "DATETIME dateStyle=full",
    "DATETIME dateStyle=long",
    "DATETIME dateStyle=medium",
    "DATETIME dateStyle=short",
    "DATETIME timeStyle=medium",
    "DATETIME timeStyle=short",
    "NUMBER",
    "NUMBER currency=IRR",
    "NUMBER currency=MNT",
    "NUMBER currency=VND",
    "NUMBER maximumFractionDigits",
    "NUMBER minimumFractionDigits",
    "NUMBER style=currency",
    "NUMBER style=decimal",
    "NUMBER style=percent",
    "NUMBER useGrouping=false",
];

fn ids(messages: &Messages) -> BTreeSet<String> {
    messages
        .iter()
        .map(|(id, message)| format!("{}: {id}", message.file))
        .collect()
}

#[test]
fn every_language_has_the_references_files_ids_and_attributes() {
    let reference = ids(&messages(REFERENCE));
    let mut faults = Vec::new();
    for locale in LOCALES {
        let own = ids(&messages(locale));
        faults.extend(
            reference
                .difference(&own)
                .map(|id| format!("{locale} lacks {id}")),
        );
        faults.extend(
            own.difference(&reference)
                .map(|id| format!("{locale} alone has {id}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_speaks_about_the_references_variables() {
    let reference = messages(REFERENCE);
    let mut faults = Vec::new();
    for locale in LOCALES {
        for (id, message) in messages(locale) {
            let expected = reference
                .get(&id)
                .map(|message| message.references().variables);
            let variables = message.references().variables;
            if expected.is_some_and(|expected| expected != variables) {
                faults.push(format!("{locale}/{}: {id} has {variables:?}", message.file));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_reference_leads_to_a_term_or_a_message() {
    let mut faults = Vec::new();
    for locale in LOCALES {
        let messages = messages(locale);
        for (id, message) in &messages {
            let references = message.references().messages.into_iter();
            let lost = references.filter(|reference| !messages.contains_key(reference));
            faults.extend(
                lost.map(|lost| format!("{locale}/{}: {id} refers to {lost}", message.file)),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_call_is_one_that_both_engines_format() {
    let mut faults = Vec::new();
    for locale in LOCALES {
        for (id, message) in messages(locale) {
            let calls = message.references().calls.into_iter();
            let unknown = calls.filter(|call| !CALLS.contains(&call.as_str()));
            faults.extend(
                unknown.map(|call| format!("{locale}/{}: {id} calls {call}", message.file)),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
