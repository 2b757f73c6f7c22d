//! `tamga sheet`: filled workbooks beside the portal's form.

use std::path::PathBuf;
use std::process::Command;

use serde_json::json;
use tamga_tests::workspace;

use crate::program::{GOOD, MISUSE, PROBLEM, check, complains, data, run, tamga};

/// A workbook of the tests of `tamga-check`.
fn workbook(name: &str) -> PathBuf {
    workspace::root()
        .join("crates/tamga-check/tests/workbooks")
        .join(name)
}

/// `tamga sheet` with this workbook, beside the form by the same writer.
fn sheet(scene: &str) -> Command {
    let mut command = tamga(&["sheet", "--form"]);
    command
        .arg(workbook("form.libreoffice.xlsx"))
        .arg(workbook(&format!("{scene}.libreoffice.xlsx")));
    command
}

#[test]
fn findings_are_told_in_every_language() {
    for locale in ["fa", "vi", "mn", "en"] {
        for scene in ["values", "letters", "headings", "sheets", "hidden", "empty"] {
            let mut command = sheet(scene);
            command.args(["--locale", locale]);
            let name = format!("sheet-{scene}.{locale}");
            check(&mut command, PROBLEM, &name, &[]);
        }
    }
}

#[test]
fn a_workbook_like_its_form_is_good() {
    check(&mut sheet("good"), GOOD, "sheet-good.en", &[]);
}

#[test]
fn a_renamed_csv_is_called_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filled.xlsx");
    std::fs::write(&path, "نام;کد\nعلی;0012345679\n").unwrap();
    for locale in ["fa", "vi", "mn", "en"] {
        let mut command = tamga(&["sheet", "--locale", locale, "--form"]);
        command.arg(workbook("form.ods")).arg(&path);
        check(&mut command, PROBLEM, &format!("sheet-csv.{locale}"), &[]);
    }
}

#[test]
fn findings_are_data_for_scripts() {
    let found = data(sheet("formulas"));
    let first = json!({ "sheet": "نمونه‌ها", "cell": "D5", "code": "formula" });
    assert_eq!(found["findings"][0], first);
    assert_eq!(found["more"], 0);
    assert_eq!(found["rows"], 3);
    assert_eq!(found["problem"], json!(null));
}

#[test]
fn a_password_is_a_problem_for_scripts_too() {
    let mut command = tamga(&["sheet", "--form"]);
    command
        .arg(workbook("form.xls"))
        .arg(workbook("password.xls"));
    let problem = json!({ "area": "workbook", "code": "password-protected", "file": "filled" });
    assert_eq!(data(command), json!({ "problem": problem }));
}

#[test]
fn a_sheet_needs_a_form_and_both_must_be_there() {
    complains(&mut tamga(&["sheet", "filled.xlsx"]), "form-missing.en");
    let mut command = tamga(&["sheet", "/nowhere/filled.xlsx", "--form"]);
    let output = run(command.arg(workbook("form.ods")), "");
    assert_eq!(output.status.code(), Some(MISUSE));
}
