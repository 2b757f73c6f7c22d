//! The workbooks of this folder, by what is filled in and by who wrote them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tamga_check::{Finding, WorkbookReport, check_workbook};

/// The ends of the names: `openpyxl`, and LibreOffice in three formats.
pub(crate) const WRITERS: [&str; 4] = ["openpyxl.xlsx", "libreoffice.xlsx", "ods", "xls"];

/// A workbook of this folder.
pub(crate) fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks");
    fs::read(path.join(name)).expect(name)
}

/// What is found in a scene that one writer wrote, beside the form by the same writer.
pub(crate) fn report(form: &str, scene: &str, writer: &str) -> WorkbookReport {
    let workbook = |name: &str| bytes(&format!("{name}.{writer}"));
    check_workbook(&workbook(form), &workbook(scene)).expect(scene)
}

/// A finding as a line of `findings.txt`: sheet, cell, code, facts.
pub(crate) fn line(finding: &Finding) -> String {
    let json = serde_json::to_value(finding).expect("it is plain data");
    let mut facts = json.as_object().expect("it has fields").clone();
    let mut take = |name: &str| match facts.remove(name) {
        Some(serde_json::Value::String(text)) => text,
        _ => "-".to_owned(),
    };
    let [sheet, cell, code] = ["sheet", "cell", "code"].map(&mut take);
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, fact)| format!("{name}={fact}"))
        .collect();
    let line = [sheet, cell, code, facts.join(" ")].join(" | ");
    line.trim_end_matches([' ', '|']).to_owned()
}

/// The scenes of this folder, each without its writer.
pub(crate) fn names() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks");
    let entries = fs::read_dir(folder).expect("it is there");
    let workbook = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let (scene, ending) = name.split_once('.')?;
        let is_workbook = ending.ends_with("xlsx") || ["ods", "xls"].contains(&ending);
        is_workbook.then(|| scene.to_owned())
    };
    entries.flatten().filter_map(workbook).collect()
}
