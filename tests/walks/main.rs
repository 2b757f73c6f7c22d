//! The ways through each guide are those written down beside it.
//!
//! `TAMGA_WRITE_WALKS=1` writes them down anew, to be read as a difference before it is committed.

use std::fs;
use std::path::{Path, PathBuf};

use snapbox::assert::Action;
use snapbox::{Assert, Data};
use tamga_guide::{guide, guides, parse};
use tamga_tests::walks::walks;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("walks")
}

#[test]
fn every_guide_leads_where_it_is_written_down_to_lead() {
    let action = match std::env::var_os("TAMGA_WRITE_WALKS") {
        Some(_) => Action::Overwrite,
        None => Action::Verify,
    };
    let faults: Vec<String> = guides()
        .iter()
        .filter_map(|guide| {
            let path = folder().join(format!("{}.txt", guide.id));
            let expected = Data::read_from(&path, None).raw();
            let assert = Assert::new().action(action);
            let compared = assert.try_eq(Some(&guide.id), Data::text(walks(guide)), expected);
            compared.err().map(|fault| fault.to_string())
        })
        .collect();
    assert!(
        faults.is_empty(),
        "{}\nwrite them down with TAMGA_WRITE_WALKS=1, and read the difference",
        faults.join("\n")
    );
}

#[test]
fn no_walk_is_left_of_a_guide_that_is_gone() {
    let walks = fs::read_dir(folder()).expect("the folder is part of the repository");
    let paths = walks.map(|entry| entry.expect("it can be listed").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    let ids = texts.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()));
    let left: Vec<_> = ids.filter(|id| guide(id).is_none()).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A guide with a question, a detour, a way back and two ways that meet.
const SAMPLE: &str = r#"
id = "sample"
kind = "register"
help = [{ id = "support", kind = "phone", value = "1527" }]

[[source]]
id = "letter"
title = "Letter"
lang = "en"
checked_on = "2026-11-20"
confidence = "high"

[[step]]
id = "which"
ask = [{ id = "new", next = "number" }, { id = "old", next = "token" }]

[[step]]
id = "number"
fields = [{ id = "name", kind = "text", required = true }]

[[step]]
id = "token"
checks = ["token-present"]
otherwise = "driver"

[[step]]
id = "works"
ask = [{ id = "yes", next = "done" }, { id = "no", next = "number" }]

[[step]]
id = "driver"
next = "token"

[[step]]
id = "done"
"#;

#[test]
fn choices_detours_ways_back_and_meetings_are_told_apart() {
    let guide = parse("sample.toml", SAMPLE).expect("it is sound");
    let expected = "\
Every way through sample.

which
  new:
    number
    token
      otherwise:
        driver
        → token (above)
    works
      yes:
        done
        ■ the end
      no:
        → number (above)
  old:
    → token (above)
";
    assert_eq!(walks(&guide), expected);
}
