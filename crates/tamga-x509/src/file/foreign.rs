//! Files that are something else entirely, recognized by their first bytes.

use crate::Error;

/// How far into a file its kind is looked for.
const HEAD: usize = 1024;

/// First bytes, and what they mean; sources: the formats' own specifications.
const MAGIC: &[(&[u8], Error)] = &[
    (b"%PDF", Error::DocumentInsteadOfCertificate),
    (b"{\\rtf", Error::DocumentInsteadOfCertificate),
    (b"\xD0\xCF\x11\xE0", Error::DocumentInsteadOfCertificate),
    (b"PK\x03\x04", Error::ArchiveInsteadOfCertificate),
    (b"PK\x05\x06", Error::ArchiveInsteadOfCertificate),
    (b"Rar!\x1A\x07", Error::ArchiveInsteadOfCertificate),
    (b"7z\xBC\xAF\x27\x1C", Error::ArchiveInsteadOfCertificate),
    (b"\x1F\x8B", Error::ArchiveInsteadOfCertificate),
    (b"\x89PNG", Error::PictureInsteadOfCertificate),
    (b"\xFF\xD8\xFF", Error::PictureInsteadOfCertificate),
    (b"GIF8", Error::PictureInsteadOfCertificate),
    (b"BM", Error::PictureInsteadOfCertificate),
    (b"II*\0", Error::PictureInsteadOfCertificate),
    (b"MM\0*", Error::PictureInsteadOfCertificate),
    (b"\xFE\xED\xFE\xED", Error::JavaKeyStoreInsteadOfCertificate),
    (b"\xCE\xCE\xCE\xCE", Error::JavaKeyStoreInsteadOfCertificate),
];

/// What a file is instead of a certificate; `None` if it may be one after all.
pub(super) fn recognize(bytes: &[u8]) -> Option<Error> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if is_web_page(head) {
        return Some(Error::WebPageInsteadOfCertificate);
    }
    if head.starts_with(b"PK") && contains(head, b"[Content_Types].xml") {
        return Some(Error::DocumentInsteadOfCertificate);
    }
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Some(Error::PictureInsteadOfCertificate);
    }
    let known = MAGIC.iter().find(|(magic, _)| head.starts_with(magic));
    let known = known.filter(|(magic, _)| *magic != b"BM" || contains(head, b"\0\0\0\0"));
    known.map(|(_, error)| error.clone())
}

fn is_web_page(head: &[u8]) -> bool {
    let lower = head.to_ascii_lowercase();
    contains(&lower, b"<!doctype html") || contains(&lower, b"<html")
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_what_it_is() {
        #[track_caller]
        fn check(bytes: &[u8], expected: Option<Error>) {
            assert_eq!(recognize(bytes), expected);
        }
        let web_page = Some(Error::WebPageInsteadOfCertificate);
        let archive = Some(Error::ArchiveInsteadOfCertificate);
        let document = Some(Error::DocumentInsteadOfCertificate);
        let picture = Some(Error::PictureInsteadOfCertificate);
        check(b"<!DOCTYPE html><title>x", web_page.clone());
        check(b"\xEF\xBB\xBF\n <HTML dir=rtl>", web_page);
        check(b"PK\x03\x04\x14\0", archive.clone());
        check(
            b"PK\x03\x04\x14\0\x06\0[Content_Types].xml",
            document.clone(),
        );
        check(b"Rar!\x1A\x07\x01\0", archive);
        check(b"%PDF-1.7", document);
        check(b"\x89PNG\r\n", picture.clone());
        check(b"RIFF\0\0\0\0WEBPVP8 ", picture.clone());
        check(b"BM6\0\0\0\0\0\0\0", picture);
        check(b"BMAQID", None);
        check(
            b"\xFE\xED\xFE\xED\0\0\0\x02",
            Some(Error::JavaKeyStoreInsteadOfCertificate),
        );
        check(b"-----BEGIN CERTIFICATE-----", None);
        check(b"MIID", None);
        check(b"", None);
    }
}
