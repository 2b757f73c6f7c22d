//! The pages in `docs/` that list every cause are as the words and the table say.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use strum::VariantArray as _;
use tamga_check::Part;
use tamga_diagnosis::{Cause, causes};

use crate::files::{LOCALES, Messages, messages};

/// A message as it is when everything is known: the last of its variants.
fn said(messages: &Messages, id: &str) -> String {
    let message = messages.get(id);
    let text = message.and_then(|message| message.renditions(messages).pop());
    text.unwrap_or_default().replace('|', "\\|").replace('\n', " ")
}

fn row(messages: &Messages, cause: &Cause) -> String {
    let text = |end: &str| said(messages, &format!("{}{end}", cause.id));
    format!("| `{}` | {} | {} | {} |\n", cause.id, text(""), text(".why"), text(".action"))
}

fn page(locale: &str) -> String {
    let messages = messages(locale);
    let own = |id: &str| said(&messages, id);
    let mut page = format!("# {}\n\n{}\n", own("support-causes"), own("support-causes-made"));
    let heads = ["code", "what", "why", "action"].map(|it| own(&format!("support-causes-{it}")));
    for part in Part::VARIANTS {
        let part_name = own(&format!("app-part-{}", <&str>::from(part)));
        let heads = heads.join(" | ");
        let _ = write!(page, "\n## {part_name}\n\n| {heads} |\n|---|---|---|---|\n");
        let of_part = causes().iter().filter(|cause| cause.part == *part);
        page.extend(of_part.map(|cause| row(&messages, cause)));
    }
    page
}

/// A page that is not fresh is written anew, so that a tree which is not clean tells.
#[test]
fn the_pages_of_causes_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let mut stale = vec![];
    for locale in LOCALES {
        let (path, page) = (folder.join(format!("causes.{locale}.md")), page(locale));
        if fs::read_to_string(&path).ok().as_ref() != Some(&page) {
            fs::write(&path, page).expect("docs/ can be written");
            stale.push(locale);
        }
    }
    assert!(stale.is_empty(), "written anew, commit them: {stale:?}");
}

#[test]
fn no_cause_is_left_without_words() {
    for locale in LOCALES {
        let messages = messages(locale);
        let silent = causes().iter().filter(|cause| {
            said(&messages, &cause.id).is_empty()
                || said(&messages, &format!("{}.action", cause.id)).is_empty()
        });
        let silent: Vec<_> = silent.map(|cause| &cause.id).collect();
        assert!(silent.is_empty(), "{locale}: {silent:?}");
    }
}
