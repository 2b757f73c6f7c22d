//! Files that are no workbook, and workbooks that cannot be compared.

use std::io::{Cursor, Write as _};

use tamga_check::WorkbookFile::{Filled, Form};
use tamga_check::{WorkbookError, check_workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::scene::bytes;

/// Whatever is wrong is said of the file it is wrong with.
#[track_caller]
fn check(file: &[u8], expected: fn(tamga_check::WorkbookFile) -> WorkbookError) {
    let good = bytes("form.openpyxl.xlsx");
    assert_eq!(check_workbook(&good, file), Err(expected(Filled)));
    assert_eq!(check_workbook(file, &good), Err(expected(Form)));
}

/// A zip file with these parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("memory suffices");
        archive.write_all(text.as_bytes()).expect("memory suffices");
    }
    let packed = archive.finish().expect("memory suffices");
    packed.into_inner()
}

#[test]
fn a_password_is_told_from_damage_in_every_format() {
    for name in ["password.xlsx", "password.ods", "password.xls"] {
        check(&bytes(name), |file| WorkbookError::PasswordProtected {
            file,
        });
    }
}

#[test]
fn other_packed_files_are_called_by_their_names() {
    let content = ("[Content_Types].xml", "<Types/>");
    check(&packed(&[content, ("word/document.xml", "<w/>")]), |file| {
        WorkbookError::DocumentInsteadOfWorkbook { file }
    });
    let text = "application/vnd.oasis.opendocument.text";
    let letter = packed(&[("mimetype", text), ("content.xml", "<x/>")]);
    check(&letter, |file| WorkbookError::DocumentInsteadOfWorkbook {
        file,
    });
    check(&packed(&[content, ("xl/workbook.bin", "")]), |file| {
        WorkbookError::BinaryInsteadOfWorkbook { file }
    });
    check(&packed(&[("form.xlsx", "")]), |file| {
        WorkbookError::ArchiveInsteadOfWorkbook { file }
    });
    check(&packed(&[content, ("xl/workbook.xml", "<a>")]), |file| {
        WorkbookError::Damaged { file }
    });
}

#[test]
fn an_interrupted_download_is_refused_in_every_format() {
    let half = |name: &str| {
        let whole = bytes(name);
        whole[..whole.len() / 2].to_vec()
    };
    for name in ["good.openpyxl.xlsx", "good.ods"] {
        check(&half(name), |file| WorkbookError::Truncated { file });
    }
    check(&half("good.xls"), |file| WorkbookError::Damaged { file });
}

#[test]
fn the_form_itself_is_not_a_filled_file() {
    let form = bytes("form.xls");
    assert_eq!(check_workbook(&form, &form), Err(WorkbookError::SameFile));
}

#[test]
fn a_wrong_byte_anywhere_is_answered() {
    let form = bytes("form.openpyxl.xlsx");
    for name in ["good.openpyxl.xlsx", "good.ods", "good.xls"] {
        let whole = bytes(name);
        for at in (0..whole.len()).step_by(173) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0xff;
            if let Err(error) = check_workbook(&form, &damaged) {
                let told = serde_json::to_value(&error).unwrap();
                assert_eq!(told["file"], "filled", "byte {at} of {name}");
            }
        }
    }
}
