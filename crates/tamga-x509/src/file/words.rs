//! Text files, in the encodings that Windows and mail programs write.

use std::borrow::Cow;

use crate::text;

/// UTF-8, or UTF-16 with its byte order mark (what Notepad calls "Unicode").
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => text::utf16_le(rest).into(),
        [0xFE, 0xFF, rest @ ..] => text::utf16_be(rest).into(),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest),
        _ => String::from_utf8_lossy(bytes),
    }
}
