//! The pre-check of a large filled workbook as a whole process: its time, and its memory.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::memory::mebibytes;
use crate::processes::peak;
use crate::row::{Row, milliseconds};
use crate::terminal::medians;

const ROWS: u32 = 100_000;
const ROUNDS: usize = 9;
const TIME_LIMIT: Duration = Duration::from_secs(2);
const MEMORY_LIMIT: u64 = 300 << 10;

const HEADINGS: [&str; 8] = [
    "ردیف",
    "نام *",
    "کد ملی *",
    "مبلغ",
    "تاریخ",
    "استان",
    "نشانی",
    "نرخ",
];

/// `tamga sheet` on so many rows, some of them with faults.
pub(crate) fn pre_check(tamga: &Path) -> [Row; 2] {
    let folder = tempfile::tempdir().expect("the disk has room");
    let path = |name: &str| folder.path().join(name);
    write(&path("form.xlsx"), 0).expect("the disk has room");
    write(&path("filled.xlsx"), ROWS).expect("the disk has room");
    let mut check = Command::new(tamga);
    check
        .arg("sheet")
        .arg(path("filled.xlsx"))
        .arg("--form")
        .arg(path("form.xlsx"));
    let most = peak(check.stdout(Stdio::null()));
    let [time] = medians(ROUNDS, &mut [check]);
    let what = format!("`tamga sheet`: pre-check of {ROWS} rows, whole process");
    [
        Row {
            what: what.clone(),
            ours: milliseconds(time),
            beside: "–".into(),
            to_reach: format!("≤ {} s", TIME_LIMIT.as_secs()),
            ratio: None,
            met: time <= TIME_LIMIT,
        },
        Row {
            what: what + ", most memory",
            ours: mebibytes(most),
            beside: "–".into(),
            to_reach: format!("< {}", mebibytes(MEMORY_LIMIT)),
            ratio: None,
            met: most < MEMORY_LIMIT,
        },
    ]
}

/// The form, with this many rows filled in.
fn write(path: &Path, rows: u32) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let text = Format::new().set_num_format("@");
    let money = Format::new().set_num_format("#,##0");
    let day = Format::new().set_num_format("yyyy/mm/dd");
    sheet.write_row(0, 0, HEADINGS)?;
    sheet.set_column_format(2, &text)?;
    sheet.set_column_format(3, &money)?;
    sheet.set_column_format(4, &day)?;
    for row in 1..=rows {
        let number = f64::from(row);
        sheet.write(row, 0, number)?;
        sheet.write(row, 1, format!("شرکت نمونهٔ شمارهٔ {row}"))?;
        sheet.write_with_format(row, 2, format!("00{row:08}"), &text)?;
        match row % 100 {
            0 => sheet.write_with_format(row, 3, format!("{row}000"), &money)?,
            _ => sheet.write_with_format(row, 3, number * 1000.0, &money)?,
        };
        sheet.write_with_format(row, 4, 45_000.0 + number / 100.0, &day)?;
        sheet.write(row, 5, ["تهران", "فارس", "اصفهان"][row as usize % 3])?;
        sheet.write(
            row,
            6,
            format!("خیابان آزادی، کوچهٔ {row}، پلاک {}", row % 90),
        )?;
        sheet.write(row, 7, number / 7.0)?;
    }
    book.save(path)
}
