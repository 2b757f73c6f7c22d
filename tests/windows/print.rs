//! The sheet of a case comes out of the system's own print dialog, whole and in its language.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use icu_normalizer::ComposingNormalizerBorrowed;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::process::{run, wait_until};
use tamga_words::Locale;

use crate::journey::Journey;
use crate::session::Session;

/// What GTK calls its print dialog.
const DIALOG: &str = "Print";

/// From the tabs to the printers, to the first of them, and on: where there are no others, that
/// one prints into a file.
const CHOOSE_THE_FILE: [&str; 3] = ["Tab", "Down", "Return"];

/// Prints the sheet of a guide, which must have these messages and texts.
#[track_caller]
fn check(guide: &str, locale: Locale, messages: &[&str], texts: &[&str]) {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, locale.bcp47());
    let mut session = Session::start(&home, &display);
    let window = Window::open_with(&home, &display, locale, |app| {
        session.lead(app);
        // Where the dialog offers to put the file, and in which language it does.
        app.current_dir(home.path()).env("LC_ALL", "C.UTF-8");
    });
    Journey::start(&window, guide, false).arrive();
    window.press("app-sheet-open");
    window.press("app-action-print-sheet");
    session.type_into(DIALOG, &CHOOSE_THE_FILE);
    let pdf = wait_until("the sheet is printed", || printed(home.path()));
    let text = text(&pdf);
    let messages = messages.iter().map(|id| plain(&window.word(id)));
    for wanted in messages.chain(texts.iter().map(|text| (*text).to_owned())) {
        assert!(text.contains(&wanted), "«{wanted}» is missing: {text}");
    }
}

#[test]
fn a_persian_sheet_is_printed_whole() {
    let messages = ["app-sheet-papers", "document-ir-national-card", "app-help"];
    check("ir-token-obtain", Locale::Fa, &messages, &["124", "1527"]);
}

#[test]
fn a_mongolian_sheet_of_several_pages_is_printed_whole() {
    let messages = [
        "guide-mn-monpass-obtain",
        "app-sheet-papers",
        "document-mn-identity-card",
        "app-costs",
        "app-sheet-waits",
        "help-mn-monpass",
    ];
    let texts = ["88,000", "+976 18002535"];
    check("mn-monpass-obtain", Locale::Mn, &messages, &texts);
}

fn printed(folder: &Path) -> Option<PathBuf> {
    let path = folder.join("output.pdf");
    let whole = fs::read(&path).is_ok_and(|pdf| pdf.trim_ascii_end().ends_with(b"%%EOF"));
    whole.then_some(path)
}

/// What can be read in it.
fn text(pdf: &Path) -> String {
    let output = run(Command::new("pdftotext").arg(pdf).arg("-"));
    plain(&String::from_utf8(output.stdout).expect("it is UTF-8"))
}

/// Without marks of direction, line breaks, and the shapes that letters have inside a word.
fn plain(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text = text.replace(is_mark, "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
