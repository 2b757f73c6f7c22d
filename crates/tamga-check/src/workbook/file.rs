//! What kind of file some bytes are, whatever its name said.

use std::io::Cursor;

use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use super::error::{WorkbookError, WorkbookFile};

/// From so many bytes on a file is not read.
pub const WORKBOOK_LIMIT: usize = 64 << 20;

/// So many bytes are unpacked from one file at the most.
const UNPACKED_LIMIT: u64 = 2 << 30;

/// So much of a text is looked at.
const HEAD: usize = 4096;

/// The compound files of MS-CFB: old workbooks, and new ones with a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const PICTURES: [&[u8]; 6] = [
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
];

const ARCHIVES: [&[u8]; 4] = [b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh"];

/// A kind of workbook that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "WorkbookFormat", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Office Open XML (ECMA-376), with or without macros.
    Xlsx,
    /// OpenDocument (ISO/IEC 26300).
    Ods,
    /// Excel 97 to 2003 (MS-XLS).
    Xls,
}

/// The kind of workbook these bytes are.
///
/// # Errors
///
/// What they are instead, or that there are too many of them.
pub(super) fn format(bytes: &[u8], file: WorkbookFile) -> Result<Format, WorkbookError> {
    let starts = |magic: &&[u8]| bytes.starts_with(magic);
    match bytes {
        [] => Err(WorkbookError::Empty { file }),
        _ if bytes.len() >= WORKBOOK_LIMIT => Err(WorkbookError::TooLarge {
            file,
            limit: mebibytes(WORKBOOK_LIMIT as u64),
        }),
        _ if bytes.starts_with(COMPOUND) => compound(bytes, file),
        _ if bytes.starts_with(b"PK\x03\x04") => packed(bytes, file),
        _ if bytes.starts_with(b"%PDF") => Err(WorkbookError::DocumentInsteadOfWorkbook { file }),
        _ if PICTURES.iter().any(starts) => Err(WorkbookError::PictureInsteadOfWorkbook { file }),
        _ if ARCHIVES.iter().any(starts) || bytes.starts_with(b"PK") => {
            Err(WorkbookError::ArchiveInsteadOfWorkbook { file })
        }
        _ => Err(text(bytes, file)),
    }
}

fn mebibytes(bytes: u64) -> u32 {
    u32::try_from(bytes >> 20).unwrap_or(u32::MAX)
}

/// Compound files name their streams (MS-CFB §2.6).
fn compound(bytes: &[u8], file: WorkbookFile) -> Result<Format, WorkbookError> {
    let Ok(streams) = cfb::CompoundFile::open(Cursor::new(bytes)) else {
        return Err(WorkbookError::Damaged { file });
    };
    let has = |name: &str| streams.is_stream(name);
    if has("/EncryptedPackage") {
        Err(WorkbookError::PasswordProtected { file })
    } else if has("/Workbook") || has("/Book") {
        Ok(Format::Xls)
    } else if has("/WordDocument") || has("/PowerPoint Document") {
        Err(WorkbookError::DocumentInsteadOfWorkbook { file })
    } else {
        Err(WorkbookError::NotAWorkbook { file })
    }
}

/// Zip files: the directory at their end says what they hold.
fn packed(bytes: &[u8], file: WorkbookFile) -> Result<Format, WorkbookError> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Err(WorkbookError::Truncated { file });
    };
    let unpacked: Option<Vec<u64>> = (0..archive.len())
        .map(|part| Some(archive.by_index_raw(part).ok()?.size()))
        .collect();
    let Some(unpacked) = unpacked else {
        return Err(WorkbookError::Damaged { file });
    };
    if unpacked.into_iter().fold(0, u64::saturating_add) > UNPACKED_LIMIT {
        return Err(WorkbookError::UnpacksTooLarge {
            file,
            limit: mebibytes(UNPACKED_LIMIT),
        });
    }
    let holds = |part: &str| archive.index_for_name(part).is_some();
    let is_sheets = |name: &[u8]| name.starts_with(b"xl/") || name.starts_with(b"xl\\");
    if holds("xl/workbook.bin") {
        Err(WorkbookError::BinaryInsteadOfWorkbook { file })
    } else if archive.file_names_raw().any(is_sheets) {
        Ok(Format::Xlsx)
    } else if holds("[Content_Types].xml") {
        Err(WorkbookError::DocumentInsteadOfWorkbook { file })
    } else if holds("mimetype") && holds("content.xml") {
        open_document(archive, file)
    } else {
        Err(WorkbookError::ArchiveInsteadOfWorkbook { file })
    }
}

/// OpenDocument files say in their first part what they are (part 2 §3.3).
fn open_document(
    mut archive: ZipArchive<Cursor<&[u8]>>,
    file: WorkbookFile,
) -> Result<Format, WorkbookError> {
    let kind = archive.by_name("mimetype").map(std::io::read_to_string);
    let Ok(Ok(kind)) = kind else {
        return Err(WorkbookError::Damaged { file });
    };
    match kind.strip_prefix("application/vnd.oasis.opendocument.") {
        Some("spreadsheet") => Ok(Format::Ods),
        Some(_) => Err(WorkbookError::DocumentInsteadOfWorkbook { file }),
        None => Err(WorkbookError::ArchiveInsteadOfWorkbook { file }),
    }
}

/// What a file without a mark of its own is: text of some kind, or nothing known.
fn text(bytes: &[u8], file: WorkbookFile) -> WorkbookError {
    let head = &bytes[..bytes.len().min(HEAD)];
    let wide = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    // Zeros are in no text but that of two bytes a character.
    let is_text = |c: &u8| *c >= b' ' || matches!(c, b'\t' | b'\r' | b'\n') || (wide && *c == 0);
    if !head.iter().all(is_text) {
        return WorkbookError::NotAWorkbook { file };
    }
    let narrow: Vec<u8> = head.iter().copied().filter(|c| *c != 0).collect();
    let words = String::from_utf8_lossy(&narrow).to_lowercase();
    let words = words.trim_start_matches(|c: char| c.is_whitespace() || !c.is_ascii());
    let is_page = |mark: &&str| words.contains(*mark);
    if ["<html", "<!doctype html", "<table"].iter().any(is_page) {
        WorkbookError::WebPageInsteadOfWorkbook { file }
    } else if words.starts_with("<?xml") {
        WorkbookError::XmlInsteadOfWorkbook { file }
    } else {
        WorkbookError::TextInsteadOfWorkbook { file }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use WorkbookFile::Filled;

    #[track_caller]
    fn check(bytes: &[u8], expected: fn(WorkbookFile) -> WorkbookError) {
        assert_eq!(format(bytes, Filled), Err(expected(Filled)));
    }

    #[test]
    fn what_is_no_workbook_is_called_by_its_name() {
        check(b"", |file| WorkbookError::Empty { file });
        check(b"%PDF-1.7", |file| {
            WorkbookError::DocumentInsteadOfWorkbook { file }
        });
        check(b"\x89PNG\r\n", |file| {
            WorkbookError::PictureInsteadOfWorkbook { file }
        });
        check(b"Rar!\x1a", |file| {
            WorkbookError::ArchiveInsteadOfWorkbook { file }
        });
        check(b"\x00\x01\x02", |file| WorkbookError::NotAWorkbook { file });
    }

    #[test]
    fn a_table_with_another_name_is_told_from_a_workbook() {
        let csv = |file| WorkbookError::TextInsteadOfWorkbook { file };
        check("نام;کد\nعلی;0012345679\n".as_bytes(), csv);
        check(b"\xff\xfea\0,\0b\0", csv);
        check(b"\xe4\xc7\xe3,1\r\n", csv); // Windows-1256
        let page = |file| WorkbookError::WebPageInsteadOfWorkbook { file };
        check(b"\xef\xbb\xbf <TABLE border=1>", page);
        check(b"<?xml version='1.0'?><!DOCTYPE html>", page);
        let xml = |file| WorkbookError::XmlInsteadOfWorkbook { file };
        check(b"<?xml version='1.0'?><Workbook/>", xml);
    }

    #[test]
    fn an_interrupted_download_is_told_from_a_damaged_file() {
        check(b"PK\x03\x04half", |file| WorkbookError::Truncated { file });
        check(COMPOUND, |file| WorkbookError::Damaged { file });
    }

    #[test]
    fn more_than_the_limit_is_not_read() {
        let large = vec![b' '; WORKBOOK_LIMIT];
        check(&large, |file| WorkbookError::TooLarge { file, limit: 64 });
        check(&large[1..], |file| WorkbookError::TextInsteadOfWorkbook {
            file,
        });
    }
}
