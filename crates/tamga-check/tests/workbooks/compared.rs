//! What is found in each workbook, whoever wrote it.

use std::collections::{BTreeMap, BTreeSet};

use tamga_check::{Difference, Format, WorkbookReport, check_workbook};

use crate::scene::{WRITERS, bytes, line, names, report};

/// The form of every scene but those of the form that tells nothing.
fn form(scene: &str) -> &'static str {
    match scene {
        "mixed" => "plain",
        _ => "form",
    }
}

/// What `findings.txt` expects, by the name of the section.
fn expected() -> BTreeMap<&'static str, String> {
    let sections = include_str!("findings.txt").split("\n\n");
    let section = |section: &'static str| {
        let mut lines = section.lines().filter(|line| !line.starts_with('#'));
        let name = lines.next().expect("a section begins with its name");
        let lines: Vec<&str> = lines.collect();
        (name.trim_matches(['[', ']']), lines.join("\n"))
    };
    sections.map(section).collect()
}

fn lines(report: &WorkbookReport) -> String {
    let lines: Vec<String> = report.findings.iter().map(line).collect();
    lines.join("\n")
}

#[test]
fn every_writer_gives_the_same_findings() {
    let expected = expected();
    let scenes = expected.keys().filter(|name| !name.contains(' '));
    for &scene in scenes {
        for writer in WRITERS {
            let own = expected.get(format!("{scene} {writer}").as_str());
            let report = report(form(scene), scene, writer);
            assert_eq!(
                lines(&report),
                *own.unwrap_or(&expected[scene]),
                "{scene} by {writer}"
            );
            assert_eq!(report.more, 0, "{scene} by {writer}");
        }
    }
}

#[test]
fn every_workbook_of_the_folder_is_compared() {
    let mut known: BTreeSet<String> = expected().keys().map(|name| (*name).to_owned()).collect();
    known.retain(|name| !name.contains(' '));
    // The forms, and what cannot be opened.
    known.extend(["form", "plain", "password"].map(str::to_owned));
    assert_eq!(names(), known);
}

#[test]
fn a_file_of_another_writer_is_as_good() {
    let form = bytes("form.openpyxl.xlsx");
    let report = check_workbook(&form, &bytes("good.libreoffice.xlsx"));
    let expected = WorkbookReport {
        findings: vec![],
        more: 0,
        rows: Some(3),
    };
    assert_eq!(report, Ok(expected));
}

#[test]
fn a_file_of_another_kind_is_not() {
    let form = bytes("form.openpyxl.xlsx");
    for (name, found) in [("good.ods", Format::Ods), ("good.xls", Format::Xls)] {
        let report = check_workbook(&form, &bytes(name)).unwrap();
        let differences: Vec<_> = report.findings.iter().map(|it| &it.difference).collect();
        let expected = Format::Xlsx;
        assert_eq!(
            differences,
            [&Difference::FormatDiffers { found, expected }],
            "{name}"
        );
    }
}
