//! What is learned from a form, and how much is told of a file that ignores it.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use tamga_check::{WORKBOOK_LISTED, WorkbookError, WorkbookReport, check_workbook};

use crate::scene::line;

type Written = Result<(), XlsxError>;

/// A workbook of one sheet.
fn book(fill: impl Fn(&mut Worksheet) -> Written) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet()).expect("the cells exist");
    book.save_to_buffer().expect("memory suffices")
}

/// What is found when the sheet of the form is filled in.
fn report(
    form: impl Fn(&mut Worksheet) -> Written,
    fill: impl Fn(&mut Worksheet) -> Written,
) -> WorkbookReport {
    let filled = book(|sheet| {
        form(sheet)?;
        fill(sheet)
    });
    check_workbook(&book(&form), &filled).expect("both can be read")
}

/// The findings as cell and code, and the number of rows that were filled in.
#[track_caller]
fn check(
    form: impl Fn(&mut Worksheet) -> Written,
    fill: impl Fn(&mut Worksheet) -> Written,
    rows: u32,
    expected: &[&str],
) {
    let report = report(form, fill);
    let told = report.findings.iter().map(|finding| {
        let line = line(finding);
        let mut columns = line.split(" | ").skip(1);
        let mut next = || columns.next().unwrap_or_default().to_owned();
        format!("{} {}", next(), next())
    });
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(report.rows, Some(rows));
}

fn headings(sheet: &mut Worksheet, words: &str) -> Written {
    sheet.write_row(0, 0, words.split(' ')).map(|_| ())
}

#[test]
fn a_sample_tells_what_its_column_holds() {
    let form = |sheet: &mut Worksheet| {
        headings(sheet, "name code amount")?;
        sheet.write(1, 0, "Sample")?;
        sheet.write(1, 1, "0012345679")?;
        sheet.write(1, 2, 1000)?;
        Ok(())
    };
    let fill = |sheet: &mut Worksheet| {
        sheet.write(2, 0, "Real")?;
        sheet.write(2, 1, 12_345_680)?;
        sheet.write(2, 2, "2000")?;
        Ok(())
    };
    check(
        form,
        fill,
        1,
        &["B3 number-instead-of-text", "C3 number-as-text"],
    );
}

#[test]
fn an_explanation_below_the_headings_tells_nothing() {
    let form = |sheet: &mut Worksheet| {
        headings(sheet, "name amount")?;
        sheet.write_row(1, 0, ["as in the papers", "in rial"])?;
        Ok(())
    };
    let fill = |sheet: &mut Worksheet| {
        sheet.write(2, 0, "Real")?;
        sheet.write(2, 1, 5)?;
        Ok(())
    };
    check(form, fill, 1, &[]);
}

#[test]
fn rows_that_the_form_numbered_are_filled_only_when_something_was_added() {
    let form = |sheet: &mut Worksheet| {
        headings(sheet, "no name* amount")?;
        (1..=9).try_for_each(|row| sheet.write(row, 0, row).map(|_| ()))
    };
    let fill = |sheet: &mut Worksheet| {
        sheet.write(1, 1, "Real")?;
        sheet.write(2, 2, 7)?;
        Ok(())
    };
    check(form, fill, 2, &["B3 required-empty"]);
}

#[test]
fn headings_merged_over_two_rows_are_headings() {
    let form = |sheet: &mut Worksheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 1, 0, "no", &plain)?;
        sheet.merge_range(0, 1, 0, 3, "person", &plain)?;
        sheet.write_row(1, 1, ["name", "surname", "code"])?;
        Ok(())
    };
    let fill = |sheet: &mut Worksheet| {
        sheet.write(2, 0, 1)?;
        sheet.write_row(2, 1, ["A", "B", "C"])?;
        Ok(())
    };
    check(form, fill, 1, &[]);
}

#[test]
fn what_the_form_calculates_may_be_calculated() {
    let form = |sheet: &mut Worksheet| {
        headings(sheet, "a b")?;
        sheet.write_formula(1, 1, "=A2*2")?;
        Ok(())
    };
    let fill = |sheet: &mut Worksheet| {
        sheet.write(1, 0, 1)?;
        sheet.write(2, 0, 2)?;
        sheet.write_formula(2, 1, "=A3*2")?;
        sheet.write(3, 0, 4)?;
        sheet.write_formula(3, 1, "=A4*2")?;
        Ok(())
    };
    check(form, fill, 3, &[]);
}

#[test]
fn what_the_form_hides_or_merges_may_be_hidden_or_merged() {
    let form = |sheet: &mut Worksheet| {
        headings(sheet, "a b c")?;
        sheet.set_column_hidden(1)?;
        sheet.set_row_hidden(2)?;
        sheet.merge_range(1, 0, 1, 2, "fill in below", &Format::new())?;
        Ok(())
    };
    let fill = |sheet: &mut Worksheet| {
        for row in 2..=3 {
            sheet.write_row(row, 0, ["x", "y", "z"])?;
        }
        Ok(())
    };
    check(form, fill, 2, &[]);
}

#[test]
fn a_required_column_that_is_empty_is_told_once() {
    let form = |sheet: &mut Worksheet| headings(sheet, "a b*");
    let fill =
        |sheet: &mut Worksheet| (1..=2000).try_for_each(|row| sheet.write(row, 0, "x").map(|_| ()));
    check(form, fill, 2000, &["B2 required-column-empty"]);
}

#[test]
fn only_so_many_findings_are_listed_and_the_rest_is_counted() {
    let form = |sheet: &mut Worksheet| headings(sheet, "a b* c");
    let fill = |sheet: &mut Worksheet| {
        for row in 1..=1500 {
            sheet.write(row, 0, " x")?;
            sheet.write(row, 2, "y")?;
        }
        sheet.write_row(1501, 0, ["x", "x", "x"]).map(|_| ())
    };
    let report = report(form, fill);
    assert_eq!(report.findings.len(), WORKBOOK_LISTED);
    // 1,500 times blanks, and 1,500 times a required cell.
    assert_eq!(report.more, 3000 - u32::try_from(WORKBOOK_LISTED).unwrap());
    assert_eq!(report.rows, Some(1501));
}

#[test]
fn an_empty_form_is_no_form() {
    let empty = book(|_| Ok(()));
    let filled = book(|sheet| headings(sheet, "a b"));
    let report = check_workbook(&empty, &filled);
    assert_eq!(report, Err(WorkbookError::FormWithoutHeadings));
}
